// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

/** JSON texts, decoded and encoded. What is decoded has been parsed, so it is well-formed. */
final class JsonText {

	private static final String ESCAPED = "\"\\/bfnrt";
	private static final String MEANT = "\"\\/\b\f\n\r\t";

	private JsonText() {}

	static boolean isPlain(String text, int start, int end) {
		return text.indexOf('\\', start, end) < 0;
	}

	/** What stands between two quotes. */
	static String decode(String text, int start, int end) {
		StringBuilder value = new StringBuilder(end - start);
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (c != '\\') {
				value.append(c);
				continue;
			}
			char escaped = text.charAt(++i);
			if (escaped == 'u') {
				value.append((char) Integer.parseInt(text, i + 1, i + 5, 16));
				i += 4;
			} else {
				value.append(MEANT.charAt(ESCAPED.indexOf(escaped)));
			}
		}
		return value.toString();
	}

	/** Without the white space outside of texts. */
	static String compact(String text, int start, int end) {
		StringBuilder compact = new StringBuilder(end - start);
		int at = start;
		while (at < end) {
			char c = text.charAt(at);
			if (c == '"') {
				int behind = behindString(text, at);
				compact.append(text, at, behind);
				at = behind;
			} else {
				if (c > ' ') {
					compact.append(c);
				}
				at++;
			}
		}
		return compact.toString();
	}

	/** Behind the closing quote of a text that begins with a quote; the end of all if it is not closed. */
	static int behindString(String text, int quote) {
		int close = quote;
		while (true) {
			close = text.indexOf('"', close + 1);
			if (close < 0) {
				return text.length();
			}
			int slash = close - 1;
			while (text.charAt(slash) == '\\') {
				slash--;
			}
			if ((close - slash) % 2 == 1) {
				return close + 1;
			}
		}
	}

	static String quote(String value) {
		StringBuilder quoted = new StringBuilder(value.length() + 16).append('"');
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			int known = c == '/' ? -1 : MEANT.indexOf(c);
			if (known >= 0) {
				quoted.append('\\').append(ESCAPED.charAt(known));
			} else if (c < ' ' || isLone(value, i)) {
				quoted.append("\\u%04x".formatted((int) c));
			} else {
				quoted.append(c);
			}
		}
		return quoted.append('"').toString();
	}

	private static boolean isLone(String value, int i) {
		char c = value.charAt(i);
		return Character.isHighSurrogate(c) && (i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1)))
				|| Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
	}
}
