// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.EngineStatus;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.RunService.StepInfo;
import org.twister.rpc.RunService.StepState;
import org.twister.rpc.RunService.SuiteInfo;
import org.twister.rpc.RunService.TestInfo;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventData.QueuedTest;
import org.twister.rpc.event.EventData.RunClosed;
import org.twister.rpc.event.EventData.RunEnded;
import org.twister.rpc.event.EventData.RunEpChanged;
import org.twister.rpc.event.EventData.RunStarted;
import org.twister.rpc.event.EventData.RunStateChanged;
import org.twister.rpc.event.EventData.RunStep;
import org.twister.rpc.event.EventData.RunWaiting;
import org.twister.rpc.event.EventData.SuiteTimedOut;
import org.twister.rpc.event.EventData.TestDispatched;
import org.twister.rpc.event.EventData.TestFinished;
import org.twister.rpc.event.EventData.TestStarted;
import org.twister.rpc.event.EventData.TestWaiting;
import org.twister.rpc.event.EventData.TestsQueued;

/**
 * A run as the fold of its events, and of nothing else: no clock, no EPs, no files. The same events give the same state in the engine, after a restart and for old runs. Used by one
 * thread at a time.
 */
final class RunState {

	private final RunStarted head;
	/** Of the plan and {@link #queued}, once somebody looks at it. */
	private PlanIndex index;
	private final List<PlannedTest> queued = new ArrayList<>();
	private final Map<Integer, TaskState> tasks = new LinkedHashMap<>();
	private final Map<TestStatus, Integer> counts = new EnumMap<>(TestStatus.class);
	private final Map<String, TaskState> workingOn = new HashMap<>();
	private final Map<Object, String> epOfRow = new HashMap<>();
	/** By EP, the keys of the rows of the shared queue that it has taken and that may not be done. */
	private final Map<String, List<Object>> sharedRows = new HashMap<>();
	private final Map<String, RunEpChanged> epStates = new HashMap<>();
	private final Map<Integer, SuiteTimedOut> timedOutSuites = new HashMap<>();
	private final Map<String, Long> cliEnd = new HashMap<>();
	/** Suites by id, and when the first of their tests was given to an EP. */
	private final Map<Integer, String> entered = new HashMap<>();
	private final Map<Integer, String> failedSetUps = new HashMap<>();
	private final Map<Integer, Integer> openBelow = new HashMap<>();
	private final List<TaskState> finished = new ArrayList<>();
	private final Map<String, StepInfo> steps = new LinkedHashMap<>();
	private EngineStatus status = EngineStatus.RUNNING;
	private RunStateChanged stopping;
	private String waitsFor = "";
	private RunEnded ended;
	private boolean closed;

	RunState(RunPlan plan, RunStarted head) {
		this(new PlanIndex(plan), head);
	}

	/** A state of the same run as another one that has this index. */
	RunState(PlanIndex index, RunStarted head) {
		RunPlan plan = index.plan();
		this.index = index;
		this.head = head;
		plan.tests().forEach(t -> tasks.put(t.task(), new TaskState(t)));
		counts.put(TestStatus.PENDING, tasks.size());
		plan.suites().forEach(s -> openBelow.put(s.id(), index.testsBelow(s.id()).size()));
	}

	void apply(EventData data) {
		switch (data) {
		case TestWaiting e -> waiting(e);
		case TestDispatched e -> dispatched(e);
		case TestStarted e -> started(e);
		case TestFinished e -> finished(e);
		case RunStateChanged e -> stateChanged(e);
		case RunEnded e -> {
			ended = e;
			status = EngineStatus.STOPPED;
		}
		case RunStep e -> steps.put(e.step(), new StepInfo(e.step(), e.state(), e.result()));
		case RunClosed e -> closed = true;
		case RunWaiting e -> waitsFor = e.reason();
		case RunEpChanged e -> epStates.put(e.ep(), e);
		case SuiteTimedOut e -> timedOutSuites.put(e.suite(), e);
		case TestsQueued e -> e.tests().forEach(this::queued);
		default -> {
			// says nothing about the state of a run
		}
		}
	}

	private void stateChanged(RunStateChanged e) {
		status = e.status();
		if (e.stopping()) {
			stopping = e;
		}
	}

	/** The plan has it already if it was stored after this. */
	private void queued(QueuedTest q) {
		if (!tasks.containsKey(q.task())) {
			PlannedTest test = new PlannedTest(q.task(), q.fileId(), q.suite(), q.name(), q.path(), q.file(), TestRole.TEST, q.runnable(), q.optional(),
					q.runner(),
					"", false, q.params(), q.properties(), q.timeout(), List.of());
			queued.add(test);
			tasks.put(test.task(), new TaskState(test));
			counts.merge(TestStatus.PENDING, 1, Integer::sum);
			index.chain(test.suite()).forEach(s -> openBelow.merge(s.id(), 1, Integer::sum));
		}
	}

