// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.spi;

import org.twister.rpc.TestStatus;

/**
 * What a test's end means.
 *
 * @param status a final one
 * @param crash  it died by an uncaught exception or a signal
 * @param reason for people, empty for none
 */
public record Verdict(TestStatus status, boolean crash, String reason) {

	public static final Verdict PASS = new Verdict(TestStatus.PASS, false, "");

	public static Verdict fail(String reason) {
		return new Verdict(TestStatus.FAIL, false, reason);
	}

	/** By the exit code alone: 0 PASS, any other FAIL, a signal FAIL with crash. */
	public static Verdict ofExit(ProcessEnd end) {
		if (end.exitCode() == 0) {
			return PASS;
		}
		return new Verdict(TestStatus.FAIL, end.signal() != 0, end.describe());
	}

	/** As {@link #ofExit}, and the codes 4 to 8 stand for the statuses of that number. */
	public static Verdict ofStatusCode(ProcessEnd end) {
		if (end.exitCode() < TestStatus.SKIPPED.code() || end.exitCode() > TestStatus.INVALID.code()) {
			return ofExit(end);
		}
		return new Verdict(TestStatus.ofCode(end.exitCode()).orElseThrow(), false, end.describe());
	}

	/** This one, or the other if this is PASS. */
	public Verdict or(Verdict other) {
		return status == TestStatus.PASS ? other : this;
	}
}
