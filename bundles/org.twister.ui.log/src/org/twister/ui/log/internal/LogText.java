// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.log.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.twister.ui.kit.Colors;
import org.twister.ui.log.internal.LogLine.Span;
import org.twister.ui.log.internal.LogLine.Style;

/** The text of a log: the last lines of it, styled when they are painted. Stays at its end while it follows. */
final class LogText {

	/** Lines shown at most; when there are more, the oldest quarter goes. */
	static final int MAX_LINES = 40_000;

	private final StyledText text;
	private final List<LogLine> lines = new ArrayList<>();
	private LogLine open;
	private boolean follow = true;

	LogText(Composite parent) {
		text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		text.setData("org.eclipse.e4.ui.css.CssClassName", "TwisterLog"); //$NON-NLS-1$ //$NON-NLS-2$
		text.setAlwaysShowScrollBars(false);
		text.setMargins(6, 0, 6, 0);
		text.addLineStyleListener(this::style);
		Colors.whenChanged(text, text::redraw);
	}

	StyledText control() {
		return text;
	}

	void follow(boolean value) {
		follow = value;
		if (follow) {
			toEnd();
		}
	}

	void clear() {
		lines.clear();
		open = null;
		text.setText(""); //$NON-NLS-1$
	}

	void add(LogBuffer.News news) {
		if (news.lines().isEmpty() && sameOpen(news.open())) {
			return;
		}
		int top = text.getTopIndex();
		text.setRedraw(false);
		try {
			int removed = append(news);
			if (follow) {
				toEnd();
			} else {
				text.setTopIndex(Math.max(0, top - removed));
			}
		} finally {
			text.setRedraw(true);
		}
	}

	private boolean sameOpen(LogLine now) {
		return now == null ? open == null : now.equals(open);
	}

	/** Returns the number of lines dropped at the top. */
	private int append(LogBuffer.News news) {
		StringBuilder tail = new StringBuilder();
		int from = text.getCharCount() - (open == null ? 0 : open.text().length());
		news.lines().forEach(l -> tail.append(l.text()).append('\n'));
		lines.addAll(news.lines());
		open = news.open();
		if (open != null) {
			tail.append(open.text());
		}
		text.replaceTextRange(from, text.getCharCount() - from, tail.toString());
		if (lines.size() <= MAX_LINES) {
			return 0;
		}
		int drop = lines.size() - MAX_LINES * 3 / 4;
		text.replaceTextRange(0, text.getOffsetAtLine(drop), ""); //$NON-NLS-1$
		lines.subList(0, drop).clear();
		return drop;
	}

	private void toEnd() {
		text.setTopIndex(text.getLineCount() - 1);
		text.setHorizontalPixel(0);
	}

	/** Whether the byte offset lies within the shown part. */
	boolean holds(long offset) {
		return !lines.isEmpty() && lines.getFirst().offset() <= offset && lines.getLast().offset() >= offset;
	}

	/** Puts the line with that byte at the top and selects it. */
	void reveal(long offset) {
		int low = 0;
		int high = lines.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (lines.get(middle).offset() <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		text.setTopIndex(low);
		int start = text.getOffsetAtLine(low);
		text.setSelection(start + lines.get(low).text().length(), start);
	}

	private void style(LineStyleEvent e) {
		int index = text.getLineAtOffset(e.lineOffset);
		LogLine line = index < lines.size() ? lines.get(index) : open;
		if (line == null || line.spans().isEmpty()) {
			return;
		}
		e.styles = line.spans().stream().map(s -> range(s, e.lineOffset)).toArray(StyleRange[]::new);
	}

	private static StyleRange range(Span span, int lineOffset) {
		StyleRange range = new StyleRange(lineOffset + span.start(), span.length(), null, null, span.bold() ? SWT.BOLD : SWT.NORMAL);
		Colors.Name name = color(span.style());
		range.foreground = name == null ? null : Colors.get(name);
		return range;
	}

	private static Colors.Name color(Style style) {
		return switch (style) {
		case PLAIN -> null;
		case MARK -> Colors.Name.MARK;
		case ERROR -> Colors.Name.FAIL;
		case WARNING -> Colors.Name.WARNING;
		case DIM -> Colors.Name.DIM;
		case BLACK -> Colors.Name.ANSI_BLACK;
		case RED -> Colors.Name.ANSI_RED;
		case GREEN -> Colors.Name.ANSI_GREEN;
		case YELLOW -> Colors.Name.ANSI_YELLOW;
		case BLUE -> Colors.Name.ANSI_BLUE;
		case MAGENTA -> Colors.Name.ANSI_MAGENTA;
		case CYAN -> Colors.Name.ANSI_CYAN;
		case WHITE -> Colors.Name.ANSI_WHITE;
		};
	}
}
