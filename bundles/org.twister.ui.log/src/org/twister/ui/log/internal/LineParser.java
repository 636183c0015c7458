// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.log.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Makes lines of bytes that come in any pieces. Lines are cut at byte level, so that the offset of each is exact whatever the log holds; one that is too long to show
 * is cut into several. Not thread-safe.
 */
final class LineParser {

	/** Bytes of a line that is shown as one. */
	static final int MAX_LINE = 4000;

	private final ByteArrayOutputStream line = new ByteArrayOutputStream();
	private final Consumer<LogLine> lines;
	private AnsiText ansi = AnsiText.START;
	private long lineOffset;

	/**
	 * @param offset of the first byte within the log
	 * @param lines  takes each complete line
	 */
	LineParser(long offset, Consumer<LogLine> lines) {
		this.lineOffset = offset;
		this.lines = lines;
	}

	void append(ByteBuffer bytes) {
		while (bytes.hasRemaining()) {
			byte b = bytes.get();
			if (b == '\n') {
				end(1);
			} else {
				if (line.size() >= MAX_LINE && (b & 0xc0) != 0x80) {
					end(0);
				}
				line.write(b);
			}
		}
	}

	private void end(int lineEnd) {
		int length = line.size();
		ansi = ansi.parse(text());
		lines.accept(new LogLine(lineOffset, ansi.text(), ansi.spans()));
		lineOffset += length + lineEnd;
		line.reset();
	}

	/** The line that has no end yet; empty text if there is none. */
	LogLine open() {
		AnsiText parsed = ansi.parse(text());
		return new LogLine(lineOffset, parsed.text(), parsed.spans());
	}

	private String text() {
		String text = line.toString(StandardCharsets.UTF_8);
		return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text; //$NON-NLS-1$
	}
}
