// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.twister.engine.api.spi.store.EventLog;
import org.twister.rpc.event.Event;
import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventKinds;

/** An event log in memory. Cursors are {@code at:<n>}. */
final class MemoryLog implements EventLog {

	private final List<Event> events = new ArrayList<>();
	private long trimmedBefore = 1;
	private int followers;

	synchronized Event append(String stream, EventData data) {
		long n = events.size() + 1;
		Event event = new Event(n, "at:" + n, "2026-01-01T00:00:00Z", stream, EventKinds.kindOf(data), 1, EventKinds.toJson(data));
		events.add(event);
		notifyAll();
		return event;
	}

	synchronized void trimBefore(long n) {
		trimmedBefore = n;
	}

	synchronized void awaitFollowers(int count) throws InterruptedException {
		while (followers != count) {
			wait();
		}
	}

	@Override
	public synchronized String head() {
		return events.isEmpty() ? null : events.getLast().cursor();
	}

	@Override
	public synchronized Subscription follow(String cursor, Sink sink) throws IOException {
		long after = cursor == null ? trimmedBefore - 1 : Long.parseLong(cursor.substring(3));
		if (after < trimmedBefore - 1) {
			throw new CursorGone("Events behind " + cursor + " are no longer held.");
		}
		followers++;
		notifyAll();
		Thread thread = Thread.ofVirtual().start(() -> pass(after, sink));
		return thread::interrupt;
	}

	private void pass(long after, Sink sink) {
		try {
			for (long n = after + 1; true; n++) {
				sink.accept(get(n));
			}
		} catch (InterruptedException | IOException e) {
			// closed
		} finally {
			synchronized (this) {
				followers--;
				notifyAll();
			}
		}
	}

	private synchronized Event get(long n) throws InterruptedException {
		while (events.size() < n) {
			wait();
		}
		return events.get((int) n - 1);
	}

	@Override
	public Ownership own(Partition partition, Runnable onLost) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<Event> append(Ownership ownership, List<NewEvent> batch) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void replay(Partition partition, String after, Sink sink) {
		throw new UnsupportedOperationException();
	}
}
