// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.monitor.internal;

import org.twister.rpc.EngineStatus;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.RunService.RunInfo;

/** A run's state in words. */
final class RunWords {

	private RunWords() {}

	static String of(RunInfo run) {
		if (run.outcome() != null) {
			return of(run.outcome());
		}
		return run.ended() != null ? "" : run.status() == EngineStatus.PAUSED ? Messages.Header_Paused : Messages.Header_Running; //$NON-NLS-1$
	}

	static String of(RunOutcome outcome) {
		return switch (outcome) {
		case COMPLETED -> Messages.Outcome_Completed;
		case STOPPED_ON_FAIL -> Messages.Outcome_StoppedOnFail;
		case STOPPED_BY_USER -> Messages.Outcome_StoppedByUser;
		case TIMED_OUT -> Messages.Outcome_TimedOut;
		case PANIC -> Messages.Outcome_Panic;
		case START_FAILED -> Messages.Outcome_StartFailed;
		case ENGINE_TROUBLE -> Messages.Outcome_Trouble;
		};
	}
}
