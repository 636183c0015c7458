// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.rpc.TestRole;
import org.twister.rpc.event.EventData.SuiteTimedOut;

/**
 * Time-outs of suites, counted from when a suite is entered: running tests are killed, the rest of the suite is not executed. Teardown files still run, each for a limited time.
 */
final class SuiteClock {

	private final Desk desk;
	private final RunState state;
	private final Limits limits;
	private final Ending ending;
	/** By suite that was entered and is not done, when its time is over. */
	private final Map<Integer, Long> expiry = new HashMap<>();
	/** Running teardown files of suites that have timed out. */
	private final Map<Integer, Long> teardownUntil = new HashMap<>();

	SuiteClock(Desk desk, Limits limits, Ending ending) {
		this.desk = desk;
		this.state = desk.state;
		this.limits = limits;
		this.ending = ending;
	}

	/** After a restart: what was entered then is not forgotten. */
	void resume() {
		desk.plan().suites().forEach(this::watch);
	}

	/** Notes which suites have been entered and which teardown files have begun. */
	void watch() {
		for (TaskState task : state.working()) {
			state.index().chain(task.test.suite()).forEach(this::watch);
			if (task.test.role() == TestRole.TEARDOWN && state.timedOut(task.test.suite()) != null && !ending.isKilled(task)) {
				teardownUntil.computeIfAbsent(task.test.task(), t -> desk.time.nanos() + limits.teardown().toNanos());
			}
		}
	}

	private void watch(PlannedSuite suite) {
		if (suite.timeout() > 0 && !expiry.containsKey(suite.id()) && state.hasEntered(suite.id()) && isOpen(suite.id())) {
			expiry.put(suite.id(), expiryOf(suite, state.enteredAt(suite.id())));
		}
	}

	private boolean isOpen(int suite) {
		return !state.isStopping() && !state.isSuiteDone(suite) && state.timedOut(suite) == null;
	}

	private long expiryOf(PlannedSuite suite, String entered) {
		Instant end = Instant.parse(entered).plusMillis(Math.round(suite.timeout() * 1000));
		return desk.time.nanos() + Duration.between(desk.time.now(), end).toNanos();
	}

	long nextDue() {
		long due = Slot.NEVER;
		for (Map.Entry<Integer, Long> entry : expiry.entrySet()) {
			due = Math.min(due, isOpen(entry.getKey()) ? entry.getValue() : Slot.NEVER);
		}
		for (Map.Entry<Integer, Long> teardown : teardownUntil.entrySet()) {
			TaskState task = state.task(teardown.getKey());
			if (task.isWorking() && desk.slot(task.ep).connected) {
				due = Math.min(due, teardown.getValue());
			}
		}
		return due;
	}

	void tick() {
		long now = desk.time.nanos();
		expiry.keySet().removeIf(suite -> !isOpen(suite));
		for (Map.Entry<Integer, Long> entry : List.copyOf(expiry.entrySet())) {
			// one within another that has just expired goes with it
			if (now >= entry.getValue() && isOpen(entry.getKey())) {
				expiry.remove(entry.getKey());
				timeOut(state.index().suite(entry.getKey()));
			}
		}
		teardownUntil.keySet().removeIf(task -> !state.task(task).isWorking());
		for (Map.Entry<Integer, Long> teardown : List.copyOf(teardownUntil.entrySet())) {
			TaskState task = state.task(teardown.getKey());
			if (now >= teardown.getValue() && desk.slot(task.ep).connected) {
				teardownUntil.remove(teardown.getKey());
				ending.timeOut(task, "its suite has timed out, teardown has " + RunLogic.seconds(limits.teardown().toMillis() / 1000.0));
			}
		}
	}

	private void timeOut(PlannedSuite suite) {
		String reason = "the time-out of " + RunLogic.seconds(suite.timeout()) + " of suite " + suite.path() + " has expired";
		desk.emit(new SuiteTimedOut(state.id(), suite.id(), reason, desk.time.stamp()));
		desk.runningLog(reason);
		List<TaskState> tasks = new ArrayList<>();
		for (PlannedTest test : state.index().testsBelow(suite.id())) {
			tasks.add(state.task(test.task()));
		}
		ending.cutOff(tasks, false, reason);
	}
}
