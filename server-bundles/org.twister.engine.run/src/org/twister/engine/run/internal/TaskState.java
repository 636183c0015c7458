// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import org.twister.engine.api.plan.PlannedTest;
import org.twister.rpc.RunService.TestInfo;
import org.twister.rpc.TestStatus;

/** What the events say about one test. Changed by {@link RunState} alone. */
final class TaskState {

	final PlannedTest test;
	TestStatus status = TestStatus.PENDING;
	int attempt;
	String ep = "";
	String reason = "";
	boolean crash;
	String started;
	/** Its process is known to run. */
	boolean processStarted;
	String ended;
	double duration;
	long logFrom = -1;
	long logTo = -1;

	TaskState(PlannedTest test) {
		this.test = test;
	}

	boolean isFinal() {
		return status.isFinal();
	}

	boolean isWorking() {
		return status == TestStatus.WORKING;
	}

	TestInfo info() {
		return new TestInfo(test.task(), test.fileId(), test.suite(), test.name(), test.path(), test.role(), test.optional(), test.runnable(), status, ep,
				reason, crash,
				started, duration, logFrom, logTo);
	}
}
