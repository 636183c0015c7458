// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.twister.engine.api.TaskRef;
import org.twister.rpc.EngineStatus;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.EventData.RunStateChanged;

/**
 * Ends a run before its time: running tests are killed, the rest is not executed, teardown files of entered suites still run, for a limited time where a person or a time-out wants
 * the end. A test whose death is not reported in time gets its final status all the same: a state never sticks.
 */
final class Ending {

	private final Desk desk;
	private final RunState state;
	private final Limits limits;
	/** Killed tests, and when their end must have been reported. */
	private final Map<Integer, Long> killedUntil = new HashMap<>();
	/** Killed because of their own time-out. */
	private final Set<Integer> timedOut = new HashSet<>();
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
		return killedUntil.containsKey(task.test.task());
	}

	/** A user wants the end. Once more, or now: without teardown. */
	void stop(String by, boolean now) {
		if (state.ended() != null) {
			return;
		}
		String reason = "stopped by " + by;
		if (!state.isStopping()) {
			begin(RunOutcome.STOPPED_BY_USER, by, now, reason);
		} else if (now || state.outcome() == RunOutcome.STOPPED_BY_USER) {
			skipTeardown(RunOutcome.STOPPED_BY_USER, by, reason);
		} else {
			emit(RunOutcome.STOPPED_BY_USER, by, false, reason);
			limitTeardown();
		}
	}

	void begin(RunOutcome outcome, String by, boolean now, String reason) {
		emit(outcome, by, now, reason);
		limitTeardown();
		apply();
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
		desk.slots().stream().filter(s -> !s.connected && !s.givenUp).forEach(s -> s.giveUpAt = Math.min(s.giveUpAt, until));
	}

	/** How long a lost EP is waited for. */
	Duration graceFor(Slot slot) {
		return state.isStopping() && limits.teardown().compareTo(limits.grace()) < 0 ? limits.teardown() : limits.grace();
	}

	private void skipTeardown(RunOutcome outcome, String by, String reason) {
		if (!state.stopping().now()) {
			emit(outcome, by, true, reason);
			apply();
		}
	}

	/** Kills and finishes what the present kind of ending leaves no room for. */
	private void apply() {
		boolean now = state.stopping().now();
		for (TaskState task : state.tasks()) {
			if (task.isWorking()) {
				if (now || RunLogic.isKillable(task)) {
					kill(task, now);
				}
			} else if (!task.isFinal() && (now || task.test.role() != TestRole.TEARDOWN || !state.hasEntered(task.test.suite()))) {
				desk.finish(task, TestStatus.NOT_EXEC, state.stopping().reason());
			}
		}
	}

	private void kill(TaskState task, boolean now) {
		Slot slot = desk.slot(task.ep);
		if (!slot.connected && now) {
			desk.finishRan(task, TestStatus.ABORTED, false, state.stopping().reason() + " while EP " + task.ep + " was lost", 0);
			return;
		}
		TaskRef ref = desk.ref(task);
		desk.effect(() -> desk.pool.stop(slot.ref, ref, now));
		killedUntil.put(task.test.task(), desk.time.nanos() + limits.kill().toNanos());
	}

	/** The EP should have ended this test long ago. */
	void timeOut(TaskState task) {
		timedOut.add(task.test.task());
		kill(task, false);
	}

	/** The EP of a running test is there again: it may have missed that the test was to be killed. */
	void reattached(TaskState task) {
		if (isKilled(task) || state.isStopping() && (state.stopping().now() || RunLogic.isKillable(task))) {
			kill(task, state.isStopping() && state.stopping().now());
		}
	}

	/** The status of a test that has ended, which is not always what its EP says: a test killed by a time-out has timed out. */
	TestStatus judge(TaskState task, TestStatus reported) {
		boolean byTimeout = timedOut.contains(task.test.task())
				|| state.isStopping() && state.outcome() == RunOutcome.TIMED_OUT && RunLogic.isKillable(task);
		return reported == TestStatus.ABORTED && byTimeout ? TestStatus.TIMEOUT : reported;
	}

	/** Why a test ended as it did, where its EP does not know. */
	String reasonFor(TaskState task, TestStatus status, String reported) {
		if (timedOut.contains(task.test.task())) {
			return "time-out of " + RunLogic.seconds(task.test.timeout());
		}
		boolean byEnding = state.isStopping() && (status == TestStatus.ABORTED || status == TestStatus.TIMEOUT);
		return byEnding ? state.stopping().reason() : reported;
	}

	/** A failure ends the project if it is to stop on fail. */
	void afterFinish(TaskState task) {
		killedUntil.remove(task.test.task());
		if (task.status.isFailure() && !task.test.optional() && desk.plan().options().stopOnFail() && !state.isStopping() && state.ended() == null) {
			begin(RunOutcome.STOPPED_ON_FAIL, "", false, task.test.name() + ": " + task.status.screenWord());
		}
	}

	long nextDue() {
		long due = state.isStopping() && !state.stopping().now() ? teardownUntil : Slot.NEVER;
		for (Map.Entry<Integer, Long> killed : killedUntil.entrySet()) {
			if (desk.slot(state.task(killed.getKey()).ep).connected) {
				due = Math.min(due, killed.getValue());
			}
		}
		return due;
	}

	void tick() {
		long now = desk.time.nanos();
		if (state.isStopping() && !state.stopping().now() && now >= teardownUntil) {
			skipTeardown(state.outcome(), state.stopping().by(), state.stopping().reason());
		}
		killedUntil.keySet().removeIf(task -> !state.task(task).isWorking());
		for (Map.Entry<Integer, Long> killed : Map.copyOf(killedUntil).entrySet()) {
			TaskState task = state.task(killed.getKey());
			if (now >= killed.getValue() && desk.slot(task.ep).connected && task.isWorking()) {
				desk.note(task.test.task(),
						"EP " + task.ep + " did not report its end within " + RunLogic.seconds(limits.kill().toMillis() / 1000.0) + " after it was killed");
				TestStatus status = judge(task, TestStatus.ABORTED);
				desk.finishRan(task, status, false, reasonFor(task, status, "killed"), 0);
				afterFinish(task);
			}
		}
	}
}
