// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc;

/**
 * State of a user's run, and of an EP within it (legacy numbers and words).
 *
 * <pre>
 * STOPPED -> RUNNING   start
 * RUNNING -> PAUSED    pause: takes effect after the current test
 * PAUSED  -> RUNNING   resume (number 3 is accepted as input only and stored as 2)
 * RUNNING, PAUSED -> STOPPED   all tests have ended, or stop
 * </pre>
 *
 * INVALID stands for "nothing known".
 */
public enum EngineStatus {
	STOPPED(0, "stopped"),
	PAUSED(1, "paused"),
	RUNNING(2, "running"),
	RESUME(3, "resume"),
	INVALID(8, "invalid");

	private final int code;
	private final String word;

	EngineStatus(int code, String word) {
		this.code = code;
		this.word = word;
	}

	public int code() {
		return code;
	}

	public String word() {
		return word;
	}
}
