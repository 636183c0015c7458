// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.twister.engine.api.TaskRef;
import org.twister.engine.api.TestBeds;
import org.twister.engine.api.TestReport;
import org.twister.engine.api.plan.PlannedTest.Dependency;
import org.twister.rpc.EngineStatus;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.RunService.StepState;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.EventData.RunNote;
import org.twister.rpc.event.EventData.RunStateChanged;
import org.twister.rpc.event.EventData.TestDispatched;
import org.twister.rpc.event.EventData.TestFinished;

/** What a run does when this or that happens. */
class RunLogicTest {

	private static final Duration SECOND = Duration.ofSeconds(1);

	/** Ports: init, a, [LACP: sub-init, b, sub-exit], c, exit on EP-1; Other: d, e on EP-2. */
	private static Plans framed() {
		Plans plans = new Plans("EP-1", "EP-2");
		int ports = plans.suite("Ports", 0, "EP-1");
		int lacp = plans.suite("LACP", ports, "EP-1");
		int other = plans.suite("Other", 0, "EP-2");
		plans.setUp(ports, "init").test(ports, "a");
		plans.setUp(lacp, "sub-init").test(lacp, "b").teardown(lacp, "sub-exit");
		plans.test(ports, "c").teardown(ports, "exit");
		plans.test(other, "d").test(other, "e");
		return plans;
	}

	private static Bench started(Plans plans) {
		Bench bench = new Bench(plans.plan());
		plans.plan().eps().forEach(bench::connect);
		return bench;
	}

	private static Plans loose(int tests, String... eps) {
		Plans plans = new Plans(eps);
		int suite = plans.suite("loose", 0, "");
		for (int i = 1; i <= tests; i++) {
			plans.test(suite, "t" + i);
		}
		return plans;
	}

	@Test
	void eachEpPerformsItsTestsDepthFirstInTheOrderOfThePlan() {
		Bench bench = started(framed());
		assertEquals(List.of("d", "init"), bench.running());
		bench.pass("init");
		assertEquals(List.of("a", "d"), bench.running());
		bench.pass("a", "sub-init", "b", "sub-exit", "c", "d", "exit", "e");
		assertEquals(RunOutcome.COMPLETED, bench.state.ended().outcome());
		assertEquals(Map.of(TestStatus.PASS, 9), bench.state.ended().counts());
		assertEquals(List.of("Ports/LACP@EP-1", "Ports@EP-1", "Other@EP-2"), bench.endedSuites);
		assertEquals(2, bench.endedEps.size());
		assertEquals(EngineStatus.STOPPED, bench.state.info(bench.now()).status());
	}

	@Test
	void looseTestsRunOnWhicheverEpIsFree() {
		Bench bench = started(loose(5, "EP-1", "EP-2"));
		assertEquals(List.of("t1", "t2"), bench.running());
		bench.pass("t2");
		bench.pass("t3");
		assertEquals(List.of("t1", "t4"), bench.running());
		assertEquals("EP-2", bench.named("t4").ep);
		bench.pass("t1", "t4", "t5");
		assertEquals(RunOutcome.COMPLETED, bench.state.ended().outcome());
	}

	@Test
	void aSharedSuiteWithASetUpStaysOnOneEp() {
		Plans plans = new Plans("EP-1", "EP-2");
		int frame = plans.suite("frame", 0, "");
		int sub = plans.suite("sub", frame, "");
		int loose = plans.suite("loose", 0, "");
		plans.setUp(frame, "init").test(frame, "a").test(sub, "b").test(loose, "x").test(loose, "y");
		Bench bench = started(plans);
		assertEquals(List.of("init", "x"), bench.running());
		bench.pass("x", "y");
		assertEquals(List.of("init"), bench.running(), "EP-2 has nothing to do: the framed suite is EP-1's");
		bench.pass("init", "a", "b");
		assertEquals("EP-1", bench.named("b").ep);
	}

	@Test
	void aFailedSetUpFailsItsSuiteAndItsTeardownStillRuns() {
		Bench bench = started(framed());
		bench.fail("init");
		assertEquals(List.of("d", "exit"), bench.running());
		assertEquals(TestStatus.NOT_EXEC, bench.status("a"));
		assertEquals("set-up file init did not pass", bench.named("a").reason);
		assertEquals(TestStatus.NOT_EXEC, bench.status("sub-exit"), "its suite was never entered");
		bench.pass("exit", "d", "e");
		assertEquals(RunOutcome.COMPLETED, bench.state.ended().outcome());
	}

	@Test
	void aMissingSetUpFailsItsSuiteToo() {
		Plans plans = new Plans("EP-1");
		int suite = plans.suite("s", 0, "EP-1");
		plans.add(suite, "init", TestRole.SETUP, false, "file not found: /t/init", true, 0).test(suite, "a").teardown(suite, "exit");
		Bench bench = started(plans);
		assertEquals(TestStatus.SKIPPED, bench.status("init"));
		assertEquals("file not found: /t/init", bench.named("init").reason);
		assertEquals(TestStatus.NOT_EXEC, bench.status("a"));
		assertEquals(List.of("exit"), bench.running());
	}

