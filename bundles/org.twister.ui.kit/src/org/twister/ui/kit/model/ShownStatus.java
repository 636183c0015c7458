// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.model;

import org.twister.rpc.TestStatus;

/** A test's status as people see it: the statuses of the contract plus {@link #PAUSED}, which is how the next pending test of a paused EP is shown. */
public enum ShownStatus {
	RUNNING(TestStatus.WORKING),
	PASS(TestStatus.PASS),
	FAIL(TestStatus.FAIL),
	SKIPPED(TestStatus.SKIPPED),
	ABORTED(TestStatus.ABORTED),
	NOT_EXECUTED(
			TestStatus.NOT_EXEC),
	TIMEOUT(TestStatus.TIMEOUT),
	INVALID(TestStatus.INVALID),
	WAITING(TestStatus.WAITING),
	PENDING(TestStatus.PENDING),
	PAUSED(null);

	private final TestStatus status;

	ShownStatus(TestStatus status) {
		this.status = status;
	}

	/** The word of the guide. */
	public String word() {
		return status == null ? "paused" : status.screenWord(); //$NON-NLS-1$
	}

	/** Base name of its icon. */
	public String icon() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

	/** Whether people should look at it first. */
	public boolean isFailure() {
		return status != null && status.isFailure();
	}

	public static ShownStatus of(TestStatus status) {
		return switch (status) {
		case WORKING -> RUNNING;
		case PASS -> PASS;
		case FAIL -> FAIL;
		case SKIPPED -> SKIPPED;
		case ABORTED -> ABORTED;
		case NOT_EXEC -> NOT_EXECUTED;
		case TIMEOUT -> TIMEOUT;
		case INVALID -> INVALID;
		case WAITING -> WAITING;
		case PENDING -> PENDING;
		};
	}
}
