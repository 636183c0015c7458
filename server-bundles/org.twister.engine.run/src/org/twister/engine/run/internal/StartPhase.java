// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import org.twister.rpc.RunOutcome;
import org.twister.rpc.RunService.StepInfo;
import org.twister.rpc.RunService.StepState;
import org.twister.rpc.event.EventData.RunStep;

/**
 * What is done before the first test, when the run has its test beds. The steps are performed elsewhere, since they take long; here is noted how they stand, and decided what follows.
 */
final class StartPhase {

	/** Performs the steps of a run on a thread of its own. */
	interface Performer {

		/** There are none. */
		Performer NONE = new Performer() {
			@Override
			public boolean isNeeded() {
				return false;
			}

			@Override
			public void begin() {
				throw new IllegalStateException();
			}

			@Override
			public void interrupt() {
				// nothing runs
			}
		};

		/** Whether there is anything to do, as far as is known now. */
		boolean isNeeded();

		/** Begins, and tells the run {@link Input.StartStep}s and in the end {@link Input.StartDone}. */
		void begin();

		/** The run is being ended. */
		void interrupt();
	}

	private final Desk desk;
	private final RunState state;
	private final Limits limits;
	private final Ending ending;
	private final Performer performer;
	private boolean begun;
	private boolean over;
	private long waitUntil = Slot.NEVER;

	StartPhase(Desk desk, Limits limits, Ending ending, Performer performer) {
		this.desk = desk;
		this.state = desk.state;
		this.limits = limits;
		this.ending = ending;
		this.performer = performer;
	}

	/** Tests may be given to EPs. */
	boolean isOver() {
		return over;
	}

	/** Nothing of it still goes on: the run may end. */
	boolean isQuiet() {
		return over || !begun;
	}

	/** The run has its test beds. Once tests have begun, as before a restart, this is over. */
	void begin() {
		if (begun || over) {
			return;
		}
		over = state.isStopping() || hasBegunTests() || !performer.isNeeded();
		if (over) {
			leave("the Central Engine ended while it ran");
		} else {
			begun = true;
			desk.effect(performer::begin);
		}
	}

	/** What runs now is not waited for. */
	private void leave(String reason) {
		for (StepInfo step : state.steps()) {
			if (step.state() == StepState.RUNNING) {
				desk.emit(new RunStep(state.id(), step.name(), StepState.UNKNOWN, reason));
			}
		}
	}

	private boolean hasBegunTests() {
		for (TaskState task : state.tasks()) {
			if (task.attempt > 0) {
				return true;
			}
		}
		return false;
	}

	void handle(Input.StartStep input) {
		if (over) {
			return;
		}
		desk.emit(new RunStep(state.id(), input.name(), input.state(), input.result()));
		desk.runningLog(input.name() + ": " + input.state() + (input.result().isEmpty() ? "" : ", " + input.result()));
		boolean failed = input.state() == StepState.FAILED || input.state() == StepState.UNKNOWN;
		if (failed && input.mandatory() && !state.isStopping()) {
			ending.begin(RunOutcome.START_FAILED, "", true, input.name() + " failed" + (input.result().isEmpty() ? "" : ": " + input.result()));
		}
	}

	void done() {
		over = true;
	}

	/** While the run is being ended its end is waited for, but not for ever. */
	void tick() {
		if (!begun || over || !state.isStopping()) {
			return;
		}
		if (waitUntil == Slot.NEVER) {
			waitUntil = desk.time.nanos() + limits.kill().toNanos();
			desk.effect(performer::interrupt);
		} else if (desk.time.nanos() >= waitUntil) {
			over = true;
			leave("it did not end when the run was stopped");
		}
	}

	long nextDue() {
		return begun && !over ? waitUntil : Slot.NEVER;
	}
}
