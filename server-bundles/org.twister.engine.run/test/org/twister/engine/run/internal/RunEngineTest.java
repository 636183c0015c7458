// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.twister.engine.api.EpListener;
import org.twister.engine.api.EpPool;
import org.twister.engine.api.EpRef;
import org.twister.engine.api.TaskRef;
import org.twister.engine.api.TestBeds;
import org.twister.engine.api.TestOrder;
import org.twister.engine.api.TestReport;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.RunPlan;
import org.twister.engine.api.spi.EndOfRunStep;
import org.twister.engine.api.spi.StartOfRunStep;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.EpService.EpState;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.RunService.StepInfo;
import org.twister.rpc.RunService.StepState;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.EventData.RunEnded;
import org.twister.rpc.event.EventData.RunStep;
import org.twister.rpc.event.EventData.TestDispatched;

/** The engine with its threads, on stores that survive it. */
class RunEngineTest {

	private static final EpRef EP = new EpRef("ann", "EP-1");

	/** An EP that ends its tests by itself, or when the test says so. */
	private final class PlayedPool implements EpPool {
		private final ExecutorService events = Executors.newSingleThreadExecutor();
		private final Map<TaskRef, TestOrder> held = new LinkedHashMap<>();
		private final List<Long> endedRuns = new ArrayList<>();
		private EpListener listener;
		private boolean dead;

		@Override
		public List<EpInfo> list(String user) {
			return List.of();
		}

		@Override
		public void attach(EpListener attached) {
			synchronized (held) {
				listener = attached;
				List<TaskRef> refs = List.copyOf(held.keySet());
				events.execute(() -> attached.connected(EP, info(0), false, refs));
			}
		}

		private static EpInfo info(long run) {
			return new EpInfo(EP.name(), EP.user(), "host", "Linux", run == 0 ? EpState.IDLE : EpState.BUSY, run, "", List.of());
		}

		/** The EP was lost and is here again, at work for a run; returns when the engine was told. */
		void reconnect(long run) throws Exception {
			events.submit(() -> {
				listener.lost(EP);
				listener.connected(EP, info(run), true, List.of());
			}).get();
		}

		@Override
		public void beginRun(EpRef ep, long run) {
			// nothing to prepare
		}

		@Override
		public void endRun(EpRef ep, long run) {
			synchronized (held) {
				endedRuns.add(run);
			}
		}

		@Override
		public void start(EpRef ep, TestOrder order) {
			synchronized (held) {
				held.put(order.task(), order);
				if (automatic && !dead) {
					finish(order.task(), order.file().contains("fail") ? TestStatus.FAIL : TestStatus.PASS);
				}
			}
		}

		void finish(TaskRef task, TestStatus status) {
			synchronized (held) {
				EpListener current = listener;
				events.execute(() -> {
					current.started(EP, task, 1);
					current.finished(EP, new TestReport(task, status, false, "", 0.01, 0, ""), () -> {
						synchronized (held) {
							held.remove(task);
							held.notifyAll();
						}
					});
				});
			}
		}

		@Override
		public void endSuite(EpRef ep, long run, int suiteId) {
			// nothing was left behind
		}

		@Override
		public void stop(EpRef ep, TaskRef task, boolean now) {
			finish(task, TestStatus.ABORTED);
		}
	}

	/** A step that does what a test wants. */
	private record PlayedStep(String name, int order, boolean repeatable, Work work) implements EndOfRunStep {
		@Override
		public String perform(RunPlan plan, RunDetail run) throws Exception {
			return work.perform(run);
		}
	}

	private interface Work {
		String perform(RunDetail run) throws Exception;
	}

	private final Stores stores = new Stores();
	private boolean automatic = true;
	private PlayedPool pool;
	private Stores.Log log;
	private RunEngineComponent engine;

	@BeforeEach
	void start() throws IOException {
		start(Set.of());
	}

