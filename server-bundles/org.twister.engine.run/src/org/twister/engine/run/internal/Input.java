// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.twister.engine.api.TaskRef;
import org.twister.engine.api.TestBeds;
import org.twister.engine.api.TestReport;

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

	/** A wish of a user. Completed when its effect is durable. */
	sealed interface Command extends Input {
		String by();

		CompletableFuture<Void> done();
	}

	record Pause(String by, CompletableFuture<Void> done) implements Command {}

	record Resume(String by, CompletableFuture<Void> done) implements Command {}

	record Stop(String by, boolean now, CompletableFuture<Void> done) implements Command {}
}
