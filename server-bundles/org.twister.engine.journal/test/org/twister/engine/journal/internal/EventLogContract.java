// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.engine.api.spi.store.EventLog.NewEvent;
import org.twister.engine.api.spi.store.EventLog.Ownership;
import org.twister.engine.api.spi.store.EventLog.Partition;
import org.twister.engine.api.spi.store.EventLog.Snapshot;
import org.twister.engine.api.spi.store.EventLog.Subscription;
import org.twister.rpc.event.Event;
import org.twister.rpc.event.EventData;

/** What every event log does, whatever it is made of. */
abstract class EventLogContract {

	protected EventLog log;
	protected Ownership owner;

	/** Opens the log, empty the first time; called again: as a new process would, on the same store. */
	abstract EventLog open() throws IOException;

	abstract void shut(EventLog opened);

	@BeforeEach
	void openLog() throws IOException {
		log = open();
		owner = log.own(Partition.MAIN, () -> {});
	}

	@AfterEach
	void shutLog() {
		shut(log);
	}

	void reopen() throws IOException {
		shut(log);
		openLog();
	}

	static NewEvent note(long run, String text) {
		return NewEvent.ofRun(run, new EventData.RunNote(run, 0, "2026-01-01T00:00:00Z", text));
	}

	static String text(Event event) {
		return event.data().path("text").asText();
	}

	List<String> replayed(String after) throws IOException {
		List<String> texts = new ArrayList<>();
		log.replay(Partition.MAIN, after, e -> texts.add(text(e)));
		return texts;
	}

	@Test
	void anEmptyLogHasNoHeadAndReplaysNothing() throws IOException {
		assertNull(log.head());
		assertEquals(List.of(), replayed(null));
	}

	@Test
	void whatIsAppendedIsReplayedInOrder() throws IOException {
		log.append(owner, List.of(note(1, "a"), note(1, "b")));
		List<Event> last = log.append(owner, List.of(note(2, "ü\n\"c\"")));
		assertEquals(List.of("a", "b", "ü\n\"c\""), replayed(null));
		assertEquals("run/2", last.getFirst().stream());
		assertEquals("run.note", last.getFirst().kind());
		assertEquals(log.head(), last.getFirst().cursor());
	}

	@Test
	void aCursorContinuesBehindItsEvent() throws IOException {
		List<Event> stored = log.append(owner, List.of(note(1, "a"), note(1, "b"), note(1, "c")));
		assertEquals(List.of("b", "c"), replayed(stored.getFirst().cursor()));
		assertEquals(List.of(), replayed(stored.getLast().cursor()));
	}

	@Test
	void numbersRiseAndCursorsHoldAcrossARestart() throws IOException {
		Event before = log.append(owner, List.of(note(1, "a"))).getFirst();
		long epoch = owner.epoch();
		reopen();
		Event after = log.append(owner, List.of(note(1, "b"))).getFirst();
		assertTrue(after.n() > before.n());
		assertTrue(owner.epoch() > epoch);
		assertEquals(List.of("b"), replayed(before.cursor()));
		assertEquals(List.of("a", "b"), replayed(null));
	}

	@Test
	void aFollowerGetsWhatIsThereAndWhatComes() throws Exception {
		log.append(owner, List.of(note(1, "old")));
		BlockingQueue<String> seen = new LinkedBlockingQueue<>();
		try (Subscription s = log.follow(null, e -> seen.add(text(e)))) {
			assertEquals("old", seen.poll(10, TimeUnit.SECONDS));
			log.append(owner, List.of(note(1, "new")));
			assertEquals("new", seen.poll(10, TimeUnit.SECONDS));
		}
	}

	@Test
	void aFollowerThatIsSlowOrThrowsHoldsUpNobody() throws Exception {
		CountDownLatch release = new CountDownLatch(1);
		BlockingQueue<String> seen = new LinkedBlockingQueue<>();
		BlockingQueue<String> late = new LinkedBlockingQueue<>();
		try (Subscription slow = log.follow(null, e -> {
			await(release);
			late.add(text(e));
		}); Subscription broken = log.follow(null, e -> {
			throw new IOException("broken on purpose");
		}); Subscription good = log.follow(null, e -> seen.add(text(e)))) {
			for (int i = 0; i < 10_000; i += 100) {
				int from = i;
				log.append(owner, IntStream.range(from, from + 100).mapToObj(n -> note(1, "" + n)).toList());
			}
			for (int i = 0; i < 10_000; i++) {
				assertEquals("" + i, seen.poll(10, TimeUnit.SECONDS));
			}
			release.countDown();
			for (int i = 0; i < 10_000; i++) {
				assertEquals("" + i, late.poll(10, TimeUnit.SECONDS));
			}
		}
	}

