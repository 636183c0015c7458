// SPDX-License-Identifier: EPL-2.0
/**
 * The generator: {@link org.twister.model.plan.ProjectExpander} turns a project and its test beds into suites that each run on one EP, as testsuites.xml has them. Pure:
 * reads no file, knows no EP but by name, changes neither project nor test beds. Next hop: the planner of the Central Engine, or the command line that exports.
 */
package org.twister.model.plan;
