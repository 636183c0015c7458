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

	/** Pauses one EP of a run after its current test; the others go on. {@link FaultCode#CONFLICT} if it was stopped. */
	RunInfo pauseEp(EpOfRun ep) throws RpcException;

	RunInfo resumeEp(EpOfRun ep) throws RpcException;

	/**
	 * Stops one EP of a run: its test is killed, what is left of its suites is not executed but for their teardown files, which a second stop, or {@code now}, skips. The run goes on
	 * with its other EPs; when none of them is left it is stopped.
	 */
	RunInfo stopEp(StopEp request) throws RpcException;

	/**
	 * Adds test files to a suite of a run that goes on: behind what it has, before its teardown files. Refused with {@link FaultCode#INVALID_PLAN} if one of them cannot run,
	 * with {@link FaultCode#CONFLICT} if the run or the suite is ending.
	 *
	 * @return the new tests
	 */
	List<TestInfo> queue(QueueTests request) throws RpcException;

	/**
	 * Takes tests that have not begun out of a run that goes on: they are not executed. Set-up and teardown files go only with all tests of their suite.
	 *
	 * @return the tests it was done to, in the order of the plan
	 */
	List<TestInfo> dequeue(DequeueTests request) throws RpcException;

	/** Deletes all that is kept of a closed run. {@link FaultCode#CONFLICT} if it is not closed, or if it is its user's latest. */
	void delete(RunRef run) throws RpcException;

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
	 * @param run id, 0 for the caller's latest
	 * @param ep  name of an EP that takes part
	 */
	record EpOfRun(long run, String ep) {}

	/**
	 * @param now without teardown
	 */
	record StopEp(long run, String ep, boolean now) {}

	/**
	 * @param run   id, 0 for the caller's latest
	 * @param suite name of the suite, the first one counts, or its number
	 * @param files paths on the CE's machine, in this order
	 */
	record QueueTests(long run, String suite, List<String> files) {}

	/**
	 * Which tests: those that fit all that is given.
	 *
	 * @param run    id, 0 for the caller's latest
	 * @param ep     whose suites, null for all
	 * @param suite  name of a suite or its number, sub-suites included; null for all
	 * @param fileId one file, 0 for all
	 */
	record DequeueTests(long run, String ep, String suite, int fileId) {}

	/**
	 * @param limit at most so many, 0 for 100
	 */
	record ListRuns(int limit) {}

	/**
	 * What to run: exactly one of {@code project}, {@code content}, {@code files} and {@code rerun} is given; beside {@code content}, {@code project} is only its name.
	 *
	 * @param project   path of a project, testsuites or temporary-run file on the CE's machine, or null
	 * @param files     test files and folders; folders are read recursively (see {@code docs/running-tests.md}); or null
	 * @param config    path of a fwmconfig.xml for test paths and EP list, or null for the user's own
	 * @param resources path of a resources.json or systems.json with test beds, or null
	 * @param mapBeds   if true, every test bed or EP name of the project is mapped in order onto the user's connected EPs (private CE without resources)
	 * @param timeout   seconds until the whole run is ended, 0 for none
	 * @param minEps    wait for so many EPs to be connected before planning, 0 for none
	 * @param label     shown instead of the path, or null
	 * @param content   XML text of a project, testsuites or temporary-run file that is sent along, at most 16 MB; relative paths in it are taken from the user's
	 *                  folder of projects; or null
	 * @param temporary nothing of the run goes to the database, and no e-mail is sent
	 * @param rerun     an earlier run that is performed again, or null
	 */
	record StartRun(String project, List<String> files, String config, String resources, boolean mapBeds, double timeout, int minEps, String label,
			String content, boolean temporary, Rerun rerun) {

		/** Of what the CE's machine has. */
		public StartRun(String project, List<String> files, String config, String resources, boolean mapBeds, double timeout, int minEps, String label) {
			this(project, files, config, resources, mapBeds, timeout, minEps, label, null, false, null);
		}
	}

	/**
	 * An earlier run of the caller, that has ended, again: by its plan as it was, with the files, the global parameters and the EPs of now. Set-up and teardown files of
	 * the suites concerned are part of it.
	 *
	 * @param run      id, 0 for the caller's latest
	 * @param failed   only the tests that failed, were aborted, timed out or are invalid, or did not get their turn because the run, their suite or their EP ended early
	 * @param fromTask only the tests from this one on, by its number in the earlier run; 0 for all
	 */
	record Rerun(long run, boolean failed, int fromTask) {}

	/**
	 * What a run is, beside what it is called.
	 *
	 * @param sent      its project was sent along: there is no file of it
	 * @param temporary see {@link StartRun#temporary}
	 * @param rerunOf   id of the run that is performed again, 0 for none
	 * @param failed    see {@link Rerun#failed}
	 * @param fromTask  see {@link Rerun#fromTask}
	 */
	record Origin(boolean sent, boolean temporary, long rerunOf, boolean failed, int fromTask) {

		/** A project or files, as they were then. */
		public static final Origin PLAIN = new Origin(false, false, 0, false, 0);
	}

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
	 * @param origin   what it is
	 * @param stopping it is being ended before its time: tests are killed, teardown files may still run
	 * @param eps      each EP that takes part, and whether it works for the run, is paused, or was stopped in it
	 */
	record RunInfo(long id, String project, String user, String by, EngineStatus status, String started, String ended, double elapsed, RunOutcome outcome,
			String reason, Map<TestStatus, Integer> counts, Map<String, String> mapping, List<Problem> warnings, boolean closed, Origin origin,
			boolean stopping, Map<String, EngineStatus> eps) {

		/** An origin that is not told is the plain one. */
		public RunInfo {
			origin = origin == null ? Origin.PLAIN : origin;
			eps = eps == null ? Map.of() : eps;
		}

		/** Of a run that is not being stopped, on EPs that nothing is known of. */
		public RunInfo(long id, String project, String user, String by, EngineStatus status, String started, String ended, double elapsed, RunOutcome outcome,
				String reason, Map<TestStatus, Integer> counts, Map<String, String> mapping, List<Problem> warnings, boolean closed, Origin origin) {
			this(id, project, user, by, status, started, ended, elapsed, outcome, reason, counts, mapping, warnings, closed, origin, false, Map.of());
		}

		/** Of plain origin. */
		public RunInfo(long id, String project, String user, String by, EngineStatus status, String started, String ended, double elapsed, RunOutcome outcome,
				String reason, Map<TestStatus, Integer> counts, Map<String, String> mapping, List<Problem> warnings, boolean closed) {
			this(id, project, user, by, status, started, ended, elapsed, outcome, reason, counts, mapping, warnings, closed, Origin.PLAIN);
		}
	}

	/**
	 * @param info    head of the run
	 * @param suites  top suites, in the order of the plan
	 * @param tests   all tests in the order of the plan; {@link SuiteInfo#parent} and {@link TestInfo#suite} make the tree
	 * @param steps   steps before the first and after the last test, so far
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
	 * @param task      number within the run, from 1, in the order of the plan; of a queued test the next one
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

	/** State of a step before the first or after the last test. */
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
