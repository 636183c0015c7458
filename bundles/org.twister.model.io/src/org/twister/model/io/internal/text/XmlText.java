// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

/** What stands between tags and quotes, decoded and encoded. The text has been parsed, so it is well-formed. */
final class XmlText {

	private XmlText() {}

	static String value(SourceTree tree, int node) {
		StringBuilder value = new StringBuilder();
		int start = tree.valueStart(node);
		int end = tree.valueEnd(node);
		if (tree.kind(node) == NodeKind.ATTRIBUTE) {
			run(tree.text(), start, end, true, value);
		} else {
			content(tree, node, start, end, value);
		}
		return value.toString();
	}

	private static void content(SourceTree tree, int node, int start, int end, StringBuilder value) {
		String text = tree.text();
		int child = tree.firstChild(node);
		int at = start;
		while (at < end) {
			int tag = text.indexOf('<', at, end);
			run(text, at, tag < 0 ? end : tag, false, value);
			if (tag < 0) {
				return;
			}
			while (child != SourceTree.NONE && tree.start(child) < tag) {
				child = tree.next(node, child);
			}
			if (child != SourceTree.NONE && tree.start(child) == tag) {
				at = tree.end(child);
			} else if (text.startsWith("<![CDATA[", tag)) {
				int close = text.indexOf("]]>", tag + 9);
				lines(text, tag + 9, close, value);
				at = close + 3;
			} else if (text.startsWith("<!--", tag)) {
				at = text.indexOf("-->", tag + 4) + 3;
			} else {
				at = text.indexOf("?>", tag + 2) + 2;
			}
		}
	}

	/** Text with references. */
	private static void run(String text, int start, int end, boolean attribute, StringBuilder value) {
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (c == '&') {
				int close = text.indexOf(';', i);
				reference(text, i + 1, close, value);
				i = close;
			} else if (c == '\r') {
				if (i + 1 == end || text.charAt(i + 1) != '\n') {
					value.append(attribute ? ' ' : '\n');
				}
			} else {
				value.append(attribute && (c == '\n' || c == '\t') ? ' ' : c);
			}
		}
	}

	private static void lines(String text, int start, int end, StringBuilder value) {
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (c != '\r') {
				value.append(c);
			} else if (i + 1 == end || text.charAt(i + 1) != '\n') {
				value.append('\n');
			}
		}
	}

	private static void reference(String text, int start, int end, StringBuilder value) {
		if (text.charAt(start) == '#') {
			boolean hex = text.charAt(start + 1) == 'x';
			value.appendCodePoint(Integer.parseInt(text, start + (hex ? 2 : 1), end, hex ? 16 : 10));
			return;
		}
		value.append(switch (text.substring(start, end)) {
		case "lt" -> '<';
		case "gt" -> '>';
		case "amp" -> '&';
		case "quot" -> '"';
		case "apos" -> '\'';
		default -> throw new IllegalArgumentException("no entity of XML: " + text.substring(start, end));
		});
	}

	static boolean isAllowed(int c) {
		return c >= 0x20 && c < 0xD800 || c == '\n' || c == '\t' || c == '\r' || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF;
	}

	/** For an attribute the quote, else 0. */
	static String escape(String value, char quote) {
		StringBuilder escaped = new StringBuilder(value.length() + 16);
		int c;
		for (int i = 0; i < value.length(); i += Character.charCount(c)) {
			c = value.codePointAt(i);
			if (!isAllowed(c)) {
				throw UnwritableTextException.of(c, "XML");
			}
			boolean control = c == '\r' || quote != 0 && (c == '\n' || c == '\t');
			if (control) {
				escaped.append("&#").append(c).append(';');
			} else if (c == '<') {
				escaped.append("&lt;");
			} else if (c == '>' && quote == 0) {
				escaped.append("&gt;");
			} else if (c == '&') {
				escaped.append("&amp;");
			} else if (quote != 0 && c == quote) {
				escaped.append(quote == '"' ? "&quot;" : "&apos;");
			} else {
				escaped.appendCodePoint(c);
			}
		}
		return escaped.toString();
	}
}
