// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.twister.engine.api.spi.store.EventLog.NewEvent;
import org.twister.engine.api.spi.store.EventLog.Ownership;
import org.twister.engine.api.spi.store.EventLog.Partition;
import org.twister.engine.api.spi.store.EventLog.Snapshot;
import org.twister.rpc.event.Event;

/**
 * Random histories of a journal (appends, batches, new segments, snapshots, trimming, restarts, the reserve) on a disk whose power fails at every single change in turn: nothing that
 * was acknowledged is missing, nothing is there twice, a batch is there whole or not at all.
 */
class PowerFailureTest {

	private static final int HISTORIES = 10;
	private static final int STEPS = 25;
	private static final int MANY = Integer.MAX_VALUE / 2;
	private static final List<String> STREAMS = List.of("run/1", "run/2", "globals/ann", "resources");

	/** What the history has seen acknowledged, kept apart from the journal. */
	private static final class World {
		final List<List<String>> acknowledged = new ArrayList<>();
		/** Under way when the power failed. */
		List<String> unsure = List.of();
		int text;
		long epoch;
		String identity;

		List<String> all() {
			return acknowledged.stream().flatMap(List::stream).toList();
		}
	}

	private static FileEventLog open(PowerDisk disk, World world) throws IOException {
		FileEventLog log = new FileEventLog(disk, Clock.systemUTC(), 1_500, 300);
		assertTrue(log.own(Partition.MAIN, () -> {}).epoch() > world.epoch, "an epoch of which records were acknowledged is not given again");
		return log;
	}

	/** One random history; ends when its steps or the power are over. */
	private static void play(PowerDisk disk, World world, Random random) throws IOException {
		FileEventLog log = null;
		try {
			log = open(disk, world);
			for (int i = 0; i < STEPS && !disk.hasFailed(); i++) {
				Ownership owner = log.own(Partition.MAIN, () -> {});
				switch (random.nextInt(12)) {
				case 0 -> save(log, owner, random, "runs", "run/", "globals/");
				case 1 -> save(log, owner, random, "beds", "resources");
				case 2 -> log.trim(owner);
				case 3 -> log.takeReserve();
				case 4 -> {
					log.close();
					log = open(disk, world);
				}
				default -> append(log, owner, world, random);
				}
			}
		} catch (IOException e) {
			assertTrue(disk.hasFailed(), () -> "trouble without a power failure: " + e);
		} finally {
			if (log != null) {
				log.close();
			}
		}
	}

	private static void append(FileEventLog log, Ownership owner, World world, Random random) throws IOException {
		List<String> texts = IntStream.range(0, 1 + random.nextInt(6)).mapToObj(i -> world.text++ + "x".repeat(random.nextInt(120))).toList();
		String stream = STREAMS.get(random.nextInt(STREAMS.size()));
		List<NewEvent> batch = texts.stream().map(t -> new NewEvent(stream, EventLogContract.note(1, t).data())).toList();
		world.unsure = texts;
		List<Event> stored = log.append(owner, batch);
		world.unsure = List.of();
		world.acknowledged.add(texts);
		world.epoch = owner.epoch();
		assertEquals(texts, stored.stream().map(EventLogContract::text).toList());
	}

	/** Saves what a fold knows at a random event behind its last snapshot. */
	private static void save(FileEventLog log, Ownership owner, Random random, String fold, String... streams) throws IOException {
		Snapshot before = log.snapshot(fold).orElse(new Snapshot(fold, List.of(streams), null, new byte[0]));
		List<Event> behind = new ArrayList<>();
		log.replay(Partition.MAIN, before.cursor(), behind::add);
		int count = random.nextInt(3) == 0 ? random.nextInt(behind.size() + 1) : behind.size();
		StringBuilder state = new StringBuilder(new String(before.state(), StandardCharsets.UTF_8));
		for (Event event : behind.subList(0, count)) {
			if (EventLogContract.isOf(event, streams)) {
				state.append(EventLogContract.text(event)).append('\n');
			}
		}
		String cursor = count == 0 ? before.cursor() : behind.get(count - 1).cursor();
		log.save(owner, new Snapshot(fold, List.of(streams), cursor, state.toString().getBytes(StandardCharsets.UTF_8)));
	}

	/** What both folds know, in the order in which it was appended. */
	private static List<String> known(FileEventLog log) throws IOException {
		List<String> all = new ArrayList<>(EventLogContract.folded(log, "runs", "run/", "globals/"));
		all.addAll(EventLogContract.folded(log, "beds", "resources"));
		all.sort((a, b) -> Integer.compare(number(a), number(b)));
		return all;
	}

	private static int number(String text) {
		return Integer.parseInt(text.replace("x", ""));
	}

	/** The power is back: compares, and what is there of the batch that was under way counts from now on. */
	private static void check(FileEventLog log, World world, String place) throws IOException {
		List<String> known = known(log);
		List<String> expected = new ArrayList<>(world.all());
		if (!known.equals(expected) && !world.unsure.isEmpty()) {
			expected.addAll(world.unsure);
			world.acknowledged.add(world.unsure);
		}
		world.unsure = List.of();
		assertEquals(expected.stream().map(PowerFailureTest::number).toList(), known.stream().map(PowerFailureTest::number).toList(), place);
		assertEquals(expected, known, place);
		assertNumbersHaveNoGap(log, place);
		String identity = log.head() == null ? world.identity : log.head().substring(0, log.head().indexOf('-'));
		assertTrue(world.identity == null || world.identity.equals(identity), place + ": cursors of before are understood");
		world.identity = world.acknowledged.isEmpty() ? null : identity;
	}

	private static void assertNumbersHaveNoGap(FileEventLog log, String place) throws IOException {
		List<Long> numbers = new ArrayList<>();
		log.replay(Partition.MAIN, null, e -> numbers.add(e.n()));
		for (int i = 1; i < numbers.size(); i++) {
			assertEquals(numbers.get(i - 1) + 1, numbers.get(i), place);
		}
	}

	/** Cuts the power at a change of the history, at a change of the start after that, and once more in a history after that. */
	private static void cut(long seed, int at) throws IOException {
		Random chance = new Random(seed * 100_003 + at);
		World world = new World();
		PowerDisk disk = new PowerDisk(at);
		play(disk, world, new Random(seed));
		for (int failure = 1; failure <= 2; failure++) {
			disk = disk.afterFailure(chance, chance.nextInt(12));
			try {
				open(disk, world).close();
			} catch (PowerDisk.PowerFailure e) {
				disk = disk.afterFailure(chance, MANY);
			}
			disk.failAfter(MANY);
			FileEventLog log = open(disk, world);
			check(log, world, "seed " + seed + ", change " + at + ", failure " + failure);
			log.close();
			disk.failAfter(1 + chance.nextInt(40));
			play(disk, world, chance);
		}
	}

	@Test
	void nothingAcknowledgedIsMissingOrDoubledWhereverThePowerFails() throws IOException {
		int cuts = 0;
		for (long seed = 1; seed <= HISTORIES; seed++) {
			PowerDisk whole = new PowerDisk(MANY);
			play(whole, new World(), new Random(seed));
			for (int at = 0; at <= whole.changes(); at++) {
				cut(seed, at);
				cuts++;
			}
		}
		assertTrue(cuts > HISTORIES * STEPS, "every history was cut at every change: " + cuts);
	}
}
