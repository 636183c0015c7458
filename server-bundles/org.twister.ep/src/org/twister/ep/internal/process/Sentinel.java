// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal.process;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A shell in a session of its own that reads a pipe from this process. When the pipe ends without a word, this process was killed: then the shell kills everything
 * that carries its nonce until two scans find nothing.
 */
final class Sentinel implements AutoCloseable {

	private static final String SCRIPT = """
			trap '' INT TERM HUP
			read -r nonce || exit 0
			while read -r word; do
				[ "$word" = quit ] && exit 0
			done
			clean=0
			round=0
			while [ $clean -lt 2 ] && [ $round -lt 600 ]; do
				round=$((round + 1))
				clean=$((clean + 1))
				for file in $(grep -lF "/$nonce" /proc/[0-9]*/environ 2>/dev/null); do
					pid=${file#/proc/}
					kill -9 "${pid%/environ}" 2>/dev/null && clean=0
				done
				[ $clean -lt 2 ] && { sleep 0.1 2>/dev/null || sleep 1; }
			done
			""";

	private final Process process;

	private Sentinel(Process process) {
		this.process = process;
	}

	/**
	 * @param setsid the program that starts a session
	 */
	static Sentinel start(String setsid, String nonce) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(List.of(setsid, "sh", "-c", SCRIPT, "twister-ep-sentinel"));
		builder.environment().remove(Mark.VARIABLE);
		builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.directory(new java.io.File("/"));
		Process process = builder.start();
		OutputStream pipe = process.getOutputStream();
		pipe.write((nonce + "\n").getBytes(StandardCharsets.UTF_8));
		pipe.flush();
		return new Sentinel(process);
	}

	long pid() {
		return process.pid();
	}

	/** All is in order: nothing needs to be killed. */
	@Override
	public void close() {
		try (OutputStream pipe = process.getOutputStream()) {
			pipe.write("quit\n".getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			// it is gone already
		}
		try {
			process.waitFor(2, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
