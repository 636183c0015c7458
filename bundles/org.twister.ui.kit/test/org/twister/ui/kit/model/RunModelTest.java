// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.twister.ui.kit.model.Samples.finished;
import static org.twister.ui.kit.model.Samples.started;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.twister.rpc.EngineStatus;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.RunService.StepState;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.EventData;

class RunModelTest {

	private static final long SECOND = 1_000_000_000L;

	private final RunModel run = new RunModel(Samples.detail(1), 0);
	private final ModelChanges changes = new ModelChanges();

	private RunNode node(String name) {
		return run.tests().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
	}

	private SuiteNode suite(String name) {
		return run.roots().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void childrenStandInTheOrderOfThePlanSuitesAmongTests() {
		assertEquals(List.of("Ports", "Links"), run.roots().stream().map(RunNode::name).toList());
		assertEquals(List.of("init.py", "loopback.tcl", "LACP", "last.pl"), suite("Ports").children().stream().map(RunNode::name).toList());
		assertEquals(3, node("last.pl").index());
	}

	@Test
	void aTestShowsTheEpOfItsSuiteUntilItRuns() {
		assertEquals("EP-2", node("links.py").ep());
		run.fold(started(1, 5, "EP-9"), changes);
		assertEquals("EP-9", node("links.py").ep());
		assertEquals(List.of("EP-1", "EP-2", "EP-9"), List.copyOf(run.eps()));
	}

	@Test
	void aTestThatWaitsForAnotherSaysSoUntilItRuns() {
		run.fold(new EventData.TestWaiting(1, 5, "EP-2", Samples.STARTED, "waits for init.py"), changes);
		assertEquals(ShownStatus.WAITING, node("links.py").shown());
		assertEquals("waits for init.py", ((TestNode) node("links.py")).reason());
		run.fold(started(1, 5, "EP-2"), changes);
		run.fold(new EventData.TestWaiting(1, 5, "EP-2", Samples.STARTED, "waits for init.py"), changes);
		assertEquals(ShownStatus.RUNNING, node("links.py").shown());
	}

	@Test
	void aFinishedTestUpdatesItsSuiteTheSuitesAroundItAndTheCounts() {
		run.fold(started(1, 3, "EP-1"), changes);
		assertEquals(ShownStatus.RUNNING, suite("Ports").shown());
		run.fold(finished(1, 3, "EP-1", TestStatus.FAIL, "expected 'Link up'"), changes);
		SuiteNode lacp = node("lacp.py").parent();
		assertEquals(ShownStatus.FAIL, lacp.shown());
		assertEquals(1, suite("Ports").finished());
		assertEquals(1, run.count(TestStatus.FAIL));
		assertEquals(4, run.count(TestStatus.PENDING));
		assertEquals("expected 'Link up'", ((TestNode) node("lacp.py")).reason());
		assertTrue(changes.nodes().containsAll(List.of(node("lacp.py"), lacp, suite("Ports"))));
		assertFalse(changes.nodes().contains(suite("Links")));
	}

	@Test
	void aSuiteHasTheWorstStatusOfItsTests() {
		for (int task = 1; task <= 4; task++) {
			run.fold(finished(1, task, "EP-1", task == 3 ? TestStatus.TIMEOUT : TestStatus.PASS, ""), changes);
		}
		assertEquals(ShownStatus.TIMEOUT, suite("Ports").shown());
		assertEquals(ShownStatus.PENDING, suite("Links").shown());
	}

	@Test
	void aSuiteFailsWhenItsSetUpDidNotSucceedWhateverTheWord() {
		run.fold(finished(1, 1, "EP-1", TestStatus.ABORTED, ""), changes);
		for (int task = 2; task <= 4; task++) {
			run.fold(finished(1, task, "", TestStatus.NOT_EXEC, "set-up failed"), changes);
		}
		assertEquals(ShownStatus.FAIL, suite("Ports").shown());
	}

	@Test
	void foldingTheSameEventsTwiceChangesNothing() {
		List<EventData> events = List.of(started(1, 2, "EP-1"), finished(1, 2, "EP-1", TestStatus.PASS, ""));
		events.forEach(e -> run.fold(e, changes));
		events.forEach(e -> run.fold(e, changes));
		assertEquals(ShownStatus.PASS, node("loopback.tcl").shown());
		assertEquals(1, run.count(TestStatus.PASS));
		assertEquals(1, run.finished());
		assertTrue(run.runningOn("EP-1").isEmpty());
	}

	@Test
	void theNextPendingTestOfEachEpIsShownAsPausedWhileTheRunIsPaused() {
		run.fold(finished(1, 1, "EP-1", TestStatus.PASS, ""), changes);
		run.fold(new EventData.RunStateChanged(1, EngineStatus.PAUSED, false, false, null, "ann", "", Samples.STARTED), changes);
		assertEquals(ShownStatus.PAUSED, node("loopback.tcl").shown());
		assertEquals(ShownStatus.PAUSED, node("links.py").shown());
		assertEquals(ShownStatus.PENDING, node("lacp.py").shown());
		run.fold(new EventData.RunStateChanged(1, EngineStatus.RUNNING, false, false, null, "ann", "", Samples.STARTED), changes);
		assertEquals(ShownStatus.PENDING, node("loopback.tcl").shown());
	}

	@Test
	void clocksGoOnFromTheSnapshotAndStopAtTheEnd() {
		run.fold(started(1, 2, "EP-1"), changes);
		assertEquals(12, run.elapsed(2 * SECOND), 0.001);
		assertEquals(8, run.duration((TestNode) node("loopback.tcl"), 2 * SECOND), 0.001, "started 4 s after the run by the engine's clock");
		run.fold(finished(1, 2, "EP-1", TestStatus.PASS, ""), changes);
		assertEquals(1.5, run.duration((TestNode) node("loopback.tcl"), 50 * SECOND), 0.001);
		run.fold(new EventData.RunEnded(1, RunOutcome.STOPPED_BY_USER, "stopped by ann", "2026-01-05T10:00:20Z", 20, Map.of()), changes);
		assertEquals(20, run.elapsed(99 * SECOND), 0.001);
		assertFalse(run.isActive());
	}

	@Test
	void stoppingIsOverWhenTheRunHasEnded() {
		run.fold(new EventData.RunStateChanged(1, EngineStatus.RUNNING, true, false, RunOutcome.STOPPED_BY_USER, "ann", "terminating 2 processes",
				Samples.STARTED), changes);
		assertTrue(run.isStopping());
		assertEquals("terminating 2 processes", run.note());
		run.fold(new EventData.RunEnded(1, RunOutcome.STOPPED_BY_USER, "", "2026-01-05T10:00:20Z", 20, Map.of()), changes);
		assertFalse(run.isStopping());
	}

	@Test
	void aNoteIsTheReasonOfATestThatHasNone() {
		run.fold(new EventData.RunNote(1, 2, Samples.STARTED, "late result ignored"), changes);
		assertEquals("late result ignored", ((TestNode) node("loopback.tcl")).reason());
		run.fold(finished(1, 2, "EP-1", TestStatus.FAIL, "link down"), changes);
		assertEquals("link down", ((TestNode) node("loopback.tcl")).reason());
	}

	@Test
	void stepsAreKeptByName() {
		run.fold(new EventData.RunStep(1, "database", StepState.RUNNING, ""), changes);
		run.fold(new EventData.RunStep(1, "database", StepState.FAILED, "no such table"), changes);
		assertEquals(1, run.steps().size());
		assertEquals(StepState.FAILED, run.steps().iterator().next().state());
	}

	@Test
	void aQueuedTestStandsBehindTheTestsOfItsSuiteOnce() {
		EventData queued = new EventData.TestsQueued(1,
				List.of(new EventData.QueuedTest(6, 1006, 101, "extra.py", "/tests/extra.py", "/tests/extra.py", true, false, "python", List.of(), Map.of(),
						0)),
				"ann",
				Samples.STARTED);
		run.fold(queued, changes);
		run.fold(queued, changes);
		assertTrue(changes.structure());
		assertEquals(5, run.count(TestStatus.PENDING) - 1);
		List<String> names = suite("Ports").children().stream().map(RunNode::name).toList();
		assertEquals("extra.py", names.getLast());
		assertEquals(5, suite("Ports").tests());
		run.fold(finished(1, 6, "EP-1", TestStatus.PASS, ""), changes);
		assertEquals(ShownStatus.PASS, node("extra.py").shown());
	}

	@Test
	void theNextTestOfAPausedEpIsShownAsPaused() {
		run.fold(new EventData.RunEpChanged(1, "EP-2", EngineStatus.PAUSED, false, "ann", "", Samples.STARTED), changes);
		assertEquals(ShownStatus.PAUSED, node("links.py").shown());
		assertEquals(ShownStatus.PENDING, node("init.py").shown());
		run.fold(new EventData.RunEpChanged(1, "EP-2", EngineStatus.RUNNING, false, "ann", "", Samples.STARTED), changes);
		assertEquals(ShownStatus.PENDING, node("links.py").shown());
	}
}
