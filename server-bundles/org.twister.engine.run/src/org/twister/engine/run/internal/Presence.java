// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.time.Duration;

import org.twister.engine.api.TaskRef;
import org.twister.rpc.TestStatus;

/** EPs that come, are lost, come back, and are given up: what that means for the tests they have. */
final class Presence {

	private final Desk desk;
	private final RunState state;
	private final Ending ending;

	Presence(Desk desk, Ending ending) {
		this.desk = desk;
		this.state = desk.state;
		this.ending = ending;
	}

	void begin(Limits limits) {
		desk.slots().forEach(s -> s.giveUpAt = desk.time.nanos() + limits.grace().toNanos());
	}

	void connected(Input.Connected input) {
		Slot slot = desk.slot(input.ep());
		if (slot == null) {
			return;
		}
		boolean wasLost = slot.givenUp || state.workingOn(input.ep()) != null && !slot.connected && slot.giveUpAt != Slot.NEVER;
		slot.connected = true;
		slot.givenUp = false;
		slot.giveUpAt = Slot.NEVER;
		slot.stuck.clear();
		desk.effect(() -> desk.pool.beginRun(slot.ref, state.id()));
		TaskState task = state.workingOn(input.ep());
		if (task != null) {
			reattach(task, slot, input, wasLost);
		}
		for (TaskRef held : input.running()) {
			if (held.run() == state.id() && (task == null || !task.isWorking() || !held.equals(desk.ref(task)))) {
				desk.effect(() -> desk.pool.stop(slot.ref, held, true));
				slot.stuckWith(held, desk.time.nanos() + ending.graceFor(slot).toNanos());
			}
		}
	}

	private void reattach(TaskState task, Slot slot, Input.Connected input, boolean wasLost) {
		boolean held = input.running().contains(desk.ref(task));
		if (!held && !input.sameProcess()) {
			desk.runningLog("EP " + input.ep() + " was started anew: " + task.test.name() + " is aborted");
			desk.finishRan(task, TestStatus.ABORTED, false, "EP " + input.ep() + " was started anew while it ran", 0);
			ending.afterFinish(task);
			return;
		}
		if (wasLost) {
			tell("EP " + input.ep() + " is back");
		}
		// what it holds already it ignores; one that still waits for the files gets them only for an order of this process
		desk.startAgain(task, slot);
		ending.reattached(task);
	}

	void lost(Input.Lost input) {
		Slot slot = desk.slot(input.ep());
		if (slot == null || !slot.connected && !input.inOrder()) {
			return;
		}
		slot.connected = false;
		Duration grace = ending.graceFor(slot);
		slot.giveUpAt = slot.givenUp ? Slot.NEVER : desk.time.nanos() + grace.toNanos();
		TaskState task = state.workingOn(input.ep());
		if (input.inOrder()) {
			slot.stuck.clear();
			if (task != null) {
				desk.finishRan(task, TestStatus.ABORTED, false, "EP " + input.ep() + " was shut down while it ran", 0);
				ending.afterFinish(task);
			}
		} else if (!state.allFinal()) {
			tell("EP " + input.ep() + " is lost; waiting " + RunLogic.seconds(grace.toMillis() / 1000.0) + " for it"
					+ (task == null ? "" : ", it runs " + task.test.name()));
		}
	}

	/** To those who watch, and to those who read the log afterwards. */
	private void tell(String text) {
		desk.note(0, text);
		desk.runningLog(text);
	}

	long nextDue() {
		long due = Slot.NEVER;
		for (Slot slot : desk.slots()) {
			if (slot.isAwaited()) {
				due = Math.min(due, slot.giveUpAt);
			} else if (slot.isFree() && slot.readyAt > desk.time.nanos()) {
				due = Math.min(due, slot.readyAt);
			}
		}
		return due;
	}

	void tick() {
		for (Slot slot : desk.slots()) {
			if (slot.isAwaited() && desk.time.nanos() >= slot.giveUpAt) {
				giveUp(slot);
			}
		}
	}

	/** It stayed away, or did not let go of a killed test, for longer than the grace. */
	private void giveUp(Slot slot) {
		slot.givenUp = true;
		slot.giveUpAt = Slot.NEVER;
		String ep = slot.ref.name();
		String reason = slot.connected ? "EP " + ep + " did not get rid of a test that was killed" : "EP " + ep + " was lost and did not come back";
		TaskState running = state.workingOn(ep);
		if (running != null) {
			desk.finishRan(running, TestStatus.ABORTED, false, reason, 0);
			ending.afterFinish(running);
		}
		for (PlanIndex.Row row : state.rowsOf(ep)) {
			row.tests().stream().map(t -> state.task(t.task())).filter(t -> !t.isFinal()).forEach(t -> desk.finish(t, TestStatus.NOT_EXEC, reason));
		}
	}
}
