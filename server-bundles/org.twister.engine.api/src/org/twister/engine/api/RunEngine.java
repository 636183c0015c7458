// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.util.List;
import java.util.Optional;

import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.RunInfo;

/**
 * Performs plans, naively: it does what the plan says, on the EPs it names, and decides nothing that the {@link org.twister.engine.api.plan.Planner} should have.
 * It checks neither files nor rights. Implemented by engine.run; thread-safe. Every state it tells is durable.
 */
public interface RunEngine {

	/**
	 * Starts a run; plan and start are durable when this returns.
	 *
	 * @param by who started it
	 * @throws RpcException CONFLICT if the plan's user has an active run
	 */
	RunInfo perform(RunPlan plan, String by) throws RpcException;

	/** Pauses after the current test of each EP. */
	RunInfo pause(long run, String by) throws RpcException;

	RunInfo resume(long run, String by) throws RpcException;

	/**
	 * Stops a run. Answers at once; tests are killed, teardown files of entered suites run for at most 60 s unless {@code now} or called again.
	 */
	RunInfo stop(long run, boolean now, String by) throws RpcException;

	/**
	 * Ends a run because something in its logs must not be: all tests are killed without grace, no teardown file runs, the end-of-run steps follow. Answers at once.
	 *
	 * @param reason names rule and line, for people
	 */
	RunInfo panic(long run, String reason) throws RpcException;

	/**
	 * Pauses one EP of a run after its current test.
	 *
	 * @throws RpcException NOT_FOUND if the EP takes no part, CONFLICT if it was stopped in this run
	 */
	RunInfo pauseEp(long run, String ep, String by) throws RpcException;

	/** Likewise. */
	RunInfo resumeEp(long run, String ep, String by) throws RpcException;

	/**
	 * Stops one EP of a run: its test is killed, the rest of what is its own is not executed, teardown files of suites it has entered run for at most 60 s unless {@code now} or
	 * called again. The run goes on with its other EPs; when none of them is left it is stopped.
	 */
	RunInfo stopEp(long run, String ep, boolean now, String by) throws RpcException;

	/**
	 * Adds tests to a suite of a run that goes on, behind its tests and before its teardown files. Durable when this returns.
	 *
	 * @param suite name of the suite, the first one counts, or its number
	 * @param tests each with runner, file, name and arguments; numbers, place and dependencies are the engine's business
	 * @return their task numbers
	 * @throws RpcException NOT_FOUND if there is no such suite, CONFLICT if the run or the suite is ending or has ended
	 */
	List<Integer> queue(long run, String suite, List<PlannedTest> tests, String by) throws RpcException;

	/**
	 * Which tests: those that fit all that is given.
	 *
	 * @param ep     whose suites, null for all
	 * @param suite  name of a suite or its number, sub-suites included; null for all
	 * @param fileId one file, 0 for all
	 */
	record Pending(String ep, String suite, int fileId) {}

	/**
	 * Takes tests that have not begun out of a run that goes on: they are not executed. Set-up and teardown files go only with all tests of their suite. Durable when this returns.
	 *
	 * @return their task numbers in the order of the plan, empty if nothing fits
	 */
	List<Integer> dequeue(long run, Pending which, String by) throws RpcException;

	/**
	 * Deletes all that is kept of a closed run: plan, events, logs.
	 *
	 * @throws RpcException NOT_FOUND; CONFLICT if it is not closed, or if it is its user's latest, whose globals are in force
	 */
	void delete(long run) throws RpcException;

	/** Newest first. User null: of all. */
	List<RunInfo> list(String user, int limit);

	/** Head of a run: cheap, however many tests it has. */
	Optional<RunInfo> find(long run);

	/** The whole run; an old one is read from its files. */
	Optional<RunDetail> get(long run);

	/** The user's active or latest run. */
	Optional<RunInfo> latest(String user);

	/** The plan of a run with the tests that were queued, for results and reports. */
	Optional<RunPlan> plan(long run);
}
