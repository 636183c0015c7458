// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.channel;

/**
 * One attempt to run one planned test; also names the stream of its log.
 *
 * @param run     id of the run
 * @param task    number of the test in its plan
 * @param attempt from 1
 */
public record Task(long run, int task, int attempt) {

	/** {@code run/task/attempt}, as in the mark {@code TWISTER_TASK} of its processes. */
	@Override
	public String toString() {
		return run + "/" + task + "/" + attempt;
	}
}
