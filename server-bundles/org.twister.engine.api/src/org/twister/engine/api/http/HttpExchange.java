// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;

import org.twister.engine.api.Caller;

/** One request and its answer. Used by one thread. */
public interface HttpExchange {

	String method();

	/** Path below the server's root, decoded, for example {@code /api/v1/runs/start}. */
	String path();

	/** Query parameters, decoded; of a repeated one the last. */
	Map<String, String> query();

	/** Request header, null if absent. */
	String header(String name);

	/** Who calls; empty only where {@link Endpoint#needsLogin()} is false. */
	Optional<Caller> caller();

	/** Whether the connection comes from this machine. */
	boolean isLoopback();

	/** The body. Reading more than the limit of the server throws. */
	InputStream body() throws IOException;

	/** To be set before the answer begins. */
	void setHeader(String name, String value);

	/** Answers with a body of known size. */
	void respond(int status, String contentType, byte[] body) throws IOException;

	/** Begins an answer of unknown size; flushing sends what was written so far. Closing the stream ends it. */
	OutputStream respondStreaming(int status, String contentType) throws IOException;

	/**
	 * Whether the caller is known to have closed the connection. For an answer that streams and may be silent for long; only after a header {@code Connection: close} was set, since
	 * whatever the caller sends behind his request is thrown away.
	 */
	default boolean isGone() {
		return false;
	}
}
