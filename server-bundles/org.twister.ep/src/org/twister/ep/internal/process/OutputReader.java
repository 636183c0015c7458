// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal.process;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Reads a test's pipe until nobody has the other end. After {@link #seal} what still comes (from a daemon that lives on) is read and thrown away, so that the daemon
 * does not die of a closed pipe. Runs on a platform thread: reading a pipe holds up the carrier of a virtual thread, of which there are few.
 */
final class OutputReader {

	private static final int BUFFER = 64 << 10;

	private final InputStream in;
	private final OutputSink sink;
	private final ReentrantLock lock = new ReentrantLock();
	private final Condition changed = lock.newCondition();
	private long read;
	private boolean ended;
	private boolean sealed;

	OutputReader(InputStream in, OutputSink sink, String name) {
		this.in = in;
		this.sink = sink;
		Thread.ofPlatform().daemon().name(name).start(this::run);
	}

	private void run() {
		byte[] buffer = new byte[BUFFER];
		try (in) {
			int n;
			while ((n = in.read(buffer)) >= 0) {
				take(buffer, n);
			}
		} catch (IOException e) {
			// the pipe is gone: the same as its end
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			lock.lock();
			ended = true;
			changed.signalAll();
			lock.unlock();
		}
	}

	private void take(byte[] buffer, int n) throws InterruptedException {
		lock.lock();
		boolean keep = !sealed;
		lock.unlock();
		if (keep) {
			sink.write(buffer, n);
		}
		lock.lock();
		read += n;
		changed.signalAll();
		lock.unlock();
	}

	/**
	 * Waits until what is in the pipe now was taken, however long credit is missing, and then a short time for the pipe's end.
	 *
	 * @return whether the end came
	 */
	boolean drain(long graceMillis) throws InterruptedException {
		lock.lock();
		try {
			long due = read + available();
			while (!ended && read < due) {
				changed.await();
			}
			long left = TimeUnit.MILLISECONDS.toNanos(graceMillis);
			while (!ended && left > 0) {
				left = changed.awaitNanos(left);
			}
			return ended;
		} finally {
			lock.unlock();
		}
	}

	private int available() {
		try {
			return in.available();
		} catch (IOException e) {
			return 0;
		}
	}

	/** From here on output is thrown away. */
	void seal() {
		lock.lock();
		sealed = true;
		lock.unlock();
	}
}