	private static void await(CountDownLatch latch) throws IOException {
		try {
			latch.await();
		} catch (InterruptedException e) {
			throw new IOException(e);
		}
	}

	@Test
	void cursorsOfOtherLogsAreRefused() throws IOException {
		log.append(owner, List.of(note(1, "a")));
		assertThrows(EventLog.CursorGone.class, () -> log.follow("elsewhere-1", e -> {}));
		assertThrows(EventLog.CursorGone.class, () -> log.follow(log.head() + "zz", e -> {}));
	}

	@Test
	void severalPartsOfAProcessShareOneOwnership() throws IOException {
		assertEquals(owner.epoch(), log.own(Partition.MAIN, () -> {}).epoch());
	}

	@Test
	void batchesOfManyThreadsStayTogether() throws Exception {
		List<Future<?>> all = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			for (int t = 0; t < 8; t++) {
				int thread = t;
				all.add(threads.submit(() -> {
					for (int i = 0; i < 50; i++) {
						List<Event> stored = log.append(owner, List.of(note(thread, "1"), note(thread, "2"), note(thread, "3")));
						assertEquals(List.of("1", "2", "3"), stored.stream().map(EventLogContract::text).toList());
					}
					return null;
				}));
			}
		}
		for (Future<?> one : all) {
			one.get();
		}
		reopen();
		List<Event> events = new ArrayList<>();
		log.replay(Partition.MAIN, null, events::add);
		assertEquals(8 * 50 * 3, events.size());
		for (int i = 0; i < events.size(); i += 3) {
			assertEquals("123", text(events.get(i)) + text(events.get(i + 1)) + text(events.get(i + 2)));
			assertEquals(events.get(i).stream(), events.get(i + 2).stream());
		}
	}

	/** What a fold knows: its snapshot and what is behind it, of its streams. */
	static List<String> folded(EventLog log, String fold, String... streams) throws IOException {
		List<String> texts = new ArrayList<>();
		Snapshot saved = log.snapshot(fold).orElse(new Snapshot(fold, List.of(streams), null, new byte[0]));
		new String(saved.state(), StandardCharsets.UTF_8).lines().forEach(texts::add);
		log.replay(Partition.MAIN, saved.cursor(), e -> {
			if (isOf(e, streams)) {
				texts.add(text(e));
			}
		});
		return texts;
	}

	static boolean isOf(Event event, String... streams) {
		return List.of(streams).stream().anyMatch(s -> s.endsWith("/") ? event.stream().startsWith(s) : event.stream().equals(s));
	}

	static void save(EventLog log, Ownership owner, String fold, String... streams) throws IOException {
		String state = String.join("\n", folded(log, fold, streams));
		log.save(owner, new Snapshot(fold, List.of(streams), log.head(), state.getBytes(StandardCharsets.UTF_8)));
	}

	/** Appends so much that any log would like to be rid of some. */
	void appendMuch(String stream, String prefix) throws IOException {
		for (int i = 0; i < 200; i += 10) {
			log.append(owner, IntStream.range(i, i + 10).mapToObj(n -> new NewEvent(stream, note(1, prefix + n).data())).toList());
		}
	}

	static List<String> numbered(String prefix, int from, int to) {
		return IntStream.range(from, to).mapToObj(i -> prefix + i).toList();
	}

	@Test
	void aSnapshotIsKeptAcrossARestartAndReplacedByTheNextOne() throws IOException {
		assertTrue(log.snapshot("runs").isEmpty());
		log.save(owner, new Snapshot("runs", List.of("run/"), null, new byte[0]));
		assertNull(log.snapshot("runs").orElseThrow().cursor());
		log.append(owner, List.of(note(1, "a"), note(2, "b")));
		save(log, owner, "runs", "run/");
		log.append(owner, List.of(note(2, "c")));
		reopen();
		Snapshot saved = log.snapshot("runs").orElseThrow();
		assertEquals("a\nb", new String(saved.state(), StandardCharsets.UTF_8));
		assertEquals(List.of("run/"), saved.streams());
		assertEquals(List.of("c"), replayed(saved.cursor()));
		save(log, owner, "runs", "run/");
		assertEquals("a\nb\nc", new String(log.snapshot("runs").orElseThrow().state(), StandardCharsets.UTF_8));
	}

	@Test
	void trimmingLosesNothingThatAFoldNeeds() throws IOException {
		log.append(owner, List.of(new NewEvent("resources", note(1, "bed").data())));
		save(log, owner, "beds", "resources");
		appendMuch("run/1", "a");
		save(log, owner, "runs", "run/");
		appendMuch("run/2", "b");
		String head = log.head();
		for (int round = 0; round < 2; round++) {
			log.trim(owner);
			assertEquals(head, log.head());
			List<String> expected = new ArrayList<>(numbered("a", 0, 200));
			expected.addAll(numbered("b", 0, 200));
			assertEquals(expected, folded(log, "runs", "run/"));
			assertEquals(List.of("bed"), folded(log, "beds", "resources"));
			reopen();
		}
		long n = log.append(owner, List.of(note(3, "next"))).getFirst().n();
		assertEquals(402, n);
	}

	@Test
	void eventsOfAStreamThatNobodyHasSavedAreHeld() throws IOException {
		log.append(owner, List.of(new NewEvent("accounts", note(1, "account").data())));
		appendMuch("run/1", "a");
		save(log, owner, "runs", "run/");
		log.trim(owner);
		assertEquals(List.of("account"), folded(log, "accounts", "accounts"));
		assertEquals(201, replayed(null).size());
	}

	@Test
	void aFoldThatHasSavedNothingButItsStreamsHoldsThem() throws IOException {
		log.save(owner, new Snapshot("runs", List.of("run/"), null, new byte[0]));
		appendMuch("run/1", "a");
		save(log, owner, "beds", "run/", "resources");
		log.trim(owner);
		assertEquals(numbered("a", 0, 200), folded(log, "runs", "run/"));
	}

	@Test
	void theEpochRisesAlsoWhenTheEventsOfTheLastOwnerAreGone() throws IOException {
		appendMuch("run/1", "a");
		long before = owner.epoch();
		save(log, owner, "runs", "run/");
		log.trim(owner);
		reopen();
		assertTrue(owner.epoch() > before);
		long middle = owner.epoch();
		log.append(owner, List.of(note(1, "b")));
		reopen();
		assertTrue(owner.epoch() > middle);
	}

	@Test
	void onlyTheOwnerSavesAndTrims() throws IOException {
		Ownership stale = owner;
		reopen();
		assertThrows(EventLog.Fenced.class, () -> log.save(stale, new Snapshot("runs", List.of("run/"), null, new byte[0])));
		assertThrows(EventLog.Fenced.class, () -> log.trim(stale));
		assertThrows(EventLog.CursorGone.class, () -> log.save(owner, new Snapshot("runs", List.of("run/"), "elsewhere-1", new byte[0])));
	}

	@Test
	void onlyWhatIsWantedIsReplayed() throws IOException {
		for (int i = 0; i < 3_000; i += 100) {
			int from = i;
			log.append(owner, IntStream.range(from, from + 100)
					.mapToObj(n -> n % 3 == 0 ? note(1, "a\\\"ü" + n) : n % 3 == 1 ? note(2, "b" + n) : closed(n)).toList());
		}
		log.append(owner, List.of(new NewEvent("globals/a\"b\\c", note(3, "odd").data())));
		List<String> expected = IntStream.range(0, 3_000).filter(n -> n % 3 == 0).mapToObj(n -> "a\\\"ü" + n).toList();
		for (int round = 0; round < 2; round++) {
			List<String> replayed = new ArrayList<>();
			log.replay(Partition.MAIN, null, (stream, kind) -> stream.equals("run/1"), e -> replayed.add(text(e)));
			assertEquals(expected, replayed);
			List<EventData> folded = new ArrayList<>();
			List<Long> numbers = new ArrayList<>();
			log.fold(Partition.MAIN, null, (stream, kind) -> kind.equals("run.note"), (n, cursor, data) -> {
				folded.add(data);
				numbers.add(n);
			});
			assertEquals(2_001, folded.size());
			assertEquals(note(2, "b2998").data(), folded.get(1_999));
			assertEquals(2_999L, numbers.get(1_999));
			List<String> odd = new ArrayList<>();
			log.fold(Partition.MAIN, null, (stream, kind) -> stream.equals("globals/a\"b\\c"), (n, cursor, data) -> odd.add(((EventData.RunNote) data).text()));
			assertEquals(List.of("odd"), odd);
			List<Long> behind = new ArrayList<>();
			log.replay(Partition.MAIN, null, (stream, kind) -> stream.equals("run/1"), e -> {
				if (e.n() == 1_000) {
					log.fold(Partition.MAIN, e.cursor(), (s, kind) -> kind.equals("run.closed"), (n, cursor, data) -> behind.add(n));
				}
			});
			assertEquals(667, behind.size());
			assertEquals(1_002L, behind.getFirst());
			reopen();
		}
	}

	private static NewEvent closed(long run) {
		return NewEvent.ofRun(run, new EventData.RunClosed(run, "2026-01-01T00:00:00Z"));
	}
}