	private void start(Set<String> expected, EndOfRunStep... steps) throws IOException {
		log = stores.new Log();
		pool = pool == null ? new PlayedPool() : pool;
		engine = new RunEngineComponent(log, stores.blobStore, stores.logs, pool, Bench.LIMITS,
				new RunEngineComponent.Expected(Set.of(), expected), Time.SYSTEM, TestBeds.NONE);
		for (EndOfRunStep step : steps) {
			engine.addStep(step);
		}
	}

	/** The process dies, another one starts with what it has left. */
	private void killAndStart(Set<String> expected, EndOfRunStep... steps) throws IOException {
		log.kill();
		engine.deactivate();
		start(expected, steps);
	}

	@AfterEach
	void stop() {
		engine.deactivate();
		pool.events.shutdownNow();
	}

	private static RunPlan plan(String... tests) {
		Plans plans = new Plans("EP-1");
		int suite = plans.suite("s", 0, "EP-1");
		for (String test : tests) {
			plans.test(suite, test);
		}
		return plans.plan();
	}

	private static RunPlan emptyPlan(String user) {
		RunPlan plan = plan();
		return new RunPlan(plan.label(), user, "", plan.options(), List.of(), List.of(), Map.of(), List.of(), Map.of(), List.of());
	}

	private RunInfo closed(RunInfo run) throws InterruptedException {
		stores.awaitClosed(run.id());
		return engine.find(run.id()).orElseThrow();
	}

	@Test
	void aRunIsPerformedClosedAndKept() throws Exception {
		RunInfo first = closed(engine.perform(plan("a", "fail", "c"), "bob"));
		assertEquals(1, first.id());
		assertEquals(RunOutcome.COMPLETED, first.outcome());
		assertEquals(Map.of(TestStatus.PASS, 2, TestStatus.FAIL, 1), first.counts());
		RunInfo second = closed(engine.perform(plan("d"), "ann"));
		assertEquals(List.of(second.id(), 1L), engine.list("ann", 10).stream().map(RunInfo::id).toList());
		assertEquals(List.of(), engine.list("somebody", 10));
		assertEquals(2, engine.latest("ann").orElseThrow().id());
		RunDetail detail = engine.get(1).orElseThrow();
		assertEquals(List.of("a", "fail", "c"), detail.tests().stream().map(t -> t.name()).toList());
		assertEquals(TestStatus.FAIL, detail.tests().get(1).status());
		assertTrue(detail.info().closed());
		assertEquals(Optional.empty(), engine.get(99));
		assertEquals(3, stores.lines.get("1/log_summary.log").toString().lines().count());
	}

	@Test
	void aUserHasOneActiveRun() throws Exception {
		automatic = false;
		RunInfo run = engine.perform(plan("a"), "ann");
		RpcException refused = assertThrows(RpcException.class, () -> engine.perform(plan("b"), "ann"));
		assertEquals(FaultCode.CONFLICT, refused.code());
		assertTrue(refused.getMessage().contains("Run 1"), refused.getMessage());
		stores.await(TestDispatched.class, e -> true);
		engine.stop(run.id(), true, "ann");
		stores.await(RunEnded.class, e -> e.outcome() == RunOutcome.STOPPED_BY_USER);
		engine.perform(plan("b"), "ann");
	}

	@Test
	void anEpThatComesBackToARunThatIsOverIsFreed() throws Exception {
		RunInfo run = engine.perform(plan("a"), "ann");
		closed(run);
		synchronized (pool.held) {
			pool.endedRuns.clear();
		}
		pool.reconnect(run.id());
		assertEquals(List.of(run.id()), pool.endedRuns);
		automatic = false;
		RunInfo next = engine.perform(plan("b"), "ann");
		stores.await(TestDispatched.class, e -> e.run() == next.id());
		pool.reconnect(next.id());
		assertEquals(List.of(run.id()), pool.endedRuns, "the one that goes on keeps its EP");
	}

