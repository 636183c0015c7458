// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.twister.rpc.event.EventKinds;

import com.fasterxml.jackson.databind.JsonNode;

/** Lines of a segment, checked in place, without copying them. */
final class LineReader implements Closeable {

	private final InputStream in;
	private final RecordView view = new RecordView();
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
			byte[] bytes = buffer;
			int to = end;
			for (int at = scanned; at < to; at++) {
				if (bytes[at] == '\n') {
					scanned = at;
					return at;
				}
			}
			scanned = end;
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
	void countIn(Families families, long n) throws IOException {
		if (view.of(buffer, start, length)) {
			view.countIn(families, n);
		} else {
			byte[] stream = decode().stream().getBytes(StandardCharsets.UTF_8);
			families.count(stream, 0, stream.length, n);
		}
	}

	/** Number of the present line's record, if the line was found good before. */
	long numberOfRecord() {
		return RecordCodec.head(buffer, start).n();
	}

	/** The parts of the present line, null if they have to be read as JSON. Good until the next call. */
	RecordView view() {
		return view.of(buffer, start, length) && view.isStreamPlain() ? view : null;
	}

	/** Adds bytes of the present line to others. */
	void copyTo(ByteArrayOutputStream out, int from, int count) {
		out.write(buffer, from, count);
	}

	JsonNode json(int from, int count) throws IOException {
		return EventKinds.JSON.readTree(buffer, from, count);
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
