// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal.link;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.ep.channel.LogFrame;
import org.twister.ep.channel.Protocol;
import org.twister.ep.channel.Task;
import org.twister.ep.internal.process.OutputSink;

/**
 * The log of one test between its pipe and the CE: what the CE has not acknowledged is kept. While connected, at most a window of it, and the writer waits; while
 * the CE is away the test goes on, and what exceeds the window goes to a file. Thread-safe.
 */
final class LogStream implements OutputSink {

	private static final Logger LOG = LoggerFactory.getLogger(LogStream.class);

	/** At most so much of one test is kept on disk; then the test waits. */
	private static final long MOST_SPOOLED = 1L << 30;

	private static final int LARGEST_CHUNK = 1 << 20;

	/** Bytes in memory, or (bytes null) in the file. */
	private record Chunk(long offset, int length, byte[] bytes, long filePosition) {
		long end() {
			return offset + length;
		}
	}

	private final Task task;
	private final Path spool;
	private final Runnable onSendable;
	private final ReentrantLock lock = new ReentrantLock();
	private final Condition changed = lock.newCondition();
	private final Deque<Chunk> chunks = new ArrayDeque<>();
	/** Not a channel: that is closed, and its content lost, when a thread is interrupted that reads it. */
	private RandomAccessFile file;
	private long acknowledged;
	private long sent;
	private long end;
	private long limit = Protocol.LOG_WINDOW;
	private boolean connected;
	private boolean resuming;
	private boolean closed;

	/**
	 * @param onSendable called when there may be something to send, without a lock
	 */
	LogStream(Task task, Path spool, Runnable onSendable, boolean connected) {
		this.task = task;
		this.spool = spool;
		this.onSendable = onSendable;
		this.connected = connected;
	}

	Task task() {
		return task;
	}

	/** Bytes so far. */
	long size() {
		lock.lock();
		try {
			return end;
		} finally {
			lock.unlock();
		}
	}

	@Override
	public void write(byte[] bytes, int length) throws InterruptedException {
		lock.lock();
		try {
			while (!closed && end - acknowledged >= (connected ? Protocol.LOG_WINDOW : MOST_SPOOLED)) {
				changed.await();
			}
			if (closed) {
				return;
			}
			keep(bytes, length);
			end += length;
		} finally {
			lock.unlock();
		}
		onSendable.run();
	}

	private void keep(byte[] bytes, int length) {
		if (end - acknowledged >= Protocol.LOG_WINDOW) {
			try {
				keepInFile(bytes, length);
				return;
			} catch (IOException e) {
				LOG.error("log of {} cannot be spooled, it is kept in memory: {}", task, e.getMessage());
			}
		}
		chunks.addLast(new Chunk(end, length, Arrays.copyOf(bytes, length), -1));
	}

	/** What follows in the file is one chunk: a test may write a million lines while the CE is away. */
	private void keepInFile(byte[] bytes, int length) throws IOException {
		if (file == null) {
			Files.createDirectories(spool.getParent());
			Files.deleteIfExists(spool);
			file = new RandomAccessFile(spool.toFile(), "rw");
		}
		long position = file.length();
		file.seek(position);
		file.write(bytes, 0, length);
		Chunk last = chunks.peekLast();
		if (last != null && last.bytes() == null && last.filePosition() + last.length() == position && last.length() < LARGEST_CHUNK) {
			chunks.removeLast();
			chunks.addLast(new Chunk(last.offset(), last.length() + length, null, last.filePosition()));
		} else {
			chunks.addLast(new Chunk(end, length, null, position));
		}
	}

	/** The next frame to send, null if there is nothing or no credit. */
	LogFrame next() throws IOException {
		lock.lock();
		try {
			long to = Math.min(end, limit);
			if (!connected || resuming || sent >= to) {
				return null;
			}
			int length = (int) Math.min(Protocol.MAX_FRAME, to - sent);
			ByteBuffer out = ByteBuffer.allocate(length);
			for (Chunk chunk : chunks) {
				if (!out.hasRemaining()) {
					break;
				}
				if (chunk.end() > sent) {
					copy(chunk, sent + out.position(), out);
				}
			}
			LogFrame frame = new LogFrame(task, sent, out.flip());
			sent += length;
			return frame;
		} finally {
			lock.unlock();
		}
	}

	private void copy(Chunk chunk, long from, ByteBuffer out) throws IOException {
		int skip = (int) (from - chunk.offset());
		int n = Math.min(chunk.length() - skip, out.remaining());
		if (chunk.bytes() != null) {
			out.put(chunk.bytes(), skip, n);
		} else {
			byte[] part = new byte[n];
			file.seek(chunk.filePosition() + skip);
			file.readFully(part);
			out.put(part);
		}
	}

	/** The CE has written so much and takes more up to the limit. */
	void credit(long length, long newLimit) {
		lock.lock();
		try {
			acknowledged = Math.max(acknowledged, Math.min(length, end));
			limit = Math.max(limit, newLimit);
			if (resuming) {
				resuming = false;
				sent = acknowledged;
			}
			while (!chunks.isEmpty() && chunks.peekFirst().end() <= acknowledged) {
				chunks.removeFirst();
			}
			changed.signalAll();
		} finally {
			lock.unlock();
		}
		onSendable.run();
	}

	/**
	 * A new log socket is there.
	 *
	 * @return whether the CE must be asked where to go on
	 */
	boolean connected() {
		lock.lock();
		try {
			connected = true;
			resuming = sent > 0 || acknowledged > 0;
			return resuming;
		} finally {
			lock.unlock();
		}
	}

	/** The CE is away: the test goes on. */
	void disconnected() {
		lock.lock();
		try {
			connected = false;
			changed.signalAll();
		} finally {
			lock.unlock();
		}
	}

	/** Nobody wants it any more. */
	void close() {
		lock.lock();
		try {
			closed = true;
			chunks.clear();
			changed.signalAll();
			if (file != null) {
				file.close();
				Files.deleteIfExists(spool);
			}
		} catch (IOException e) {
			LOG.debug("spool of {}", task, e);
		} finally {
			lock.unlock();
		}
	}
}
