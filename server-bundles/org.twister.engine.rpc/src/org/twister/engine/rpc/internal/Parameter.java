// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

/**
 * A parameter of a legacy method. The type is what a client should send; old clients send numbers as texts, and are understood.
 *
 * @param name     as in the documentation
 * @param type     one of XML-RPC, or {@code any}
 * @param optional may be left out
 */
record Parameter(String name, String type, boolean optional) {

	/** Of {@code name}, {@code name:type} or {@code [name:type]}; without a type it is a string. */
	static Parameter of(String text) {
		boolean optional = text.startsWith("[");
		String plain = optional ? text.substring(1, text.length() - 1) : text;
		int colon = plain.indexOf(':');
		return colon < 0 ? new Parameter(plain, "string", optional) : new Parameter(plain.substring(0, colon), plain.substring(colon + 1), optional);
	}

	@Override
	public String toString() {
		return optional ? "[" + name + "]" : name;
	}
}
