// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

/** Goes over a text line by line, behind a byte order mark. White space is that of ASCII, as it is for Python. */
final class TextLine {

	private final String text;
	private final int limit;
	private int next;
	/** Where the line begins. */
	int begin;
	/** Its first character that is no space; {@link #end} if there is none. */
	int start;
	/** Behind its last character that is no space. */
	int end;

	TextLine(String text) {
		this(text, text.startsWith("\uFEFF") ? 1 : 0, text.length());
	}

	TextLine(String text, int from, int to) {
		this.text = text;
		next = from;
		limit = to;
	}

	boolean next() {
		if (next >= limit) {
			return false;
		}
		begin = next;
		int stop = begin;
		while (stop < limit && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
			stop++;
		}
		next = stop + 1 < limit && text.charAt(stop) == '\r' && text.charAt(stop + 1) == '\n' ? stop + 2 : stop + 1;
		end = skipBack(text, begin, stop);
		start = skip(text, begin, end);
		return true;
	}

	/** The rest of the line is behind this place; the next line is the one after it. */
	void resume(int at) {
		next = at;
		int line = begin;
		next();
		begin = line;
	}

	boolean isBlank() {
		return start == end;
	}

	char first() {
		return text.charAt(start);
	}

	static boolean isSpace(char c) {
		return c == ' ' || c >= '\t' && c <= '\r';
	}

	static int skip(String text, int from, int to) {
		int at = from;
		while (at < to && isSpace(text.charAt(at))) {
			at++;
		}
		return at;
	}

	static int skipBack(String text, int from, int to) {
		int at = to;
		while (at > from && isSpace(text.charAt(at - 1))) {
			at--;
		}
		return at;
	}
}
