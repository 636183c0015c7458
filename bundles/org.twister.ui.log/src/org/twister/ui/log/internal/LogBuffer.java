// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.log.internal;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.twister.ui.kit.LogSink;

/**
 * Lines between the thread that reads a log and the one that shows it. It holds only what was not taken yet, and never more than will be shown: of a flood only the
 * end survives. Thread-safe.
 */
final class LogBuffer implements LogSink {

	/** What is new since the last time. */
	record News(List<LogLine> lines, LogLine open, boolean ended, String trouble) {
		static final News NONE = new News(List.of(), null, false, ""); //$NON-NLS-1$
	}

	private final int maxLines;
	private final Runnable arrived;
	private final Deque<LogLine> fresh = new ArrayDeque<>();
	private LineParser parser;
	private boolean skipFirst;
	private boolean gap;
	private boolean ended;
	private String trouble = ""; //$NON-NLS-1$

	/**
	 * @param maxLines  as many as are shown
	 * @param skipFirst the reading begins in the middle of a line, which is left out
	 * @param arrived   told that there is something to take, on the thread that brought it
	 */
	LogBuffer(int maxLines, boolean skipFirst, Runnable arrived) {
		this.maxLines = maxLines;
		this.skipFirst = skipFirst;
		this.arrived = arrived;
	}

	@Override
	public void bytes(long offset, ByteBuffer bytes) {
		synchronized (this) {
			if (parser == null) {
				skipFirst &= offset > 0;
				parser = new LineParser(offset, this::line);
			}
			trouble = ""; //$NON-NLS-1$
			parser.append(bytes);
		}
		arrived.run();
	}

	private void line(LogLine line) {
		if (skipFirst) {
			skipFirst = false;
			return;
		}
		fresh.add(line);
		if (fresh.size() > maxLines) {
			fresh.poll();
			gap = true;
		}
	}

	@Override
	public void end() {
		synchronized (this) {
			ended = true;
			trouble = ""; //$NON-NLS-1$
		}
		arrived.run();
	}

	@Override
	public void trouble(String message) {
		synchronized (this) {
			trouble = message;
		}
		arrived.run();
	}

	synchronized News take() {
		List<LogLine> lines = new ArrayList<>(fresh);
		fresh.clear();
		if (gap) {
			lines.addFirst(new LogLine(lines.getFirst().offset(), Messages.LogView_Gap,
					List.of(new LogLine.Span(0, Messages.LogView_Gap.length(), LogLine.Style.DIM, false))));
			gap = false;
		}
		LogLine open = parser == null || skipFirst ? null : parser.open();
		return new News(lines, open == null || open.text().isEmpty() ? null : open, ended, trouble);
	}
}
