// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api.spi;

import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.RunService.RunDetail;

/**
 * Something done once when all tests of a run have ended: e-mail, post script, database, JUnit XML. A step is an OSGi service; the run engine performs the steps one
 * after the other in their order, and journals intent and done around each.
 */
public interface EndOfRunStep {

	/** Name in the journal, for example {@code junit}. */
	String name();

	/** Place in the row: summary files 100, e-mail 200, post script 300, database 400, JUnit XML 500. */
	int order();

	/**
	 * Whether it is done again when the CE died in the middle of it. If not, it is shown as unknown and people decide.
	 */
	boolean repeatable();

	/**
	 * Does it, on the run's thread. May take long. Whether there is anything to do after such an end of the run is the step's business:
	 * {@link org.twister.rpc.RunOutcome#savesResults()} for e-mail and database.
	 *
	 * @return for people: a path, a count; empty if there was nothing to do, then the step is not shown
	 * @throws Exception its message is shown as the step's error; the other steps go on
	 */
	String perform(RunPlan plan, RunDetail run) throws Exception;
}
