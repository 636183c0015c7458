// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
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
	/** When the EP should have reported the end of a running test because of its time-out. */
	private final Map<Integer, Long> overdueAt = new HashMap<>();
	private final TestBedTurn beds;
	private final long timeoutAt;

	/** Of a run whose test beds are nobody else's. */
	RunLogic(Desk desk, Limits limits) {
		this(desk, limits, new TestBedTurn(desk, TestBeds.NONE, input -> {}));
	}

	RunLogic(Desk desk, Limits limits, TestBedTurn beds) {
		this.beds = beds;
		this.desk = desk;
		this.state = desk.state;
		this.time = desk.time;
		this.limits = limits;
		this.turns = new Turns(desk);
		this.ending = new Ending(desk, limits);
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
		desk.slots().forEach(s -> s.giveUpAt = time.nanos() + limits.grace().toNanos());
		for (TaskState task : state.working()) {
			desk.beginLog(task);
			watch(task);
		}
		ending.resume();
		beds.begin();
	}

	void handle(Input input) {
		if (state.ended() != null && !(input instanceof Input.Ended)) {
			return;
		}
		switch (input) {
		case Input.Connected c -> connected(c);
		case Input.Lost l -> lost(l);
		case Input.Started s -> started(s);
		case Input.Ended e -> ended(e);
		case Input.Pause p -> setPaused(true, p.by());
		case Input.Resume r -> setPaused(false, r.by());
		case Input.TestBedsTurn t -> beds.handle(t.turn());
		case Input.Stop s -> ending.stop(s.by(), s.now());
		}
	}

	/** Does what is due and gives work to all EPs. */
	void settle() {
		if (state.ended() != null) {
			return;
		}
		tick();
		if (beds.isReady()) {
			turns.fill();
		}
		state.working().forEach(this::watch);
		if (state.allFinal()) {
			end(state.outcome(), state.stopping() == null ? "" : state.stopping().reason());
		}
	}

	/** When to call {@link #settle} although nothing has happened, {@link Slot#NEVER} if there is no need. */
	long nextDue() {
		long due = Math.min(ending.nextDue(), state.isStopping() ? Slot.NEVER : timeoutAt);
		for (Slot slot : desk.slots()) {
			due = Math.min(due, slot.connected ? slot.readyAt > time.nanos() ? slot.readyAt : Slot.NEVER : slot.giveUpAt);
		}
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
		for (Slot slot : desk.slots()) {
			if (!slot.connected && now >= slot.giveUpAt) {
				giveUp(slot);
			}
		}
		overdueAt.keySet().removeIf(task -> !state.task(task).isWorking());
		for (Map.Entry<Integer, Long> entry : Map.copyOf(overdueAt).entrySet()) {
			TaskState task = state.task(entry.getKey());
			if (now >= entry.getValue() && desk.slot(task.ep).connected) {
				overdueAt.remove(entry.getKey());
				desk.note(task.test.task(), "EP " + task.ep + " did not end it at its time-out, the Central Engine does");
				ending.timeOut(task);
			}
		}
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

	private void connected(Input.Connected input) {
		Slot slot = desk.slot(input.ep());
		if (slot == null) {
			return;
		}
		boolean wasLost = slot.givenUp || state.workingOn(input.ep()) != null && !slot.connected && slot.giveUpAt != Slot.NEVER;
		slot.connected = true;
		slot.givenUp = false;
		slot.giveUpAt = Slot.NEVER;
		desk.effect(() -> desk.pool.beginRun(slot.ref, state.id()));
		TaskState task = state.workingOn(input.ep());
		if (task != null) {
			reattach(task, slot, input, wasLost);
		}
		for (TaskRef held : input.running()) {
			if (held.run() == state.id() && (task == null || !task.isWorking() || !held.equals(desk.ref(task)))) {
				desk.effect(() -> desk.pool.stop(slot.ref, held, true));
			}
		}
	}

	private void reattach(TaskState task, Slot slot, Input.Connected input, boolean wasLost) {
		boolean held = input.running().contains(desk.ref(task));
		if (!held && !input.sameProcess()) {
			desk.finishRan(task, TestStatus.ABORTED, false, "EP " + input.ep() + " was started anew while it ran", 0);
			ending.afterFinish(task);
			return;
		}
		// its end may be on the way: the time for it begins anew
		overdueAt.remove(task.test.task());
		if (wasLost) {
			desk.note(0, "EP " + input.ep() + " is back");
		}
		// what it holds already it ignores; one that still waits for the files gets them only for an order of this process
		desk.startAgain(task, slot);
		ending.reattached(task);
	}

	private void lost(Input.Lost input) {
		Slot slot = desk.slot(input.ep());
		if (slot == null || !slot.connected && !input.inOrder()) {
			return;
		}
		slot.connected = false;
		Duration grace = ending.graceFor(slot);
		slot.giveUpAt = time.nanos() + grace.toNanos();
		TaskState task = state.workingOn(input.ep());
		if (input.inOrder()) {
			if (task != null) {
				desk.finishRan(task, TestStatus.ABORTED, false, "EP " + input.ep() + " was shut down while it ran", 0);
				ending.afterFinish(task);
			}
		} else if (!state.allFinal()) {
			desk.note(0, "EP " + input.ep() + " is lost; waiting " + seconds(grace.toMillis() / 1000.0) + " for it"
					+ (task == null ? "" : ", it runs " + task.test.name()));
		}
	}

	/** It stayed away for longer than the grace. */
	private void giveUp(Slot slot) {
		slot.givenUp = true;
		slot.giveUpAt = Slot.NEVER;
		String ep = slot.ref.name();
		String reason = "EP " + ep + " was lost and did not come back";
		TaskState running = state.workingOn(ep);
		if (running != null) {
			desk.finishRan(running, TestStatus.ABORTED, false, reason, 0);
			ending.afterFinish(running);
		}
		for (PlanIndex.Row row : state.rowsOf(ep)) {
			row.tests().stream().map(t -> state.task(t.task())).filter(t -> !t.isFinal()).forEach(t -> desk.finish(t, TestStatus.NOT_EXEC, reason));
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
		desk.effect(input.acknowledge()::run);
		if (task == null) {
			return;
		}
		if (!task.isWorking() || !desk.ref(task).equals(report.task()) || !task.ep.equals(input.ep())) {
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
			desk.slot(input.ep()).readyAt = time.nanos() + Math.round(delay * 1e9);
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
