// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.twister.engine.api.RunLogs.Span;
import org.twister.engine.api.spi.store.BlobStore;

/**
 * The output of a running test in its two places: its own file, and its part of the EP's CLI log, between the START and END lines. Both are written at offsets, the test's own file
 * first, so that after a crash each can be completed from the other. Its monitor guards it.
 */
final class Part {

	private static final int CHUNK = 1 << 16;

	private final BlobStore blobs;
	private final String outputKey;
	private final String cliKey;
	private final long from;
	private final byte[] start;
	private final byte[] end;
	private boolean ended;

	Part(BlobStore blobs, String outputKey, String cliKey, long from, int fileId, String path) throws IOException {
		this.blobs = blobs;
		this.outputKey = outputKey;
		this.cliKey = cliKey;
		this.from = Math.min(from, Math.max(0, blobs.size(cliKey)));
		this.start = mark("START", fileId, path);
		this.end = mark("END", fileId, path);
	}

	private static byte[] mark(String word, int fileId, String path) {
		return ("<<< " + word + " filename: `" + fileId + ":" + path + "` >>>\n").getBytes(StandardCharsets.UTF_8);
	}

	String cliKey() {
		return cliKey;
	}

	private long base() {
		return from + start.length;
	}

	/** Writes the START line and makes both places equal. */
	synchronized void begin() throws IOException {
		blobs.append(cliKey, from, ByteBuffer.wrap(start));
		long output = Math.max(0, blobs.size(outputKey));
		long cli = blobs.size(cliKey) - base();
		if (cli < output) {
			copy(outputKey, cli, output, cliKey, base() + cli);
		} else if (cli > output && !isEnd(output, cli)) {
			copy(cliKey, base() + output, base() + cli, outputKey, output);
		}
	}

	/** Whether what the CLI log has beyond the output is the END line, or the beginning of it: the crash came right after the end. */
	private boolean isEnd(long output, long cli) throws IOException {
		byte[] closing = closing(output);
		if (cli - output > closing.length) {
			return false;
		}
		byte[] surplus = read(cliKey, base() + output, base() + cli);
		return Arrays.equals(surplus, Arrays.copyOf(closing, surplus.length));
	}

	private byte[] read(String key, long begin, long to) throws IOException {
		try (InputStream in = blobs.read(key, begin, to)) {
			return in.readAllBytes();
		}
	}

	private void copy(String source, long begin, long to, String target, long offset) throws IOException {
		try (InputStream in = blobs.read(source, begin, to)) {
			long at = offset;
			for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
				at = blobs.append(target, at, ByteBuffer.wrap(chunk));
			}
		}
	}

	/** Writes output; what comes after the end is dropped. */
	synchronized long append(long offset, ByteBuffer bytes) throws IOException {
		if (ended) {
			return offset + bytes.remaining();
		}
		long length = blobs.append(outputKey, offset, bytes.duplicate());
		blobs.append(cliKey, base() + offset, bytes.duplicate());
		return length;
	}

	/** What follows the output: a line end if it lacks one, and the END line. */
	private byte[] closing(long output) throws IOException {
		if (output == 0 || read(outputKey, output - 1, output)[0] == '\n') {
			return end;
		}
		byte[] closing = new byte[end.length + 1];
		closing[0] = '\n';
		System.arraycopy(end, 0, closing, 1, end.length);
		return closing;
	}

	synchronized Span end() throws IOException {
		long output = Math.max(0, blobs.size(outputKey));
		byte[] closing = closing(output);
		if (!ended) {
			ended = true;
			if (output > 0) {
				blobs.sync(outputKey);
			}
			blobs.append(cliKey, base() + output, ByteBuffer.wrap(closing));
			blobs.sync(cliKey);
		}
		return new Span(from, base() + output + closing.length);
	}
}
