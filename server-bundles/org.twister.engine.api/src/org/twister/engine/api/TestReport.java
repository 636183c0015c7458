// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import org.twister.rpc.TestStatus;

/**
 * How a test ended on its EP.
 *
 * @param task     which
 * @param status   a final one
 * @param crash    it died by an uncaught exception or a signal
 * @param reason   for people, empty for none
 * @param duration seconds by the EP's monotonic clock
 * @param logSize  bytes of its log; the CE has them all before this report counts
 * @param warning  something people should see (processes left behind and killed), empty for none
 */
public record TestReport(TaskRef task, TestStatus status, boolean crash, String reason, double duration, long logSize, String warning) {}
