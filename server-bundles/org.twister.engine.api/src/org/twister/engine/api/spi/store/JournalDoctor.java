// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api.spi.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Looks at the journal of a home without changing it, also of one that no CE can start with. Implemented by engine.journal; thread-safe. */
public interface JournalDoctor {

	/**
	 * @param segments  files
	 * @param records   good ones
	 * @param bytes     of all segments
	 * @param runs      started in it
	 * @param unfinished runs that have not come to their end
	 * @param cleanTail nothing is cut off at the end (a cut tail is repaired by the next start: what it held was never acknowledged)
	 * @param problems  why a CE would not start with it, for people, naming file and line; empty if it would
	 */
	record Report(int segments, long records, long bytes, int runs, List<Long> unfinished, boolean cleanTail, List<String> problems) {

		public boolean isHealthy() {
			return problems.isEmpty();
		}
	}

	/** Reads the whole journal. A home without one has a healthy, empty one. */
	Report check(Path home) throws IOException;
}
