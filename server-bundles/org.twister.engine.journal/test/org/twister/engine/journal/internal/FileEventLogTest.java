// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.engine.api.spi.store.EventLog.Partition;
import org.twister.engine.api.spi.store.EventLog.Subscription;
import org.twister.rpc.event.Event;

/** The contract on a real disk, and what is special about files: cuts, damage, power failures, syncs. */
class FileEventLogTest extends EventLogContract {

	@TempDir
	Path folder;

	@Override
	EventLog open() throws IOException {
		return new FileEventLog(new FileDisk(folder.resolve("journal")), Clock.systemUTC(), 20_000, 0);
	}

	@Override
	void shut(EventLog opened) {
		((FileEventLog) opened).close();
	}

	private List<String> segments() throws IOException {
		return new FileDisk(folder.resolve("journal")).files().stream().filter(Segments::isSegment).toList();
	}

	private static FileEventLog on(Disk disk) throws IOException {
		return new FileEventLog(disk, Clock.systemUTC(), 1 << 20, 0);
	}

	private static List<String> texts(FileEventLog log) throws IOException {
		List<String> texts = new ArrayList<>();
		log.replay(Partition.MAIN, null, e -> texts.add(text(e)));
		return texts;
	}

	private static void append(FileEventLog log, String... texts) throws IOException {
		log.append(log.own(Partition.MAIN, () -> {}), List.of(texts).stream().map(t -> note(1, t)).toList());
	}

	/** Three batches: a, then b c, then d. */
	private static MemoryDisk small() throws IOException {
		MemoryDisk disk = new MemoryDisk();
		FileEventLog log = on(disk);
		append(log, "a");
		append(log, "b", "c");
		append(log, "d");
		log.close();
		return disk;
	}

	@Test
	void cutAnywhereItOpensWithWholeBatchesAndGoesOn() throws IOException {
		// One journal for all cuts: the time in a record may be shorter in another
		byte[] whole = small().last().bytes;
		int size = whole.length;
		String full = new String(whole);
		int endA = full.indexOf('\n') + 1;
		int endBc = full.lastIndexOf('\n', size - 2) + 1;
		for (int cut = 0; cut <= size; cut++) {
			MemoryDisk disk = small();
			disk.last().bytes = Arrays.copyOf(whole, cut);
			List<String> left = cut == size ? List.of("a", "b", "c", "d") : cut >= endBc ? List.of("a", "b", "c") : cut >= endA ? List.of("a") : List.of();
			FileEventLog log = on(disk);
			assertEquals(left, texts(log), "cut at " + cut);
			append(log, "new");
			log.close();
			List<String> expected = new ArrayList<>(left);
			expected.add("new");
			assertEquals(expected, texts(on(disk)), "cut at " + cut);
		}
	}

	@Test
	void theCutTailIsGoneBeforeTheFirstAppend() throws IOException {
		MemoryDisk disk = small();
		disk.last().bytes = Arrays.copyOf(disk.last().bytes, disk.last().bytes.length - 5);
		disk.last().forced = disk.last().bytes.length;
		on(disk);
		assertEquals(List.of("a", "b", "c"), texts(on(disk.afterPowerFailure(0))));
	}

	@Test
	void aDamagedRecordWithLaterOnesBehindItStopsTheStartNamingFileAndLine() throws IOException {
		byte[] whole = small().last().bytes;
		String full = new String(whole);
		int lastLine = full.lastIndexOf('\n', full.length() - 2) + 1;
		for (int at = 0; at < lastLine; at++) {
			MemoryDisk disk = small();
			disk.last().bytes = whole.clone();
			disk.last().bytes[at] ^= 0x55;
			int line = 1 + (int) full.substring(0, at).chars().filter(c -> c == '\n').count();
			IOException e = assertThrows(Recovery.Damaged.class, () -> on(disk), "byte " + at);
			assertTrue(e.getMessage().contains("00000000000000000001.jsonl, line " + line), e.getMessage());
		}
	}

	@Test
	void damageInTheLastBatchIsCutOff() throws IOException {
		byte[] whole = small().last().bytes;
		String full = new String(whole);
		for (int at = full.lastIndexOf('\n', full.length() - 2) + 1; at < full.length(); at++) {
			MemoryDisk disk = small();
			disk.last().bytes = whole.clone();
			disk.last().bytes[at] ^= 0x55;
			assertEquals(List.of("a", "b", "c"), texts(on(disk)), "byte " + at);
		}
	}

