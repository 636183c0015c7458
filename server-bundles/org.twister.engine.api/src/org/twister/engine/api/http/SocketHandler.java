// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api.http;

import java.nio.ByteBuffer;

/** Takes what comes from the other side, one message after the other: the next is read when the method returns, so a slow handler slows the sender. */
public interface SocketHandler {

	void onText(String message) throws Exception;

	void onBinary(ByteBuffer message) throws Exception;

	/** The connection ended, in order or not. Called once, last. */
	void onClose(int code, String reason);
}
