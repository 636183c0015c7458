// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

/** Between the text of a value in a file and the value in the model. Stateless. */
interface Codec {

	/** What a new JSON value is written as; one that is there keeps its type where it can. */
	enum JsonType {
		STRING,
		NUMBER,
		BOOLEAN,
		/** The text is JSON itself. */
		RAW,
		/** A list of an INI file, one item in each line of the text. */
		LIST
	}

	/** A text is no such value. */
	final class BadValueException extends Exception {
		private static final long serialVersionUID = 1L;

		/** @param what it is not: "no number" */
		BadValueException(String what) {
			super(what, null, false, false);
		}
	}

	/** The value of a text; null if it says nothing, so that the default stays. */
	Object read(String text) throws BadValueException;

	/** The text of a value. */
	String write(Object value);

	/** The text of a value in place of another text, in the same manner where there are several. */
	default String write(Object value, String before) {
		return write(value);
	}

	default JsonType jsonType() {
		return JsonType.STRING;
	}

	/** Whether space around the text belongs to the value. */
	default boolean isRaw() {
		return false;
	}
}
