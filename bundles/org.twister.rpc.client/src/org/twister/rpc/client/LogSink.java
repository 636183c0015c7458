// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc.client;

import java.nio.ByteBuffer;

import org.twister.rpc.RpcException;

/** Takes the bytes of a log as it grows. Called on a thread of the client, never twice at once; a slow sink slows the stream. */
public interface LogSink {

	/**
	 * The next bytes.
	 *
	 * @param offset of the first one within the log
	 * @param bytes  to be read before returning
	 */
	void bytes(long offset, ByteBuffer bytes);

	/** The log is complete: its run was closed. Nothing follows. */
	default void ended() {}

	/** There is nothing to follow (no such log, not allowed). Nothing follows. */
	default void failed(RpcException reason) {}

	/** The connection broke; attempts to go on from the last byte continue. Called once per loss. */
	default void lost(String reason) {}
}