	@Test
	void pagesOfOneWriteThatReachTheDiskOutOfOrderAreNoDamage() throws IOException {
		MemoryDisk disk = new MemoryDisk();
		FileEventLog log = on(disk);
		append(log, "a");
		append(log, "b", "c", "d");
		log.close();
		int b = new String(disk.last().bytes).indexOf('\n') + 1;
		Arrays.fill(disk.last().bytes, b, b + 40, (byte) 0);
		assertEquals(List.of("a"), texts(on(disk)));
	}

	@Test
	void whatWasAcknowledgedSurvivesAPowerFailureAtAnyByte() throws IOException {
		MemoryDisk disk = new MemoryDisk() {
			@Override
			void beforeForce() throws IOException {
				if (forces == 3) {
					throw new IOException("power failure");
				}
			}
		};
		FileEventLog log = on(disk);
		append(log, "a", "b");
		append(log, "c");
		assertThrows(IOException.class, () -> append(log, "lost", "lost too"));
		int unforced = disk.last().bytes.length - disk.last().forced;
		assertTrue(unforced > 100);
		for (int kept = 0; kept < unforced; kept++) {
			assertEquals(List.of("a", "b", "c"), texts(on(disk.afterPowerFailure(kept))), "kept " + kept);
		}
	}

	@Test
	void waitingBatchesShareOneSync() throws Exception {
		CountDownLatch firstSync = new CountDownLatch(1);
		CountDownLatch go = new CountDownLatch(1);
		MemoryDisk disk = new MemoryDisk() {
			@Override
			void beforeForce() throws IOException {
				if (forces == 1) {
					firstSync.countDown();
					try {
						go.await();
					} catch (InterruptedException e) {
						throw new IOException(e);
					}
				}
			}
		};
		FileEventLog log = on(disk);
		CountDownLatch done = new CountDownLatch(21);
		Thread first = appender(log, "first", done);
		assertTrue(firstSync.await(10, TimeUnit.SECONDS));
		List<Thread> others = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			others.add(appender(log, "other", done));
		}
		for (Thread other : others) {
			while (other.getState() != Thread.State.WAITING) {
				Thread.onSpinWait();
			}
		}
		go.countDown();
		assertTrue(done.await(10, TimeUnit.SECONDS));
		first.join();
		assertEquals(3, disk.forces, "one for the new segment, one for the first batch, one for the twenty that waited");
		assertEquals(21, texts(log).size());
	}

	private static Thread appender(FileEventLog log, String text, CountDownLatch done) {
		return Thread.ofPlatform().start(() -> {
			try {
				append(log, text);
				done.countDown();
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	@Test
	void aFailedSyncIsNeverTriedAgainAndEveryOwnerIsTold() throws Exception {
		AtomicInteger attempts = new AtomicInteger();
		MemoryDisk disk = new MemoryDisk() {
			@Override
			void beforeForce() throws IOException {
				if (forces == 1) {
					attempts.incrementAndGet();
					throw new IOException("disk on fire");
				}
			}
		};
		FileEventLog log = on(disk);
		CountDownLatch told = new CountDownLatch(2);
		log.own(Partition.MAIN, told::countDown);
		var owner = log.own(Partition.MAIN, told::countDown);
		IOException e = assertThrows(IOException.class, () -> log.append(owner, List.of(note(1, "a"))));
		assertTrue(e.getMessage().contains("disk on fire"));
		assertTrue(told.await(10, TimeUnit.SECONDS));
		assertThrows(EventLog.Fenced.class, () -> log.append(owner, List.of(note(1, "b"))));
		assertEquals(1, attempts.get());
		assertEquals(List.of(), texts(log), "nothing was published");
	}

	@Test
	@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void anErrorOfTheWriterIsToldToWhoeverWaits() throws Exception {
		FileEventLog log = on(new MemoryDisk() {
			@Override
			void beforeForce() throws IOException {
				if (forces == 1) {
					throw new OutOfMemoryError("no room");
				}
			}
		});
		CountDownLatch told = new CountDownLatch(1);
		var owner = log.own(Partition.MAIN, told::countDown);
		IOException e = assertThrows(IOException.class, () -> log.append(owner, List.of(note(1, "a"))));
		assertTrue(e.getMessage().contains("no room"), e.getMessage());
		assertTrue(told.await(10, TimeUnit.SECONDS));
		assertThrows(EventLog.Fenced.class, () -> log.append(owner, List.of(note(1, "b"))));
	}

	@Test
	void segmentsAreRolledAndReadAsOne() throws IOException {
		for (int i = 0; i < 300; i++) {
			log.append(owner, List.of(note(1, "number " + i)));
		}
		assertTrue(segments().size() > 2);
		reopen();
		List<Event> events = new ArrayList<>();
		log.replay(Partition.MAIN, null, events::add);
		assertEquals(300, events.size());
		assertEquals("number 299", text(events.getLast()));
		assertEquals(1, replayed(events.get(298).cursor()).size());
	}

	@Test
	void aMissingSegmentStopsTheStart() throws IOException {
		for (int i = 0; i < 300; i++) {
			log.append(owner, List.of(note(1, "number " + i)));
		}
		shut(log);
		for (int missing = 0; missing < 2; missing++) {
			Path segment = folder.resolve("journal").resolve(segments().get(missing));
			byte[] content = Files.readAllBytes(segment);
			Files.delete(segment);
			assertThrows(Recovery.Damaged.class, () -> on(new FileDisk(folder.resolve("journal"))), "segment " + missing);
			Files.write(segment, content);
		}
		reopen();
		assertEquals(300, replayed(null).size());
	}

	@Test
	void aNewSegmentIsNamedDurablyBeforeItsFirstRecordIsAcknowledged() throws IOException {
		MemoryDisk disk = new MemoryDisk();
		FileEventLog log = new FileEventLog(disk, Clock.systemUTC(), 100, 0);
		append(log, "a");
		append(log, "b");
		assertEquals(2, disk.files.keySet().stream().filter(Segments::isSegment).count());
		assertEquals(List.of("a", "b"), texts(on(disk.afterPowerFailure(0))));
	}

	@Test
	void theDoctorCountsAndChangesNothing() throws IOException {
		MemoryDisk disk = small();
		disk.last().bytes = Arrays.copyOf(disk.last().bytes, disk.last().bytes.length - 5);
		byte[] before = disk.last().bytes.clone();
		var report = JournalDoctorComponent.check(disk);
		assertEquals(3, report.records());
		assertEquals(false, report.cleanTail());
		assertTrue(report.isHealthy());
		assertArrayEquals(before, disk.last().bytes);
		disk.last().bytes[10] ^= 1;
		assertTrue(JournalDoctorComponent.check(disk).problems().getFirst().contains("line 1"));
	}

	@Test
	void segmentsThatNobodyNeedsAreRemovedAndTheirCursorsAreGone() throws Exception {
		String first = log.append(owner, List.of(note(1, "first"))).getFirst().cursor();
		assertEquals(false, log.isTrimmable());
		appendMuch("run/1", "a");
		assertTrue(log.isTrimmable());
		int before = segments().size();
		log.trim(owner);
		assertEquals(before, segments().size(), "nobody has saved anything");
		save(log, owner, "runs", "run/");
		log.trim(owner);
		assertEquals(1, segments().size());
		assertEquals(false, log.isTrimmable());
		for (int round = 0; round < 2; round++) {
			assertThrows(EventLog.CursorGone.class, () -> log.replay(Partition.MAIN, first, e -> {}));
			assertThrows(EventLog.CursorGone.class, () -> log.follow(first, e -> {}));
			reopen();
		}
		BlockingQueue<String> seen = new LinkedBlockingQueue<>();
		try (Subscription s = log.follow(null, e -> seen.add(text(e)))) {
			for (String expected : replayed(null)) {
				assertEquals(expected, seen.poll(10, TimeUnit.SECONDS));
			}
		}
	}

	@Test
	void aFollowerThatTheTrimmingOvertakesIsTold() throws Exception {
		CountDownLatch blocked = new CountDownLatch(1);
		CountDownLatch go = new CountDownLatch(1);
		CountDownLatch told = new CountDownLatch(1);
		MemoryDisk disk = new MemoryDisk();
		FileEventLog small = new FileEventLog(disk, Clock.systemUTC(), 2_000, 0);
		var own = small.own(Partition.MAIN, () -> {});
		for (int i = 0; i < 5_000; i++) {
			small.append(own, List.of(note(1, "" + i)));
		}
		try (Subscription slow = small.follow(null, new EventLog.Sink() {
			@Override
			public void accept(Event event) throws IOException {
				blocked.countDown();
				try {
					go.await();
				} catch (InterruptedException e) {
					throw new IOException(e);
				}
			}

			@Override
			public void gone(EventLog.CursorGone reason) {
				told.countDown();
			}
		})) {
			assertTrue(blocked.await(10, TimeUnit.SECONDS));
			save(small, own, "runs", "run/");
			small.trim(own);
			go.countDown();
			assertTrue(told.await(10, TimeUnit.SECONDS));
		}
		small.close();
	}

	@Test
	void whatATrimmingLeftIsRemovedByTheNextStart() throws IOException {
		MemoryDisk disk = new MemoryDisk() {
			@Override
			public void delete(String name) {
				throw new UncheckedIOException(new IOException("crash"));
			}
		};
		FileEventLog log = new FileEventLog(disk, Clock.systemUTC(), 1_000, 0);
		var own = log.own(Partition.MAIN, () -> {});
		for (int i = 0; i < 20; i++) {
			log.append(own, List.of(note(1, "" + i)));
		}
		save(log, own, "runs", "run/");
		assertThrows(UncheckedIOException.class, () -> log.trim(own));
		MemoryDisk left = disk.afterPowerFailure(0);
		assertTrue(left.files.keySet().stream().filter(Segments::isSegment).count() > 2);
		left.files.put("runs.snapshot.tmp", new MemoryDisk.Content());
		FileEventLog next = on(left);
		assertEquals(List.of("id", "first", "runs.snapshot").stream().sorted().toList(),
				left.files.keySet().stream().filter(f -> !Segments.isSegment(f)).toList());
		assertEquals(1, left.files.keySet().stream().filter(Segments::isSegment).count());
		assertEquals(numbered("", 0, 20), folded(next, "runs", "run/"));
	}

	@Test
	void aDamagedSnapshotStopsTheStartNamingTheFile() throws IOException {
		MemoryDisk disk = small();
		FileEventLog log = on(disk);
		save(log, log.own(Partition.MAIN, () -> {}), "runs", "run/");
		log.close();
		disk.files.get("runs.snapshot").bytes[30] ^= 1;
		IOException e = assertThrows(Recovery.Damaged.class, () -> on(disk));
		assertTrue(e.getMessage().contains("journal/runs.snapshot"), e.getMessage());
	}

	/** A disk with so much room. */
	private static final class SmallDisk extends MemoryDisk {
		private long room;

		SmallDisk(long room) {
			this.room = room;
		}

		private long used() {
			return files.values().stream().mapToLong(c -> c.bytes.length).sum();
		}

		@Override
		void beforeWrite(String name, int length) throws IOException {
			if (used() + length > room) {
				throw new IOException("No space left on device");
			}
		}
	}

	@Test
	void whenTheDiskIsFullTheReserveIsFreedAndARestartGoesOn() throws Exception {
		SmallDisk disk = new SmallDisk(20_000);
		FileEventLog log = new FileEventLog(disk, Clock.systemUTC(), 1 << 20, 8_000);
		log.takeReserve();
		assertEquals(8_000, disk.size("reserve"));
		CountDownLatch told = new CountDownLatch(1);
		var own = log.own(Partition.MAIN, told::countDown);
		List<String> acknowledged = new ArrayList<>();
		IOException full = assertThrows(IOException.class, () -> {
			for (int i = 0; i < 1_000; i++) {
				log.append(own, List.of(note(1, "" + i)));
				acknowledged.add("" + i);
			}
		});
		assertTrue(told.await(10, TimeUnit.SECONDS));
		assertTrue(full.getMessage().startsWith("the disk is full (No space left on device)"), full.getMessage());
		assertEquals(full.getMessage(), own.lost());
		assertEquals(false, disk.files.containsKey("reserve"), "the room is free for the last words and the next start");
		assertThrows(EventLog.Fenced.class, () -> log.append(own, List.of(note(1, "more"))), "nothing is acknowledged, although there is room now");
		log.takeReserve();
		assertEquals(false, disk.files.containsKey("reserve"));
		log.close();

		disk.room = 100_000;
		FileEventLog next = new FileEventLog(disk, Clock.systemUTC(), 1 << 20, 8_000);
		next.takeReserve();
		assertEquals(8_000, disk.size("reserve"), "taken again");
		append(next, "after");
		acknowledged.add("after");
		assertEquals(acknowledged, texts(next));
		assertEquals(null, next.own(Partition.MAIN, () -> {}).lost());
	}

	@Test
	void withoutRoomForTheReserveTheJournalWorksAllTheSame() throws IOException {
		SmallDisk disk = new SmallDisk(5_000);
		FileEventLog log = new FileEventLog(disk, Clock.systemUTC(), 1 << 20, 8_000);
		log.takeReserve();
		assertEquals(false, disk.files.containsKey("reserve"), "no part of it is left in the way");
		append(log, "a");
		assertEquals(List.of("a"), texts(log));
	}
}
