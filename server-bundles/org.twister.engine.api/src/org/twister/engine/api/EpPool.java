// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.util.List;

import org.twister.rpc.EpService.EpInfo;

/** The EPs connected to this CE, and the way to them. Implemented by engine.ep; thread-safe, calls return without waiting for the EP. */
public interface EpPool {

	/** All EPs of a user, sorted by name; of all users for null. */
	List<EpInfo> list(String user);

	/** Tells the one listener (the run engine) what is connected now and whatever happens from now on. */
	void attach(EpListener listener);

	/** The EP works for this run from now on: its work folder is emptied, it is shown as busy. Nothing happens if it does so already. */
	void beginRun(EpRef ep, long run);

	/** The run has no more work for this EP: what is left of its processes is killed. */
	void endRun(EpRef ep, long run);

	/**
	 * Sends a test. If the EP is not connected nothing happens: {@link EpListener#lost} has been or will be called. An order that the EP holds already, or has
	 * ended, is ignored by it (the order is sent again when a connection broke on the way).
	 */
	void start(EpRef ep, TestOrder order);

	/** All orders of this suite on this EP are done: processes that its set-up files left behind are killed. */
	void endSuite(EpRef ep, long run, int suiteId);

	/**
	 * Stops a test: signal, grace, then kill until two scans find nothing. Its end is reported as ABORTED.
	 *
	 * @param now without grace
	 */
	void stop(EpRef ep, TaskRef task, boolean now);
}