	@Test
	void missingAndUnknownTestsGetTheirStatusWhenTheirTurnComes() {
		Plans plans = new Plans("EP-1");
		int suite = plans.suite("s", 0, "EP-1");
		plans.test(suite, "a").add(suite, "gone.py", TestRole.TEST, false, "file not found", true, 0)
				.add(suite, "x.doc", TestRole.TEST, false, "no runner for .doc", false, 0)
				.test(suite, "b");
		Bench bench = started(plans);
		assertEquals(TestStatus.PENDING, bench.status("gone.py"));
		bench.pass("a");
		assertEquals(TestStatus.SKIPPED, bench.status("gone.py"));
		assertEquals(TestStatus.NOT_EXEC, bench.status("x.doc"));
		assertEquals(List.of("b"), bench.running());
		assertEquals(1, bench.events(TestDispatched.class).stream().filter(e -> e.task() == 4).count());
	}

	@Test
	void stopOnFailEndsTheWholeProjectButTeardownsRun() {
		Bench bench = started(framed().stopOnFail());
		bench.pass("init", "a", "sub-init");
		bench.fail("b");
		assertTrue(bench.isStopped("d"), "the other EP's test is killed");
		assertEquals(TestStatus.NOT_EXEC, bench.status("c"));
		assertEquals(TestStatus.NOT_EXEC, bench.status("e"));
		assertEquals(List.of("d", "sub-exit"), bench.running());
		bench.finish("d", TestStatus.ABORTED, "");
		assertEquals("b: fail", bench.named("d").reason);
		bench.pass("sub-exit");
		bench.pass("exit");
		assertEquals(RunOutcome.STOPPED_ON_FAIL, bench.state.ended().outcome());
		assertEquals("b: fail", bench.state.ended().reason());
	}

	@Test
	void anOptionalTestThatFailsDoesNotStopTheProject() {
		Plans plans = new Plans("EP-1").stopOnFail();
		int suite = plans.suite("s", 0, "EP-1");
		plans.add(suite, "a", TestRole.TEST, true, "", false, 0).test(suite, "b");
		Bench bench = started(plans);
		bench.fail("a");
		assertEquals(List.of("b"), bench.running());
	}

	@Test
	void aStopKillsWhatRunsAndLetsTeardownsRun() {
		Bench bench = started(framed());
		bench.pass("init");
		bench.stop(false);
		assertTrue(bench.isStopped("a"));
		assertTrue(bench.isStopped("d"));
		assertEquals(TestStatus.NOT_EXEC, bench.status("sub-exit"));
		assertEquals("stopped by ann", bench.named("c").reason);
		bench.finish("a", TestStatus.ABORTED, "");
		bench.finish("d", TestStatus.ABORTED, "");
		assertEquals(List.of("exit"), bench.running());
		bench.pass("exit");
		assertEquals(RunOutcome.STOPPED_BY_USER, bench.state.ended().outcome());
	}

	@Test
	void aSecondStopSkipsTheTeardown() {
		Bench bench = started(framed());
		bench.pass("init");
		bench.stop(false);
		bench.finish("a", TestStatus.ABORTED, "");
		bench.stop(false);
		assertTrue(bench.isKilled("exit"));
		assertTrue(bench.isKilled("d"));
		bench.finish("exit", TestStatus.ABORTED, "");
		bench.finish("d", TestStatus.ABORTED, "");
		assertEquals(RunOutcome.STOPPED_BY_USER, bench.state.ended().outcome());
	}

	@Test
	void stopNowRunsNoTeardownAtAll() {
		Bench bench = started(framed());
		bench.pass("init");
		bench.stop(true);
		assertTrue(bench.isKilled("a"));
		assertEquals(TestStatus.NOT_EXEC, bench.status("exit"));
		bench.finish("a", TestStatus.ABORTED, "");
		bench.finish("d", TestStatus.ABORTED, "");
		assertEquals(RunOutcome.STOPPED_BY_USER, bench.state.ended().outcome());
	}

	@Test
	void afterAStopTeardownsHaveAMinute() {
		Bench bench = started(framed());
		bench.pass("init");
		bench.stop(false);
		bench.finish("a", TestStatus.ABORTED, "");
		bench.finish("d", TestStatus.ABORTED, "");
		bench.pass(Duration.ofSeconds(59));
		assertFalse(bench.isKilled("exit"));
		bench.pass(SECOND);
		assertTrue(bench.isKilled("exit"));
	}

	@Test
	void aKilledTestWhoseEndIsNeverReportedDoesNotHoldUpTheRun() {
		Bench bench = started(loose(1, "EP-1"));
		bench.stop(true);
		bench.pass(Duration.ofSeconds(29));
		assertNull(bench.state.ended());
		bench.pass(SECOND);
		assertEquals(TestStatus.ABORTED, bench.status("t1"));
		assertTrue(bench.events(RunNote.class).getFirst().text().contains("did not report its end within 30 s"));
		assertEquals(RunOutcome.STOPPED_BY_USER, bench.state.ended().outcome());
	}

