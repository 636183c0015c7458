// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.twister.engine.api.TaskRef;
import org.twister.engine.api.TestReport;
import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.PlannedTest.Dependency;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventData.RunEnded;
import org.twister.rpc.event.EventData.RunStateChanged;
import org.twister.rpc.event.EventData.TestDispatched;
import org.twister.rpc.event.EventData.TestFinished;

/**
 * Runs of random plans with everything that can happen in any order: results, losses, returns, restarts of either side, late and repeated answers, pause, stop, time. Whatever
 * happens, certain things hold; a seed that breaks one is in the message.
 */
class RandomRunTest {

	private static final int SEEDS = 1000;
	private static final TestStatus[] RESULTS = {TestStatus.PASS, TestStatus.PASS, TestStatus.PASS, TestStatus.FAIL, TestStatus.SKIPPED, TestStatus.TIMEOUT,
			TestStatus.ABORTED};

	@Test
	void everyRunComesToAnEndThatKeepsItsPromises() {
		for (int seed = 0; seed < SEEDS; seed++) {
			Random random = new Random(seed);
			RunPlan plan = plan(random);
			Bench bench = new Bench(plan);
			String message = "seed " + seed;
			try {
				play(bench, random);
				settle(bench);
				assertNotNull(bench.state.ended(), message + ": it never ended");
				new Promises(bench, message).check();
			} catch (RuntimeException | AssertionError e) {
				throw new AssertionError(message + ": " + e.getMessage() + "\n" + String.join("\n", bench.journal), e);
			}
		}
	}

	// --- the plan ---

	private static RunPlan plan(Random random) {
		List<String> eps = List.of("EP-1", "EP-2", "EP-3").subList(0, 1 + random.nextInt(3));
		Plans plans = new Plans(eps.toArray(String[]::new));
		if (random.nextInt(3) == 0) {
			plans.stopOnFail();
		}
		plans.delay(random.nextInt(3) == 0 ? random.nextInt(5) : 0).timeout(random.nextInt(6) == 0 ? 1 + random.nextInt(400) : 0);
		int count = 0;
		for (int top = 0; top < 1 + random.nextInt(4); top++) {
			String ep = random.nextInt(3) == 0 ? "" : eps.get(random.nextInt(eps.size()));
			int suite = plans.suite("S" + top, 0, ep);
			count = fill(plans, random, suite, ep, 0, count);
		}
		return plans.plan();
	}

	private static int fill(Plans plans, Random random, int suite, String ep, int depth, int before) {
		int count = before;
		if (random.nextBoolean()) {
			boolean missing = random.nextInt(6) == 0;
			plans.add(suite, "init" + ++count, TestRole.SETUP, false, missing ? "file not found" : "", missing, 0);
		}
		for (int i = 0; i < random.nextInt(4); i++) {
			if (depth < 2 && random.nextInt(4) == 0) {
				count = fill(plans, random, plans.suite("sub" + count, suite, ep), ep, depth + 1, count);
			}
			Dependency[] dependencies = random.nextInt(5) == 0
					? new Dependency[]{new Dependency(1 + random.nextInt(12), random.nextBoolean() ? "any" : "PASS")}
					: new Dependency[0];
			boolean refused = random.nextInt(8) == 0;
			plans.add(suite, "t" + ++count, TestRole.TEST, random.nextInt(4) == 0, refused ? "no runner" : "", refused && random.nextBoolean(),
					random.nextInt(4) == 0 ? 20 : 0,
					dependencies);
		}
		if (random.nextBoolean()) {
			plans.teardown(suite, "exit" + ++count);
		}
		return count;
	}

	// --- what happens ---

	private static void play(Bench bench, Random random) {
		List<String> eps = List.copyOf(bench.eps.keySet());
		for (int i = 0; i < 200 && bench.state.ended() == null; i++) {
			String ep = eps.get(random.nextInt(eps.size()));
			Bench.PlayedEp played = bench.eps.get(ep);
			switch (random.nextInt(20)) {
			case 0 -> connectOrLose(bench, ep);
			case 1 -> {
				if (random.nextInt(3) == 0) {
					bench.lose(ep);
					bench.connectAnew(ep);
				}
			}
			case 2 -> restart(bench, random, eps);
			case 3 -> bench.pause();
			case 4, 5 -> bench.resume();
			case 6 -> {
				if (random.nextInt(10) == 0) {
					bench.stop(random.nextInt(3) == 0);
				}
			}
			case 7 -> bench.pass(Duration.ofSeconds(random.nextInt(60)));
			case 8 -> {
				if (random.nextInt(10) == 0) {
					bench.pass(Duration.ofSeconds(700));
				}
			}
			case 9 -> repeat(bench, ep, random);
			default -> work(bench, ep, played, random);
			}
		}
	}

