// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api.plan;

import java.util.List;
import java.util.Map;

import org.twister.rpc.TestRole;

/**
 * A test file in its suite.
 *
 * @param task         from 1, place in the plan
 * @param fileId       legacy number, from 1001
 * @param suite        id of its suite
 * @param name         base name, {@code #2} for the second repeat
 * @param path         as planned, for people
 * @param file         absolute path on the CE
 * @param role         of the file
 * @param runnable     false: delivered, not executed, SKIPPED
 * @param optional     its failure does not fail the run
 * @param runner       id of the runner; empty: NOT EXECUTED with {@code refusal} as the reason
 * @param refusal      why it cannot run (missing: SKIPPED; unknown type: NOT EXECUTED), empty if it can
 * @param missing      the file does not exist
 * @param params       arguments
 * @param properties   user properties, those of its suites included
 * @param timeout      seconds, 0 for none
 * @param dependencies what must have ended before it starts
 */
public record PlannedTest(int task, int fileId, int suite, String name, String path, String file, TestRole role, boolean runnable, boolean optional,
		String runner,
		String refusal, boolean missing, List<String> params, Map<String, String> properties, double timeout, List<Dependency> dependencies) {

	/**
	 * @param task   the test waited for
	 * @param status its status word must be this one, or {@code any}
	 */
	public record Dependency(int task, String status) {}
}
