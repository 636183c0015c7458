// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit.internal;

/** Why something cannot be done, as a sentence for the user. */
public final class Refused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public Refused(String reason) {
		super(reason, null, false, false);
	}

	/** A reason from the texts. */
	public static Refused because(String key, Object... arguments) {
		return new Refused(Texts.get(key, arguments));
	}
}
