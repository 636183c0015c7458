// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit;

import java.nio.ByteBuffer;

/** Takes a log while it grows, in order, on a worker thread. A slow sink slows only its own log down. */
public interface LogSink {

	/**
	 * @param offset of the first byte within the log
	 */
	void bytes(long offset, ByteBuffer bytes);

	/** Nothing will follow: the run is closed. */
	void end();

	/** It cannot be read for now or at all, one sentence; it goes on by itself when that is over. */
	void trouble(String message);
}
