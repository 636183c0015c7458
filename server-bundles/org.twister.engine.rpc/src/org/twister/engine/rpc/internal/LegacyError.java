// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

/** A legacy call goes wrong in a way that the old server answered with a text instead of a fault. */
final class LegacyError extends Exception {
	private static final long serialVersionUID = 1L;

	/** @param message the answer, beginning with {@code *ERROR} */
	LegacyError(String message) {
		super(message);
	}

	static LegacyError of(String message) {
		return new LegacyError("*ERROR* " + message);
	}
}