	private static void connectOrLose(Bench bench, String ep) {
		if (bench.eps.get(ep).connected) {
			bench.lose(ep);
		} else {
			bench.connect(ep);
		}
	}

	private static void restart(Bench bench, Random random, List<String> eps) {
		bench.restart();
		for (String ep : eps) {
			if (random.nextInt(4) > 0) {
				bench.connectAfterRestart(ep);
			}
		}
	}

	/** Some old answer comes once more. */
	private static void repeat(Bench bench, String ep, Random random) {
		List<TestFinished> finished = bench.events(TestFinished.class);
		if (!finished.isEmpty()) {
			TestFinished old = finished.get(random.nextInt(finished.size()));
			if (old.attempt() > 0) {
				bench.step(new Input.Ended(ep, new TestReport(new TaskRef(1, old.task(), old.attempt()), TestStatus.FAIL, false, "again", 1, 0, ""), () -> {}));
			}
		}
	}

	/** The EP goes on with its oldest order. */
	private static void work(Bench bench, String ep, Bench.PlayedEp played, Random random) {
		TaskRef ref = played.orders.keySet().stream().filter(r -> !played.reports.containsKey(r)).findFirst().orElse(null);
		if (ref == null) {
			if (!played.connected) {
				bench.connect(ep);
			}
			return;
		}
		boolean killed = played.stops.contains(ref) || played.hardStops.contains(ref);
		if (!killed && random.nextInt(3) == 0 && played.connected) {
			bench.step(new Input.Started(ep, ref, 4711));
			return;
		}
		TestStatus status = killed ? TestStatus.ABORTED : RESULTS[random.nextInt(RESULTS.length)];
		bench.report(ep, new TestReport(ref, status, status == TestStatus.FAIL && random.nextBoolean(), "", 1, 10, ""));
	}

	/** From now on everything goes well. */
	private static void settle(Bench bench) {
		for (int i = 0; i < 500 && bench.state.ended() == null; i++) {
			bench.resume();
			for (String ep : List.copyOf(bench.eps.keySet())) {
				Bench.PlayedEp played = bench.eps.get(ep);
				if (!played.connected) {
					bench.connect(ep);
				}
				work(bench, ep, played, new Random(i));
			}
			bench.pass(Duration.ofSeconds(5));
		}
	}

	// --- what holds ---

	/** Reads the journal from its beginning to its end. */
	private static final class Promises {

		private final Bench bench;
		private final RunPlan plan;
		private final PlanIndex index;
		private final String seed;
		private final Map<Integer, TestFinished> finished = new HashMap<>();
		private final Map<String, Integer> runningOn = new HashMap<>();
		private final Set<Integer> dispatched = new HashSet<>();
		private final Set<Integer> entered = new HashSet<>();
		private RunStateChanged stopping;
		private boolean ended;

		Promises(Bench bench, String seed) {
			this.bench = bench;
			this.plan = bench.plan;
			this.index = new PlanIndex(plan);
			this.seed = seed;
		}

		void check() {
			for (EventData event : bench.events) {
				switch (event) {
				case TestDispatched e -> dispatched(e);
				case TestFinished e -> finished(e);
				case RunStateChanged e -> stopping = e.stopping() ? e : stopping;
				case RunEnded e -> {
					assertFalse(ended, seed + ": ended twice");
					ended = true;
					assertEquals(plan.tests().size(), e.counts().values().stream().mapToInt(Integer::intValue).sum(), seed);
				}
				default -> {
					// promises nothing
				}
				}
			}
			assertEquals(plan.tests().size(), finished.size(), seed + ": one final status each");
			plan.tests().stream().filter(t -> t.role() == TestRole.TEARDOWN).forEach(this::teardownRan);
			plan.suites().forEach(this::suiteEnded);
		}

