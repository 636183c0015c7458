// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.resources.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.twister.engine.api.spi.store.EventLog;
import org.twister.rpc.event.Event;
import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventKinds;

/** What survives the death of a Central Engine, and one process that sees it: followers are called by whoever appends. */
final class MemoryLog {

	final List<Event> events = new ArrayList<>();
	final Map<String, EventLog.Snapshot> snapshots = new HashMap<>();
	int trimmed;

	/** The journal as one process sees it. */
	final class Log implements EventLog {

		private final List<Sink> followers = new ArrayList<>();
		volatile boolean dead;
		boolean trimmable;

		@Override
		public Ownership own(Partition partition, Runnable onLost) {
			return new Ownership() {
				@Override
				public Partition partition() {
					return partition;
				}

				@Override
				public long epoch() {
					return 1;
				}
			};
		}

		@Override
		public List<Event> append(Ownership ownership, List<NewEvent> batch) throws IOException {
			List<Event> added = new ArrayList<>();
			synchronized (events) {
				if (dead) {
					throw new Fenced("killed");
				}
				for (NewEvent e : batch) {
					long n = trimmed + events.size() + 1;
					Event event = new Event(n, "c" + n, "", e.stream(), EventKinds.kindOf(e.data()), 1, EventKinds.toJson(e.data()));
					events.add(event);
					added.add(event);
				}
			}
			for (Sink follower : List.copyOf(followers)) {
				for (Event event : added) {
					follower.accept(event);
				}
			}
			return added;
		}

		@Override
		public void replay(Partition partition, String after, Sink sink) throws IOException {
			List<Event> copy;
			synchronized (events) {
				copy = List.copyOf(events);
			}
			for (Event event : copy) {
				if (after == null || event.n() > Long.parseLong(after.substring(1))) {
					sink.accept(event);
				}
			}
		}

		@Override
		public Subscription follow(String cursor, Sink sink) {
			followers.add(sink);
			return () -> followers.remove(sink);
		}

		@Override
		public String head() {
			return events.isEmpty() ? null : events.getLast().cursor();
		}

		@Override
		public void save(Ownership ownership, Snapshot snapshot) {
			snapshots.put(snapshot.fold(), snapshot);
		}

		@Override
		public Optional<Snapshot> snapshot(String fold) {
			return Optional.ofNullable(snapshots.get(fold));
		}

		@Override
		public boolean isTrimmable() {
			return trimmable;
		}
	}

	/** Lets go of what is in a snapshot. */
	void trim(String fold) {
		long through = Long.parseLong(snapshots.get(fold).cursor().substring(1));
		while (!events.isEmpty() && events.getFirst().n() <= through) {
			events.removeFirst();
			trimmed++;
		}
	}

	List<EventData> data() {
		return events.stream().map(event -> {
			try {
				return EventKinds.read(event.kind(), event.data()).orElseThrow();
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		}).toList();
	}
}