	@Test
	void theRunsTimeOutEndsItWithTeardown() {
		Bench bench = started(framed().timeout(20));
		bench.pass("init");
		bench.pass(Duration.ofSeconds(20));
		assertTrue(bench.isStopped("a"));
		bench.finish("a", TestStatus.ABORTED, "");
		assertEquals(TestStatus.TIMEOUT, bench.status("a"));
		assertEquals("the run's time-out of 20 s has expired", bench.named("a").reason);
		bench.finish("d", TestStatus.ABORTED, "");
		bench.pass("exit");
		assertEquals(RunOutcome.TIMED_OUT, bench.state.ended().outcome());
	}

	@Test
	void theRunsTimeOutGoesOnOverARestart() {
		Bench bench = started(loose(1, "EP-1").timeout(20));
		bench.pass(Duration.ofSeconds(15));
		bench.restart();
		bench.connectAfterRestart("EP-1");
		bench.pass(Duration.ofSeconds(5));
		assertTrue(bench.isStopped("t1"));
	}

	@Test
	void aTestThatItsEpDoesNotTimeOutIsTimedOutByTheEngine() {
		Plans plans = new Plans("EP-1");
		int suite = plans.suite("s", 0, "EP-1");
		plans.add(suite, "a", TestRole.TEST, false, "", false, 5).test(suite, "b");
		Bench bench = started(plans);
		bench.pass(Duration.ofSeconds(34));
		assertFalse(bench.isStopped("a"));
		bench.pass(SECOND);
		assertTrue(bench.isStopped("a"));
		bench.finish("a", TestStatus.ABORTED, "");
		assertEquals(TestStatus.TIMEOUT, bench.status("a"));
		assertEquals("time-out of 5 s", bench.named("a").reason);
		assertEquals(List.of("b"), bench.running());
	}

	@Test
	void pauseTakesEffectAfterTheCurrentTest() {
		Bench bench = started(framed());
		bench.pause();
		assertEquals(List.of("d", "init"), bench.running());
		bench.pass("init", "d");
		assertEquals(List.of(), bench.running());
		assertEquals(EngineStatus.PAUSED, bench.state.info(bench.now()).status());
		bench.resume();
		assertEquals(List.of("a", "e"), bench.running());
	}

	@Test
	void aPausedRunCanBeStopped() {
		Bench bench = started(framed());
		bench.pass("init");
		bench.pause();
		bench.pass("a");
		bench.stop(false);
		assertEquals(List.of("d", "exit"), bench.running());
	}

	@Test
	void theDelayIsBetweenTestsOfTheSameEp() {
		Bench bench = started(framed().delay(3));
		assertEquals(List.of("d", "init"), bench.running(), "none before the first");
		bench.pass("init");
		assertEquals(List.of("d"), bench.running());
		bench.pass(Duration.ofMillis(2999));
		assertEquals(List.of("d"), bench.running());
		bench.pass(Duration.ofMillis(1));
		assertEquals(List.of("a", "d"), bench.running());
		bench.pass("d");
		bench.pass(Duration.ofSeconds(3));
		bench.pass("e");
		for (String name : List.of("a", "sub-init", "b", "sub-exit", "c")) {
			bench.pass(name);
			bench.pass(Duration.ofSeconds(3));
		}
		bench.pass("exit");
		assertEquals(RunOutcome.COMPLETED, bench.state.ended().outcome(), "none after the last");
	}

	@Test
	void aDependencyOnAnotherEpIsWaitedFor() {
		Plans plans = new Plans("EP-1", "EP-2");
		int one = plans.suite("one", 0, "EP-1");
		int two = plans.suite("two", 0, "EP-2");
		plans.test(one, "a").add(two, "b", TestRole.TEST, false, "", false, 0, new Dependency(1, "PASS")).test(two, "c");
		Bench bench = started(plans);
		assertEquals(List.of("a"), bench.running());
		assertEquals(TestStatus.WAITING, bench.status("b"));
		assertEquals("waits for a", bench.named("b").reason);
		assertEquals(TestStatus.PENDING, bench.status("c"), "the order of an EP's tests holds");
		bench.pass("a");
		assertEquals(List.of("b"), bench.running());
	}

	@Test
	void aDependencyThatEndedOtherwiseSkipsTheTest() {
		Plans plans = new Plans("EP-1");
		int one = plans.suite("one", 0, "EP-1");
		plans.test(one, "a").add(one, "b", TestRole.TEST, false, "", false, 0, new Dependency(1, "PASS")).add(one, "c", TestRole.TEST, false, "", false, 0,
				new Dependency(1, "any"));
		Bench bench = started(plans);
		bench.fail("a");
		assertEquals(TestStatus.SKIPPED, bench.status("b"));
		assertEquals("dependency not ok: a is fail, not pass", bench.named("b").reason);
		assertEquals(List.of("c"), bench.running());
	}

