// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.ep.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.engine.api.spi.store.EventLog.NewEvent;
import org.twister.engine.api.spi.store.EventLog.Ownership;
import org.twister.engine.api.spi.store.EventLog.Partition;
import org.twister.rpc.event.EventData;

/** Publishes what happens to EPs as the stream {@code eps}, in order, on a thread of its own: the registry never waits for the disk. */
final class EpJournal implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(EpJournal.class);
	private static final String STREAM = "eps";

	private final EventLog events;
	private final BlockingQueue<EventData> queue = new LinkedBlockingQueue<>();
	private final Thread writer;

	EpJournal(EventLog events) {
		this.events = events;
		this.writer = Thread.ofVirtual().name("ep-journal").start(this::run);
	}

	void publish(EventData data) {
		queue.add(data);
	}

	private void run() {
		try {
			Ownership ownership = events.own(Partition.MAIN, () -> {});
			while (true) {
				List<EventData> waiting = new ArrayList<>();
				waiting.add(queue.take());
				queue.drainTo(waiting);
				events.append(ownership, waiting.stream().map(data -> new NewEvent(STREAM, data)).toList());
			}
		} catch (IOException e) {
			LOG.error("states of EPs are not published any more: {}", e.getMessage());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		writer.interrupt();
	}
}
