// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

/** A value has something in it that a kind of file cannot say. The message is for people. */
public final class UnwritableTextException extends IllegalArgumentException {
	private static final long serialVersionUID = 1L;

	/** @param sentence what cannot be written */
	public UnwritableTextException(String sentence) {
		super(sentence);
	}

	/** For a single character. */
	static UnwritableTextException of(int codePoint, String where) {
		return new UnwritableTextException("The character U+%04X cannot be written into %s.".formatted(codePoint, where));
	}
}
