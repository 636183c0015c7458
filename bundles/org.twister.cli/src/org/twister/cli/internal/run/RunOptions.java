// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.run;

import java.nio.file.Path;

/**
 * How a run is shown and judged.
 *
 * @param junit  where to put the JUnit XML, null for the run's folder alone
 * @param strict optional tests count as well
 * @param ui     open the workbench on it
 * @param python interpreter of the EPs, null for their own choice
 */
record RunOptions(Path junit, boolean strict, boolean ui, String python) {}
