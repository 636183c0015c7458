// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api.http;

/** Serves requests below a path. Thread-safe. */
public interface Endpoint {

	/** For example {@code /api/v1}; the longest matching path wins, {@code /} takes the rest. */
	String path();

	/** Whether callers without valid credentials are answered 401 before {@link #handle} is called. */
	boolean needsLogin();

	/** Largest body in bytes that is taken here, if it is more than the server setting {@code max_body_mb}; a larger one is answered 413. */
	default long maxBody() {
		return 0;
	}

	/** Answers, on a virtual thread. An exception is answered with 500 and logged. */
	void handle(HttpExchange exchange) throws Exception;
}