	@Test
	@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void aStopThatCannotBeMadeDurableIsAnsweredWithTheReason() throws Exception {
		automatic = false;
		RunInfo run = engine.perform(plan("a"), "ann");
		stores.await(TestDispatched.class, e -> true);
		log.kill();
		RpcException failed = assertThrows(RpcException.class, () -> engine.stop(run.id(), false, "ann"));
		assertEquals(FaultCode.INTERNAL, failed.code());
		assertTrue(failed.getMessage().contains("killed"), failed.getMessage());
		RpcException again = assertThrows(RpcException.class, () -> engine.stop(run.id(), true, "ann"));
		assertTrue(again.getMessage().contains("killed"),
				"the run's thread has ended, and still no stop is answered as if it had worked: " + again.getMessage());
		assertThrows(RpcException.class, () -> engine.pause(run.id(), "ann"));
		assertEquals("", engine.find(run.id()).orElseThrow().reason(), "nothing that is not durable is told");
	}

	@Test
	@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void aStopDuringTheShutdownIsRefused() throws Exception {
		automatic = false;
		RunInfo run = engine.perform(plan("a"), "ann");
		stores.await(TestDispatched.class, e -> true);
		engine.deactivate();
		RpcException refused = assertThrows(RpcException.class, () -> engine.stop(run.id(), false, "ann"));
		assertTrue(refused.getMessage().contains("shutting down"), refused.getMessage());
	}

	@Test
	void aRunWhoseEventsCannotBeWrittenBesideItsLogsIsClosedAndShownFromTheJournal() throws Exception {
		stores.refusedBlobs = "runs/1/events.jsonl";
		RunInfo run = closed(engine.perform(plan("a"), "ann"));
		assertTrue(run.closed());
		assertEquals(TestStatus.PASS, engine.get(run.id()).orElseThrow().tests().getFirst().status());
		assertEquals(2, engine.perform(plan("b"), "ann").id());
		stores.refusedBlobs = "";
		killAndStart(Set.of());
		assertEquals(TestStatus.PASS, engine.get(run.id()).orElseThrow().tests().getFirst().status());
	}

	@Test
	void stopIsAnsweredWhenItIsDurable() throws Exception {
		automatic = false;
		RunInfo run = engine.perform(plan("a", "b"), "ann");
		stores.await(TestDispatched.class, e -> true);
		RunInfo stopping = engine.stop(run.id(), false, "bob");
		assertEquals("stopped by bob", stopping.reason());
		assertEquals(Map.of(TestStatus.ABORTED, 1, TestStatus.NOT_EXEC, 1), closed(run).counts());
		assertEquals(RunOutcome.STOPPED_BY_USER, engine.stop(run.id(), false, "bob").outcome(), "a stop of an ended run changes nothing");
		assertEquals(FaultCode.NOT_FOUND, assertThrows(RpcException.class, () -> engine.stop(7, false, "bob")).code());
	}

	@Test
	void killedInTheMiddleItGoesOnWithWhatTheEpStillRuns() throws Exception {
		automatic = false;
		RunInfo run = engine.perform(plan("a", "b"), "ann");
		TestDispatched first = stores.await(TestDispatched.class, e -> true);
		stores.lines.clear();
		killAndStart(Set.of());
		assertEquals(TestStatus.WORKING, engine.get(run.id()).orElseThrow().tests().get(0).status());
		automatic = true;
		pool.finish(new TaskRef(run.id(), first.task(), first.attempt()), TestStatus.PASS);
		assertEquals(Map.of(TestStatus.PASS, 2), closed(run).counts());
		assertEquals(2, engine.perform(plan("c"), "ann").id(), "ids go on");
	}

	@Test
	void aResultIsAcknowledgedOnlyWhenItIsDurable() throws Exception {
		automatic = false;
		RunInfo run = engine.perform(plan("a"), "ann");
		stores.await(TestDispatched.class, e -> true);
		log.kill();
		TaskRef task = new TaskRef(run.id(), 1, 1);
		pool.finish(task, TestStatus.PASS);
		engine.deactivate();
		assertTrue(pool.held.containsKey(task), "the EP keeps it");
		start(Set.of());
		pool.finish(task, TestStatus.PASS);
		assertEquals(Map.of(TestStatus.PASS, 1), closed(run).counts());
		synchronized (pool.held) {
			while (pool.held.containsKey(task)) {
				pool.held.wait(10_000);
			}
		}
	}

