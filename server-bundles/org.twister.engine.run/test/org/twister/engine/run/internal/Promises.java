// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.PlannedTest.Dependency;
import org.twister.rpc.EngineStatus;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.RunService.StepState;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventData.RunEnded;
import org.twister.rpc.event.EventData.RunEpChanged;
import org.twister.rpc.event.EventData.RunNote;
import org.twister.rpc.event.EventData.RunStateChanged;
import org.twister.rpc.event.EventData.RunStep;
import org.twister.rpc.event.EventData.SuiteTimedOut;
import org.twister.rpc.event.EventData.TestDispatched;
import org.twister.rpc.event.EventData.TestFinished;
import org.twister.rpc.event.EventData.TestsDequeued;
import org.twister.rpc.event.EventData.TestsQueued;

/** What holds of every run, whatever happened in it: reads the journal from its beginning to its end. */
final class Promises {

	private final Bench bench;
	/** Of the plan with all that was queued in the end. */
	private final PlanIndex index;
	private final Set<Integer> known = new HashSet<>();
	private final Map<Integer, TestFinished> finished = new HashMap<>();
	private final Map<String, Integer> runningOn = new HashMap<>();
	private final Set<Integer> dispatched = new HashSet<>();
	private final Set<Integer> dequeued = new HashSet<>();
	private final Set<Integer> entered = new HashSet<>();
	private final Set<Integer> expired = new HashSet<>();
	private final Map<String, RunEpChanged> eps = new HashMap<>();
	private final Map<StepState, Integer> start = new HashMap<>();
	private boolean paused;
	private boolean startFailed;
	private RunStateChanged stopping;
	private RunEnded ended;

	Promises(Bench bench) {
		this.bench = bench;
		this.index = bench.told.index();
		bench.plan.tests().forEach(t -> known.add(t.task()));
	}

	void check() {
		bench.events.forEach(this::happened);
		assertNotNull(ended, "it never ended");
		assertEquals(known, finished.keySet(), "one final status each");
		assertEquals(known.size(), index.plan().tests().size(), "each test is in the plan once");
		assertEquals(known.size(), ended.counts().values().stream().mapToInt(Integer::intValue).sum());
		index.plan().tests().stream().filter(t -> t.role() == TestRole.TEARDOWN).forEach(this::teardownRan);
		index.plan().suites().forEach(this::suiteEnded);
		outcomeFits();
	}

	private void happened(EventData event) {
		assertTrue(ended == null || event instanceof RunNote, () -> "after the end: " + event);
		switch (event) {
		case TestDispatched e -> dispatched(e);
		case TestFinished e -> finished(e);
		case RunStateChanged e -> {
			assertTrue(stopping == null || e.stopping(), "a run that is being ended goes on");
			assertTrue(stopping == null || !stopping.now() || e.now(), "an end at once is not taken back");
			stopping = e.stopping() ? e : null;
			paused = e.status() == EngineStatus.PAUSED;
		}
		case RunEpChanged e -> {
			RunEpChanged before = eps.put(e.ep(), e);
			assertTrue(before == null || before.status() != EngineStatus.STOPPED || e.status() == EngineStatus.STOPPED, "a stopped EP goes on");
		}
		case SuiteTimedOut e -> assertTrue(expired.add(e.suite()), "it times out twice");
		case TestsQueued e -> e.tests().forEach(t -> assertTrue(known.add(t.task()), "a number is given twice"));
		case TestsDequeued e -> dequeued.addAll(e.tasks());
		case RunStep e -> step(e);
		case RunEnded e -> ended = e;
		default -> {
			// promises nothing
		}
		}
	}

	private void step(RunStep e) {
		start.merge(e.state(), 1, Integer::sum);
		startFailed |= e.state() == StepState.FAILED || e.state() == StepState.UNKNOWN;
		assertTrue(start.get(e.state()) == 1, "a step is performed once");
		assertTrue(dispatched.isEmpty(), "a step before the first test comes after it");
	}

	private void dispatched(TestDispatched e) {
		PlannedTest test = index.test(e.task());
		assertTrue(dispatched.add(e.task()), () -> "started twice: " + test.name());
		assertNull(finished.get(e.task()), () -> "started after its end: " + test.name());
		assertNull(runningOn.put(e.ep(), e.task()), () -> "two tests at once on " + e.ep());
		assertTrue(test.refusal().isEmpty(), () -> "it cannot run: " + test.name());
		assertTrue(!bench.hasStart || start.containsKey(StepState.DONE), () -> "before the pre script: " + test.name());
		inOrder(test, e.ep());
		boolean teardown = test.role() == TestRole.TEARDOWN && entered.contains(test.suite());
		index.chain(test.suite()).forEach(s -> entered.add(s.id()));
		boolean epStopped = eps.containsKey(e.ep()) && eps.get(e.ep()).status() == EngineStatus.STOPPED;
		if (stopping != null) {
			assertTrue(teardown && !stopping.now(), () -> "started while the run is being ended: " + test.name());
		} else if (epStopped) {
			assertTrue(teardown && !eps.get(e.ep()).now(), () -> "started on a stopped EP: " + test.name());
		} else {
			assertFalse(paused, () -> "started in a paused run: " + test.name());
			assertTrue(!eps.containsKey(e.ep()) || eps.get(e.ep()).status() == EngineStatus.RUNNING, () -> "started on a paused EP: " + test.name());
			if (index.chain(test.suite()).stream().anyMatch(s -> expired.contains(s.id()))) {
				assertTrue(teardown, () -> "started after the time-out of its suite: " + test.name());
			} else if (!teardown) {
				mayRun(test);
			}
		}
	}

