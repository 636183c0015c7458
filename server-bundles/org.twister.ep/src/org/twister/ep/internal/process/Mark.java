// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal.process;

/**
 * The mark of a test's processes in their environment: {@code TWISTER_TASK=<run>/<task>/<attempt>/<nonce>}.
 *
 * @param task  run, task and attempt
 * @param nonce of the EP manager
 */
record Mark(String task, String nonce) {

	static final String VARIABLE = "TWISTER_TASK";

	String value() {
		return task + "/" + nonce;
	}

	boolean isOn(int pid) {
		return ProcFs.environmentContains(pid, VARIABLE + "=" + value());
	}
}
