// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.twister.engine.api.TestBeds;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.EventData.RunNote;
import org.twister.rpc.event.EventData.RunWaiting;

/** A run and its test beds. */
class TestBedTurnTest {

	/** Somebody else decides whose turn it is. */
	private static final class Queue implements TestBeds {
		final List<String> asked = new ArrayList<>();
		Turn turn = new Turn(false, "/tb1 is held by bob (run 7)");
		Consumer<Turn> told;

		@Override
		public void take(long run, String user, List<Need> needs, Consumer<Turn> listener) {
			asked.add(run + " " + user + " " + needs);
			told = listener;
			listener.accept(turn);
		}

		void tell(Bench bench, Turn next) {
			turn = next;
			told.accept(next);
			bench.stepTold();
		}
	}

	private final Queue queue = new Queue();

	private static RunPlan plan() {
		Plans plans = new Plans("EP-1", "EP-2");
		plans.test(plans.suite("second", 0, "EP-2", "tb2", Map.of()), "b");
		plans.test(plans.suite("first", 0, "EP-1", "tb1", Map.of()), "a");
		plans.test(plans.suite("again", 0, "EP-2", "tb1", Map.of()), "c");
		plans.test(plans.suite("free", 0, "EP-1"), "d");
		return plans.plan();
	}

	private Bench bench() {
		Bench bench = new Bench(plan(), queue);
		bench.connect("EP-1");
		bench.connect("EP-2");
		return bench;
	}

	private String reason(Bench bench) {
		return bench.told.info(Instant.parse("2026-01-02T03:00:00Z")).reason();
	}

	@Test
	void nothingStartsBeforeAllTestBedsAreTaken() {
		Bench bench = bench();
		assertEquals(List.of("1 ann [Need[bed=tb1, eps=[EP-1, EP-2]], Need[bed=tb2, eps=[EP-2]]]"), queue.asked);
		assertEquals(TestStatus.PENDING, bench.named("a").status);
		assertEquals(TestStatus.PENDING, bench.named("d").status);
		assertEquals("waits for its test beds: /tb1 is held by bob (run 7)", reason(bench));
		assertTrue(bench.events.stream().anyMatch(e -> e instanceof RunNote n && n.text().contains("/tb1 is held by bob (run 7)")));
		queue.tell(bench, new TestBeds.Turn(false, "/tb2 is held by cid"));
		assertEquals("waits for its test beds: /tb2 is held by cid", reason(bench));
		queue.tell(bench, new TestBeds.Turn(true, ""));
		assertEquals("", reason(bench));
		assertEquals(TestStatus.WORKING, bench.named("a").status);
		bench.pass("a", "b", "c", "d");
		assertEquals(RunOutcome.COMPLETED, bench.state.ended().outcome());
	}

	@Test
	void aRunThatHasThemAtOnceSaysNothing() {
		queue.turn = new TestBeds.Turn(true, "");
		Bench bench = bench();
		assertEquals(TestStatus.WORKING, bench.named("a").status);
		assertTrue(bench.events.stream().noneMatch(RunWaiting.class::isInstance));
	}

	@Test
	void aWaitingRunIsStoppedAtOnce() {
		Bench bench = bench();
		bench.stop(false);
		assertEquals(RunOutcome.STOPPED_BY_USER, bench.state.ended().outcome());
		assertEquals(Map.of(TestStatus.NOT_EXEC, 4), bench.state.counts());
		queue.tell(bench, new TestBeds.Turn(true, ""));
		assertEquals(Map.of(TestStatus.NOT_EXEC, 4), bench.state.counts());
	}

	@Test
	void afterARestartItAsksAgainAndGoesOn() {
		Bench bench = bench();
		bench.restart();
		bench.connectAfterRestart("EP-1");
		bench.connectAfterRestart("EP-2");
		assertEquals(2, queue.asked.size());
		assertEquals(1, bench.events.stream().filter(RunWaiting.class::isInstance).count(), "it waits for the same");
		queue.tell(bench, new TestBeds.Turn(true, ""));
		bench.restart();
		bench.connectAfterRestart("EP-1");
		assertEquals(TestStatus.WORKING, bench.named("a").status);
	}

	@Test
	void theTimeOutOfARunCountsWhileItWaits() {
		Plans plans = new Plans("EP-1").timeout(60);
		plans.test(plans.suite("s", 0, "EP-1", "tb1", Map.of()), "a");
		Bench bench = new Bench(plans.plan(), queue);
		bench.connect("EP-1");
		bench.pass(Duration.ofSeconds(61));
		assertEquals(RunOutcome.TIMED_OUT, bench.state.ended().outcome());
	}

	@Test
	void sharedTestBedsAreNotTaken() {
		RunPlan plan = plan();
		RunPlan.Options shared = new RunPlan.Options(false, false, 0, 0, "", "", false, List.of(), true);
		assertEquals(List.of(),
				TestBedTurn.needs(new RunPlan("demo", "ann", "", shared, plan.suites(), plan.tests(), Map.of(), plan.eps(), Map.of(), List.of())));
		Plans plans = new Plans("EP-1");
		int outer = plans.suite("outer", 0, "EP-1", "tb1", Map.of("shared_testbed", "True"));
		plans.test(plans.suite("inner", outer, "EP-1", "tb1", Map.of()), "a");
		plans.test(plans.suite("own", 0, "EP-1", "tb2", Map.of("shared_testbed", "false")), "b");
		assertEquals(List.of(new TestBeds.Need("tb2", List.of("EP-1"))), TestBedTurn.needs(plans.plan()));
	}
}