	@Test
	void testsThatWaitForEachOtherDoNotWaitForever() {
		Plans plans = new Plans("EP-1", "EP-2");
		int one = plans.suite("one", 0, "EP-1");
		int two = plans.suite("two", 0, "EP-2");
		plans.add(one, "a", TestRole.TEST, false, "", false, 0, new Dependency(2, "any")).add(two, "b", TestRole.TEST, false, "", false, 0,
				new Dependency(1, "any"));
		Bench bench = started(plans);
		assertEquals(TestStatus.SKIPPED, bench.status("a"));
		assertEquals(List.of("b"), bench.running());
	}

	@Test
	void aLostEpIsWaitedForAndItsTestGoesOn() {
		Bench bench = started(framed());
		bench.lose("EP-1");
		assertEquals(TestStatus.WORKING, bench.status("init"));
		bench.pass(Duration.ofSeconds(300));
		bench.connect("EP-1");
		assertEquals(TestStatus.WORKING, bench.status("init"));
		bench.pass("init");
		assertEquals(List.of("a", "d"), bench.running());
	}

	@Test
	void anOrderThatDidNotArriveIsSentAgain() {
		Bench bench = started(framed());
		bench.eps.get("EP-1").orders.clear();
		bench.lose("EP-1");
		bench.connect("EP-1");
		bench.pass("init");
		assertEquals(1, bench.named("init").attempt);
	}

	@Test
	void afterTheGraceALostEpsTestIsAbortedAndTheRunGoesOn() {
		Bench bench = started(framed());
		bench.lose("EP-1");
		bench.pass(Duration.ofSeconds(600));
		assertEquals(TestStatus.ABORTED, bench.status("init"));
		assertEquals(TestStatus.NOT_EXEC, bench.status("exit"));
		assertEquals("EP EP-1 was lost and did not come back", bench.named("exit").reason);
		bench.pass("d", "e");
		assertEquals(RunOutcome.COMPLETED, bench.state.ended().outcome());
	}

	@Test
	void aResultThatComesTooLateIsKeptAsANote() {
		Bench bench = started(framed());
		bench.lose("EP-1");
		bench.report("EP-1", new TestReport(new TaskRef(1, 1, 1), TestStatus.PASS, false, "", 3, 0, ""));
		bench.pass(Duration.ofSeconds(600));
		bench.connect("EP-1");
		assertEquals(TestStatus.ABORTED, bench.status("init"));
		assertEquals("a late result of EP EP-1 was not used: pass", bench.events(RunNote.class).getLast().text());
		assertTrue(bench.eps.get("EP-1").reports.isEmpty(), "it was acknowledged");
	}

	@Test
	void aResultThatIsSentTwiceCountsOnce() {
		Bench bench = started(framed());
		TestReport report = new TestReport(new TaskRef(1, 1, 1), TestStatus.PASS, false, "", 3, 0, "");
		bench.report("EP-1", report);
		int notes = bench.events(RunNote.class).size();
		bench.step(new Input.Ended("EP-1", report, () -> {}));
		assertEquals(1, bench.events(TestFinished.class).size());
		assertEquals(notes, bench.events(RunNote.class).size());
	}

	@Test
	void anEpThatWasStartedAnewClosesItsOpenTestAtOnce() {
		Bench bench = started(framed());
		bench.pass("init");
		bench.lose("EP-1");
		bench.connectAnew("EP-1");
		assertEquals(TestStatus.ABORTED, bench.status("a"));
		assertEquals("EP EP-1 was started anew while it ran", bench.named("a").reason);
		assertEquals(List.of("d", "sub-init"), bench.running());
	}

	@Test
	void allEpsLostForGoodEndsTheRun() {
		Bench bench = started(loose(4, "EP-1", "EP-2"));
		bench.lose("EP-1");
		bench.lose("EP-2");
		bench.pass(Duration.ofSeconds(600));
		assertEquals(Map.of(TestStatus.ABORTED, 2, TestStatus.NOT_EXEC, 2), bench.state.ended().counts());
	}

	@Test
	void sharedTestsGoOnWithoutTheEpThatIsLost() {
		Bench bench = started(loose(3, "EP-1", "EP-2"));
		bench.lose("EP-1");
		bench.pass("t2", "t3");
		bench.pass(Duration.ofSeconds(600));
		assertEquals(Map.of(TestStatus.ABORTED, 1, TestStatus.PASS, 2), bench.state.ended().counts());
	}

	@Test
	void stoppingDoesNotWaitLongForALostEp() {
		Bench bench = started(loose(2, "EP-1", "EP-2"));
		bench.lose("EP-1");
		bench.stop(false);
		bench.finish("t2", TestStatus.ABORTED, "");
		bench.pass(Duration.ofSeconds(60));
		assertEquals(RunOutcome.STOPPED_BY_USER, bench.state.ended().outcome());
		assertEquals(TestStatus.ABORTED, bench.status("t1"));
	}

