// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.twister.engine.api.RunLogs.Span;
import org.twister.engine.api.TaskRef;
import org.twister.engine.api.spi.store.BlobStore;
import org.twister.engine.logs.internal.PanicMatcher.Strike;

/**
 * The output of a running test in its two places: its own file, and its part of the EP's CLI log, between the START and END lines. Both are written at offsets, the test's own file
 * first, so that after a crash each can be completed from the other. What exceeds the allowance is counted and not kept; the EP is told that it arrived. On its way all of it passes the
 * panic rules. Its monitor guards it.
 */
final class Part {

	private static final int CHUNK = 1 << 16;
	/** So much of what was there before a restart is looked at again: a rule may have struck without anybody knowing. */
	private static final long LOOKED_AT_AGAIN = 4 << 20;

	/** Where a part is kept, and how. */
	record Place(TaskRef task, String ep, String cliKey, long from, int fileId, String path) {}

	private final BlobStore blobs;
	private final Allowance allowance;
	private final String outputKey;
	private final String cliKey;
	private final String droppedKey;
	private final Place place;
	private final long from;
	private final byte[] start;
	private final byte[] end;
	/** Null when nobody looks any more. */
	private PanicStream stream;
	private Strike strike;
	/** Bytes of output that arrived. */
	private long arrived;
	/** Bytes of output that are kept, if that is less; otherwise -1. */
	private long kept = -1;
	private boolean ended;

	/** @param stream that the output passes, null for none */
	Part(BlobStore blobs, Place place, Allowance allowance, PanicStream stream) throws IOException {
		this.blobs = blobs;
		this.allowance = allowance;
		this.stream = stream;
		this.place = place;
		this.outputKey = LogNames.output(place.task());
		this.droppedKey = LogNames.dropped(place.task());
		this.cliKey = place.cliKey();
		this.from = Math.min(place.from(), Math.max(0, blobs.size(cliKey)));
		this.start = mark("START", place.fileId(), place.path());
		this.end = mark("END", place.fileId(), place.path());
	}

	private static byte[] mark(String word, int fileId, String path) {
		return ("<<< " + word + " filename: `" + fileId + ":" + path + "` >>>\n").getBytes(StandardCharsets.UTF_8);
	}

	String cliKey() {
		return cliKey;
	}

	/** The EP's name. */
	String ep() {
		return place.ep();
	}

	/** The test, for people. */
	String path() {
		return place.path();
	}

	synchronized boolean isEnded() {
		return ended;
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
		recall();
	}

	/** What arrived before a restart. */
	private void recall() throws IOException {
		long output = Math.max(0, blobs.size(outputKey));
		arrived = output;
		Dropped dropped = Dropped.read(blobs, droppedKey);
		if (dropped != null) {
			kept = dropped.kept();
			arrived = dropped.arrived();
			if (output <= kept) {
				write(output, ByteBuffer.wrap(notice("there was more than is kept")));
			}
		}
		if (stream != null && output > 0) {
			look(ByteBuffer.wrap(read(outputKey, Math.max(0, output - LOOKED_AT_AGAIN), output)));
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

	/**
	 * Takes output; what comes after the end is dropped.
	 *
	 * @return how much has arrived
	 */
	synchronized long append(long offset, ByteBuffer bytes) throws IOException {
		if (ended) {
			return offset + bytes.remaining();
		}
		if (offset > arrived && kept < 0) {
			throw new EOFException(outputKey + " has " + arrived + " bytes, the next ones begin at " + offset);
		}
		int known = (int) Math.clamp(arrived - offset, 0, bytes.remaining());
		ByteBuffer fresh = bytes.slice(bytes.position() + known, bytes.remaining() - known);
		if (fresh.hasRemaining()) {
			keep(fresh);
			arrived = Math.max(arrived, offset) + fresh.remaining();
			if (kept >= 0) {
				Dropped.write(blobs, droppedKey, arrived);
			}
			look(fresh);
		}
		return arrived;
	}

	private void keep(ByteBuffer fresh) throws IOException {
		if (kept >= 0) {
			return;
		}
		Allowance.Grant grant = allowance.take(arrived, fresh.remaining());
		if (grant.bytes() < fresh.remaining()) {
			kept = arrived + grant.bytes();
			Dropped.write(blobs, droppedKey, kept);
		}
		write(arrived, fresh.slice(fresh.position(), grant.bytes()));
		if (kept >= 0) {
			write(kept, ByteBuffer.wrap(notice(grant.reason())));
		}
	}

	private static byte[] notice(String reason) {
		return ("\n*** The rest of the output is not kept: " + reason + ". ***\n").getBytes(StandardCharsets.UTF_8);
	}

	private void write(long offset, ByteBuffer bytes) throws IOException {
		blobs.append(outputKey, offset, bytes.duplicate());
		blobs.append(cliKey, base() + offset, bytes.duplicate());
	}

	private void look(ByteBuffer bytes) {
		if (stream != null) {
			struck(stream.feed(bytes));
		}
	}

	private void struck(Strike found) {
		if (found != null) {
			strike = found;
			stream = null;
		}
	}

	/** No more came for a while, or none will come: the line that was not ended is looked at. */
	synchronized void lookAtOpenLine() {
		if (stream != null) {
			struck(stream.quiet());
		}
	}

	/** Whether a line was begun that nobody has looked at. */
	synchronized boolean isLineOpen() {
		return stream != null && stream.isOpen();
	}

	/** What a rule found, once; otherwise null. */
	synchronized Strike takeStrike() {
		Strike found = strike;
		strike = null;
		return found;
	}

	synchronized long arrived() {
		return arrived;
	}

	/** Bytes that were not kept. */
	synchronized long dropped() {
		return kept < 0 ? 0 : arrived - kept;
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
			lookAtOpenLine();
			ended = true;
			stream = null;
			if (output > 0) {
				blobs.sync(outputKey);
			}
			blobs.append(cliKey, base() + output, ByteBuffer.wrap(closing));
			blobs.sync(cliKey);
		}
		return new Span(from, base() + output + closing.length);
	}
}
