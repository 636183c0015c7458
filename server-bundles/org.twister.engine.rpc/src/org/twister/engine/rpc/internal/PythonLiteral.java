// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value as Python or JSON writes it: dictionaries, lists, tuples, texts, numbers, True, False, None. Nothing is executed. */
final class PythonLiteral {

	private static final int MAX_DEPTH = 100;

	private final String text;
	private int at;
	private int depth;

	private PythonLiteral(String text) {
		this.text = text;
	}

	/** Null for nothing, and for None. */
	static Object read(String text) throws LegacyError {
		if (text.isBlank()) {
			return null;
		}
		PythonLiteral literal = new PythonLiteral(text);
		Object value = literal.value();
		literal.space();
		if (literal.at < text.length()) {
			throw literal.error();
		}
		return value;
	}

	private LegacyError error() {
		return LegacyError.of("`" + text + "` cannot be understood at character " + (at + 1) + "!");
	}

	private void space() {
		while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
	}

	private char peek() throws LegacyError {
		space();
		if (at >= text.length()) {
			throw error();
		}
		return text.charAt(at);
	}

	private boolean skip(char wanted) throws LegacyError {
		boolean found = peek() == wanted;
		at += found ? 1 : 0;
		return found;
	}

	private Object value() throws LegacyError {
		if (++depth > MAX_DEPTH) {
			throw error();
		}
		char first = peek();
		Object value = switch (first) {
		case '{' -> map();
		case '[' -> list(']');
		case '(' -> list(')');
		case '"', '\'' -> string();
		default -> word();
		};
		depth--;
		return value;
	}

	private Map<String, Object> map() throws LegacyError {
		Map<String, Object> map = new LinkedHashMap<>();
		at++;
		while (!skip('}')) {
			String key = String.valueOf(value());
			if (!skip(':')) {
				throw error();
			}
			map.put(key, value());
			if (!skip(',') && peek() != '}') {
				throw error();
			}
		}
		return map;
	}

	private List<Object> list(char end) throws LegacyError {
		List<Object> list = new ArrayList<>();
		at++;
		while (!skip(end)) {
			list.add(value());
			if (!skip(',') && peek() != end) {
				throw error();
			}
		}
		return list;
	}

	private String string() throws LegacyError {
		char quote = text.charAt(at++);
		StringBuilder value = new StringBuilder();
		while (true) {
			if (at >= text.length()) {
				throw error();
			}
			char c = text.charAt(at++);
			if (c == quote) {
				return value.toString();
			}
			value.append(c == '\\' ? escaped() : String.valueOf(c));
		}
	}

	private String escaped() throws LegacyError {
		if (at >= text.length()) {
			throw error();
		}
		char c = text.charAt(at++);
		return switch (c) {
		case 'n' -> "\n";
		case 't' -> "\t";
		case 'r' -> "\r";
		case 'b' -> "\b";
		case 'f' -> "\f";
		case 'x' -> code(2);
		case 'u' -> code(4);
		case '\\', '\'', '"', '/' -> String.valueOf(c);
		default -> "\\" + c;
		};
	}

	private String code(int digits) throws LegacyError {
		try {
			String hex = text.substring(at, at + digits);
			at += digits;
			return String.valueOf((char) Integer.parseInt(hex, 16));
		} catch (IndexOutOfBoundsException | NumberFormatException e) {
			throw error();
		}
	}

	private Object word() throws LegacyError {
		int from = at;
		while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "+-._".indexOf(text.charAt(at)) >= 0)) {
			at++;
		}
		String word = text.substring(from, at);
		boolean isPrefix = word.matches("[uUbBrR]") && at < text.length() && "'\"".indexOf(text.charAt(at)) >= 0;
		return isPrefix ? string() : switch (word) {
		case "True", "true" -> true;
		case "False", "false" -> false;
		case "None", "null" -> null;
		default -> number(word, from);
		};
	}

	private Object number(String word, int from) throws LegacyError {
		if (word.matches("[+-]?\\d{1,18}")) {
			return Long.parseLong(word);
		} else if (word.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?")) {
			return word;
		}
		at = from;
		throw error();
	}
}