	@Test
	void summaryLinesLostInACrashAreWrittenAfterIt() throws Exception {
		automatic = false;
		RunInfo run = engine.perform(plan("a", "b"), "ann");
		stores.await(TestDispatched.class, e -> true);
		pool.finish(new TaskRef(run.id(), 1, 1), TestStatus.PASS);
		stores.await(TestDispatched.class, e -> e.task() == 2);
		log.kill();
		engine.deactivate();
		stores.lines.remove("1/log_summary.log");
		start(Set.of());
		pool.finish(new TaskRef(run.id(), 2, 1), TestStatus.PASS);
		closed(run);
		assertEquals(List.of("a", "b"), stores.lines.get("1/log_summary.log").toString().lines().map(l -> l.split("::")[2].split("\\|")[0].strip()).toList());
	}

	@Test
	void stepsArePerformedInTheirOrderAndAFailedOneDoesNotHoldUpTheOthers() throws Exception {
		List<String> order = new ArrayList<>();
		engine.addStep(new PlayedStep("late", 500, true, run -> {
			order.add("late");
			return "wrote " + run.tests().size();
		}));
		engine.addStep(new PlayedStep("early", 100, true, run -> {
			order.add("early");
			throw new IOException("disk full");
		}));
		engine.addStep(new PlayedStep("idle", 200, true, run -> ""));
		RunInfo run = closed(engine.perform(plan("a"), "ann"));
		assertEquals(List.of("early", "late"), order);
		assertEquals(List.of(new StepInfo("early", StepState.FAILED, "disk full"), new StepInfo("late", StepState.DONE, "wrote 1")),
				engine.get(run.id()).orElseThrow().steps());
		assertTrue(stores.closedLogs.contains(run.id()));
	}

	@Test
	void aStepInTheMiddleOfACrashIsRepeatedIfItMay() throws Exception {
		CountDownLatch inStep = new CountDownLatch(1);
		CountDownLatch never = new CountDownLatch(1);
		engine.addStep(new PlayedStep("database", 400, true, run -> {
			inStep.countDown();
			never.await();
			return "";
		}));
		RunInfo run = engine.perform(plan("a"), "ann");
		inStep.await();
		log.kill();
		never.countDown();
		killAndStart(Set.of("database"), new PlayedStep("database", 400, true, r -> "saved"));
		closed(run);
		assertEquals(List.of(new StepInfo("database", StepState.DONE, "saved")), engine.get(run.id()).orElseThrow().steps());
	}

	@Test
	void aStepThatMayHaveTakenEffectIsShownAsUnknown() throws Exception {
		CountDownLatch inStep = new CountDownLatch(1);
		CountDownLatch never = new CountDownLatch(1);
		PlayedStep script = new PlayedStep("post-script", 300, false, run -> {
			inStep.countDown();
			never.await();
			return "";
		});
		engine.addStep(script);
		RunInfo run = engine.perform(plan("a"), "ann");
		inStep.await();
		log.kill();
		never.countDown();
		killAndStart(Set.of("post-script"), new PlayedStep("post-script", 300, false, r -> "done again"));
		closed(run);
		assertEquals(StepState.UNKNOWN, engine.get(run.id()).orElseThrow().steps().getFirst().state());
	}

	@Test
	void anExpectedStepIsWaitedForAfterTheStart() throws Exception {
		automatic = false;
		RunInfo run = engine.perform(plan("a"), "ann");
		stores.await(TestDispatched.class, e -> true);
		killAndStart(Set.of("junit"));
		pool.finish(new TaskRef(run.id(), 1, 1), TestStatus.PASS);
		stores.await(RunEnded.class, e -> true);
		engine.addStep(new PlayedStep("junit", 500, true, r -> "written"));
		stores.await(RunStep.class, e -> e.state() == StepState.DONE && e.result().equals("written"));
		closed(run);
	}

