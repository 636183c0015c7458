// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import java.util.Locale;
import java.util.function.Consumer;

import org.twister.model.io.Limits;
import org.twister.model.io.MalformedFileException;

/** {@link IniSyntax#PYTHON}. */
final class PythonIniParser extends IniParser {

	/** The option that a line beginning with a space continues. */
	private int last = SourceTree.NONE;

	PythonIniParser(SourceTree tree, Limits limits, Consumer<SourceWarning> warnings) {
		super(tree, limits, warnings);
	}

	@Override
	String same(String key) {
		return key.toLowerCase(Locale.ROOT);
	}

	@Override
	void line() throws MalformedFileException {
		boolean indented = line.start > line.begin;
		if (isComment(text, line)) {
			return;
		}
		int end = behindValue(text, line);
		if (end == line.start) {
			return;
		}
		if (indented && last != SourceTree.NONE) {
			boolean isEmpty = tree.valueStart(last) == tree.valueEnd(last);
			tree.value(last, isEmpty ? line.start : tree.valueStart(last), end);
			endOption(last, line.end);
		} else if (line.first() == '[') {
			int close = text.indexOf(']', line.start, end);
			if (close < line.start + 2) {
				throw tree.malformed(line.start, "The name of this section does not end with ']'.");
			}
			int nameStart = TextLine.skip(text, line.start + 1, close);
			int nameEnd = TextLine.skipBack(text, nameStart, close);
			section(tree.part(nameStart, nameEnd), 1, line.start, nameStart, nameEnd, line.end);
			last = SourceTree.NONE;
		} else {
			option(end);
		}
	}

	private void option(int end) throws MalformedFileException {
		int sign = line.start;
		while (sign < end && text.charAt(sign) != '=' && text.charAt(sign) != ':') {
			sign++;
		}
		if (sign == end || sign == line.start) {
			throw noOption();
		}
		if (level() == 0) {
			throw tree.malformed(line.start, "'" + text.substring(line.start, Math.min(end, line.start + 60)) + "' stands before the first [section].");
		}
		int valueStart = TextLine.skip(text, sign + 1, end);
		if (valueStart == end) {
			valueStart = end < line.end ? sign + 1 : behindSpace(sign + 1);
			end = valueStart;
		}
		last = option(tree.part(line.start, TextLine.skipBack(text, line.start, sign)), line.start, valueStart, end, Math.max(end, line.end));
	}

	/** Behind the spaces at the end of the line, so that a value put there is as far from the sign as it was meant to be. */
	private int behindSpace(int from) {
		int at = from;
		while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
			at++;
		}
		return at;
	}

	private static boolean isComment(String text, TextLine line) {
		char first = text.charAt(line.begin);
		return first == '#' || first == ';' || line.start == line.begin && text.regionMatches(true, line.begin, "rem", 0, 3)
				&& (line.end == line.begin + 3 || TextLine.isSpace(text.charAt(line.begin + 3)));
	}

	/** End of what stands in a line before its comment. */
	private static int behindValue(String text, TextLine line) {
		int at = text.indexOf(';', line.start, line.end);
		while (at > 0 && !TextLine.isSpace(text.charAt(at - 1))) {
			at = text.indexOf(';', at + 1, line.end);
		}
		return at < 0 ? line.end : TextLine.skipBack(text, line.start, at);
	}

	/** Lines of a value without comments, joined by LF. */
	static String value(SourceTree tree, int node) {
		String text = tree.text();
		int start = tree.valueStart(node);
		int end = tree.valueEnd(node);
		if (isEmptyQuotes(text, start, end)) {
			return "";
		}
		if (text.indexOf('\n', start, end) < 0 && text.indexOf('\r', start, end) < 0) {
			return tree.part(start, end);
		}
		StringBuilder value = new StringBuilder(end - start);
		TextLine line = new TextLine(text, start, end);
		while (line.next()) {
			boolean isFirst = line.begin == start;
			if (!line.isBlank() && (isFirst || !isComment(text, line))) {
				int stop = behindValue(text, line);
				if (stop > line.start && !(isFirst && isEmptyQuotes(text, line.start, stop))) {
					value.append(value.isEmpty() ? "" : "\n").append(text, line.start, stop);
				}
			}
		}
		return value.toString();
	}

	private static boolean isEmptyQuotes(String text, int start, int end) {
		return end - start == 2 && text.startsWith("\"\"", start);
	}
}
