// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.twister.cli.internal.ExitCode;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.RunService.StepState;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.EventData;

class VerdictTest {

	private static RunModel ended(RunOutcome outcome, int task, TestStatus status) {
		RunModel run = Samples.run();
		for (int i = 1; i <= 4; i++) {
			run.apply(Samples.finished(i, "EP-1", i == task ? status : TestStatus.PASS, ""));
		}
		run.apply(Samples.ended(outcome));
		return run;
	}

	@Test
	void aMandatoryTestThatFailsIsOne() {
		for (TestStatus status : new TestStatus[]{TestStatus.FAIL, TestStatus.ABORTED, TestStatus.TIMEOUT, TestStatus.INVALID}) {
			assertEquals(ExitCode.TESTS_FAILED, Verdict.of(ended(RunOutcome.COMPLETED, 3, status), false), status.name());
		}
	}

	@Test
	void skippedAndNotExecutedDoNotFail() {
		assertEquals(ExitCode.OK, Verdict.of(ended(RunOutcome.COMPLETED, 3, TestStatus.SKIPPED), false));
		assertEquals(ExitCode.OK, Verdict.of(ended(RunOutcome.COMPLETED, 3, TestStatus.NOT_EXEC), true));
	}

	@Test
	void anOptionalTestCountsOnlyIfStrict() {
		assertEquals(ExitCode.OK, Verdict.of(ended(RunOutcome.COMPLETED, 2, TestStatus.FAIL), false));
		assertEquals(ExitCode.TESTS_FAILED, Verdict.of(ended(RunOutcome.COMPLETED, 2, TestStatus.FAIL), true));
	}

	@Test
	void stoppedByAUserIsFourWhateverFailed() {
		assertEquals(ExitCode.STOPPED, Verdict.of(ended(RunOutcome.STOPPED_BY_USER, 3, TestStatus.ABORTED), false));
	}

	@Test
	void engineTroubleIsThree() {
		assertEquals(ExitCode.ENGINE_TROUBLE, Verdict.of(ended(RunOutcome.ENGINE_TROUBLE, 3, TestStatus.FAIL), false));
		assertEquals(ExitCode.ENGINE_TROUBLE, Verdict.of(Samples.run(), false), "a run that never ended");
	}

	@Test
	void resultsThatWereNotSavedAreTrouble() {
		RunModel run = ended(RunOutcome.COMPLETED, 3, TestStatus.PASS);
		run.apply(new EventData.RunStep(7, "database", StepState.FAILED, "disk full"));
		assertEquals(ExitCode.ENGINE_TROUBLE, Verdict.of(run, false));
	}

	@Test
	void panicAndTimeOutFail() {
		assertEquals(ExitCode.TESTS_FAILED, Verdict.of(ended(RunOutcome.PANIC, 3, TestStatus.PASS), false));
		assertEquals(ExitCode.TESTS_FAILED, Verdict.of(ended(RunOutcome.TIMED_OUT, 3, TestStatus.NOT_EXEC), false));
	}
}
