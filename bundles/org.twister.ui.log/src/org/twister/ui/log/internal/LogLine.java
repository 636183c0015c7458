// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.log.internal;

import java.util.List;

/**
 * A line of a log as it is shown.
 *
 * @param offset of its first byte within the log
 * @param text   without escape sequences and line end
 * @param spans  styled parts, in order; the rest is plain
 */
record LogLine(long offset, String text, List<Span> spans) {

	/** What a part of a line is, independent of a theme's colours. */
	enum Style {
		PLAIN,
		MARK,
		ERROR,
		WARNING,
		DIM,
		BLACK,
		RED,
		GREEN,
		YELLOW,
		BLUE,
		MAGENTA,
		CYAN,
		WHITE
	}

	record Span(int start, int length, Style style, boolean bold) {}
}
