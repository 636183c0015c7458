// SPDX-License-Identifier: EPL-2.0
/**
 * Performs plans. {@link org.twister.engine.run.internal.RunState} is the fold of a run's events; {@link org.twister.engine.run.internal.RunLogic} decides what follows from what
 * the run is told; {@link org.twister.engine.run.internal.ActiveRun} is the thread that makes decisions durable and then lets them take effect on the EPs. Next hop: engine.ep
 * through {@code EpPool}, and everybody who follows the journal. States and ends of a run: {@code docs/run-engine.md}.
 */
package org.twister.engine.run.internal;
