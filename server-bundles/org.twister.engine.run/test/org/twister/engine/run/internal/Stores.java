// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;

import org.twister.engine.api.EpRef;
import org.twister.engine.api.RunLogs;
import org.twister.engine.api.TaskRef;
import org.twister.engine.api.spi.store.BlobStore;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.rpc.event.Event;
import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventKinds;

/** What survives the death of a Central Engine: journal, blobs and logs, in memory. */
final class Stores {

	final List<Event> events = new ArrayList<>();
	final Map<String, byte[]> blobs = new ConcurrentSkipListMap<>();
	final Map<String, StringBuilder> lines = new ConcurrentHashMap<>();
	final Set<Long> closedLogs = ConcurrentHashMap.newKeySet();
	final Map<String, EventLog.Snapshot> snapshots = new ConcurrentHashMap<>();
	/** The log wants to be rid of all that nobody needs, and is, up to the last event: no real one is so strict. */
	volatile boolean trimmable;
	private int trimmed;
	/** A blob that cannot be written. */
	volatile String refusedBlobs = "";

	/** Waits until an event is in the journal. */
	<T extends EventData> T await(Class<T> type, Predicate<T> wanted) throws InterruptedException {
		synchronized (events) {
			int seen = 0;
			long end = System.nanoTime() + 20_000_000_000L;
			while (true) {
				for (; seen < events.size(); seen++) {
					EventData data = read(events.get(seen));
					if (type.isInstance(data) && wanted.test(type.cast(data))) {
						return type.cast(data);
					}
				}
				long left = (end - System.nanoTime()) / 1_000_000;
				if (left <= 0) {
					throw new AssertionError("no such " + type.getSimpleName() + " among " + events);
				}
				events.wait(left);
			}
		}
	}

	/** Waits until there are so many events, or none comes since the run is closed; tells how many there are. */
	int awaitEvents(int count, long run) throws InterruptedException {
		synchronized (events) {
			long end = System.nanoTime() + 20_000_000_000L;
			while (events.size() < count && !closedLogs.contains(run)) {
				long left = (end - System.nanoTime()) / 1_000_000;
				if (left <= 0) {
					throw new AssertionError("no more events behind " + events);
				}
				events.wait(left);
			}
			return events.size();
		}
	}

	int trimmed() {
		synchronized (events) {
			return trimmed;
		}
	}

	/** Waits until the log has let go of everything up to a number. */
	void awaitTrimmed(int upTo) throws InterruptedException {
		synchronized (events) {
			long end = System.nanoTime() + 20_000_000_000L;
			while (trimmed < upTo) {
				long left = (end - System.nanoTime()) / 1_000_000;
				if (left <= 0) {
					throw new AssertionError("trimmed to " + trimmed + " of " + events.size());
				}
				events.wait(left);
			}
		}
	}

	/** Waits until all blobs of a prefix are deleted. */
	void awaitNoBlobs(String prefix) throws InterruptedException {
		synchronized (events) {
			long end = System.nanoTime() + 20_000_000_000L;
			while (blobs.keySet().stream().anyMatch(key -> key.startsWith(prefix))) {
				long left = (end - System.nanoTime()) / 1_000_000;
				if (left <= 0) {
					throw new AssertionError(prefix + " is left: " + blobs.keySet());
				}
				events.wait(left);
			}
		}
	}

	/** Waits until nothing follows for a run: its logs are closed last. */
	void awaitClosed(long run) throws InterruptedException {
		synchronized (events) {
			long end = System.nanoTime() + 20_000_000_000L;
			while (!closedLogs.contains(run)) {
				long left = (end - System.nanoTime()) / 1_000_000;
				if (left <= 0) {
					throw new AssertionError("run " + run + " was not closed: " + events);
				}
				events.wait(left);
			}
		}
	}