	@Test
	void globalsOfTheProjectAreChangedByTestsUntilTheNextRun() throws Exception {
		RunPlan base = plan("a");
		RunPlan plan = new RunPlan(base.label(), base.user(), base.source(), base.options(), base.suites(), base.tests(), Map.of("Level1", Map.of("p", "one")),
				base.eps(),
				base.mapping(), base.warnings());
		closed(engine.perform(plan, "ann"));
		assertEquals("one", engine.get("ann", "/Level1/p").orElseThrow());
		assertTrue(engine.set("ann", "Level1/p", "two", 1));
		assertTrue(engine.set("ann", "Level1/list", List.of(1, Map.of("a", true)), 1));
		assertTrue(engine.set("ann", "top", 3, 1));
		assertFalse(engine.set("ann", "Nowhere/x", "lost", 1));
		killAndStart(Set.of());
		assertEquals("two", engine.get("ann", "Level1/p").orElseThrow());
		assertEquals(List.of(1, Map.of("a", true)), engine.get("ann", "Level1/list").orElseThrow());
		assertEquals(3, engine.get("ann", "top").orElseThrow());
		assertTrue(engine.set("ann", "Level1/p", false, 1));
		assertEquals(Optional.empty(), engine.get("ann", "Level1/p"));
		assertEquals(Optional.empty(), engine.get("bob", "Level1/p"));
		closed(engine.perform(plan, "ann"));
		assertEquals(Map.of("Level1", Map.of("p", "one")), engine.get("ann", "").orElseThrow());
	}

	@Test
	void manyTestsInARow() throws Exception {
		String[] names = new String[500];
		for (int i = 0; i < names.length; i++) {
			names[i] = "t" + i;
		}
		RunInfo run = closed(engine.perform(plan(names), "ann"));
		assertEquals(Map.of(TestStatus.PASS, 500), run.counts());
		assertEquals(500, stores.lines.get("1/log_summary.log").toString().lines().count());
	}

	@Test
	void runsAndGlobalsAreKnownWhenTheJournalHasLetGoOfThem() throws Exception {
		stores.trimmable = true;
		RunInfo first = closed(engine.perform(plan("a", "fail"), "ann"));
		assertTrue(engine.set("ann", "color", "blue", 0));
		RunInfo second = closed(engine.perform(plan("b"), "ann"));
		assertTrue(engine.set("ann", "shape", List.of("round", 1, 2.5), 0));
		int before = stores.events.size();
		killAndStart(Set.of());
		stores.awaitTrimmed(before);
		for (int round = 0; round < 2; round++) {
			assertEquals(List.of(second.id(), first.id()), engine.list("ann", 10).stream().map(RunInfo::id).toList());
			assertEquals(first, engine.find(first.id()).orElseThrow());
			assertEquals(List.of(TestStatus.PASS, TestStatus.FAIL), engine.get(first.id()).orElseThrow().tests().stream().map(t -> t.status()).toList());
			assertEquals(Optional.empty(), engine.get("ann", "color"), "the second run began with the globals of its plan");
			assertEquals(Optional.of(List.of("round", 1, 2.5)), engine.get("ann", "shape"));
			killAndStart(Set.of());
		}
		assertEquals(3, engine.perform(plan("c"), "ann").id(), "numbers are not used again");
	}

	@Test
	void whatAnActiveRunNeedsIsHeld() throws Exception {
		stores.trimmable = true;
		closed(engine.perform(plan("a"), "ann"));
		automatic = false;
		RunInfo run = engine.perform(plan("b", "c"), "ann");
		TestDispatched first = stores.await(TestDispatched.class, e -> e.run() == run.id());
		closed(engine.perform(emptyPlan("bob"), "bob"));
		killAndStart(Set.of());
		assertEquals(TestStatus.WORKING, engine.get(run.id()).orElseThrow().tests().getFirst().status());
		killAndStart(Set.of());
		automatic = true;
		pool.finish(new TaskRef(run.id(), first.task(), first.attempt()), TestStatus.PASS);
		assertEquals(Map.of(TestStatus.PASS, 2), closed(run).counts());
	}

