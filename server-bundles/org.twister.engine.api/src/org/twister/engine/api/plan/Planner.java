// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api.plan;

import java.util.List;

import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.Problem;
import org.twister.rpc.RunService.StartRun;

/** Project or files + test beds + globals -> {@link RunPlan}, or a list of problems. Reads files, changes nothing. Implemented by engine.plan. */
public interface Planner {

	/**
	 * @param user  whose run it will be
	 * @param start what to run
	 * @param eps   the user's connected EPs, sorted by name
	 */
	Result plan(String user, StartRun start, List<EpInfo> eps);

	/**
	 * @param plan     null if there is an error among the problems
	 * @param problems errors and warnings
	 */
	record Result(RunPlan plan, List<Problem> problems) {}
}
