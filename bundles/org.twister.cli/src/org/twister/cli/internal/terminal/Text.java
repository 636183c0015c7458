// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.terminal;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts measured in columns of a terminal, and times for people. */
public final class Text {

	private static final Pattern ESCAPES = Pattern.compile("\033(?:\\[[0-9;?]*[ -/]*[@-~]|\\][^\007\033]*(?:\007|\033\\\\)?)");

	private static final char ELLIPSIS = '\u2026';

	private Text() {}

	/** Columns that a text takes: wide characters two, combining ones none. */
	public static int columns(String text) {
		return text.codePoints().map(Text::columns).sum();
	}

	static int columns(int codePoint) {
		int type = Character.getType(codePoint);
		if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT || Character.isISOControl(codePoint)) {
			return 0;
		}
		return isWide(codePoint) ? 2 : 1;
	}

	private static boolean isWide(int c) {
		return c >= 0x1100 && (c <= 0x115F || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F || c >= 0xAC00 && c <= 0xD7A3 || c >= 0xF900 && c <= 0xFAFF
				|| c >= 0xFE30 && c <= 0xFE6F || c >= 0xFF00 && c <= 0xFF60 || c >= 0xFFE0 && c <= 0xFFE6 || c >= 0x1F300 && c <= 0x1FAFF
				|| c >= 0x20000 && c <= 0x3FFFD);
	}

	/** The text cut to so many columns, with an ellipsis as its last one if something was cut. */
	public static String cut(String text, int columns) {
		if (columns(text) <= columns) {
			return text;
		}
		StringBuilder cut = new StringBuilder();
		int used = 0;
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			if (used + columns(c) > columns - 1) {
				break;
			}
			cut.appendCodePoint(c);
			used += columns(c);
			i += Character.charCount(c);
		}
		return columns > 0 ? cut.append(ELLIPSIS).toString() : "";
	}

	/** As {@link #cut}, but the end stays, as that of a path. */
	public static String cutStart(String text, int columns) {
		if (columns(text) <= columns || columns <= 0) {
			return columns > 0 ? text : "";
		}
		int start = text.length();
		int used = 1;
		while (start > 0 && used + columns(text.codePointBefore(start)) <= columns) {
			int c = text.codePointBefore(start);
			used += columns(c);
			start -= Character.charCount(c);
		}
		return ELLIPSIS + text.substring(start);
	}

	/** Cut or filled up with blanks on the right to exactly so many columns. */
	public static String pad(String text, int columns) {
		String cut = cut(text, columns);
		return cut + " ".repeat(columns - columns(cut));
	}

	/** Filled up with blanks on the left. */
	public static String padLeft(String text, int columns) {
		return " ".repeat(Math.max(0, columns - columns(text))) + text;
	}

	/** One line without anything that would move the cursor or change colours, and without blanks around it. */
	public static String plain(String text) {
		return printable(text).strip();
	}

	/** One line without anything that would move the cursor or change colours: escape sequences go, control characters become blanks. */
	public static String printable(String text) {
		StringBuilder printable = new StringBuilder(text.length());
		ESCAPES.matcher(text).replaceAll("").codePoints().forEach(c -> printable.appendCodePoint(isHarmless(c) ? c : ' '));
		return printable.toString();
	}

	private static boolean isHarmless(int c) {
		// Bidirectional overrides would turn the rest of the line round
		return !Character.isISOControl(c) && !(c >= 0x202A && c <= 0x202E) && !(c >= 0x2066 && c <= 0x2069) && !(c >= 0xD800 && c <= 0xDFFF);
	}

	/** {@code 1.2 s}, {@code 12:03 min}, {@code 1:02:03 h}. */
	public static String duration(double seconds) {
		return seconds < 60 ? String.format(Locale.ROOT, "%.1f s", seconds) : seconds < 3600 ? clock(seconds) + " min" : clock(seconds) + " h";
	}

	/** {@code 0:03}, {@code 12:03}, {@code 1:02:03}. */
	public static String clock(double seconds) {
		long s = (long) seconds;
		return s < 3600
				? String.format(Locale.ROOT, "%d:%02d", s / 60, s % 60)
				: String.format(Locale.ROOT, "%d:%02d:%02d", s / 3600, s / 60 % 60, s % 60);
	}

	/** {@code 1 test}, {@code 2 tests}. */
	public static String count(int n, String noun) {
		return n + " " + noun + (n == 1 ? "" : "s");
	}
}
