// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiPredicate;
import java.util.stream.LongStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.spi.store.EventLog.CursorGone;
import org.twister.engine.api.spi.store.EventLog.DataSink;
import org.twister.engine.api.spi.store.EventLog.Sink;
import org.twister.engine.api.spi.store.EventLog.Subscription;
import org.twister.rpc.event.Event;

/**
 * The reading side of the journal: what is durable, the latest events in memory, and who follows. Followers pull, each on a virtual thread of its own, from memory or, when they are
 * further behind, from the files; so nobody holds up the one who appends.
 */
final class Tail implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(Tail.class);
	private static final int RECENT = 4096;
	private static final int PORTION = 256;

	private final Disk disk;
	private final Cursors cursors;
	private final ReentrantLock lock = new ReentrantLock();
	private final Condition changed = lock.newCondition();
	private final Segments segments;
	private final Event[] recent = new Event[RECENT];
	private long recentFirst;
	/** Number of the first record that was not there at the start. */
	private final long verified;
	private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
	private long next;
	private boolean closed;

	Tail(Disk disk, Cursors cursors, Segments segments, long next) {
		this.disk = disk;
		this.cursors = cursors;
		this.segments = segments;
		this.next = next;
		this.verified = next;
		this.recentFirst = next;
	}

	/** These are durable now. */
	void publish(List<Event> events) {
		lock.lock();
		try {
			for (Event event : events) {
				recent[(int) (event.n() % RECENT)] = event;
				next = event.n() + 1;
			}
			recentFirst = Math.max(recentFirst, next - RECENT);
			changed.signalAll();
		} finally {
			lock.unlock();
		}
	}

	/** Number of the record to come. */
	long next() {
		lock.lock();
		try {
			return next;
		} finally {
			lock.unlock();
		}
	}

	private void checkHeld(long from) throws CursorGone {
		long first = segments.first();
		long end = next();
		if (from < first || from > end) {
			throw new CursorGone("The journal holds events " + first + " to " + (end - 1) + ", not those from " + from + " on.");
		}
	}

	/** Passes on the durable records from a number on, on this thread. */
	void replay(long from, BiPredicate<String, String> wanted, Sink sink) throws IOException {
		checkHeld(from);
		try (FileCursor files = new FileCursor(from)) {
			long end = next();
			while (files.advance(end)) {
				if (files.isWanted(wanted)) {
					sink.accept(files.event());
				}
			}
		}
	}

	/** The same for what they say. */
	void fold(long from, BiPredicate<String, String> wanted, DataSink sink) throws IOException {
		checkHeld(from);
		Decoding decoding = new Decoding(cursors, sink);
		try (FileCursor files = new FileCursor(from)) {
			long end = next();
			while (files.advance(end)) {
				if (files.isWanted(wanted)) {
					files.decodeBy(decoding);
				}
			}
		}
		decoding.finish();
	}

	Subscription follow(long from, Sink sink) throws CursorGone {
		checkHeld(from);
		Follower follower = new Follower(from, sink);
		followers.add(follower);
		Thread.ofVirtual().name("journal-follower").start(follower);
		return follower;
	}

	@Override
	public void close() {
		lock.lock();
		try {
			closed = true;
			changed.signalAll();
		} finally {
			lock.unlock();
		}
	}

	/** One reader with its place. */
	private final class Follower implements Runnable, Subscription {

		private final Sink sink;
		private long at;
		private boolean ended;

		Follower(long from, Sink sink) {
			this.at = from;
			this.sink = sink;
		}

		@Override
		public void run() {
			try (FileCursor files = new FileCursor(at)) {
				for (List<Event> portion = portion(files); portion != null; portion = portion(files)) {
					for (Event event : portion) {
						if (hasEnded()) {
							return;
						}
						sink.accept(event);
						at = event.n() + 1;
					}
				}
			} catch (CursorGone e) {
				LOG.info("A follower of the journal is too slow: {}", e.getMessage());
				sink.gone(e);
			} catch (IOException | RuntimeException e) {
				LOG.warn("A follower of the journal has failed at event {}: {}", at, e.toString());
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			} finally {
				followers.remove(this);
			}
		}

		private boolean hasEnded() {
			lock.lock();
			try {
				return ended || closed;
			} finally {
				lock.unlock();
			}
		}

		/** The next events, waits for them; null at the end. */
		private List<Event> portion(FileCursor files) throws IOException, InterruptedException {
			long end;
			lock.lock();
			try {
				while (at >= next && !ended && !closed) {
					changed.await();
				}
				if (ended || closed) {
					return null;
				}
				if (at >= recentFirst) {
					files.forget();
					return LongStream.range(at, Math.min(next, at + PORTION)).mapToObj(n -> recent[(int) (n % RECENT)]).toList();
				}
				end = next;
			} finally {
				lock.unlock();
			}
			files.goTo(at);
			List<Event> portion = new ArrayList<>(PORTION);
			for (Event event = files.next(end); event != null; event = portion.size() < PORTION ? files.next(end) : null) {
				portion.add(event);
			}
			return portion;
		}

		@Override
		public void close() {
			lock.lock();
			try {
				ended = true;
				changed.signalAll();
			} finally {
				lock.unlock();
			}
		}
	}

	/** Reads records from the files, in order, up to a number that is known to be durable. */
	private final class FileCursor implements AutoCloseable {

		private long at;
		private LineReader lines;
		private RecordView view;
		private String name;

		FileCursor(long from) {
			at = from;
		}

		void goTo(long n) throws IOException {
			if (n != at) {
				forget();
				at = n;
			}
		}

		/** Closes the file: it will be opened again at another place. */
		void forget() throws IOException {
			if (lines != null) {
				lines.close();
				lines = null;
			}
			at = -1;
		}

		/** The next record, or null if its number would be {@code end}. */
		Event next(long end) throws IOException {
			return advance(end) ? event() : null;
		}

		/** Goes to the next record; false if its number would be {@code end}. */
		boolean advance(long end) throws IOException {
			while (at < end) {
				if (lines == null) {
					open();
				}
				if (!lines.next()) {
					lines.close();
					lines = null;
					open();
					lines.next();
				}
				long n = number();
				if (n >= at) {
					view = lines.view();
					at = n + 1;
					return true;
				}
			}
			return false;
		}

		/** Of the present line's record. What was there at the start was checked then. */
		private long number() throws IOException {
			if (at < verified) {
				return lines.numberOfRecord();
			}
			RecordCodec.Head head = lines.check();
			if (head == null) {
				throw new IOException("The journal is damaged: bad record in " + disk.describe(name) + ", line " + lines.number() + ".");
			}
			return head.n();
		}

		boolean isWanted(BiPredicate<String, String> wanted) throws IOException {
			if (view != null) {
				return wanted.test(view.stream(), view.kind());
			}
			RecordCodec.Stored stored = lines.decode();
			return wanted.test(stored.stream(), stored.kind());
		}

		void decodeBy(Decoding decoding) throws IOException {
			if (view != null) {
				decoding.add(lines, view, at - 1);
			} else {
				decoding.add(lines.decode(), at - 1);
			}
		}

		/** The present record. */
		Event event() throws IOException {
			long n = at - 1;
			if (view != null) {
				return new Event(n, cursors.of(n), view.time(), view.stream(), view.kind(), view.version(), lines.json(view.dataFrom(), view.dataLength()));
			}
			RecordCodec.Stored stored = lines.decode();
			return new Event(n, cursors.of(n), stored.time(), stored.stream(), stored.kind(), stored.v(), stored.data());
		}

		private void open() throws IOException {
			name = segments.holding(at);
			if (name == null) {
				throw gone();
			}
			try {
				lines = new LineReader(disk.read(name, 0), 0);
			} catch (NoSuchFileException e) {
				throw segments.holding(at) == null ? gone() : e;
			}
		}

		private CursorGone gone() {
			return new CursorGone("The journal holds events from " + segments.first() + " on, not " + at + " any more.");
		}

		@Override
		public void close() throws IOException {
			if (lines != null) {
				lines.close();
			}
		}
	}
}
