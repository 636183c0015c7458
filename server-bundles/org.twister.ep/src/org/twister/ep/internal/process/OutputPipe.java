// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal.process;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The pipe that stdout and stderr of a test share. Java's own pipe is closed when the first process ends, which would kill a daemon that goes on writing; this one
 * stays open as long as it is read. Used by one thread until {@link #started}.
 */
final class OutputPipe {

	private static final String FD = "/proc/self/fd/";

	private final int writeEnd;
	private final InputStream input;

	private OutputPipe(int writeEnd, InputStream input) {
		this.writeEnd = writeEnd;
		this.input = input;
	}

	static OutputPipe connect(ProcessBuilder builder) throws IOException {
		builder.redirectErrorStream(true);
		if (!Posix.AVAILABLE) {
			return new OutputPipe(-1, null);
		}
		int[] ends = Posix.pipe();
		try {
			InputStream input = new FileInputStream(FD + ends[0]);
			builder.redirectOutput(new File(FD + ends[1]));
			return new OutputPipe(ends[1], input);
		} catch (IOException e) {
			Posix.close(ends[1]);
			throw e;
		} finally {
			Posix.close(ends[0]);
		}
	}

	/** The process runs: from here on, end of file means that nobody has the other end. */
	InputStream started(Process process) {
		if (input == null) {
			return process.getInputStream();
		}
		Posix.close(writeEnd);
		return input;
	}

	/** The process could not be started. */
	void discard() throws IOException {
		if (input != null) {
			Posix.close(writeEnd);
			input.close();
		}
	}
}