	private void setStatus(TaskState task, TestStatus next) {
		counts.merge(task.status, -1, Integer::sum);
		counts.merge(next, 1, Integer::sum);
		task.status = next;
	}

	private void waiting(TestWaiting e) {
		TaskState task = tasks.get(e.task());
		setStatus(task, TestStatus.WAITING);
		task.reason = e.reason();
	}

	private void dispatched(TestDispatched e) {
		TaskState task = tasks.get(e.task());
		setStatus(task, TestStatus.WORKING);
		task.attempt = e.attempt();
		task.ep = e.ep();
		task.reason = "";
		task.started = e.at();
		workingOn.put(e.ep(), task);
		PlanIndex.Row row = index().rowOf(e.task());
		if (row.isShared() && epOfRow.put(row.key(), e.ep()) == null) {
			List<Object> taken = sharedRows.computeIfAbsent(e.ep(), ep -> new ArrayList<>());
			taken.removeIf(key -> index.row(key).tests().stream().allMatch(t -> tasks.get(t.task()).isFinal()));
			taken.add(row.key());
		}
		enter(task, e.at());
	}

	private void enter(TaskState task, String at) {
		index.chain(task.test.suite()).forEach(s -> entered.putIfAbsent(s.id(), at));
	}

	private void started(TestStarted e) {
		TaskState task = tasks.get(e.task());
		if (task.isWorking() && task.attempt == e.attempt()) {
			task.started = e.at();
			task.processStarted = true;
		}
	}

	private void finished(TestFinished e) {
		TaskState task = tasks.get(e.task());
		if (workingOn.get(task.ep) == task) {
			workingOn.remove(task.ep);
		}
		if (task.test.role() == TestRole.SETUP && e.status() != TestStatus.PASS) {
			if (!task.test.refusal().isEmpty() && stopping == null && e.reason().equals(task.test.refusal()) && failedSetUp(task.test.suite()) == null) {
				enter(task, e.at());
			}
			failedSetUps.put(task.test.suite(), task.test.name());
		}
		setStatus(task, e.status());
		task.ep = e.ep();
		task.crash = e.crash();
		task.reason = e.reason();
		task.started = e.started();
		task.ended = e.at();
		task.duration = e.duration();
		task.logFrom = e.logFrom();
		task.logTo = e.logTo();
		if (e.logTo() >= 0) {
			cliEnd.merge(e.ep(), e.logTo(), Math::max);
		}
		finished.add(task);
		index.chain(task.test.suite()).forEach(s -> openBelow.merge(s.id(), -1, Integer::sum));
	}

	/** Of the plan with all that was queued. */
	PlanIndex index() {
		if (!queued.isEmpty()) {
			index = index.with(queued);
			queued.clear();
		}
		return index;
	}

	long id() {
		return head.run();
	}

	RunStarted head() {
		return head;
	}

	TaskState task(int task) {
		return tasks.get(task);
	}

	Iterable<TaskState> tasks() {
		return tasks.values();
	}

	/** The test that runs on an EP, null if none does. */
	TaskState workingOn(String ep) {
		return workingOn.get(ep);
	}

	List<TaskState> working() {
		return List.copyOf(workingOn.values());
	}

	/** Where a row runs, empty if it is not bound to an EP yet. */
	String epOf(PlanIndex.Row row) {
		return row.isShared() ? epOfRow.getOrDefault(row.key(), "") : row.ep();
	}

	/** The rows that are an EP's own or that it has begun; it takes another one of the shared queue only when these are done, or when nothing else would ever go on. */
	List<PlanIndex.Row> rowsOf(String ep) {
		Stream<PlanIndex.Row> taken = sharedRows.getOrDefault(ep, List.of()).stream().map(index()::row);
		return Stream.concat(Stream.of(index).map(i -> i.row(ep)), taken).filter(Objects::nonNull).toList();
	}

	/** Where the next part of an EP's CLI log begins. */
	long cliEnd(String ep) {
		return cliEnd.getOrDefault(ep, 0L);
	}

	boolean hasEntered(int suite) {
		return entered.containsKey(suite);
	}

	/** When the first of its tests was given to an EP, null if none was. */
	String enteredAt(int suite) {
		return entered.get(suite);
	}

	boolean isEpPaused(String ep) {
		RunEpChanged changed = epStates.get(ep);
		return changed != null && changed.status() == EngineStatus.PAUSED;
	}

	/** How an EP was stopped in this run, null if it was not. */
	RunEpChanged stopped(String ep) {
		RunEpChanged changed = epStates.get(ep);
		return changed != null && changed.status() == EngineStatus.STOPPED ? changed : null;
	}

