// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The clocks, so that tests can turn them. */
interface Time {

	/** For what is shown and stored. */
	Instant now();

	/** For what is measured; never goes back. */
	long nanos();

	default String stamp() {
		return now().truncatedTo(ChronoUnit.MILLIS).toString();
	}

	/** The real ones. */
	Time SYSTEM = new Time() {
		@Override
		public Instant now() {
			return Instant.now();
		}

		@Override
		public long nanos() {
			return System.nanoTime();
		}
	};
}
