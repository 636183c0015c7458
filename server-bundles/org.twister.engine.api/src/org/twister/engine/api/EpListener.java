// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.util.List;

import org.twister.rpc.EpService.EpInfo;

/** What happens to EPs. Called in order per EP, on a thread of the pool; must not block. */
public interface EpListener {

	/**
	 * An EP connected, for the first time or again.
	 *
	 * @param sameProcess whether it is the process that was lost before: then its open tests go on there
	 * @param running     every order it holds: queued, running, or ended and not acknowledged yet
	 */
	void connected(EpRef ep, EpInfo info, boolean sameProcess, List<TaskRef> running);

	/** No sign of life for 5 s, or the connection broke. It may come back. */
	void lost(EpRef ep);

	/** It left in order. */
	void gone(EpRef ep);

	void started(EpRef ep, TaskRef task, long pid);

	/**
	 * A test ended; its log has arrived.
	 *
	 * @param acknowledge to be called when the result is durable; until then the EP keeps it and sends it again
	 */
	void finished(EpRef ep, TestReport report, Runnable acknowledge);
}
