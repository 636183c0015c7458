// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc.event;

import java.util.List;
import java.util.Map;

import org.twister.rpc.EngineStatus;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.Problem;
import org.twister.rpc.ResourceService.Item;
import org.twister.rpc.ResourceService.Root;
import org.twister.rpc.ResourceService.Use;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.RunService.Origin;
import org.twister.rpc.RunService.StepState;
import org.twister.rpc.TestStatus;

/** The data of every kind of event. Times and random values are in the event, so that folding the same events gives the same state everywhere. */
public sealed interface EventData {

	/**
	 * A run exists, its plan is durable.
	 *
	 * @param run     id
	 * @param project label
	 * @param user    whose run
	 * @param by      who started it
	 * @param at      instant, ISO-8601
	 * @param plan    blob key of the plan
	 * @param tests   number of planned tests
	 * @param eps     names of the EPs that take part
	 * @param origin  what the run is
	 */
	record RunStarted(long run, String project, String user, String by, String at, String plan, int tests, List<String> eps, Map<String, String> mapping,
			List<Problem> warnings, Origin origin) implements EventData {

		/** An origin that is not told is the plain one. */
		public RunStarted {
			origin = origin == null ? Origin.PLAIN : origin;
		}

		/** Of plain origin. */
		public RunStarted(long run, String project, String user, String by, String at, String plan, int tests, List<String> eps, Map<String, String> mapping,
				List<Problem> warnings) {
			this(run, project, user, by, at, plan, tests, eps, mapping, warnings, Origin.PLAIN);
		}
	}

	/**
	 * Paused, resumed, or about to end before its time.
	 *
	 * @param status   from now on
	 * @param stopping running tests are killed, only teardown files of entered suites still run
	 * @param now      they do not run either
	 * @param outcome  how the run will end, null unless stopping
	 * @param by       who did it, empty for the engine itself
	 * @param reason   for people, empty for none
	 * @param at       instant, ISO-8601
	 */
	record RunStateChanged(long run, EngineStatus status, boolean stopping, boolean now, RunOutcome outcome, String by, String reason, String at)
			implements
				EventData {}

	/**
	 * One EP of a run was paused, resumed or stopped; the others go on.
	 *
	 * @param status {@link EngineStatus#STOPPED}: its test is killed, only teardown files of entered suites still run there
	 * @param now    they do not run either
	 * @param by     who did it
	 * @param reason for people, empty for none
	 * @param at     instant, ISO-8601
	 */
	record RunEpChanged(long run, String ep, EngineStatus status, boolean now, String by, String reason, String at) implements EventData {}

	/**
	 * The time of a suite is over: its running tests are killed, the rest of it is not executed but for teardown files of entered suites.
	 *
	 * @param suite  id
	 * @param reason for people
	 */
	record SuiteTimedOut(long run, int suite, String reason, String at) implements EventData {}

	/**
	 * A test that was added to a run.
	 *
	 * @param task       the next free number
	 * @param fileId     legacy number, likewise
	 * @param suite      id of the suite it stands in now, behind its tests and before its teardown files
	 * @param file       absolute path on the CE
	 * @param properties user properties, those of its suites included
	 * @param timeout    seconds, 0 for none
	 */
	record QueuedTest(int task, int fileId, int suite, String name, String path, String file, boolean runnable, boolean optional, String runner,
			List<String> params, Map<String, String> properties, double timeout) {}

	/** Tests were added to a run that goes on. */
	record TestsQueued(long run, List<QueuedTest> tests, String by, String at) implements EventData {}

	/**
	 * Tests that had not begun were taken out of a run; each gets its final status, not executed, by an event of its own.
	 *
	 * @param tasks numbers
	 */
	record TestsDequeued(long run, List<Integer> tasks, String by, String at) implements EventData {}

