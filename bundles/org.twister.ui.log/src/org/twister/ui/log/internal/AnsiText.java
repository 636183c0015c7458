// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.log.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.twister.ui.log.internal.LogLine.Span;
import org.twister.ui.log.internal.LogLine.Style;

/**
 * A line as a terminal would show it: ANSI colours become spans, other escape sequences and control characters vanish, a carriage return begins the line anew. Where
 * the test itself uses no colour, levels and the marks of the engine are made visible.
 *
 * @param color in force at its end: it goes on in the next line
 */
record AnsiText(String text, List<Span> spans, Style color, boolean bold) {

	static final AnsiText START = new AnsiText("", List.of(), Style.PLAIN, false); //$NON-NLS-1$

	/** An escape sequence: colours (group 1 holds the numbers), other control sequences, operating system commands, two-character ones, a cut one at the end. */
	private static final Pattern ESCAPE = Pattern
			.compile("\u001b(?:\\[([0-9;]*)m|\\[[0-?]*[ -/]*[@-~]|\\][^\u0007\u001b]*(?:\u0007|\u001b\\\\)?|\\[[0-?]*$|[@-Z\\\\^_a-z]|$)"); //$NON-NLS-1$
	private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f]"); //$NON-NLS-1$
	private static final Pattern LEVEL = Pattern.compile("\\b(?:(ERROR|CRITICAL|FATAL|Traceback)|(WARNING|WARN)|(DEBUG|TRACE))\\b"); //$NON-NLS-1$
	private static final int LEVEL_WITHIN = 80;
	private static final String MARK = "<<< "; //$NON-NLS-1$

	/** The next line, beginning with the colour in force here. */
	AnsiText parse(String raw) {
		if (color == Style.PLAIN && !bold && raw.chars().noneMatch(c -> c < ' ' && c != '\t' || c == 0x7f)) {
			return new AnsiText(raw, marked(raw), color, bold);
		}
		Builder line = new Builder(color, bold);
		Matcher escape = ESCAPE.matcher(raw);
		int from = 0;
		while (escape.find()) {
			line.add(raw.substring(from, escape.start()));
			if (escape.group(1) != null) {
				line.graphics(escape.group(1));
			}
			from = escape.end();
		}
		line.add(raw.substring(from));
		return line.build();
	}

	private static List<Span> marked(String text) {
		if (text.startsWith(MARK)) {
			return List.of(new Span(0, text.length(), Style.MARK, true));
		}
		Matcher level = LEVEL.matcher(text).region(0, Math.min(text.length(), LEVEL_WITHIN));
		if (!level.find()) {
			return List.of();
		}
		Style style = level.group(1) != null ? Style.ERROR : level.group(2) != null ? Style.WARNING : Style.DIM;
		return List.of(new Span(0, text.length(), style, false));
	}

	private static final class Builder {
		private final StringBuilder text = new StringBuilder();
		private final List<Span> spans = new ArrayList<>();
		private Style color;
		private boolean bold;

		Builder(Style color, boolean bold) {
			this.color = color;
			this.bold = bold;
		}

		void add(String part) {
			int again = part.lastIndexOf('\r');
			if (again >= 0) {
				text.setLength(0);
				spans.clear();
			}
			String visible = CONTROL.matcher(part.substring(again + 1)).replaceAll(""); //$NON-NLS-1$
			if (!visible.isEmpty() && (color != Style.PLAIN || bold)) {
				spans.add(new Span(text.length(), visible.length(), color, bold));
			}
			text.append(visible);
		}

		/** Colours of the larger palettes are shown plain. */
		void graphics(String numbers) {
			for (String number : numbers.split(";", -1)) { //$NON-NLS-1$
				int n = number.isEmpty() ? 0 : number.length() > 3 ? -1 : Integer.parseInt(number);
				if (n == 38 || n == 48) {
					return;
				}
				graphics(n);
			}
		}

		private void graphics(int n) {
			if (n == 0) {
				color = Style.PLAIN;
				bold = false;
			} else if (n == 1 || n == 22) {
				bold = n == 1;
			} else if (n == 2) {
				color = Style.DIM;
			} else if (n == 39) {
				color = Style.PLAIN;
			} else if (n >= 30 && n <= 37 || n >= 90 && n <= 97) {
				color = Style.values()[Style.BLACK.ordinal() + n % 10];
			}
		}

		AnsiText build() {
			String line = text.toString();
			return new AnsiText(line, spans.isEmpty() ? marked(line) : List.copyOf(spans), color, bold);
		}
	}
}
