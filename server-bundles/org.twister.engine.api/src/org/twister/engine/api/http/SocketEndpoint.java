// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api.http;

import java.util.Map;

import org.twister.engine.api.Caller;

/** Serves WebSockets at a path, to callers that are logged in. Thread-safe. */
public interface SocketEndpoint {

	/** Exact path, for example {@code /events}. */
	String path();

	/** Largest message in bytes, text or binary. */
	default int maxMessageSize() {
		return 4 << 20;
	}

	/** A socket was opened. Messages arrive when this has returned. */
	SocketHandler open(SocketPeer peer, Caller caller, Map<String, String> query);
}
