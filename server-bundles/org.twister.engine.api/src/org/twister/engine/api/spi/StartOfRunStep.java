// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api.spi;

import org.twister.engine.api.plan.RunPlan;

/**
 * Something done once before the first test of a run, when it has its test beds: the pre script. A step is an OSGi service; the run engine performs the steps one after
 * the other in their order, on a thread of the run that is interrupted when the run is stopped, and journals intent and done around each. After a restart one that
 * was under way is not performed again: it counts as failed.
 */
public interface StartOfRunStep {

	/** Name in the journal, for example {@code pre script}. */
	String name();

	/** Place in the row. */
	int order();

	/** Whether the plan has this step at all. */
	boolean isWanted(RunPlan plan);

	/** Whether its failure ends the run before the first test. */
	boolean isMandatory(RunPlan plan);

	/**
	 * Does it.
	 *
	 * @return for people
	 * @throws Exception its message is the reason of the failure
	 */
	String perform(RunPlan plan, long run) throws Exception;
}