	@Test
	void afterARestartRunningTestsGoOnWhenTheirEpReturns() {
		Bench bench = started(framed());
		bench.pass("init");
		bench.restart();
		assertEquals(List.of("a", "d"), bench.running());
		bench.connectAfterRestart("EP-1");
		bench.connectAfterRestart("EP-2");
		assertEquals(2, bench.eps.get("EP-2").started, "files are served for orders of this process");
		bench.pass("a", "d", "sub-init", "b", "sub-exit", "c", "exit", "e");
		assertEquals(Map.of(TestStatus.PASS, 9), bench.state.ended().counts());
		assertTrue(bench.events(TestDispatched.class).stream().allMatch(e -> e.attempt() == 1));
	}

	@Test
	void aStopGoesOnOverARestart() {
		Bench bench = started(framed());
		bench.pass("init");
		bench.stop(false);
		bench.restart();
		bench.connectAfterRestart("EP-1");
		assertTrue(bench.isStopped("a"), "the EP is told again");
		bench.finish("a", TestStatus.ABORTED, "");
		assertEquals(List.of("d", "exit"), bench.running());
		assertEquals(RunOutcome.STOPPED_BY_USER, bench.state.stopping().outcome());
	}

	@Test
	void aTestThatTheEngineHasFinalisedIsKilledWhenItsEpReturnsWithIt() {
		Bench bench = started(framed());
		bench.lose("EP-1");
		bench.pass(Duration.ofSeconds(600));
		bench.connect("EP-1");
		assertTrue(bench.eps.get("EP-1").hardStops.contains(new TaskRef(1, 1, 1)));
	}

	@Test
	void aWarningOfTheEpIsANoteOfTheTest() {
		Bench bench = started(framed());
		bench.report("EP-1", new TestReport(new TaskRef(1, 1, 1), TestStatus.PASS, false, "", 1, 0, "2 processes were left behind and killed: sleep, sleep"));
		RunNote note = bench.events(RunNote.class).getLast();
		assertEquals(1, note.task());
		assertTrue(note.text().contains("sleep, sleep"));
	}

	@Test
	void aRunWithoutTestsEndsAtOnce() {
		assertEquals(RunOutcome.COMPLETED, new Bench(new Plans("EP-1").plan()).state.ended().outcome());
	}

	@Test
	void logPartsOfAnEpFollowEachOther() {
		Bench bench = started(framed());
		bench.pass("init", "a");
		List<TestFinished> finished = bench.events(TestFinished.class);
		assertEquals(0, finished.get(0).logFrom());
		assertEquals(finished.get(0).logTo(), finished.get(1).logFrom());
	}

	@Test
	void theSummaryLineIsTheLegacyOne() {
		assertEquals("  EP-1001 ::  Suite1 ::          init.py            |    *PASS*   |   1.50s    | Fri Jan 02, 03:00:00",
				SummaryLine.of("EP-1001", "Suite1", "init.py", "PASS", 1.5, Instant.parse("2026-01-02T03:00:00Z"), ZoneOffset.UTC));
		Bench bench = started(framed());
		bench.pass("init");
		assertTrue(
				bench.lines.stream()
						.anyMatch(l -> l.startsWith("log_summary.log:") && l.contains("::            init             |    *PASS*   |   1.50s    | ")),
				bench.lines::toString);
	}

	@Test
	void pausedAndResumedAreTold() {
		Bench bench = started(framed());
		bench.pause();
		bench.pause();
		bench.resume();
		assertEquals(List.of(EngineStatus.PAUSED, EngineStatus.RUNNING), bench.events(RunStateChanged.class).stream().map(RunStateChanged::status).toList());
	}

	@Test
	void aPanicKillsAtOnceAndRunsNoTeardown() {
		Bench bench = started(framed());
		bench.panic("panic: kernel oops in line 17 of EP-2_CLI.log");
		assertTrue(bench.isKilled("init"));
		assertTrue(bench.isKilled("d"));
		assertEquals(TestStatus.NOT_EXEC, bench.status("exit"));
		bench.finish("init", TestStatus.ABORTED, "");
		bench.finish("d", TestStatus.ABORTED, "");
		assertEquals(RunOutcome.PANIC, bench.state.ended().outcome());
		assertTrue(bench.state.ended().outcome().savesResults());
		assertEquals("panic: kernel oops in line 17 of EP-2_CLI.log", bench.state.ended().reason());
	}

	@Test
	void aPanicDuringAStopLeavesItAStopOfTheUser() {
		Bench bench = started(framed());
		bench.pass("init");
		bench.stop(false);
		bench.finish("a", TestStatus.ABORTED, "");
		assertTrue(bench.running().contains("exit"));
		bench.panic("oops");
		assertTrue(bench.isKilled("exit"));
		bench.stop(false);
		bench.finish("exit", TestStatus.ABORTED, "");
		bench.finish("d", TestStatus.ABORTED, "");
		assertEquals(RunOutcome.STOPPED_BY_USER, bench.state.ended().outcome());
	}

