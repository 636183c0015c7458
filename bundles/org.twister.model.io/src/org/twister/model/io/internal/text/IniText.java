// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import java.util.List;

import org.twister.model.io.Limits;
import org.twister.model.io.MalformedFileException;

/** Values as INI files write them. What would be read as something else is refused, which is found out by reading it. */
final class IniText {

	private IniText() {}

	static String python(String value) {
		check(value, true);
		String written = value.replace("\n", "\n\t");
		return proven(IniSyntax.PYTHON, written, value,
				"A value of this file cannot begin or end with a space, have blank lines, or have ';' at the begin or behind a space.");
	}

	static String configObj(String value) {
		check(value, true);
		boolean isPlain = !value.isEmpty() && value.indexOf('\n') < 0 && value.indexOf('"') < 0 && value.indexOf('\'') < 0 && value.indexOf('#') < 0
				&& !hasSpaceAround(value);
		String why = "A value of this file cannot have both kinds of quotes three times, or end with the only kind that could enclose it.";
		return proven(IniSyntax.CONFIGOBJ, isPlain ? value : quoted(value), value, why);
	}

	static String list(List<String> items) {
		StringBuilder list = new StringBuilder();
		for (String item : items) {
			check(item, false);
			boolean isPlain = !item.isEmpty() && !hasSpaceAround(item) && item.chars().noneMatch(c -> "\"'#,".indexOf(c) >= 0);
			if (!isPlain && item.indexOf('"') >= 0 && item.indexOf('\'') >= 0) {
				throw new UnwritableTextException("An item of a list of this file cannot have both kinds of quotes.");
			}
			list.append(list.isEmpty() ? "" : ", ").append(isPlain ? item : quoted(item));
		}
		return items.size() > 1 ? list.toString() : list.append(',').toString();
	}

	static String line(String value) {
		check(value, false);
		if (value.isEmpty() || hasSpaceAround(value) || value.startsWith("#")) {
			throw new UnwritableTextException("A line of this file cannot be empty, begin or end with a space, or begin with '#'.");
		}
		return value;
	}

	private static String quoted(String value) {
		String quote = value.indexOf('\n') < 0 ? value.indexOf('"') < 0 ? "\"" : value.indexOf('\'') < 0 ? "'" : "\"\"\"" : "\"\"\"";
		if (quote.length() == 3 && (value.contains(quote) || value.endsWith("\""))) {
			quote = "'''";
		}
		return quote + value + quote;
	}

	private static boolean hasSpaceAround(String value) {
		return !value.isEmpty() && (TextLine.isSpace(value.charAt(0)) || TextLine.isSpace(value.charAt(value.length() - 1)));
	}

	private static void check(String value, boolean lines) {
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c == 0 || c == '\r' || c == '\n' && !lines) {
				throw UnwritableTextException.of(c, "this file");
			}
		}
	}

	static String section(Syntax syntax, String name) {
		if (syntax == IniSyntax.PYTHON && name.equals("DEFAULT")) {
			throw new UnwritableTextException("A section of this file cannot be named DEFAULT: that one gives values to all others.");
		}
		return named(syntax, name, "[%s]\nk = v\n", 1);
	}

	static String key(Syntax syntax, String name) {
		return named(syntax, name, "[s]\n%s = v\n", 2);
	}

	/** As it is, or in quotes where that will do. */
	private static String named(Syntax syntax, String name, String pattern, int node) {
		check(name, false);
		List<String> ways = syntax == IniSyntax.CONFIGOBJ ? List.of(name, '"' + name + '"', "'" + name + "'") : List.of(name);
		for (String written : ways) {
			try {
				SourceTree tree = syntax.parse("", pattern.formatted(written), Limits.DEFAULT, w -> {});
				if (tree.size() == 3 && tree.name(node).equals(name)) {
					return written;
				}
			} catch (MalformedFileException e) {
				// another way may do
			}
		}
		throw new UnwritableTextException("'" + name + "' cannot be the name of a section or option of this file.");
	}

	private static String proven(Syntax syntax, String written, String value, String why) {
		try {
			SourceTree tree = syntax.parse("", "[s]\nk = " + written + "\n[t]\n", Limits.DEFAULT, w -> {});
			if (tree.size() == 4 && tree.kind(2) == NodeKind.OPTION && syntax.value(tree, 2).equals(value)) {
				return written;
			}
		} catch (MalformedFileException e) {
			// said below
		}
		throw new UnwritableTextException(why);
	}
}
