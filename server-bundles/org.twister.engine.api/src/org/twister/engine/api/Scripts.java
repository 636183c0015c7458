// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import org.twister.rpc.RpcException;

/**
 * Runs scripts of users on this machine (pre and post scripts, UserScript): any executable with {@code #!}, from the user's {@link Roots} only, made executable if it is
 * not, with an environment free of secrets, in a session of its own that is killed whole. Implemented by engine.scripts; thread-safe.
 */
public interface Scripts {

	/**
	 * How a script ended.
	 *
	 * @param exitCode  of the script, 128 + signal, or -1 if it timed out
	 * @param output    what it wrote to its standard output, at most 1 MB of it
	 * @param timedOut  it was killed at its time-out
	 */
	record Result(int exitCode, String output, boolean timedOut) {

		/** Success is exit code 0 (reference 10). */
		public boolean ok() {
			return exitCode == 0 && !timedOut;
		}
	}

	/**
	 * Runs one and waits for its end; the calling thread may be interrupted, then the script is killed.
	 *
	 * @param user  whose script it is: he needs {@link Role#RUN_SCRIPTS}
	 * @param lines takes each line of standard output and standard error as it comes, one at a time; lines of more than 64 KB in pieces, and at most 8 MB in all
	 * @throws RpcException FORBIDDEN outside the roots or without the role, NOT_FOUND, BAD_REQUEST if it cannot be executed
	 */
	Result run(String user, String file, List<String> arguments, Duration limit, Consumer<String> lines) throws RpcException, InterruptedException;
}
