// SPDX-License-Identifier: EPL-2.0
/**
 * The logs of runs: {@link org.twister.engine.logs.internal.RunLogsComponent} writes the output of each test and the CLI log of each EP as blobs, and tells readers of their growth.
 * Output arrives from engine.ep, marks and lines from engine.run. Must not know what a run's state is.
 */
package org.twister.engine.logs.internal;