	@Test
	void aRunThatIsNotArchivedIsHeldUntilItIs() throws Exception {
		stores.trimmable = true;
		stores.refusedBlobs = "runs/1/events.jsonl";
		RunInfo run = closed(engine.perform(plan("a"), "ann"));
		closed(engine.perform(plan("b"), "ann"));
		killAndStart(Set.of());
		assertEquals(TestStatus.PASS, engine.get(run.id()).orElseThrow().tests().getFirst().status());
		int events = stores.events.size();
		stores.refusedBlobs = "";
		killAndStart(Set.of());
		stores.awaitTrimmed(events);
		assertEquals(TestStatus.PASS, engine.get(run.id()).orElseThrow().tests().getFirst().status());
		assertTrue(stores.blobs.containsKey("runs/1/events.jsonl"));
	}

	@Test
	void theFirstRunIsHeldAlthoughNothingWasSavedBeforeIt() throws Exception {
		automatic = false;
		RunInfo run = engine.perform(plan("a"), "ann");
		stores.await(TestDispatched.class, e -> true);
		stores.trimmable = true;
		closed(engine.perform(emptyPlan("bob"), "bob"));
		assertEquals(0, stores.trimmed());
		killAndStart(Set.of());
		assertEquals(TestStatus.WORKING, engine.get(run.id()).orElseThrow().tests().getFirst().status());
	}

	/** Something before the first test that a test of ours steers. */
	private static final class PlayedStart implements StartOfRunStep {
		private final CountDownLatch begun = new CountDownLatch(1);
		private final CountDownLatch mayEnd = new CountDownLatch(1);
		private final String failure;

		PlayedStart(String failure) {
			this.failure = failure;
		}

		@Override
		public String name() {
			return "early";
		}

		@Override
		public int order() {
			return 1;
		}

		@Override
		public boolean isWanted(RunPlan plan) {
			return true;
		}

		@Override
		public boolean isMandatory(RunPlan plan) {
			return true;
		}

		@Override
		public String perform(RunPlan plan, long run) throws Exception {
			begun.countDown();
			mayEnd.await();
			if (failure != null) {
				throw new IOException(failure);
			}
			return "done";
		}
	}

	@Test
	void whatComesBeforeTheFirstTestIsDoneBeforeIt() throws Exception {
		PlayedStart early = new PlayedStart(null);
		engine.addStartStep(early);
		RunInfo run = engine.perform(plan("a"), "ann");
		early.begun.await();
		assertEquals(Map.of(TestStatus.PENDING, 1), engine.find(run.id()).orElseThrow().counts());
		early.mayEnd.countDown();
		assertEquals(Map.of(TestStatus.PASS, 1), closed(run).counts());
		assertEquals(List.of(new StepInfo("early", StepState.DONE, "done")), engine.get(run.id()).orElseThrow().steps());
	}

	@Test
	void aRunWhoseStartFailsEndsAndSaysWhy() throws Exception {
		PlayedStart early = new PlayedStart("no link to the lab");
		early.mayEnd.countDown();
		engine.addStartStep(early);
		engine.addStep(new PlayedStep("late", 1, true, run -> "after " + run.info().outcome()));
		RunInfo run = closed(engine.perform(plan("a"), "ann"));
		assertEquals(RunOutcome.START_FAILED, run.outcome());
		assertEquals("early failed: no link to the lab", run.reason());
		assertEquals("after START_FAILED", engine.get(run.id()).orElseThrow().steps().getLast().result());
	}

	@Test
	void aStopInterruptsWhatComesBeforeTheFirstTest() throws Exception {
		PlayedStart early = new PlayedStart(null);
		engine.addStartStep(early);
		RunInfo run = engine.perform(plan("a"), "ann");
		early.begun.await();
		engine.stop(run.id(), false, "ann");
		assertEquals(RunOutcome.STOPPED_BY_USER, closed(run).outcome());
		assertEquals(StepState.FAILED, engine.get(run.id()).orElseThrow().steps().getFirst().state());
	}

