// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.run;

import java.util.Locale;

import org.twister.cli.internal.ExitCode;
import org.twister.cli.internal.terminal.Terminal.Style;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.RunService.StepState;
import org.twister.rpc.RunService.TestInfo;
import org.twister.rpc.TestStatus;

/** What statuses mean for the exit code and the eye. */
final class Verdict {

	private Verdict() {}

	/**
	 * The exit code of a run that has ended.
	 *
	 * @param strict optional tests count as well
	 */
	static ExitCode of(RunModel run, boolean strict) {
		RunOutcome outcome = run.outcome();
		if (outcome == RunOutcome.START_FAILED) {
			return ExitCode.TESTS_FAILED;
		}
		boolean stepFailed = run.steps().stream().anyMatch(s -> s.state() == StepState.FAILED);
		if (outcome == null || outcome == RunOutcome.ENGINE_TROUBLE || stepFailed && outcome != RunOutcome.STOPPED_BY_USER) {
			return ExitCode.ENGINE_TROUBLE;
		}
		if (outcome == RunOutcome.STOPPED_BY_USER) {
			return ExitCode.STOPPED;
		}
		boolean failed = run.tests().stream().anyMatch(t -> t.status().isFailure() && (strict || !t.optional()));
		return failed || outcome == RunOutcome.PANIC || outcome == RunOutcome.TIMED_OUT ? ExitCode.TESTS_FAILED : ExitCode.OK;
	}

	/** Whether a test deserves a line of its own while the others go on. */
	static boolean isBad(TestInfo test) {
		return test.status().isFailure();
	}

	/** {@code FAIL}, {@code TIMEOUT}, {@code CRASH}. */
	static String headline(TestInfo test) {
		return test.crash() && test.status() == TestStatus.FAIL ? "CRASH" : test.status().screenWord().toUpperCase(Locale.ROOT);
	}

	/** Red is for failures only. */
	static Style style(TestStatus status) {
		return switch (status) {
		case PASS -> Style.GOOD;
		case FAIL, ABORTED, TIMEOUT, INVALID -> Style.BAD;
		case SKIPPED, NOT_EXEC -> Style.WARNING;
		case WORKING, WAITING, PENDING -> Style.NONE;
		};
	}
}
