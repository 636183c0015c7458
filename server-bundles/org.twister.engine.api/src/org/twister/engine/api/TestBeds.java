// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * The way of runs to their test beds: all at once before the first test, free again when the run has ended, which the allocator finds out itself from the journal.
 * Implemented by engine.resources; thread-safe.
 */
public interface TestBeds {

	/** There are none to be taken. */
	TestBeds NONE = (run, user, needs, told) -> told.accept(new Turn(true, ""));

	/**
	 * A test bed or SUT of a run.
	 *
	 * @param bed as the plan names it; one that this CE does not know is nobody's
	 * @param eps names of the EPs that will work on it
	 */
	record Need(String bed, List<String> eps) {}

	/**
	 * Where a run stands.
	 *
	 * @param taken    it has its test beds
	 * @param waitsFor for people: what it waits for, and who has that; empty if taken
	 */
	record Turn(boolean taken, String waitsFor) {}

	/**
	 * Takes the test beds of a run, or queues for them. Asked again for the same run, as after a restart, nothing is taken twice.
	 *
	 * @param told is called before this returns, and whenever where the run stands has changed, until it has its test beds; must not block
	 * @throws IOException if that cannot be made durable
	 */
	void take(long run, String user, List<Need> needs, Consumer<Turn> told) throws IOException;
}
