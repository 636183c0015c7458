// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.util.HashSet;
import java.util.Set;

import org.twister.engine.api.EpRef;
import org.twister.engine.api.TaskRef;

/** An EP as a run sees it now. Not durable: after a restart EPs connect anew. */
final class Slot {

	static final long NEVER = Long.MAX_VALUE;

	final EpRef ref;
	boolean connected;
	/** It was away, or did not let go of a killed test, for longer than the grace: nothing is expected of it. */
	boolean givenUp;
	/** Tests that have their final status, but the EP has not said that it is rid of them: it gets no other one. */
	final Set<TaskRef> stuck = new HashSet<>();
	/** When it is given up, {@link Time#nanos()}. */
	long giveUpAt = NEVER;
	/** When it may start its next test. */
	long readyAt = Long.MIN_VALUE;

	Slot(EpRef ref) {
		this.ref = ref;
	}

	/** It can take a test, if it works on none. */
	boolean isFree() {
		return connected && !givenUp && stuck.isEmpty();
	}

	/** Whether it is waited for: to come back, or to let go of a killed test. */
	boolean isAwaited() {
		return !givenUp && (!connected || !stuck.isEmpty());
	}

	/** It still holds this test. */
	void stuckWith(TaskRef task, long until) {
		if (stuck.isEmpty()) {
			giveUpAt = until;
		}
		stuck.add(task);
	}

	/** It has let go of this test. */
	void free(TaskRef task) {
		if (stuck.remove(task) && stuck.isEmpty() && connected) {
			giveUpAt = NEVER;
			givenUp = false;
		}
	}
}
