// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Status of one planned test; one table for every place a status is shown (legacy codes and words).
 *
 * <pre>
 * PENDING, WAITING -> WORKING   dispatched to an EP
 * PENDING  -> WAITING     a dependency has not ended yet
 * PENDING, WAITING -> SKIPPED   not runnable, file missing, dependency not satisfied
 * PENDING, WAITING -> NOT_EXEC  run ended before its turn, set-up of its suite failed, no runner for its type
 * WORKING  -> PASS, FAIL, SKIPPED, ABORTED, NOT_EXEC, TIMEOUT, INVALID   the EP reported its end (the test may choose any of these words), or its EP was lost (ABORTED)
 * </pre>
 *
 * Every other status is final: a test ends in exactly one of them.
 */
public enum TestStatus {
	/** Running now; the screen says "running". */
	WORKING(1, "WORKING", "working", "running", JUnit.NONE),
	PASS(2, "PASS", "pass", "pass", JUnit.NONE),
	/** Failed or crashed (a crash is an error in JUnit XML, see {@link #junit(boolean)}). */
	FAIL(3, "FAIL", "fail", "fail", JUnit.FAILURE),
	/** File missing, not runnable or dependency not satisfied. */
	SKIPPED(4, "SKIPPED", "skip", "skipped", JUnit.SKIPPED),
	/** Stopped while running, or its EP died. */
	ABORTED(5, "ABORTED", "aborted", "aborted", JUnit.ERROR),
	NOT_EXEC(6, "NO EXEC", "notexec", "not executed", JUnit.SKIPPED),
	TIMEOUT(7, "TIMEOUT", "timeout", "timeout", JUnit.ERROR),
	INVALID(8, "INVALID", "null", "invalid", JUnit.ERROR),
	/** Waits for a test it depends on. */
	WAITING(9, "WAITING", "waiting", "waiting", JUnit.NONE),
	PENDING(10, "PENDING", "pending", "pending", JUnit.NONE);

	/** What a status becomes in JUnit XML. */
	public enum JUnit {
		NONE,
		FAILURE,
		ERROR,
		SKIPPED
	}

	private final int code;
	private final String word;
	private final String cliWord;
	private final String screenWord;
	private final JUnit junit;

	TestStatus(int code, String word, String cliWord, String screenWord, JUnit junit) {
		this.code = code;
		this.word = word;
		this.cliWord = cliWord;
		this.screenWord = screenWord;
		this.junit = junit;
	}

	/** The legacy number on the wire. */
	public int code() {
		return code;
	}

	/** The word of {@code log_summary.log} (there between asterisks) and of the database. */
	public String word() {
		return word;
	}

	/** The word of the legacy command line. */
	public String cliWord() {
		return cliWord;
	}

	/** The word people see in the terminal and the workbench. */
	public String screenWord() {
		return screenWord;
	}

	public JUnit junit(boolean crashed) {
		return crashed && junit == JUnit.FAILURE ? JUnit.ERROR : junit;
	}

	/** Whether a test never leaves this status within its run. */
	public boolean isFinal() {
		return this != WORKING && this != WAITING && this != PENDING;
	}

	/** Whether a mandatory test with this status makes the run fail: exit code 1. */
	public boolean isFailure() {
		return this == FAIL || this == ABORTED || this == TIMEOUT || this == INVALID;
	}

	/** Whether a mandatory test with this status ends a project with Stop on fail: it failed, crashed or timed out. */
	public boolean stopsOnFail() {
		return this == FAIL || this == TIMEOUT;
	}

	public static Optional<TestStatus> ofCode(int code) {
		return Arrays.stream(values()).filter(s -> s.code == code).findFirst();
	}

	/**
	 * The status a test names as its result: a word in any case or a number in text, {@code 0} meaning PASS. Empty for anything else.
	 */
	public static Optional<TestStatus> ofResult(String text) {
		String t = text.strip().toUpperCase(Locale.ROOT);
		return Optional.ofNullable(switch (t) {
		case "PASS", "0", "2" -> PASS;
		case "FAIL", "3" -> FAIL;
		case "SKIP", "SKIPPED", "4" -> SKIPPED;
		case "ABORT", "ABORTED", "5" -> ABORTED;
		case "NOT-EXEC", "NOT EXEC", "NOT EXECUTED", "NO EXEC", "6" -> NOT_EXEC;
		case "TIMEOUT", "7" -> TIMEOUT;
		case "INVALID", "8" -> INVALID;
		default -> null;
		});
	}
}