	@Test
	void whatWasUnderWayInACrashIsNotRepeated() throws Exception {
		PlayedStart early = new PlayedStart(null);
		engine.addStartStep(early);
		RunInfo run = engine.perform(plan("a"), "ann");
		early.begun.await();
		log.kill();
		engine.deactivate();
		PlayedStart again = new PlayedStart(null);
		start(Set.of(), new PlayedStep("late", 1, true, r -> ""));
		engine.addStartStep(again);
		RunInfo ended = closed(run);
		assertEquals(1, again.begun.getCount());
		assertEquals(StepState.UNKNOWN, engine.get(run.id()).orElseThrow().steps().getFirst().state());
		assertEquals(RunOutcome.START_FAILED, ended.outcome());
	}

	@Test
	void aQueuedTestIsPartOfTheRunAndOfItsPlan() throws Exception {
		automatic = false;
		RunInfo run = engine.perform(plan("a"), "ann");
		stores.await(TestDispatched.class, e -> e.task() == 1);
		PlannedTest extra = new PlannedTest(1, 1, 1, "x.py", "x.py", "/t/x.py", TestRole.TEST, true, false, "python", "", false, List.of(), Map.of(), 0,
				List.of());
		assertEquals(List.of(2), engine.queue(run.id(), "s", List.of(extra), "ann"));
		assertEquals("/t/x.py", engine.index(run.id()).file(1002).file());
		killAndStart(Set.of());
		pool.finish(new TaskRef(run.id(), 1, 1), TestStatus.PASS);
		stores.await(TestDispatched.class, e -> e.task() == 2);
		pool.finish(new TaskRef(run.id(), 2, 1), TestStatus.PASS);
		assertEquals(Map.of(TestStatus.PASS, 2), closed(run).counts());
		assertEquals(List.of("a", "x.py"), engine.get(run.id()).orElseThrow().tests().stream().map(t -> t.name()).toList());
		assertEquals(2, engine.plan(run.id()).orElseThrow().tests().size());
		assertEquals(FaultCode.CONFLICT, assertThrows(RpcException.class, () -> engine.queue(run.id(), "s", List.of(extra), "ann")).code());
	}

	@Test
	void withoutAJournalAStopIsRefusedEvenIfNothingWouldFollowFromIt() throws Exception {
		automatic = false;
		RunInfo run = engine.perform(plan("a"), "ann");
		stores.await(TestDispatched.class, e -> e.task() == 1);
		engine.pause(run.id(), "ann");
		log.kill();
		RpcException refused = assertThrows(RpcException.class, () -> engine.pause(run.id(), "ann"));
		assertEquals(FaultCode.INTERNAL, refused.code());
		assertTrue(refused.getMessage().contains("killed"), refused.getMessage());
		assertThrows(RpcException.class, () -> engine.stop(run.id(), true, "ann"));
	}

	@Test
	void aDeletedRunIsGoneAndItsNumberIsNotGivenAgain() throws Exception {
		long first = closed(engine.perform(plan("a"), "ann")).id();
		assertEquals(FaultCode.CONFLICT, assertThrows(RpcException.class, () -> engine.delete(first)).code(), "the latest is kept");
		long second = closed(engine.perform(plan("b"), "ann")).id();
		engine.delete(first);
		assertEquals(Optional.empty(), engine.find(first));
		assertEquals(List.of(), stores.blobStore.list("runs/" + first + "/"));
		stores.blobStore.put("runs/" + first + "/plan.json", new byte[]{1});
		killAndStart(Set.of());
		assertEquals(Optional.empty(), engine.get(first));
		assertEquals(List.of(), stores.blobStore.list("runs/" + first + "/"), "what a crash left is deleted by the next start");
		assertEquals(List.of(second), engine.list("ann", 10).stream().map(RunInfo::id).toList());
		assertEquals(FaultCode.NOT_FOUND, assertThrows(RpcException.class, () -> engine.delete(first)).code());
		assertEquals(second + 1, engine.perform(plan("c"), "ann").id());
	}
}