	@Test
	void oneEpIsPausedBeforeItsNextTest() {
		Bench bench = started(framed());
		bench.pauseEp("EP-2");
		assertEquals(EngineStatus.PAUSED, bench.state.info(bench.now()).eps().get("EP-2"));
		assertEquals(EngineStatus.RUNNING, bench.state.info(bench.now()).eps().get("EP-1"));
		bench.pass("d", "init");
		assertEquals(List.of("a"), bench.running());
		bench.resumeEp("EP-2");
		assertEquals(List.of("a", "e"), bench.running());
	}

	@Test
	void oneEpIsStoppedAndTheOthersGoOn() {
		Bench bench = started(framed());
		bench.pass("init");
		bench.stopEp("EP-1", false);
		assertTrue(bench.isStopped("a"));
		assertEquals(TestStatus.NOT_EXEC, bench.status("b"));
		assertEquals("EP EP-1 was stopped by ann", bench.named("c").reason);
		bench.finish("a", TestStatus.ABORTED, "");
		assertEquals(List.of("d", "exit"), bench.running(), "the teardown of an entered suite runs");
		bench.pass("exit", "d", "e");
		assertEquals(RunOutcome.COMPLETED, bench.state.ended().outcome());
		assertEquals(TestStatus.PASS, bench.status("e"));
	}

	@Test
	void anEpThatIsStoppedTwiceRunsNoTeardown() {
		Bench bench = started(framed());
		bench.pass("init");
		bench.stopEp("EP-1", false);
		bench.stopEp("EP-1", false);
		assertTrue(bench.isKilled("a"));
		assertEquals(TestStatus.NOT_EXEC, bench.status("exit"));
	}

	@Test
	void theTeardownOfAStoppedEpHasAMinute() {
		Bench bench = started(framed());
		bench.pass("init");
		bench.stopEp("EP-1", false);
		bench.finish("a", TestStatus.ABORTED, "");
		bench.pass(Duration.ofSeconds(61));
		assertTrue(bench.isKilled("exit"));
	}

	@Test
	void aRunWhoseEpsAreAllStoppedIsStopped() {
		Bench bench = started(framed());
		bench.stopEp("EP-1", false);
		bench.stopEp("EP-2", false);
		bench.finish("init", TestStatus.ABORTED, "");
		bench.finish("d", TestStatus.ABORTED, "");
		bench.pass("exit");
		assertEquals(RunOutcome.STOPPED_BY_USER, bench.state.ended().outcome());
	}

	@Test
	void theSharedQueueGoesOnWithoutAStoppedEp() {
		Bench bench = started(loose(4, "EP-1", "EP-2"));
		bench.stopEp("EP-1", false);
		bench.finish("t1", TestStatus.ABORTED, "");
		bench.pass("t2", "t3", "t4");
		assertEquals("EP-2", bench.named("t4").ep);
	}

	@Test
	void aQueuedTestRunsBeforeTheTeardownOfItsSuite() throws Exception {
		Bench bench = started(framed());
		assertEquals(List.of(10, 11), bench.queue("LACP", "dir/b", "x.py"));
		assertEquals("b#2", bench.state.task(10).test.name());
		assertEquals(1011, bench.state.task(11).test.fileId());
		bench.pass("init", "a", "sub-init", "b", "b#2");
		bench.restart();
		bench.connectAfterRestart("EP-1");
		bench.connectAfterRestart("EP-2");
		bench.pass("x.py", "sub-exit", "c", "exit", "d", "e");
		assertEquals(Map.of(TestStatus.PASS, 11), bench.state.ended().counts());
		assertEquals(List.of("init", "a", "sub-init", "b", "b#2", "x.py", "sub-exit", "c", "exit", "d", "e"),
				bench.state.detail(bench.now(), "").tests().stream().map(t -> t.name()).toList());
	}

	@Test
	void nothingIsQueuedIntoWhatIsEnding() throws Exception {
		Bench bench = started(framed());
		bench.pass("init", "a", "sub-init", "b");
		assertEquals(FaultCode.CONFLICT, assertThrows(RpcException.class, () -> bench.queue("LACP", "x.py")).code());
		assertEquals(FaultCode.NOT_FOUND, assertThrows(RpcException.class, () -> bench.queue("Nowhere", "x.py")).code());
		assertEquals(List.of(10), bench.queue("101", "y.py"));
		bench.stop(false);
		assertEquals(FaultCode.CONFLICT, assertThrows(RpcException.class, () -> bench.queue("Other", "x.py")).code());
	}

