// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import java.util.ArrayList;
import java.util.List;

/**
 * A path to a value, in the notation of jq, and with names in place of numbers: {@code suites[0].items[1].runnable}, {@code meta["a.b"]},
 * {@code suites[Ports].items[init.py].parameters[0].value}.
 *
 * @param steps from the root of the file
 */
record ValuePath(List<Step> steps) {

	/** One step of a path. */
	sealed interface Step {}

	/** {@code .name}. */
	record Member(String name) implements Step {
		@Override
		public String toString() {
			return "." + name;
		}
	}

	/** {@code [3]}; from the end if negative. */
	record Index(int number) implements Step {
		@Override
		public String toString() {
			return "[" + number + "]";
		}
	}

	/** {@code [name]} or {@code ["name"]}. */
	record Key(String name) implements Step {
		@Override
		public String toString() {
			return "[" + (name.matches("[^\\[\\]\"=]+") && !name.matches("-?[0-9]+") ? name : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
					+ "]";
		}
	}

	/**
	 * A path and the value it is to get.
	 *
	 * @param text of the path, as written
	 */
	record Assignment(ValuePath path, String text, String value) {

		/** {@code PATH=VALUE}: the first equals sign that is not within brackets ends the path. */
		static Assignment parse(String argument) throws PathException {
			Parser parser = new Parser(argument);
			ValuePath path = parser.path();
			if (parser.at == argument.length()) {
				throw new PathException("'" + argument + "': PATH=VALUE is wanted, such as suites[0].name=Ports");
			}
			return new Assignment(path, argument.substring(0, parser.at), argument.substring(parser.at + 1));
		}
	}

	static ValuePath parse(String text) throws PathException {
		Parser parser = new Parser(text);
		ValuePath path = parser.path();
		if (parser.at < text.length()) {
			throw new PathException("'" + text + "': the path ends at '='");
		}
		return path;
	}

	/** As it can be typed. */
	static String text(List<Step> steps) {
		StringBuilder text = new StringBuilder();
		steps.forEach(text::append);
		return text.length() > 0 && text.charAt(0) == '.' ? text.substring(1) : text.toString();
	}

	/** Reads up to an equals sign or the end. */
	private static final class Parser {
		private final String text;
		private final List<Step> steps = new ArrayList<>();
		private int at;

		private Parser(String text) {
			this.text = text;
		}

		private ValuePath path() throws PathException {
			if (text.startsWith(".")) {
				at++;
			}
			boolean wantsName = !text.startsWith("[") && !text.startsWith(".[");
			while (wantsName || at < text.length() && text.charAt(at) != '=') {
				if (wantsName) {
					name();
				} else if (text.charAt(at) == '[') {
					bracket();
				} else if (text.charAt(at) == '.') {
					at++;
					wantsName = true;
					continue;
				} else {
					throw wrong("a dot or a bracket is wanted");
				}
				wantsName = false;
			}
			return new ValuePath(List.copyOf(steps));
		}

		private void name() throws PathException {
			int start = at;
			if (at < text.length() && text.charAt(at) == '"') {
				steps.add(new Member(quoted()));
				return;
			}
			while (at < text.length() && ".[]=\"".indexOf(text.charAt(at)) < 0) {
				at++;
			}
			if (at == start) {
				throw wrong("a name is wanted");
			}
			steps.add(new Member(text.substring(start, at)));
		}

		private void bracket() throws PathException {
			at++;
			if (at < text.length() && text.charAt(at) == '"') {
				steps.add(new Key(quoted()));
				if (at >= text.length() || text.charAt(at) != ']') {
					throw wrong("']' is wanted");
				}
				at++;
				return;
			}
			int end = text.indexOf(']', at);
			if (end < 0) {
				throw wrong("']' is missing");
			}
			String inside = text.substring(at, end);
			if (inside.isEmpty()) {
				throw wrong("a number or a name is wanted");
			}
			steps.add(inside.matches("-?[0-9]{1,9}") ? new Index(Integer.parseInt(inside)) : new Key(inside));
			at = end + 1;
		}

		private String quoted() throws PathException {
			StringBuilder name = new StringBuilder();
			for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
				if (text.charAt(at) == '\\' && at + 1 < text.length()) {
					at++;
				}
				name.append(text.charAt(at));
			}
			if (at == text.length()) {
				throw wrong("the closing quote is missing");
			}
			at++;
			return name.toString();
		}

		private PathException wrong(String what) {
			return new PathException("'" + text + "', character " + (at + 1) + ": " + what);
		}
	}
}
