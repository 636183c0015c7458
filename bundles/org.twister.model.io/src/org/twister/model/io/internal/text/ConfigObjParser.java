// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.twister.model.io.Limits;
import org.twister.model.io.MalformedFileException;

/** {@link IniSyntax#CONFIGOBJ}. */
final class ConfigObjParser extends IniParser {

	ConfigObjParser(SourceTree tree, Limits limits, Consumer<SourceWarning> warnings) {
		super(tree, limits, warnings);
	}

	@Override
	String same(String key) {
		return key;
	}

	@Override
	void line() throws MalformedFileException {
		if (line.first() == '#') {
			return;
		}
		if (line.first() == '[') {
			section();
		} else {
			option();
		}
	}

	private void section() throws MalformedFileException {
		int level = 0;
		int at = line.start;
		while (at < line.end && text.charAt(at) == '[') {
			level++;
			at = TextLine.skip(text, at + 1, line.end);
		}
		int nameStart = at;
		at = at < line.end && isQuote(text.charAt(at)) ? behindQuoted(at, line.end) : text.indexOf(']', at, line.end);
		int nameEnd = at < 0 ? -1 : TextLine.skipBack(text, nameStart, at);
		int closing = 0;
		while (at >= 0 && at < line.end) {
			at = TextLine.skip(text, at, line.end);
			if (at == line.end || text.charAt(at) != ']') {
				break;
			}
			closing++;
			at++;
		}
		if (nameEnd <= nameStart || closing != level || at < line.end && text.charAt(at) != '#') {
			throw tree.malformed(line.start, "The name of this section does not end with '" + "]".repeat(Math.min(level, 10)) + "'.");
		}
		if (level > level() + 1) {
			throw tree.malformed(line.start, "The section within a section has too many brackets here: " + (level() + 1) + " would do.");
		}
		section(name(nameStart, nameEnd), level, line.start, nameStart, nameEnd, line.end);
	}

	private void option() throws MalformedFileException {
		int start = line.start;
		int keyEnd = isQuote(line.first()) ? behindQuoted(start, line.end) : text.indexOf('=', start, line.end);
		int sign = keyEnd < 0 ? -1 : TextLine.skip(text, keyEnd, line.end);
		if (sign <= start || sign == line.end || text.charAt(sign) != '=') {
			throw noOption();
		}
		String name = name(start, TextLine.skipBack(text, start, keyEnd));
		int valueStart = TextLine.skip(text, sign + 1, line.end);
		int valueEnd;
		if (valueStart == line.end || text.charAt(valueStart) == '#') {
			valueStart = valueStart == line.end ? behindSpace(sign + 1) : sign + 1;
			valueEnd = valueStart;
		} else if (isTriple(text, valueStart)) {
			valueEnd = text.indexOf(text.substring(valueStart, valueStart + 3), valueStart + 3) + 3;
			if (valueEnd < valueStart + 3) {
				throw tree.malformed(valueStart, "The three quotes that begin this value are not closed.");
			}
			line.resume(valueEnd);
			end(valueEnd);
		} else {
			valueEnd = items(text, valueStart, line.end, null);
			if (valueEnd < 0) {
				throw tree.malformed(valueStart, "The quotes of this value are not closed, or something follows them.");
			}
		}
		option(name, start, valueStart, valueEnd, Math.max(valueEnd, line.end));
	}

	/** Nothing but a comment may be behind a value. */
	private void end(int from) throws MalformedFileException {
		int at = TextLine.skip(text, from, line.end);
		if (at < line.end && text.charAt(at) != '#') {
			throw tree.malformed(at, "Something follows the quotes of this value.");
		}
	}

	private int behindSpace(int from) {
		int at = from;
		while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
			at++;
		}
		return at;
	}

	/** Behind the closing quote, -1 if there is none. */
	private int behindQuoted(int quote, int end) {
		int close = text.indexOf(text.charAt(quote), quote + 1, end);
		return close < 0 ? -1 : close + 1;
	}

	private static boolean isQuote(char c) {
		return c == '"' || c == '\'';
	}

	private static boolean isTriple(String text, int at) {
		return text.startsWith("\"\"\"", at) || text.startsWith("'''", at);
	}

	private String name(int start, int end) {
		return isQuote(text.charAt(start)) ? unquoted(text, start, end) : tree.part(start, end);
	}

	private static String unquoted(String text, int start, int end) {
		boolean quoted = end - start > 1 && isQuote(text.charAt(start)) && text.charAt(end - 1) == text.charAt(start);
		return quoted ? text.substring(start + 1, end - 1) : text.substring(start, end);
	}

	/** Goes over the items of a value on one line; where the value ends, -1 if quotes are not closed or something follows them. */
	private static int items(String text, int start, int end, List<String> items) {
		int at = start;
		int last = start;
		while (at < end && text.charAt(at) != '#') {
			int stop = at;
			if (isQuote(text.charAt(at))) {
				stop = text.indexOf(text.charAt(at), at + 1, end) + 1;
				if (stop == 0) {
					return -1;
				}
			} else {
				while (stop < end && text.charAt(stop) != ',' && text.charAt(stop) != '#') {
					stop++;
				}
				stop = TextLine.skipBack(text, at, stop);
			}
			if (items != null && stop > at) {
				items.add(unquoted(text, at, stop));
			}
			last = stop;
			at = TextLine.skip(text, stop, end);
			if (at < end && text.charAt(at) == ',') {
				last = at + 1;
				at = TextLine.skip(text, at + 1, end);
			} else if (at < end && text.charAt(at) != '#') {
				return -1;
			}
		}
		return last;
	}

	static List<String> values(SourceTree tree, int node) {
		String text = tree.text();
		int start = tree.valueStart(node);
		int end = tree.valueEnd(node);
		if (isTriple(text, start) && end - start >= 6) {
			return List.of(value(tree, node));
		}
		List<String> items = new ArrayList<>();
		items(text, start, end, items);
		return items;
	}

	static String value(SourceTree tree, int node) {
		String text = tree.text();
		int start = tree.valueStart(node);
		int end = tree.valueEnd(node);
		if (end - start >= 6 && isTriple(text, start)) {
			return text.substring(start + 3, end - 3).replace("\r\n", "\n").replace('\r', '\n');
		}
		if (text.indexOf('"', start, end) < 0 && text.indexOf('\'', start, end) < 0) {
			return tree.part(start, end);
		}
		List<String> items = values(tree, node);
		return items.size() == 1 && text.charAt(end - 1) != ','
				? items.get(0)
				: isQuote(text.charAt(start)) || items.size() > 1 ? String.join(", ", items) : tree.part(start, end);
	}
}
