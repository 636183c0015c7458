// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.scripts.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;

/**
 * Reads a pipe of a script until nobody has its other end. Runs on a platform thread: reading a pipe holds up the carrier of a virtual thread, of which there are few.
 */
final class OutputReader {

	private static final int BUFFER = 64 << 10;

	private final InputStream in;
	private final Output.Stream out;
	/** Guarded by this, as the one below. */
	private long read;
	private boolean ended;

	OutputReader(InputStream in, Output.Stream out, String name) {
		this.in = in;
		this.out = out;
		Thread.ofPlatform().daemon().name(name).start(this::run);
	}

	private void run() {
		byte[] buffer = new byte[BUFFER];
		try (in) {
			for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
				out.take(buffer, n);
				progress(n);
			}
		} catch (IOException e) {
			// the pipe is gone: the same as its end
		} finally {
			out.end();
			synchronized (this) {
				ended = true;
				notifyAll();
			}
		}
	}

	private synchronized void progress(int n) {
		read += n;
		notifyAll();
	}

	/** Waits until what is in the pipe now was taken, and then a short time for the pipe's end. */
	synchronized void drain(long graceMillis) throws InterruptedException {
		long due = read + available();
		while (!ended && read < due) {
			wait();
		}
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(graceMillis);
		for (long left = graceMillis; !ended && left > 0; left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())) {
			wait(left);
		}
	}

	private int available() {
		try {
			return in.available();
		} catch (IOException e) {
			return 0;
		}
	}
}
