// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

/** A part of a text with replacements, given in the order of the text. */
final class Edits {

	private final String source;
	private final int from;
	private StringBuilder out;
	private int position;

	/** @param from begin of the part */
	Edits(String source, int from) {
		this.source = source;
		this.from = from;
		this.position = from;
	}

	/** Puts another text in place of a range, which must not begin before the end of the one before. */
	void replace(int start, int end, String text) {
		if (start < position || end < start) {
			throw new IllegalStateException("Edit of " + start + " to " + end + " after one up to " + position);
		}
		if (out == null) {
			out = new StringBuilder(source.length() - from + 256);
		}
		out.append(source, position, start).append(text);
		position = end;
	}

	void insert(int at, String text) {
		if (!text.isEmpty()) {
			replace(at, at, text);
		}
	}

	void delete(int start, int end) {
		replace(Math.max(start, position), Math.max(end, position), "");
	}

	/** End of the last replacement. */
	int position() {
		return position;
	}

	/** The part up to here with all replacements; of a whole text without any the text itself. */
	String finish(int end) {
		if (out == null) {
			return source.substring(from, end);
		}
		return out.append(source, position, end).toString();
	}
}
