// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.twister.engine.api.TaskRef;
import org.twister.rpc.EngineStatus;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.EventData.RunEpChanged;
import org.twister.rpc.event.EventData.RunStateChanged;
import org.twister.rpc.event.EventData.SuiteTimedOut;

/**
 * Ends a run, or a part of it, before its time: running tests are killed, the rest is not executed, teardown files of entered suites still run, for a limited time where a person or a
 * time-out wants the end. A test whose death is not reported in time gets its final status all the same: a state never sticks.
 */
final class Ending {

	/** A test that was killed: when its end must have been reported, and what it is then. */
	private record Kill(long until, TestStatus status, String reason) {}

	private final Desk desk;
	private final RunState state;
	private final Limits limits;
	private final Map<Integer, Kill> kills = new HashMap<>();
	private long teardownUntil = Slot.NEVER;

	Ending(Desk desk, Limits limits) {
		this.desk = desk;
		this.state = desk.state;
		this.limits = limits;
	}

	/** After a restart: what was being ended goes on to be. */
	void resume() {
		if (state.isStopping()) {
			limitTeardown();
		}
	}

	boolean isKilled(TaskState task) {
		return kills.containsKey(task.test.task());
	}

	/** A user wants the end. Once more, or now: without teardown. */
	void stop(String by, boolean now) {
		if (state.ended() != null || state.isStopping() && state.stopping().now()) {
			return;
		}
		String reason = "stopped by " + by;
		if (!state.isStopping()) {
			begin(RunOutcome.STOPPED_BY_USER, by, now, reason);
		} else if (now || state.outcome() == RunOutcome.STOPPED_BY_USER) {
			begin(RunOutcome.STOPPED_BY_USER, by, true, reason);
		} else {
			emit(RunOutcome.STOPPED_BY_USER, by, false, reason);
			limitTeardown();
		}
	}

	/** Nothing may run on. What a user has stopped stays stopped by him. */
	void panic(String reason) {
		if (state.ended() != null || state.isStopping() && state.stopping().now()) {
			return;
		}
		if (state.isStopping() && state.outcome() == RunOutcome.STOPPED_BY_USER) {
			desk.note(0, reason);
			begin(RunOutcome.STOPPED_BY_USER, state.stopping().by(), true, state.stopping().reason());
		} else {
			begin(RunOutcome.PANIC, "", true, reason);
		}
	}

	void begin(RunOutcome outcome, String by, boolean now, String reason) {
		emit(outcome, by, now, reason);
		limitTeardown();
		cutOff(state.tasks(), now, reason);
	}

	private void emit(RunOutcome outcome, String by, boolean now, String reason) {
		desk.emit(new RunStateChanged(state.id(), EngineStatus.RUNNING, true, now, outcome, by, reason, desk.time.stamp()));
		desk.runningLog("ending" + (now ? " at once: " : ": ") + reason);
	}

	private void limitTeardown() {
		long until = desk.time.nanos() + limits.teardown().toNanos();
		if (state.outcome() == RunOutcome.STOPPED_BY_USER || state.outcome() == RunOutcome.TIMED_OUT) {
			teardownUntil = Math.min(teardownUntil, until);
		}
		desk.slots().forEach(slot -> hurry(slot, until));
	}

	/** While something is ended nobody waits long for an EP. */
	void hurry(Slot slot, long until) {
		if (slot.isAwaited()) {
			slot.giveUpAt = Math.min(slot.giveUpAt, until);
		}
	}

	/** How long a lost EP is waited for. */
	Duration graceFor(Slot slot) {
		boolean ends = state.isStopping() || state.stopped(slot.ref.name()) != null;
		return ends && limits.teardown().compareTo(limits.grace()) < 0 ? limits.teardown() : limits.grace();
	}

	/** Kills and finishes those of some tests that an ending leaves no room for. */
	void cutOff(Iterable<TaskState> tasks, boolean now, String reason) {
		for (TaskState task : tasks) {
			if (task.isWorking()) {
				if (now || RunLogic.isKillable(task)) {
					kill(task, now, null);
				}
			} else if (!task.isFinal() && (now || !state.isEnteredTeardown(task.test))) {
				desk.finish(task, TestStatus.NOT_EXEC, reason);
			}
		}
	}

