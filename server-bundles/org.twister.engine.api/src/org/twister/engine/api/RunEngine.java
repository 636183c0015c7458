// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.util.List;
import java.util.Optional;

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

	/** Newest first. User null: of all. */
	List<RunInfo> list(String user, int limit);

	/** Head of a run: cheap, however many tests it has. */
	Optional<RunInfo> find(long run);

	/** The whole run; an old one is read from its files. */
	Optional<RunDetail> get(long run);

	/** The user's active or latest run. */
	Optional<RunInfo> latest(String user);

	/** The plan of a run, for results and reports. */
	Optional<RunPlan> plan(long run);
}
