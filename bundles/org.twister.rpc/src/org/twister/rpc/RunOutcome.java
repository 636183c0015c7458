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
	/** The engine could not go on, see the reason. */
	ENGINE_TROUBLE
}