	/**
	 * @param why null: what is being ended says it
	 */
	private void kill(TaskState task, boolean now, Kill why) {
		Slot slot = desk.slot(task.ep);
		Kill cause = why != null ? why : kills.containsKey(task.test.task()) ? kills.get(task.test.task()) : cause(task);
		if (!slot.connected && now) {
			desk.finishRan(task, TestStatus.ABORTED, false, cause.reason() + " while EP " + task.ep + " was lost", 0);
			return;
		}
		TaskRef ref = desk.ref(task);
		desk.effect(() -> desk.pool.stop(slot.ref, ref, now));
		kills.put(task.test.task(), new Kill(desk.time.nanos() + limits.kill().toNanos(), cause.status(), cause.reason()));
	}

	/** Why a test is killed, null if nothing that is being ended contains it. */
	private Kill cause(TaskState task) {
		RunEpChanged stopped = state.stopped(task.ep);
		SuiteTimedOut expired = state.timedOut(task.test.suite());
		if (state.isStopping()) {
			return new Kill(0, state.outcome() == RunOutcome.TIMED_OUT ? TestStatus.TIMEOUT : TestStatus.ABORTED, state.stopping().reason());
		}
		if (stopped != null) {
			return new Kill(0, TestStatus.ABORTED, stopped.reason());
		}
		return expired == null ? null : new Kill(0, TestStatus.TIMEOUT, expired.reason());
	}

	/** It should have ended long ago. */
	void timeOut(TaskState task, String reason) {
		kill(task, false, new Kill(0, TestStatus.TIMEOUT, reason));
	}

	/** The EP of a running test is there again: it may have missed that the test was to be killed. */
	void reattached(TaskState task) {
		boolean now = state.isAtOnce(task.ep);
		if (isKilled(task) || now || cause(task) != null && RunLogic.isKillable(task)) {
			kill(task, now, null);
		}
	}

	/** How a test ended, which is not always what its EP says: one that was killed by a time-out has timed out. */
	TestStatus judge(TaskState task, TestStatus reported) {
		Kill kill = killOf(task);
		return reported == TestStatus.ABORTED && kill != null ? kill.status() : reported;
	}

	/** Why a test ended as it did, where its EP does not know. */
	String reasonFor(TaskState task, TestStatus status, String reported) {
		Kill kill = killOf(task);
		return kill != null && (status == TestStatus.ABORTED || status == TestStatus.TIMEOUT) ? kill.reason() : reported;
	}

	/** After a restart it is not known any more which tests were killed, but which had to be. */
	private Kill killOf(TaskState task) {
		Kill kill = kills.get(task.test.task());
		return kill == null && (RunLogic.isKillable(task) || state.isAtOnce(task.ep)) ? cause(task) : kill;
	}

	/** A failure ends the project if it is to stop on fail. */
	void afterFinish(TaskState task) {
		kills.remove(task.test.task());
		boolean fails = task.status.stopsOnFail() || task.crash;
		if (fails && !task.test.optional() && desk.plan().options().stopOnFail() && !state.isStopping() && state.ended() == null) {
			begin(RunOutcome.STOPPED_ON_FAIL, "", false, task.test.name() + ": " + task.status.screenWord());
		}
	}

	long nextDue() {
		long due = state.isStopping() && !state.stopping().now() ? teardownUntil : Slot.NEVER;
		for (Map.Entry<Integer, Kill> kill : kills.entrySet()) {
			if (desk.slot(state.task(kill.getKey()).ep).connected) {
				due = Math.min(due, kill.getValue().until());
			}
		}
		return due;
	}

	void tick() {
		long now = desk.time.nanos();
		if (state.isStopping() && !state.stopping().now() && now >= teardownUntil) {
			begin(state.outcome(), state.stopping().by(), true, state.stopping().reason());
		}
		kills.keySet().removeIf(task -> !state.task(task).isWorking());
		for (Map.Entry<Integer, Kill> kill : List.copyOf(kills.entrySet())) {
			TaskState task = state.task(kill.getKey());
			if (now >= kill.getValue().until() && desk.slot(task.ep).connected && task.isWorking()) {
				giveUpOn(task, kill.getValue());
			}
		}
	}

	/** Its end was not reported: it has its final status all the same, and the EP no other test until it is rid of it. */
	private void giveUpOn(TaskState task, Kill kill) {
		Slot slot = desk.slot(task.ep);
		desk.note(task.test.task(),
				"EP " + task.ep + " did not report its end within " + RunLogic.seconds(limits.kill().toMillis() / 1000.0) + " after it was killed");
		slot.stuckWith(desk.ref(task), desk.time.nanos() + graceFor(slot).toNanos());
		desk.finishRan(task, kill.status(), false, kill.reason(), 0);
		afterFinish(task);
	}
}