	private void inOrder(PlannedTest test, String ep) {
		PlanIndex.Row row = index.rowOf(test.task());
		assertTrue(row.isShared() || row.ep().equals(ep), () -> "wrong EP for " + test.name());
		for (PlannedTest before : row.tests()) {
			if (before.task() == test.task()) {
				break;
			}
			assertTrue(!known.contains(before.task()) || finished.containsKey(before.task()), () -> test.name() + " before " + before.name());
			assertTrue(!dispatched.contains(before.task()) || !known.contains(before.task()) || finished.get(before.task()).ep().equals(ep),
					() -> "a row on two EPs: " + test.name());
		}
	}

	private void mayRun(PlannedTest test) {
		for (Dependency dependency : test.dependencies()) {
			TestFinished other = finished.get(dependency.task());
			assertNotNull(other, () -> "dependency of " + test.name() + " has not ended");
			assertTrue(dependency.status().equals("any") || other.status() == TestStatus.PASS, () -> "dependency of " + test.name() + " did not pass");
		}
		for (PlannedSuite suite : index.chain(test.suite())) {
			index.plan().tests().stream().filter(t -> t.suite() == suite.id() && t.role() == TestRole.SETUP && finished.containsKey(t.task()))
					.forEach(t -> assertEquals(TestStatus.PASS, finished.get(t.task()).status(), () -> test.name() + " ran although a set-up failed"));
		}
	}

	private void finished(TestFinished e) {
		PlannedTest test = index.test(e.task());
		assertTrue(known.contains(e.task()), () -> "not known yet: " + test.name());
		assertTrue(e.status().isFinal());
		assertNull(finished.put(e.task(), e), () -> "two final statuses: " + test.name());
		if (dispatched.contains(e.task())) {
			assertEquals(e.task(), runningOn.remove(e.ep()));
			assertFalse(dequeued.contains(e.task()), () -> "taken out and yet run: " + test.name());
		} else {
			assertEquals("", e.ep());
			assertTrue(e.status() == TestStatus.SKIPPED || e.status() == TestStatus.NOT_EXEC, () -> e.status() + " without having run");
			assertTrue(!dequeued.contains(e.task()) || e.status() == TestStatus.NOT_EXEC);
			assertFalse(e.reason().isBlank(), () -> "no reason why " + test.name() + " did not run");
			if (test.role() == TestRole.SETUP && e.reason().equals(test.refusal())) {
				index.chain(test.suite()).forEach(s -> entered.add(s.id()));
			}
		}
		if (bench.plan.options().stopOnFail() && (e.status().stopsOnFail() || e.crash()) && !test.optional()) {
			assertTrue(stopping != null || bench.told.stopping() != null, "went on after a failure");
		}
	}

	private void teardownRan(PlannedTest test) {
		TestFinished end = finished.get(test.task());
		if (!entered.contains(test.suite()) || dispatched.contains(test.task())) {
			return;
		}
		boolean epLost = end.reason().contains("did not come back") || end.reason().contains("no EP is left") || end.reason().contains("did not get rid");
		boolean now = stopping != null && stopping.now() || eps.values().stream().anyMatch(c -> c.now() && c.reason().equals(end.reason()));
		assertTrue(epLost || now, () -> "the teardown " + test.name() + " of an entered suite did not run: " + end.reason());
	}

	private void suiteEnded(PlannedSuite suite) {
		List<String> worked = index.testsBelow(suite.id()).stream().filter(t -> dispatched.contains(t.task())).map(t -> finished.get(t.task()).ep()).distinct()
				.toList();
		for (String ep : worked) {
			assertTrue(bench.wasKilled || bench.endedSuites.contains(suite.path() + "@" + ep),
					() -> ep + " was not told that suite " + suite.path() + " has ended");
		}
	}

	private void outcomeFits() {
		assertEquals(stopping == null ? RunOutcome.COMPLETED : stopping.outcome(), ended.outcome());
		if (ended.outcome() == RunOutcome.START_FAILED) {
			assertTrue(startFailed && dispatched.isEmpty(), "its start failed, and yet tests ran");
		}
		assertTrue(!startFailed || ended.outcome() != RunOutcome.COMPLETED, "its start failed, and nobody says so");
	}
}
