// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal.process;

/** Takes the output of a test. */
public interface OutputSink {

	/**
	 * Called by the thread that reads the test's pipe. Blocks as long as there is no credit: then the test itself waits when its pipe is full.
	 *
	 * @param bytes reused by the caller
	 */
	void write(byte[] bytes, int length) throws InterruptedException;
}
