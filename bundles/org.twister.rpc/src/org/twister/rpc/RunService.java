// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc;

import java.util.List;
import java.util.Map;

/** Starting, steering and reading runs. Runs are kept, not overwritten; ids rise from 1 per Central Engine. */
@RpcService("runs")
public interface RunService {

	/**
	 * Plans and starts a run; it is durable when this returns. Refused with {@link FaultCode#INVALID_PLAN} and all problems if it cannot be planned (nothing is
	 * started then), with {@link FaultCode#CONFLICT} if the user has an active run.
	 */
	RunInfo start(StartRun request) throws RpcException;

	/** Plans as {@link #start} would, and starts nothing. */
	Preview preview(StartRun request) throws RpcException;

	/** Takes effect after the current test of each EP. */
	RunInfo pause(RunRef run) throws RpcException;

	RunInfo resume(RunRef run) throws RpcException;

	/** Answers at once; the run ends when the tests are proved dead and the teardown files have run. A second stop, or {@code now}, skips the teardown. */
	RunInfo stop(StopRun request) throws RpcException;

	/** Newest first. */
	List<RunInfo> list(ListRuns request) throws RpcException;

	/** The whole run with the cursor from which {@code /events} continues: nothing is missed between the two. */
	RunDetail get(RunRef run) throws RpcException;

	/**
	 * @param run id, 0 for the caller's latest
	 */
	record RunRef(long run) {}

	/**
	 * @param now without teardown
	 */
	record StopRun(long run, boolean now) {}

	/**
	 * @param limit at most so many, 0 for 100
	 */
	record ListRuns(int limit) {}

	/**
	 * What to run. Exactly one of {@code project} and {@code files} is given.
	 *
	 * @param project   path of a project, testsuites or temporary-run file on the CE's machine, or null
	 * @param files     test files and folders; folders are read recursively (see {@code docs/running-tests.md}); or null
	 * @param config    path of a fwmconfig.xml for test paths and EP list, or null for the user's own
	 * @param resources path of a resources.json or systems.json with test beds, or null
	 * @param mapBeds   if true, every test bed or EP name of the project is mapped in order onto the user's connected EPs (private CE without resources)
	 * @param timeout   seconds until the whole run is ended, 0 for none
	 * @param minEps    wait for so many EPs to be connected before planning, 0 for none
	 * @param label     shown instead of the path, or null
	 */
	record StartRun(String project, List<String> files, String config, String resources, boolean mapBeds, double timeout, int minEps, String label) {}

	/**
	 * @param problems errors and warnings of the plan
	 * @param mapping  name in the project to EP, in the order met; empty without mapBeds
	 * @param tests    number of tests that would run
	 */
	record Preview(List<Problem> problems, Map<String, String> mapping, int tests) {}

	/**
	 * @param id       of the run
	 * @param project  label of what runs
	 * @param user     whose run it is
	 * @param by       who started it
	 * @param status   of the engine for this run
	 * @param started  instant, ISO-8601
	 * @param ended    instant, ISO-8601, null while it goes on
	 * @param elapsed  seconds
	 * @param outcome  null while it goes on
	 * @param reason   of the outcome, empty for none
	 * @param counts   tests by status
	 * @param mapping  see {@link Preview#mapping}
	 * @param warnings problems that did not prevent the run
	 * @param closed   the end-of-run steps (database, JUnit XML ...) are done
	 */
	record RunInfo(long id, String project, String user, String by, EngineStatus status, String started, String ended, double elapsed, RunOutcome outcome,
			String reason, Map<TestStatus, Integer> counts, Map<String, String> mapping, List<Problem> warnings, boolean closed) {}

	/**
	 * @param info    head of the run
	 * @param suites  top suites, in the order of the plan
	 * @param tests   all tests in the order of the plan; {@link SuiteInfo#parent} and {@link TestInfo#suite} make the tree
	 * @param steps   end-of-run steps so far
	 * @param cursor  opaque position in the event stream
	 */
	record RunDetail(RunInfo info, List<SuiteInfo> suites, List<TestInfo> tests, List<StepInfo> steps, String cursor) {}

	/**
	 * @param id      legacy number, from 101
	 * @param name    of the suite
	 * @param path    {@code Suite/Sub}
	 * @param parent  id of the enclosing suite, 0 for none
	 * @param ep      where it runs, empty for the shared queue
	 * @param testbed its test bed or SUT, empty for none
	 */
	record SuiteInfo(int id, String name, String path, int parent, String ep, String testbed) {}

	/**
	 * @param task      number within the run, from 1, in the order of the plan
	 * @param fileId    legacy number, from 1001
	 * @param suite     id of its suite
	 * @param name      base name, with {@code #2} for repeats
	 * @param path      as planned
	 * @param role      of the file
	 * @param optional  its failure does not fail the run
	 * @param runnable  false: sent to the EP, never executed
	 * @param status    now
	 * @param ep        where it runs or ran, empty before
	 * @param reason    of the status, empty for none
	 * @param crash     it died
	 * @param started   instant, ISO-8601, null before
	 * @param duration  seconds by the EP's monotonic clock, of a running test 0
	 * @param logFrom   where its part of the EP's CLI log begins, bytes; -1 before
	 * @param logTo     where it ends, -1 before
	 */
	record TestInfo(int task, int fileId, int suite, String name, String path, TestRole role, boolean optional, boolean runnable, TestStatus status, String ep,
			String reason, boolean crash, String started, double duration, long logFrom, long logTo) {}

	/** State of an end-of-run step. */
	enum StepState {
		RUNNING,
		DONE,
		FAILED,
		/** The CE died while it ran: it is not known whether it took effect. */
		UNKNOWN
	}

	/**
	 * @param name    of the step, for example {@code junit}, {@code database}
	 * @param result  for people: a path, a count, the error
	 */
	record StepInfo(String name, StepState state, String result) {}
}