	@Test
	void pendingTestsAreTakenOutAndRunningOnesAreNot() throws Exception {
		Bench bench = started(framed());
		assertEquals(List.of(), bench.dequeue(null, null, 1008));
		assertEquals(List.of(3, 4, 5), bench.dequeue("EP-1", "LACP", 0), "with its set-up and teardown: nothing is left between them");
		assertEquals("taken out of the run by ann", bench.named("b").reason);
		bench.pass("init", "a", "c", "exit");
		assertEquals(List.of("d"), bench.running());
		bench.dequeue(null, "103", 1009);
		bench.pass("d");
		assertEquals(Map.of(TestStatus.PASS, 5, TestStatus.NOT_EXEC, 4), bench.state.ended().counts());
	}

	/** Slow: [Inner: b, inner-exit], c, exit; after: d. */
	private static Plans slow(double timeout) {
		Plans plans = new Plans("EP-1");
		int outer = plans.suite("Slow", 0, "EP-1");
		plans.suiteTimeout(timeout);
		int inner = plans.suite("Inner", outer, "EP-1");
		int after = plans.suite("After", 0, "EP-1");
		plans.test(inner, "b").teardown(inner, "inner-exit").test(outer, "c").teardown(outer, "exit").test(after, "d");
		return plans;
	}

	@Test
	void theTimeOutOfASuiteEndsTheSuiteAndNothingElse() {
		Bench bench = started(slow(100));
		bench.pass(Duration.ofSeconds(99));
		assertFalse(bench.isStopped("b"));
		bench.pass(Duration.ofSeconds(2));
		assertTrue(bench.isStopped("b"));
		assertEquals(TestStatus.NOT_EXEC, bench.status("c"));
		bench.finish("b", TestStatus.ABORTED, "");
		assertEquals(TestStatus.TIMEOUT, bench.status("b"));
		assertEquals("the time-out of 100 s of suite Slow has expired", bench.named("b").reason);
		bench.pass("inner-exit", "exit", "d");
		assertEquals(RunOutcome.COMPLETED, bench.state.ended().outcome());
	}

	@Test
	void theTimeOutOfASuiteGoesOnOverARestart() {
		Bench bench = started(slow(100));
		bench.pass(Duration.ofSeconds(60));
		bench.restart();
		bench.connectAfterRestart("EP-1");
		bench.pass(Duration.ofSeconds(41));
		assertTrue(bench.isStopped("b"));
		bench.restart();
		bench.connectAfterRestart("EP-1");
		bench.finish("b", TestStatus.ABORTED, "");
		assertEquals(TestStatus.TIMEOUT, bench.status("b"));
		assertEquals(List.of("inner-exit"), bench.running());
	}

	@Test
	void aTeardownFileOfASuiteThatTimedOutHasAMinute() {
		Bench bench = started(slow(100));
		bench.pass(Duration.ofSeconds(101));
		bench.finish("b", TestStatus.ABORTED, "");
		bench.pass(Duration.ofSeconds(61));
		assertTrue(bench.isStopped("inner-exit"));
		bench.finish("inner-exit", TestStatus.ABORTED, "");
		assertEquals(TestStatus.TIMEOUT, bench.status("inner-exit"));
		assertEquals(List.of("exit"), bench.running());
	}

	@Test
	void anEpWhoseOwnTestWaitsForTheSharedQueueServesIt() {
		Plans plans = new Plans("EP-1");
		int fixed = plans.suite("fixed", 0, "EP-1");
		int shared = plans.suite("shared", 0, "");
		plans.add(fixed, "needs", TestRole.TEST, false, "", false, 0, new Dependency(3, "PASS")).test(shared, "other").test(shared, "needed");
		Bench bench = started(plans);
		assertEquals(TestStatus.WAITING, bench.status("needs"));
		bench.pass("other", "needed", "needs");
		assertEquals(Map.of(TestStatus.PASS, 3), bench.state.ended().counts());
	}

	@Test
	void anEpThatHelpsWithTheSharedQueueComesBackToTheSuiteThatItBeganThere() {
		Plans plans = new Plans("EP-1");
		int framed = plans.suite("framed", 0, "");
		int loose = plans.suite("loose", 0, "");
		int fixed = plans.suite("fixed", 0, "EP-1");
		plans.setUp(framed, "init").add(framed, "needs", TestRole.TEST, false, "", false, 0, new Dependency(3, "any")).test(loose, "last");
		plans.add(fixed, "blocked", TestRole.TEST, false, "", false, 0, new Dependency(2, "any"));
		Bench bench = started(plans);
		bench.pass("init", "last", "needs", "blocked");
		assertEquals(Map.of(TestStatus.PASS, 4), bench.state.ended().counts());
	}

	@Test
	void anEpGetsNoTestWhileItHoldsOneThatWasKilled() {
		Plans plans = new Plans("EP-1");
		int suite = plans.suite("s", 0, "EP-1");
		plans.add(suite, "stuck", TestRole.TEST, false, "", false, 20).test(suite, "next");
		Bench bench = started(plans);
		bench.pass(Duration.ofSeconds(20 + 30 + 30 + 1));
		assertEquals(TestStatus.TIMEOUT, bench.status("stuck"));
		assertEquals(List.of(), bench.running());
		TaskRef ref = new TaskRef(1, 1, 1);
		bench.report("EP-1", new TestReport(ref, TestStatus.ABORTED, false, "", 81, 10, ""));
		assertEquals(List.of("next"), bench.running());
	}

