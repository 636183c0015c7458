// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.internal;

import java.nio.ByteBuffer;

import org.twister.ui.kit.LogSink;

/** A followed log that may be closed before it was opened; after closing, the sink hears nothing any more. */
final class LogFollower implements LogSink, AutoCloseable {

	private final LogSink sink;
	private AutoCloseable opened;
	private boolean closed;

	LogFollower(LogSink sink) {
		this.sink = sink;
	}

	/** Takes over what the client opened. */
	void attach(AutoCloseable following) {
		boolean late;
		synchronized (this) {
			opened = following;
			late = closed;
		}
		if (late) {
			Session.quietly(following);
		}
	}

	@Override
	public void bytes(long offset, ByteBuffer bytes) {
		if (!isClosed()) {
			sink.bytes(offset, bytes);
		}
	}

	@Override
	public void end() {
		if (!isClosed()) {
			sink.end();
		}
	}

	@Override
	public void trouble(String message) {
		if (!isClosed()) {
			sink.trouble(message);
		}
	}

	private synchronized boolean isClosed() {
		return closed;
	}

	@Override
	public void close() {
		AutoCloseable following;
		synchronized (this) {
			closed = true;
			following = opened;
		}
		// closing may talk to the engine, and the caller is the UI thread
		Thread.startVirtualThread(() -> Session.quietly(following));
	}
}
