// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.twister.rpc.RunService.RunInfo;
import org.twister.ui.kit.model.CeModel;

/**
 * The workbench's one connection to a Central Engine, as an OSGi service. It keeps {@link #model()} up to date by itself, also across a lost connection. Its methods
 * are called on the UI thread and never block; what takes time runs in a job and answers through the returned future (completed on the UI thread; a failure's message
 * is one sentence for people).
 */
public interface CeSession {

	/** State of everything shown; read it on the UI thread only. */
	CeModel model();

	void addListener(CeListener listener);

	void removeListener(CeListener listener);

	/**
	 * Connects and shows a run; what was shown before stays until the new engine has answered.
	 *
	 * @param run id of the run to show, 0 for the latest
	 */
	CompletableFuture<Void> connect(CeAddress address, long run);

	/** Closes the connection and forgets what was shown. */
	void disconnect();

	/** Connections that worked, newest first. */
	List<CeAddress> recent();

	CompletableFuture<Void> showRun(long run);

	/** Pauses the shown run: takes effect after the current test of each EP. */
	CompletableFuture<RunInfo> pause();

	CompletableFuture<RunInfo> resume();

	/**
	 * @param now without teardown
	 */
	CompletableFuture<RunInfo> stop(boolean now);

	/**
	 * Follows a log of a run.
	 *
	 * @param from offset of the first byte wanted; negative: so many bytes before its present end
	 * @return closing it ends the calls of the sink
	 */
	AutoCloseable followLog(long run, String name, long from, LogSink sink);
}
