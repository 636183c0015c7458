// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** Runs blocking calls off the UI thread. */
@FunctionalInterface
interface Work {

	/**
	 * @param name for people who look at the Progress view
	 * @return completed on the worker thread
	 */
	<T> CompletableFuture<T> start(String name, Callable<T> call);
}