	static EventData read(Event event) {
		try {
			return EventKinds.read(event.kind(), event.data()).orElse(null);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The journal as one process sees it: once cut off, nothing is written any more. */
	final class Log implements EventLog {

		private volatile boolean dead;

		/** As if the process had been killed here. */
		void kill() {
			synchronized (events) {
				dead = true;
			}
		}

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

				@Override
				public String lost() {
					return dead ? "killed" : null;
				}
			};
		}

		@Override
		public List<Event> append(Ownership ownership, List<NewEvent> batch) throws IOException {
			synchronized (events) {
				if (dead) {
					throw new Fenced("killed");
				}
				int from = events.size();
				for (NewEvent e : batch) {
					long n = events.size() + 1;
					events.add(new Event(n, "c" + n, "", e.stream(), EventKinds.kindOf(e.data()), 1, EventKinds.toJson(e.data())));
				}
				events.notifyAll();
				return List.copyOf(events.subList(from, events.size()));
			}
		}

		@Override
		public void replay(Partition partition, String after, Sink sink) throws IOException {
			List<Event> copy;
			synchronized (events) {
				copy = List.copyOf(events);
			}
			int from = after == null ? trimmed : Integer.parseInt(after.substring(1));
			if (from < trimmed) {
				throw new CursorGone("events up to " + trimmed + " are gone");
			}
			for (Event event : copy.subList(from, copy.size())) {
				sink.accept(event);
			}
		}

		@Override
		public void save(Ownership ownership, Snapshot snapshot) throws IOException {
			if (dead) {
				throw new Fenced("killed");
			}
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

		@Override
		public void trim(Ownership ownership) {
			synchronized (events) {
				Snapshot runs = snapshots.get("runs");
				if (!dead && runs == null) {
					// only others have saved what they know of runs
					trimmed = events.size();
				} else if (!dead && runs.cursor() != null) {
					trimmed = Integer.parseInt(runs.cursor().substring(1));
					events.notifyAll();
				}
			}
		}

		@Override
		public Subscription follow(String cursor, Sink sink) {
			throw new UnsupportedOperationException();
		}

		@Override
		public String head() {
			synchronized (events) {
				return events.isEmpty() ? null : events.getLast().cursor();
			}
		}
	}

	/** Blobs by key. */
	final BlobStore blobStore = new BlobStore() {
		@Override
		public long append(String key, long offset, ByteBuffer bytes) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void sync(String key) {
			// always durable
		}

		@Override
		public InputStream read(String key, long from, long to) throws IOException {
			byte[] content = blobs.get(key);
			if (content == null) {
				throw new NoSuchFileException(key);
			}
			return new ByteArrayInputStream(Arrays.copyOfRange(content, (int) from, (int) Math.min(to, content.length)));
		}

		@Override
		public long size(String key) {
			return blobs.containsKey(key) ? blobs.get(key).length : -1;
		}

		@Override
		public void put(String key, byte[] content) throws IOException {
			if (key.equals(refusedBlobs)) {
				throw new IOException("no space left on device");
			}
			blobs.put(key, content);
		}

		@Override
		public List<String> list(String prefix) {
			return blobs.keySet().stream().filter(k -> k.startsWith(prefix)).toList();
		}

		@Override
		public void delete(String key) {
			synchronized (events) {
				blobs.remove(key);
				events.notifyAll();
			}
		}
	};

	/** Logs of which only the lines are kept. */
	final RunLogs logs = new RunLogs() {
		@Override
		public void begin(TaskRef task, EpRef ep, int fileId, String path, long from) {
			// no output here
		}

		@Override
		public long append(TaskRef task, long offset, ByteBuffer bytes) {
			return 0;
		}

		@Override
		public long length(TaskRef task) {
			return 0;
		}

		@Override
		public Span end(TaskRef task) {
			return Span.NONE;
		}

		@Override
		public void line(long run, String log, String text) {
			lines.computeIfAbsent(run + "/" + log, k -> new StringBuilder()).append(text).append('\n');
		}

		@Override
		public List<LogFile> list(long run) {
			return List.of();
		}

		@Override
		public InputStream read(long run, String name, long from) throws IOException {
			StringBuilder text = lines.get(run + "/" + name);
			if (text == null) {
				throw new NoSuchFileException(name);
			}
			return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
		}

		@Override
		public byte[] tail(TaskRef task, int bytes) {
			return new byte[0];
		}

		@Override
		public AutoCloseable onGrowth(long run, String name, Runnable grown) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void close(long run) {
			synchronized (events) {
				closedLogs.add(run);
				events.notifyAll();
			}
		}

		@Override
		public boolean isClosed(long run) {
			return closedLogs.contains(run);
		}
	};
}