	/** The time-out of this suite or one around it that has expired, null if none has. */
	SuiteTimedOut timedOut(int suite) {
		if (!timedOutSuites.isEmpty()) {
			for (PlannedSuite s : index.chain(suite)) {
				SuiteTimedOut expired = timedOutSuites.get(s.id());
				if (expired != null) {
					return expired;
				}
			}
		}
		return null;
	}

	/** Why a test that has not begun does not get its turn on an EP, null if it does. Teardown files of entered suites do, see {@link #isAtOnce}. */
	String cutOff(PlannedTest test, String ep) {
		if (stopping != null) {
			return stopping.reason();
		}
		if (stopped(ep) != null) {
			return stopped(ep).reason();
		}
		SuiteTimedOut expired = timedOut(test.suite());
		return expired == null ? null : expired.reason();
	}

	/** Whether not even teardown files get their turn on an EP. */
	boolean isAtOnce(String ep) {
		return stopping != null && stopping.now() || stopped(ep) != null && stopped(ep).now();
	}

	boolean isEnteredTeardown(PlannedTest test) {
		return test.role() == TestRole.TEARDOWN && hasEntered(test.suite());
	}

	/** Whether all tests of a suite and below have their final status. */
	boolean isSuiteDone(int suite) {
		return openBelow.getOrDefault(suite, 0) == 0;
	}

	/** Name of the set-up file that failed in this suite or one around it, null if none did. */
	String failedSetUp(int suite) {
		for (PlannedSuite s : index.chain(suite)) {
			String failed = failedSetUps.get(s.id());
			if (failed != null) {
				return failed;
			}
		}
		return null;
	}

	/** Tests with a final status, in the order in which they got it. */
	List<TaskState> finishedTasks() {
		return finished;
	}

	boolean isPaused() {
		return status == EngineStatus.PAUSED;
	}

	/** How it is being ended before its time, null while it is not. */
	RunStateChanged stopping() {
		return stopping;
	}

	boolean isStopping() {
		return stopping != null;
	}

	/** For people: whom it waits for to get its test beds; empty if it does not. */
	String waitsFor() {
		return waitsFor;
	}

	boolean allFinal() {
		return finished.size() == tasks.size();
	}

	RunEnded ended() {
		return ended;
	}

	boolean isClosed() {
		return closed;
	}

	List<StepInfo> steps() {
		return List.copyOf(steps.values());
	}

	StepInfo step(String name) {
		return steps.get(name);
	}

	Map<TestStatus, Integer> counts() {
		Map<TestStatus, Integer> present = new EnumMap<>(TestStatus.class);
		counts.forEach((s, n) -> {
			if (n > 0) {
				present.put(s, n);
			}
		});
		return present;
	}

	/** Head of the run. The clock is asked only while it goes on. */
	RunInfo info(Instant now) {
		double elapsed = ended != null ? ended.elapsed() : Math.max(0, Duration.between(Instant.parse(head.at()), now).toMillis() / 1000.0);
		String reason = ended != null ? ended.reason() : stopping != null ? stopping.reason() : waiting();
		return new RunInfo(id(), head.project(), head.user(), head.by(), status, head.at(), ended == null ? null : ended.at(), elapsed,
				ended == null ? null : ended.outcome(), reason, counts(), head.mapping(), head.warnings(), closed, head.origin(),
				ended == null && stopping != null, epStatuses());
	}

	private Map<String, EngineStatus> epStatuses() {
		Map<String, EngineStatus> statuses = new LinkedHashMap<>();
		for (String ep : index.eps()) {
			RunEpChanged changed = epStates.get(ep);
			boolean own = changed != null && (status == EngineStatus.RUNNING || changed.status() == EngineStatus.STOPPED);
			statuses.put(ep, own ? changed.status() : status);
		}
		return statuses;
	}

	private String waiting() {
		return waitsFor.isEmpty() ? "" : "waits for its test beds: " + waitsFor;
	}

	RunOutcome outcome() {
		return stopping == null ? RunOutcome.COMPLETED : stopping.outcome();
	}

	RunDetail detail(Instant now, String cursor) {
		List<SuiteInfo> suites = index.plan().suites().stream().map(s -> new SuiteInfo(s.id(), s.name(), s.path(), s.parent(), s.ep(), s.testbed())).toList();
		List<StepInfo> shown = steps.values().stream().filter(s -> s.state() != StepState.DONE || !s.result().isEmpty()).toList();
		List<TestInfo> tests = index().plan().tests().stream().map(t -> tasks.get(t.task()).info()).toList();
		return new RunDetail(info(now), suites, tests, shown, cursor);
	}
}
