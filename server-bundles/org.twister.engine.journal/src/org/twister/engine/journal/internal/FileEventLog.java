// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiPredicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.engine.journal.internal.RecordCodec.Head;
import org.twister.rpc.event.Event;
import org.twister.rpc.event.EventKinds;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The journal in files. Group commit: one thread writes and syncs all that has come while it was busy with the sync before, so many small batches share one. It has the files for
 * itself, so that an interrupt of a caller cannot close them. A failed write or sync is never tried again, because the page cache may lie afterwards: the log is lost from then on,
 * and everybody is told.
 */
final class FileEventLog implements EventLog, AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(FileEventLog.class);

	/** One call of {@link #append}, waiting for its sync. */
	private record Waiting(List<NewEvent> batch, List<JsonNode> data, CompletableFuture<List<Event>> stored) {}

	/** Of this process. */
	private final class Owner implements Ownership {
		private final long epoch;

		Owner(long epoch) {
			this.epoch = epoch;
		}

		@Override
		public Partition partition() {
			return Partition.MAIN;
		}

		@Override
		public long epoch() {
			return epoch;
		}

		@Override
		public String lost() {
			synchronized (queueLock) {
				return lost == null ? null : lost.getMessage();
			}
		}
	}

	private final Disk disk;
	private final Clock clock;
	private final long segmentSize;
	private final Notes notes;
	private final Reserve reserve;
	private final Cursors cursors;
	private final Segments segments = new Segments();
	private final Snapshots snapshots;
	private final Tail tail;
	private final Owner owner;
	private final List<Runnable> onLost = new CopyOnWriteArrayList<>();

	private final Object queueLock = new Object();
	private List<Waiting> queue = new ArrayList<>();
	private IOException lost;
	private boolean closing;

	/** Held while the beginning of the journal is moved. */
	private final Object trimLock = new Object();

	private final Thread writer;
	/** These belong to the writer. */
	private Disk.Segment segment;
	private long written;
	private long next;
	private boolean failed;

	/**
	 * Reads the journal, cuts off what was never acknowledged, and is ready to append.
	 *
	 * @throws Recovery.Damaged if something acknowledged is damaged
	 */
	FileEventLog(Disk disk, Clock clock, long segmentSize, long reserveSize) throws IOException {
		this.disk = disk;
		this.clock = clock;
		this.segmentSize = segmentSize;
		notes = new Notes(disk);
		reserve = new Reserve(disk, reserveSize);
		Recovery.Result found = Recovery.read(disk);
		next = found.next();
		owner = new Owner(found.epoch() + 1);
		snapshots = new Snapshots(disk, notes);
		cursors = new Cursors(notes.identity());
		found.segments().forEach(s -> segments.add(s.name(), s.first(), s.lastOf()));
		tail = new Tail(disk, cursors, segments, next);
		openLast(found);
		found.surplus().forEach(this::remove);
		writer = Thread.ofPlatform().name("journal-writer").daemon().start(this::writeLoop);
	}

	/** Takes the room that is given back when the disk is full. */
	void takeReserve() {
		reserve.take();
	}

	/** A file that nobody needs: if it cannot be removed, the next start tries again. */
	private void remove(String name) {
		try {
			disk.delete(name);
		} catch (IOException e) {
			LOG.warn("{} cannot be removed: {}", disk.describe(name), e.getMessage());
		}
	}

	private void openLast(Recovery.Result found) throws IOException {
		if (found.segments().isEmpty()) {
			roll();
			return;
		}
		Recovery.Found last = found.segments().getLast();
		segment = disk.open(last.name());
		written = last.size();
		if (found.cut() > 0) {
			LOG.warn("Cutting {} bytes off the end of {}: they were never acknowledged", found.cut(), disk.describe(last.name()));
			segment.truncate(last.size());
			segment.force();
		}
	}

	private void roll() throws IOException {
		if (segment != null) {
			segment.close();
		}
		String name = Segments.nameOf(next);
		segment = disk.open(name);
		segment.force();
		disk.syncDirectory();
		written = 0;
		segments.add(name, next, Map.of());
	}

	@Override
	public Ownership own(Partition partition, Runnable callback) throws IOException {
		if (!partition.equals(Partition.MAIN)) {
			throw new IOException("There is one partition, " + Partition.MAIN.name() + ", not " + partition.name() + ".");
		}
		refuseIfLost();
		onLost.add(callback);
		return owner;
	}

	private void refuseIfLost() throws Fenced {
		synchronized (queueLock) {
			if (lost != null) {
				throw new Fenced("The journal is closed to writing: " + lost.getMessage());
			}
		}
	}

	@Override
	public List<Event> append(Ownership ownership, List<NewEvent> batch) throws IOException {
		refuseOthers(ownership);
		if (batch.isEmpty()) {
			return List.of();
		}
		Waiting mine = new Waiting(List.copyOf(batch), batch.stream().map(e -> EventKinds.toJson(e.data())).toList(), new CompletableFuture<>());
		synchronized (queueLock) {
			refuseIfLost();
			queue.add(mine);
			queueLock.notifyAll();
		}
		try {
			return mine.stored().join();
		} catch (CompletionException e) {
			throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
		}
	}

	/** What came before a failure but was not written with it; also when the log is closed meanwhile. */
	private void refuseIfFailed() throws Fenced {
		if (failed) {
			synchronized (queueLock) {
				throw new Fenced("The journal could not be written: " + lost.getMessage());
			}
		}
	}

	private void writeLoop() {
		for (List<Waiting> group = nextGroup(); !group.isEmpty(); group = nextGroup()) {
			try {
				refuseIfFailed();
				write(group);
			} catch (IOException | RuntimeException | Error e) {
				failed = true;
				IOException failure = explain(e);
				lose(failure);
				group.forEach(w -> w.stored().completeExceptionally(failure));
			}
		}
	}

	private IOException explain(Throwable e) {
		if (e instanceof IOException io && !(io instanceof Fenced) && disk.isFull(io)) {
			reserve.free();
			return new IOException("the disk is full (" + io.getMessage() + "); make room and start it again", io);
		}
		return e instanceof IOException io ? io : new IOException(e.toString(), e);
	}

	/** Waits for batches; empty at the end. */
	private List<Waiting> nextGroup() {
		synchronized (queueLock) {
			while (queue.isEmpty() && !closing) {
				try {
					queueLock.wait();
				} catch (InterruptedException e) {
					closing = true;
				}
			}
			List<Waiting> group = queue;
			queue = new ArrayList<>();
			return group;
		}
	}

	private void write(List<Waiting> group) throws IOException {
		if (written >= segmentSize) {
			roll();
		}
		String time = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
		int count = group.stream().mapToInt(w -> w.batch().size()).sum();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(count * 320);
		List<Event> published = new ArrayList<>(count);
		List<List<Event>> answers = new ArrayList<>(group.size());
		long n = next;
		for (Waiting waiting : group) {
			int from = published.size();
			for (int i = 0; i < waiting.batch().size(); i++, n++) {
				published.add(encode(new Head(n, owner.epoch, next, next + count - 1), time, waiting.batch().get(i), waiting.data().get(i), bytes));
			}
			answers.add(List.copyOf(published.subList(from, published.size())));
		}
		segment.write(ByteBuffer.wrap(bytes.toByteArray()), written);
		segment.force();
		written += bytes.size();
		next = n;
		published.forEach(e -> segments.wrote(e.stream(), e.n()));
		tail.publish(published);
		for (int i = 0; i < group.size(); i++) {
			group.get(i).stored().complete(answers.get(i));
		}
	}

	private Event encode(Head head, String time, NewEvent event, JsonNode data, ByteArrayOutputStream out) throws IOException {
		String kind = EventKinds.kindOf(event.data());
		RecordCodec.encode(head, time, event.stream(), kind, EventKinds.JSON.writeValueAsBytes(data), out);
		return new Event(head.n(), cursors.of(head.n()), time, event.stream(), kind, RecordCodec.DATA_VERSION, data);
	}

	private void lose(IOException failure) {
		synchronized (queueLock) {
			if (lost != null) {
				return;
			}
			lost = failure;
		}
		LOG.error("The journal in {} cannot be written any more, nothing is acknowledged from now on: {}", disk.describe(""), failure.getMessage());
		for (Runnable callback : onLost) {
			Thread.ofPlatform().name("journal-lost").daemon().start(callback);
		}
	}

	@Override
	public void replay(Partition partition, String after, Sink sink) throws IOException {
		replay(partition, after, (stream, kind) -> true, sink);
	}

	@Override
	public void replay(Partition partition, String after, BiPredicate<String, String> wanted, Sink sink) throws IOException {
		tail.replay(after == null ? segments.first() : cursors.numberOf(after) + 1, wanted, sink);
	}

	@Override
	public void fold(Partition partition, String after, BiPredicate<String, String> wanted, DataSink sink) throws IOException {
		tail.fold(after == null ? segments.first() : cursors.numberOf(after) + 1, wanted, sink);
	}

	@Override
	public Subscription follow(String cursor, Sink sink) throws IOException {
		return tail.follow(cursor == null ? segments.first() : cursors.numberOf(cursor) + 1, sink);
	}

	@Override
	public String head() {
		long last = tail.next() - 1;
		return last < segments.first() ? null : cursors.of(last);
	}

	@Override
	public void save(Ownership ownership, Snapshot snapshot) throws IOException {
		refuseOthers(ownership);
		long through = snapshot.cursor() == null ? 0 : cursors.numberOf(snapshot.cursor());
		if (through >= tail.next()) {
			throw new CursorGone("There is no event " + through + " yet.");
		}
		synchronized (trimLock) {
			refuseIfLost();
			snapshots.save(new Snapshots.Head(snapshot.fold(), snapshot.streams(), through), snapshot.state());
		}
	}

	private void refuseOthers(Ownership ownership) throws Fenced {
		if (ownership != owner) {
			throw new Fenced("Somebody else owns the journal.");
		}
	}

	@Override
	public Optional<Snapshot> snapshot(String fold) throws IOException {
		synchronized (trimLock) {
			Snapshots.Head head = snapshots.find(fold);
			if (head == null) {
				return Optional.empty();
			}
			Snapshots.Saved saved = snapshots.load(head);
			long through = Math.max(head.through(), segments.first() - 1);
			return Optional.of(new Snapshot(fold, saved.head().streams(), through == 0 ? null : cursors.of(through), saved.state()));
		}
	}

	@Override
	public boolean isTrimmable() {
		return segments.count() > 1;
	}

	@Override
	public void trim(Ownership ownership) throws IOException {
		refuseOthers(ownership);
		synchronized (trimLock) {
			refuseIfLost();
			long first = segments.firstNeeded(snapshots::doneWith);
			if (first > segments.first()) {
				new Beginning(first, owner.epoch()).write(notes);
				List<String> surplus = segments.removeBelow(first);
				LOG.info("The journal begins with record {} now: {} files are removed", first, surplus.size());
				surplus.forEach(this::remove);
			}
		}
	}

	/** What was appended before is written; followers end. */
	@Override
	public void close() {
		synchronized (queueLock) {
			if (lost == null) {
				lost = new IOException("the Central Engine is shutting down");
			}
			closing = true;
			queueLock.notifyAll();
		}
		try {
			writer.join();
			tail.close();
			segment.close();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (IOException e) {
			LOG.warn("Closing the journal: {}", e.getMessage());
		}
	}
}
