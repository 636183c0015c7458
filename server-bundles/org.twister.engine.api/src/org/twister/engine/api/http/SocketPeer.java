// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api.http;

import java.io.IOException;
import java.nio.ByteBuffer;

/** The other side of a WebSocket. Thread-safe; sends are queued in order of the calls, each blocks until its message was written to the network. */
public interface SocketPeer {

	void send(String text) throws IOException;

	void send(ByteBuffer bytes) throws IOException;

	/** Sends a close frame. Harmless if closed already. */
	void close(int code, String reason);

	/** Address of the other side, for people. */
	String address();
}
