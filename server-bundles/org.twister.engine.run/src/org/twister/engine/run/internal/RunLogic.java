// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.twister.engine.api.TaskRef;
import org.twister.engine.api.TestBeds;
import org.twister.engine.api.TestReport;
import org.twister.rpc.EngineStatus;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.EventData.RunEnded;
import org.twister.rpc.event.EventData.RunStateChanged;
import org.twister.rpc.event.EventData.TestStarted;

/**
 * Decides what follows from what a run is told and from time that passes. Leaves to {@link Turns} which test is next, to {@link Desk} how a decision is written down, to
 * {@link Ending} how a run is ended before its time. Used by one thread; blocks on nothing but the sync of a test's log.
 */
final class RunLogic {

	private final Desk desk;
	private final RunState state;
	private final Time time;
	private final Limits limits;
	private final Turns turns;
	private final Ending ending;
	private final Presence presence;
	private final EpControl epControl;
	private final SuiteClock suiteClock;
	private final Queueing queueing;
	private final StartPhase start;
	/** When the EP should have reported the end of a running test because of its time-out. */
	private final Map<Integer, Long> overdueAt = new HashMap<>();
	private final TestBedTurn beds;
	private final long timeoutAt;

	/** Of a run whose test beds are nobody else's. */
	RunLogic(Desk desk, Limits limits) {
		this(desk, limits, new TestBedTurn(desk, TestBeds.NONE, input -> {}), StartPhase.Performer.NONE);
	}

	RunLogic(Desk desk, Limits limits, TestBedTurn beds, StartPhase.Performer performer) {
		this.beds = beds;
		this.desk = desk;
		this.state = desk.state;
		this.time = desk.time;
		this.limits = limits;
		this.turns = new Turns(desk);
		this.ending = new Ending(desk, limits);
		this.presence = new Presence(desk, ending);
		this.epControl = new EpControl(desk, limits, ending);
		this.suiteClock = new SuiteClock(desk, limits, ending);
		this.queueing = new Queueing(desk);
		this.start = new StartPhase(desk, limits, ending, performer);
		this.timeoutAt = runTimeoutAt();
	}

	private long runTimeoutAt() {
		double seconds = desk.plan().options().timeout();
		if (seconds <= 0) {
			return Slot.NEVER;
		}
		Duration left = Duration.between(time.now(), Instant.parse(state.head().at()).plusMillis(Math.round(seconds * 1000)));
		return time.nanos() + left.toNanos();
	}

	/** Begins, or after a restart goes on: tests that ran then may still do so. */
	void begin() {
		if (state.finishedTasks().isEmpty() && state.working().isEmpty()) {
			desk.runningLog("run " + state.id() + " of " + state.head().user() + " started by " + state.head().by() + ": " + state.head().project());
		}
		presence.begin(limits);
		for (TaskState task : state.working()) {
			desk.beginLog(task);
			watch(task);
		}
		ending.resume();
		epControl.resume();
		suiteClock.resume();
		beds.begin();
	}

	/** What is about to be handled: the logs of all tests that have ended are made durable together. */
	void prepare(Collection<Input> inputs) {
		List<TaskState> ends = new ArrayList<>();
		for (Input input : inputs) {
			if (input instanceof Input.Ended ended && isExpected(ended, state.task(ended.report().task().task()))) {
				ends.add(state.task(ended.report().task().task()));
			}
		}
		if (ends.size() > 1) {
			desk.endLogs(ends);
		}
	}

	private boolean isExpected(Input.Ended input, TaskState task) {
		return task != null && task.isWorking() && desk.ref(task).equals(input.report().task()) && task.ep.equals(input.ep());
	}

	void handle(Input input) {
		if (state.ended() != null && !(input instanceof Input.Ended)) {
			return;
		}
		switch (input) {
		case Input.Connected c -> {
			// the end of its test may be on the way: the time for it begins anew
			overdueAt.keySet().removeIf(task -> state.task(task).ep.equals(c.ep()));
			presence.connected(c);
		}
		case Input.Lost l -> presence.lost(l);
		case Input.Started s -> started(s);
		case Input.Ended e -> ended(e);
		case Input.Pause p -> setPaused(true, p.by());
		case Input.Resume r -> setPaused(false, r.by());
		case Input.TestBedsTurn t -> beds.handle(t.turn());
		case Input.Stop s -> ending.stop(s.by(), s.now());
		case Input.Panic p -> ending.panic(p.reason());
		case Input.PauseEp p -> epControl.pause(p);
		case Input.ResumeEp r -> epControl.resume(r);
		case Input.StopEp s -> epControl.stop(s);
		case Input.Queue q -> queueing.queue(q);
		case Input.Dequeue d -> queueing.dequeue(d);
		case Input.StartStep s -> start.handle(s);
		case Input.StartDone d -> start.done();
		case Input.Wake w -> {
			// to settle
		}
		}
	}

	/** Does what is due and gives work to all EPs. */
	void settle() {
		if (state.ended() != null) {
			return;
		}
		tick();
		if (beds.isReady()) {
			start.begin();
		}
		if (start.isOver()) {
			turns.fill();
		}
		start.tick();
		state.working().forEach(this::watch);
		suiteClock.watch();
		if (state.allFinal() && start.isQuiet()) {
			end(state.outcome(), state.stopping() == null ? "" : state.stopping().reason());
		}
	}

