// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.util.List;

import org.twister.engine.api.RunEngine;
import org.twister.engine.api.TaskRef;
import org.twister.engine.api.TestBeds;
import org.twister.engine.api.TestReport;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.rpc.RunService.StepState;

/** What a run's thread is told. */
sealed interface Input {

	/** Something that happened to an EP or on it. */
	sealed interface FromEp extends Input {
		String ep();
	}

	record Connected(String ep, boolean sameProcess, List<TaskRef> running) implements FromEp {}

	/**
	 * @param inOrder it said good-bye: its tests are dead
	 */
	record Lost(String ep, boolean inOrder) implements FromEp {}

	record Started(String ep, TaskRef task, long pid) implements FromEp {}

	record Ended(String ep, TestReport report, Runnable acknowledge) implements FromEp {}

	/** Where the run stands in the queue for its test beds. */
	record TestBedsTurn(TestBeds.Turn turn) implements Input {}

	/** A wish, of a user unless it says otherwise. */
	sealed interface Command extends Input {
		Reply<?> reply();
	}

	record Pause(String by, Reply<Void> reply) implements Command {}

	record Resume(String by, Reply<Void> reply) implements Command {}

	record Stop(String by, boolean now, Reply<Void> reply) implements Command {}

	/** Of the detection of panic. */
	record Panic(String reason, Reply<Void> reply) implements Command {}

	record PauseEp(String ep, String by, Reply<Void> reply) implements Command {}

	record ResumeEp(String ep, String by, Reply<Void> reply) implements Command {}

	record StopEp(String ep, boolean now, String by, Reply<Void> reply) implements Command {}

	record Queue(String suite, List<PlannedTest> tests, String by, Reply<List<Integer>> reply) implements Command {}

	record Dequeue(RunEngine.Pending which, String by, Reply<List<Integer>> reply) implements Command {}

	/**
	 * Of a start-of-run step: how it stands.
	 *
	 * @param mandatory the run ends if it did not succeed
	 */
	record StartStep(String name, StepState state, String result, boolean mandatory, Reply<Void> reply) implements Command {}

	/** No start-of-run step is left. */
	record StartDone() implements Input {}

	/** Nothing: the thread is to look whether it goes on. */
	record Wake() implements Input {}
}
