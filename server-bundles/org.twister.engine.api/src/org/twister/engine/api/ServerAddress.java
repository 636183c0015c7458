// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;

/** Where this CE listens. Published by engine.http when it does. */
public interface ServerAddress {

	/** For example {@code http://127.0.0.1:8000}. */
	URI uri();

	/**
	 * Waits until requests to all these paths reach the part that serves them.
	 *
	 * @param paths as said by {@code Endpoint} and {@code SocketEndpoint}
	 * @return those that are still missing when the time is over
	 */
	Set<String> awaitPaths(Collection<String> paths, Duration timeout) throws InterruptedException;
}
