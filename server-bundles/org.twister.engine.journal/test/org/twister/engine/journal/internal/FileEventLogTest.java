// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.engine.api.spi.store.EventLog.Partition;
import org.twister.rpc.event.Event;

/** The contract on a real disk, and what is special about files: cuts, damage, power failures, syncs. */
class FileEventLogTest extends EventLogContract {

	@TempDir
	Path folder;

	@Override
	EventLog open() throws IOException {
		return new FileEventLog(new FileDisk(folder.resolve("journal")), Clock.systemUTC(), 20_000);
	}

	@Override
	void shut(EventLog opened) {
		((FileEventLog) opened).close();
	}

	private static FileEventLog on(Disk disk) throws IOException {
		return new FileEventLog(disk, Clock.systemUTC(), 1 << 20);
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
		assertTrue(new FileDisk(folder.resolve("journal")).segments().size() > 2);
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
		FileDisk disk = new FileDisk(folder.resolve("journal"));
		Files.delete(folder.resolve("journal").resolve(disk.segments().get(1)));
		assertThrows(Recovery.Damaged.class, () -> on(disk));
	}

	@Test
	void aNewSegmentIsNamedDurablyBeforeItsFirstRecordIsAcknowledged() throws IOException {
		MemoryDisk disk = new MemoryDisk();
		FileEventLog log = new FileEventLog(disk, Clock.systemUTC(), 100);
		append(log, "a");
		append(log, "b");
		assertEquals(2, disk.files.size());
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
}
