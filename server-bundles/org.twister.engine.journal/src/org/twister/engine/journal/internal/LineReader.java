// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lines of a segment, checked in place, without copying them. */
final class LineReader implements Closeable {

	private final InputStream in;
	private byte[] buffer = new byte[64 * 1024];
	private int start;
	private int end;
	private int scanned;
	private long offset;
	private int length;
	private boolean complete;
	private long line;

	/**
	 * @param offset of the first byte of the stream within its file
	 */
	LineReader(InputStream in, long offset) {
		this.in = in;
		this.offset = offset;
		this.length = -1;
	}

	/** Goes to the next line; false at the end. */
	boolean next() throws IOException {
		if (length >= 0) {
			int whole = length + (complete ? 1 : 0);
			start += whole;
			offset += whole;
		}
		scanned = start;
		int newline = findNewline();
		complete = newline >= 0;
		length = (complete ? newline : end) - start;
		line++;
		return complete || length > 0;
	}

	private int findNewline() throws IOException {
		while (true) {
			for (; scanned < end; scanned++) {
				if (buffer[scanned] == '\n') {
					return scanned;
				}
			}
			if (!fill()) {
				return -1;
			}
		}
	}

	private boolean fill() throws IOException {
		if (start > 0) {
			System.arraycopy(buffer, start, buffer, 0, end - start);
			scanned -= start;
			end -= start;
			start = 0;
		}
		if (end == buffer.length) {
			buffer = Arrays.copyOf(buffer, buffer.length * 2);
		}
		int read = in.read(buffer, end, buffer.length - end);
		if (read <= 0) {
			return false;
		}
		end += read;
		return true;
	}

	/** Head of the present line, null unless it is whole and its check sum right. */
	RecordCodec.Head check() {
		return complete ? RecordCodec.check(buffer, start, length) : null;
	}

	/** The same for a record at the end of a line whose beginning is damaged: a lost line end makes one line of two. */
	RecordCodec.Head checkEnd() {
		for (int at = 0; complete && at < length - 2; at++) {
			if (buffer[start + at] == '{' && buffer[start + at + 1] == '"' && buffer[start + at + 2] == 'n') {
				RecordCodec.Head head = RecordCodec.check(buffer, start + at, length - at);
				if (head != null) {
					return head;
				}
			}
		}
		return null;
	}

	/** The present line's record; only after {@link #check} has found it good. */
	RecordCodec.Stored decode() throws IOException {
		return RecordCodec.decode(buffer, start, length);
	}

	/** Counts the present line's stream; only after {@link #check} has found it good. */
	void countIn(Families families, long n) {
		int from = RecordCodec.stream(buffer, start);
		int to = from;
		while (buffer[to] != '"') {
			to += buffer[to] == '\\' ? 2 : 1;
		}
		families.count(buffer, from, to, n);
	}

	int length() {
		return length;
	}

	/** Of the present line's first byte within the file. */
	long offset() {
		return offset;
	}

	/** Number of the present line, from 1 for the first that was read. */
	long number() {
		return line;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