		private void dispatched(TestDispatched e) {
			PlannedTest test = index.test(e.task());
			assertFalse(ended, seed + ": dispatched after the end");
			assertTrue(dispatched.add(e.task()), seed + ": started twice: " + test.name());
			assertNull(finished.get(e.task()), seed + ": started after its end: " + test.name());
			assertNull(runningOn.put(e.ep(), e.task()), seed + ": two tests at once on " + e.ep());
			assertTrue(test.refusal().isEmpty(), seed + ": it cannot run: " + test.name());
			PlanIndex.Row row = index.rowOf(e.task());
			assertTrue(row.isShared() || row.ep().equals(e.ep()), seed + ": wrong EP for " + test.name());
			for (PlannedTest before : row.tests()) {
				if (before.task() >= e.task()) {
					break;
				}
				assertNotNull(finished.get(before.task()), seed + ": " + test.name() + " before " + before.name());
				assertTrue(!dispatched.contains(before.task()) || finished.get(before.task()).ep().equals(e.ep()), seed + ": a row on two EPs");
			}
			boolean teardown = test.role() == TestRole.TEARDOWN && entered.contains(test.suite());
			index.chain(test.suite()).forEach(s -> entered.add(s.id()));
			if (stopping != null) {
				assertTrue(teardown && !stopping.now(), seed + ": started while the run was being ended: " + test.name());
			} else if (!teardown) {
				mayRun(test);
			}
		}

		private void mayRun(PlannedTest test) {
			for (Dependency dependency : test.dependencies()) {
				TestFinished other = finished.get(dependency.task());
				assertNotNull(other, seed + ": dependency of " + test.name() + " has not ended");
				assertTrue(dependency.status().equals("any") || other.status() == TestStatus.PASS, seed + ": dependency of " + test.name() + " did not pass");
			}
			for (PlannedSuite suite : index.chain(test.suite())) {
				plan.tests().stream().filter(t -> t.suite() == suite.id() && t.role() == TestRole.SETUP && finished.containsKey(t.task()))
						.forEach(t -> assertEquals(TestStatus.PASS, finished.get(t.task()).status(),
								seed + ": " + test.name() + " ran although a set-up failed"));
			}
		}

		private void finished(TestFinished e) {
			PlannedTest test = index.test(e.task());
			assertFalse(ended, seed + ": finished after the end");
			assertTrue(e.status().isFinal(), seed);
			assertNull(finished.put(e.task(), e), seed + ": two final statuses: " + test.name());
			if (dispatched.contains(e.task())) {
				assertEquals(e.task(), runningOn.remove(e.ep()), seed);
			} else {
				assertEquals("", e.ep(), seed);
				assertTrue(e.status() == TestStatus.SKIPPED || e.status() == TestStatus.NOT_EXEC, seed + ": " + e.status() + " without having run");
				assertFalse(e.reason().isBlank(), seed + ": no reason why " + test.name() + " did not run");
				if (test.role() == TestRole.SETUP && e.reason().equals(test.refusal())) {
					index.chain(test.suite()).forEach(s -> entered.add(s.id()));
				}
			}
			if (plan.options().stopOnFail() && (e.status().stopsOnFail() || e.crash()) && !test.optional()) {
				assertTrue(stopping != null || bench.state.stopping() != null, seed + ": went on after a failure");
			}
		}

		private void teardownRan(PlannedTest test) {
			TestFinished end = finished.get(test.task());
			boolean epLost = end.reason().contains("did not come back") || end.reason().contains("no EP is left");
			boolean skipped = stopping != null && stopping.now();
			if (entered.contains(test.suite()) && !dispatched.contains(test.task())) {
				assertTrue(epLost || skipped, seed + ": the teardown " + test.name() + " of an entered suite did not run: " + end.reason());
			}
		}

		private void suiteEnded(PlannedSuite suite) {
			List<String> eps = new ArrayList<>();
			index.testsBelow(suite.id()).stream().filter(t -> dispatched.contains(t.task())).map(t -> finished.get(t.task()).ep()).distinct().forEach(eps::add);
			for (String ep : eps) {
				assertTrue(bench.endedSuites.contains(suite.path() + "@" + ep), seed + ": " + ep + " was not told that suite " + suite.path() + " has ended");
			}
		}
	}
}
