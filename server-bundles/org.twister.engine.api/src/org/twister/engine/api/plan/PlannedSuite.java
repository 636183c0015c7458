// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api.plan;

import java.util.List;
import java.util.Map;

/**
 * A suite on one EP, or of the shared queue.
 *
 * @param id          legacy number, from 101
 * @param name        of the suite
 * @param path        {@code Suite/Sub}
 * @param parent      id of the enclosing suite, 0 for none
 * @param ep          where it runs, empty: each of its tests runs on whichever EP is free
 * @param testbed     test bed or SUT, empty for none
 * @param panicDetect panic rules apply
 * @param libraries   names, empty for the project's
 * @param fields      user-defined fields by ID
 * @param timeout     seconds for the whole suite, sub-suites included, from when it is entered; 0 for none
 */
public record PlannedSuite(int id, String name, String path, int parent, String ep, String testbed, boolean panicDetect, List<String> libraries,
		Map<String, String> fields, double timeout) {

	/** Without a time-out. */
	public PlannedSuite(int id, String name, String path, int parent, String ep, String testbed, boolean panicDetect, List<String> libraries,
			Map<String, String> fields) {
		this(id, name, path, parent, ep, testbed, panicDetect, libraries, fields, 0);
	}
}