	/** When to call {@link #settle} although nothing has happened, {@link Slot#NEVER} if there is no need. */
	long nextDue() {
		long due = Math.min(ending.nextDue(), state.isStopping() ? Slot.NEVER : timeoutAt);
		due = Math.min(due, Math.min(presence.nextDue(), epControl.nextDue()));
		due = Math.min(due, Math.min(suiteClock.nextDue(), start.nextDue()));
		for (Map.Entry<Integer, Long> overdue : overdueAt.entrySet()) {
			TaskState task = state.task(overdue.getKey());
			if (task.isWorking() && desk.slot(task.ep).connected) {
				due = Math.min(due, overdue.getValue());
			}
		}
		return due;
	}

	private void tick() {
		long now = time.nanos();
		if (now >= timeoutAt && !state.isStopping()) {
			ending.begin(RunOutcome.TIMED_OUT, "", false, "the run's time-out of " + seconds(desk.plan().options().timeout()) + " has expired");
		}
		presence.tick();
		overdueAt.keySet().removeIf(task -> !state.task(task).isWorking());
		for (Map.Entry<Integer, Long> entry : Map.copyOf(overdueAt).entrySet()) {
			TaskState task = state.task(entry.getKey());
			if (now >= entry.getValue() && desk.slot(task.ep).connected) {
				overdueAt.remove(entry.getKey());
				desk.note(task.test.task(), "EP " + task.ep + " did not end it at its time-out, the Central Engine does");
				ending.timeOut(task, "time-out of " + seconds(task.test.timeout()));
			}
		}
		suiteClock.tick();
		epControl.tick();
		ending.tick();
	}

	static String seconds(double seconds) {
		return (seconds == Math.rint(seconds) ? String.valueOf((long) seconds) : String.valueOf(seconds)) + " s";
	}

	private void watch(TaskState task) {
		if (task.test.timeout() > 0 && task.test.runnable() && !ending.isKilled(task)) {
			overdueAt.computeIfAbsent(task.test.task(), t -> time.nanos() + Math.round(task.test.timeout() * 1e9) + limits.timeoutMargin().toNanos());
		}
	}

	private void started(Input.Started input) {
		TaskState task = state.task(input.task().task());
		if (task != null && task.isWorking() && !task.processStarted && desk.ref(task).equals(input.task())) {
			desk.emit(new TestStarted(state.id(), task.test.task(), task.attempt, input.ep(), time.stamp(), input.pid()));
		}
	}

	private void ended(Input.Ended input) {
		TestReport report = input.report();
		TaskState task = state.task(report.task().task());
		Slot slot = desk.slot(input.ep());
		desk.effect(input.acknowledge()::run);
		if (slot != null) {
			slot.free(report.task());
		}
		if (task == null) {
			return;
		}
		if (!isExpected(input, task)) {
			noteLate(task, report, input.ep());
			return;
		}
		TestStatus status = ending.judge(task, report.status().isFinal() ? report.status() : TestStatus.INVALID);
		String reason = Objects.requireNonNullElse(report.reason(), "");
		desk.finishRan(task, status, report.crash(), status == report.status() && !reason.isBlank() ? reason : ending.reasonFor(task, status, reason),
				report.duration());
		if (report.warning() != null && !report.warning().isBlank()) {
			desk.note(task.test.task(), report.warning());
		}
		double delay = desk.plan().options().delay();
		if (delay > 0 && task.test.runnable()) {
			slot.readyAt = time.nanos() + Math.round(delay * 1e9);
		}
		ending.afterFinish(task);
	}

	/** An answer that was sent twice is the same as before; another one came too late. */
	private void noteLate(TaskState task, TestReport report, String ep) {
		boolean again = task.isFinal() && task.attempt == report.task().attempt() && task.status == report.status();
		if (!again && !state.isClosed()) {
			desk.note(task.test.task(), "a late result of EP " + ep + " was not used: " + report.status().screenWord());
		}
	}

	private void setPaused(boolean paused, String by) {
		if (state.ended() == null && !state.isStopping() && state.isPaused() != paused) {
			desk.emit(new RunStateChanged(state.id(), paused ? EngineStatus.PAUSED : EngineStatus.RUNNING, false, false, null, by, "", time.stamp()));
			desk.runningLog((paused ? "paused by " : "resumed by ") + by);
		}
	}

	/** The engine itself cannot go on: everything gets its final status, whatever the EPs do. */
	void fail(String reason) {
		for (TaskState task : state.tasks()) {
			if (!task.isFinal()) {
				TestStatus status = task.isWorking() ? TestStatus.ABORTED : TestStatus.NOT_EXEC;
				if (task.isWorking()) {
					TaskRef ref = desk.ref(task);
					Slot slot = desk.slot(task.ep);
					desk.effect(() -> desk.pool.stop(slot.ref, ref, true));
				}
				desk.finish(task, status, reason);
			}
		}
		end(RunOutcome.ENGINE_TROUBLE, reason);
	}

	private void end(RunOutcome outcome, String reason) {
		Instant now = time.now();
		double elapsed = Math.max(0, Duration.between(Instant.parse(state.head().at()), now).toMillis() / 1000.0);
		desk.emit(new RunEnded(state.id(), outcome, reason, time.stamp(), elapsed, state.counts()));
		desk.runningLog("ended: " + outcome + (reason.isEmpty() ? "" : ", " + reason) + "; execution finished in " + Math.round(elapsed) + " seconds");
		desk.slots().forEach(slot -> desk.effect(() -> desk.pool.endRun(slot.ref, state.id())));
	}

	/** Whether a test may be killed although the run goes on: everything but a teardown. */
	static boolean isKillable(TaskState task) {
		return task.test.role() != TestRole.TEARDOWN;
	}
}
