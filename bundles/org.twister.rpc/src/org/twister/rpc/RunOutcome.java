// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc;

/** How a run ended. Decides the exit code of a waiting command line together with the statuses of its tests. */
public enum RunOutcome {
	/** Every test had its turn. */
	COMPLETED,
	/** A mandatory test failed in a project with Stop on fail. */
	STOPPED_ON_FAIL,
	/** A user pressed Stop. */
	STOPPED_BY_USER,
	/** The time-out of the whole run expired. */
	TIMED_OUT,
	/** A panic rule matched. */
	PANIC,
	/** What has to be done before the first test, for example a mandatory pre script, failed: nothing was executed. */
	START_FAILED,
	/** The engine could not go on, see the reason. */
	ENGINE_TROUBLE;

	/** Whether its results are told and kept without being asked for: by e-mail, in the database. Not if a user stopped it, nor if it has none. */
	public boolean savesResults() {
		return this != STOPPED_BY_USER && this != START_FAILED;
	}
}