	@Test
	void anEpThatDoesNotGetRidOfATestIsGivenUp() {
		Plans plans = new Plans("EP-1", "EP-2");
		int suite = plans.suite("s", 0, "EP-1");
		int shared = plans.suite("shared", 0, "");
		plans.add(suite, "stuck", TestRole.TEST, false, "", false, 20).test(suite, "next").test(shared, "loose");
		Bench bench = started(plans);
		bench.pass("loose");
		bench.pass(Duration.ofSeconds(20 + 30 + 30 + 600 + 1));
		assertEquals("EP EP-1 did not get rid of a test that was killed", bench.named("next").reason);
		assertEquals(RunOutcome.COMPLETED, bench.state.ended().outcome());
	}

	@Test
	void onlyATestThatFailsCrashesOrTimesOutStopsTheProject() {
		for (TestStatus status : List.of(TestStatus.ABORTED, TestStatus.INVALID, TestStatus.SKIPPED, TestStatus.NOT_EXEC)) {
			Bench bench = started(loose(2, "EP-1").stopOnFail());
			bench.finish("t1", status, "");
			assertEquals(List.of("t2"), bench.running(), status.name());
		}
		for (TestStatus status : List.of(TestStatus.FAIL, TestStatus.TIMEOUT)) {
			Bench bench = started(loose(2, "EP-1").stopOnFail());
			bench.finish("t1", status, "");
			assertEquals(RunOutcome.STOPPED_ON_FAIL, bench.state.ended().outcome(), status.name());
		}
	}

	@Test
	void aRunTellsThatItIsStopping() {
		Bench bench = started(framed());
		bench.stop(false);
		assertTrue(bench.state.info(bench.now()).stopping());
		bench.finish("init", TestStatus.ABORTED, "");
		bench.finish("d", TestStatus.ABORTED, "");
		bench.pass("exit");
		assertFalse(bench.state.info(bench.now()).stopping());
		assertEquals(EngineStatus.STOPPED, bench.state.info(bench.now()).eps().get("EP-1"));
	}

	private static Bench withStart() {
		Bench bench = new Bench(framed().plan(), TestBeds.NONE, true);
		bench.connect("EP-1");
		bench.connect("EP-2");
		return bench;
	}

	@Test
	void theFirstTestWaitsForThePreScript() {
		Bench bench = withStart();
		bench.start.goOn(true);
		assertEquals(List.of(), bench.running());
		bench.start.goOn(true);
		assertEquals(List.of("d", "init"), bench.running());
	}

	@Test
	void aMandatoryPreScriptThatFailsEndsTheRunBeforeItsFirstTest() {
		Bench bench = withStart();
		bench.start.goOn(true);
		bench.start.goOn(false);
		assertEquals(RunOutcome.START_FAILED, bench.state.ended().outcome());
		assertEquals("pre script failed: exit code 1", bench.state.ended().reason());
		assertEquals(Map.of(TestStatus.NOT_EXEC, 9), bench.state.ended().counts());
		assertFalse(bench.state.ended().outcome().savesResults());
	}

	@Test
	void aPreScriptInTheMiddleOfACrashIsNotRepeated() {
		Bench bench = withStart();
		bench.start.goOn(true);
		bench.restart();
		bench.connectAfterRestart("EP-1");
		bench.start.goOn(true);
		assertEquals(StepState.UNKNOWN, bench.told.step(Bench.START).state());
		assertEquals(RunOutcome.START_FAILED, bench.state.ended().outcome());
	}

	@Test
	void aStopInterruptsThePreScriptAndDoesNotWaitForItForEver() {
		Bench bench = withStart();
		bench.start.goOn(true);
		bench.stop(false);
		assertTrue(bench.start.interrupted);
		assertNull(bench.state.ended(), "the script still runs");
		bench.pass(Duration.ofSeconds(31));
		assertEquals(RunOutcome.STOPPED_BY_USER, bench.state.ended().outcome());
		assertEquals(StepState.UNKNOWN, bench.told.step(Bench.START).state());
	}

	@Test
	void aRefusedTeardownIsNotGivenToAnEpWhenTheRunIsStopped() {
		Plans plans = new Plans("EP-1");
		int suite = plans.suite("s", 0, "EP-1");
		plans.test(suite, "a").add(suite, "exit", TestRole.TEARDOWN, false, "file not found: /t/exit", true, 0);
		Bench bench = started(plans);
		bench.stop(false);
		bench.finish("a", TestStatus.ABORTED, "");
		assertEquals(TestStatus.SKIPPED, bench.status("exit"));
		assertEquals(RunOutcome.STOPPED_BY_USER, bench.state.ended().outcome());
	}
}
