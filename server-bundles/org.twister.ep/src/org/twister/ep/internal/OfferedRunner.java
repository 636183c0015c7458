// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal;

import org.twister.ep.spi.RunnerDescription;
import org.twister.ep.spi.TestRunner;

/** A runner and what it says of this workstation. */
record OfferedRunner(TestRunner runner, RunnerDescription description) {}
