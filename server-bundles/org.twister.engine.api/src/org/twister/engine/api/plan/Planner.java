// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api.plan;

import java.util.List;
import java.util.function.Supplier;

import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.Problem;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.StartRun;

/**
 * Project or files + test beds + globals -> {@link RunPlan}, or a list of problems. Reads files, changes nothing. Every file that is named must lie inside the user's
 * {@link org.twister.engine.api.Roots}: a test outside is skipped with the reason, anything else outside is an error. Implemented by engine.plan; thread-safe.
 */
public interface Planner {

	/**
	 * @param user  whose run it will be
	 * @param start what to run: a project, its text, or files
	 * @param eps   the user's connected EPs, sorted by name
	 */
	Result plan(String user, StartRun start, List<EpInfo> eps);

	/**
	 * Plans an earlier run again, or a part of it: its suites, tests, arguments and options are as they were; whether their files are there and what runs them is looked at
	 * anew, and global parameters are read anew. A dependency on a test that is not part of it is decided by the status of that test in the earlier run.
	 *
	 * @param start   its {@code rerun} says which part; project, content and files are not looked at
	 * @param earlier plan of the earlier run
	 * @param run     how that run ended
	 */
	Result again(String user, StartRun start, RunPlan earlier, RunDetail run, List<EpInfo> eps);

	/**
	 * @param plan     null if there is an error among the problems
	 * @param problems errors and warnings
	 * @param copies   reads the files that the plan was made with, to be kept beside the run; empty without plan
	 */
	record Result(RunPlan plan, List<Problem> problems, Supplier<List<ConfigurationCopy>> copies) {

		/** Nothing to be kept. */
		public Result(RunPlan plan, List<Problem> problems) {
			this(plan, problems, List::of);
		}
	}
}