	/**
	 * It is a test's turn, but what it depends on has not ended.
	 *
	 * @param ep     that waits with it, empty in the shared queue
	 * @param reason for people: what it waits for
	 */
	record TestWaiting(long run, int task, String ep, String at, String reason) implements EventData {}

	/** A test was given to an EP. */
	record TestDispatched(long run, int task, int attempt, String ep, String at) implements EventData {}

	/** The EP started the test's process. */
	record TestStarted(long run, int task, int attempt, String ep, String at, long pid) implements EventData {}

	/**
	 * A test has its final status. Its log is durable before this is.
	 *
	 * @param ep       where it ran, empty if it did not
	 * @param duration seconds by the EP's monotonic clock
	 * @param logFrom  where its part of the EP's CLI log begins, -1 without log
	 * @param logTo    where it ends
	 */
	record TestFinished(long run, int task, int attempt, String ep, TestStatus status, boolean crash, String reason, String started, String at, double duration,
			long logFrom, long logTo) implements EventData {}

	/** Something people should see beside a test's or run's status: a warning, a note about a late result. Task 0 for the run itself. */
	record RunNote(long run, int task, String at, String text) implements EventData {}

	/** All tests have their final status. The end-of-run steps follow. */
	record RunEnded(long run, RunOutcome outcome, String reason, String at, double elapsed, Map<TestStatus, Integer> counts) implements EventData {}

	/** Something that is done once before the first or after the last test began or ended. */
	record RunStep(long run, String step, StepState state, String result) implements EventData {}

	/** The last step is done: nothing follows in this run's stream, unless it is deleted. */
	record RunClosed(long run, String at) implements EventData {}

	/** All that was kept of a closed run is deleted. */
	record RunDeleted(long run, String at) implements EventData {}

	/** An EP connected, became busy or idle, or was lost. */
	record EpChanged(EpInfo ep) implements EventData {}

	/** An EP left in order. */
	record EpGone(String name, String user) implements EventData {}

	/**
	 * A global parameter was set by a test or a user; a null value deletes it.
	 *
	 * @param run   the run whose test did it, 0 for a user
	 * @param value JSON text of the value
	 */
	record GlobalSet(long run, String user, String path, String value) implements EventData {}

	/**
	 * A run waits for its test beds before its first test.
	 *
	 * @param reason for people: what it waits for, and who has it; empty when it has them
	 */
	record RunWaiting(long run, String reason, String at) implements EventData {}

	/**
	 * Somebody waits for resources, and gets them all at once when it is his turn.
	 *
	 * @param ticket names the claim
	 * @param run    0 for a user
	 * @param lease  seconds from when he gets them, 0 for none
	 */
	record ResourceWaiting(String ticket, String user, long run, Use use, List<Item> resources, double lease, String at) implements EventData {}

	/**
	 * Somebody got resources, at once or after waiting.
	 *
	 * @param lease seconds, 0 for none
	 * @param until instant the lease ends, null for none
	 */
	record ResourceTaken(String ticket, String user, long run, Use use, List<Item> resources, double lease, String at, String until) implements EventData {}

	/** A lease begins anew. */
	record ResourceRenewed(String ticket, double lease, String at, String until) implements EventData {}

	/**
	 * Resources of a claim are free, or are not waited for any more.
	 *
	 * @param resources keys of those; when none is left the claim is gone
	 * @param by        who did it, empty for the engine itself
	 * @param reason    for people
	 */
	record ResourceFreed(String ticket, List<String> resources, String by, String reason, String at) implements EventData {}

	/**
	 * Resources of a run that has ended stay taken: it is not known whether an EP still works on them.
	 *
	 * @param resources keys of those
	 */
	record ResourceKept(String ticket, List<String> resources, String reason, String at) implements EventData {}

	/**
	 * A file of test beds or SUTs was saved.
	 *
	 * @param path what was changed
	 * @param what for people: created, set, renamed, deleted, imported
	 */
	record ResourceChanged(Root root, String path, String what, String by, long version, String at) implements EventData {}
}
