// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import org.twister.engine.api.EpRef;

/** An EP as a run sees it now. Not durable: after a restart EPs connect anew. */
final class Slot {

	static final long NEVER = Long.MAX_VALUE;

	final EpRef ref;
	boolean connected;
	/** It was away for longer than the grace: nothing is expected of it. */
	boolean givenUp;
	/** When it is given up, {@link Time#nanos()}. */
	long giveUpAt = NEVER;
	/** When it may start its next test. */
	long readyAt = Long.MIN_VALUE;

	Slot(EpRef ref) {
		this.ref = ref;
	}
}
