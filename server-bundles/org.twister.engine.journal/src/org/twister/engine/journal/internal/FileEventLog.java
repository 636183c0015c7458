// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;

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

	private record Owner(Partition partition, long epoch) implements Ownership {}

	private final Disk disk;
	private final Clock clock;
	private final long segmentSize;
	private final Cursors cursors;
	private final Tail tail;
	private final Owner owner;
	private final List<Runnable> onLost = new CopyOnWriteArrayList<>();

	private final Object queueLock = new Object();
	private List<Waiting> queue = new ArrayList<>();
	private IOException lost;
	private boolean closing;

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
	FileEventLog(Disk disk, Clock clock, long segmentSize) throws IOException {
		this.disk = disk;
		this.clock = clock;
		this.segmentSize = segmentSize;
		Recovery.Result found = Recovery.read(disk);
		next = found.next();
		owner = new Owner(Partition.MAIN, found.epoch() + 1);
		cursors = new Cursors(disk.identity());
		tail = new Tail(disk, cursors, found);
		openLast(found);
		writer = Thread.ofPlatform().name("journal-writer").daemon().start(this::writeLoop);
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
		String name = String.format("%020d.jsonl", next);
		segment = disk.open(name);
		segment.force();
		disk.syncDirectory();
		written = 0;
		tail.segmentAdded(name, next);
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
		if (ownership != owner) {
			throw new Fenced("Somebody else owns the journal.");
		}
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
				IOException failure = e instanceof IOException io ? io : new IOException(e.toString(), e);
				lose(failure);
				group.forEach(w -> w.stored().completeExceptionally(failure));
			}
		}
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
				published.add(encode(new Head(n, owner.epoch(), next, next + count - 1), time, waiting.batch().get(i), waiting.data().get(i), bytes));
			}
			answers.add(List.copyOf(published.subList(from, published.size())));
		}
		segment.write(ByteBuffer.wrap(bytes.toByteArray()), written);
		segment.force();
		written += bytes.size();
		next = n;
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
		LOG.error("The journal cannot be written any more, nothing is acknowledged from now on: {}", failure.getMessage());
		for (Runnable callback : onLost) {
			Thread.ofPlatform().name("journal-lost").daemon().start(callback);
		}
	}

	@Override
	public void replay(Partition partition, String after, Sink sink) throws IOException {
		tail.replay(after == null ? tail.first() : cursors.numberOf(after) + 1, sink);
	}

	@Override
	public Subscription follow(String cursor, Sink sink) throws IOException {
		return tail.follow(cursor == null ? tail.first() : cursors.numberOf(cursor) + 1, sink);
	}

	@Override
	public String head() {
		long last = tail.next() - 1;
		return last < tail.first() ? null : cursors.of(last);
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
