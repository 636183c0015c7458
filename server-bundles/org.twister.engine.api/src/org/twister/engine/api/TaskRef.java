// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

/**
 * One attempt to run one planned test. Late answers of an earlier attempt are recognised by it.
 *
 * @param run     id of the run
 * @param task    number of the test in its plan, from 1
 * @param attempt from 1
 */
public record TaskRef(long run, int task, int attempt) {

	@Override
	public String toString() {
		return run + "/" + task + "/" + attempt;
	}
}
