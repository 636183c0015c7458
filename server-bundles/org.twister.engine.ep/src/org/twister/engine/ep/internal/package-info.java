// SPDX-License-Identifier: EPL-2.0
/**
 * The Central Engine's side of the EP channel: which EPs there are, the way to them, and what comes back. {@code EpRegistry} is the {@code EpPool} of the run
 * engine; a {@code ManagerSession} stands for one EP manager process over all its connections. Results are passed on when their log has arrived. Next hop:
 * {@code EpListener} (engine.run). It decides nothing about runs and stores nothing but log bytes, through {@code RunLogs}.
 */
package org.twister.engine.ep.internal;
