// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.util.List;

/**
 * The logs of runs: output of each test, the CLI log of each EP, and the logs of fwmconfig.xml. Implemented by engine.logs; thread-safe.
 * <p>
 * Names: {@code <EP>_CLI.log}, {@code log_running.log}, {@code log_debug.log}, {@code log_summary.log}, {@code log_test.log} and {@code tests/<task>/output.log}.
 */
public interface RunLogs {

	/**
	 * Begins a test's part of its EP's CLI log with the line {@code <<< START filename: `ID:path` >>>}. Called by the run engine before it gives the test to the
	 * EP, and again after a restart for each test that goes on: then the part is continued, and what either file lacks is taken from the other.
	 *
	 * @param from where the part begins: the end of the EP's part before it, 0 for the first
	 */
	void begin(TaskRef task, EpRef ep, int fileId, String path, long from) throws IOException;

	/**
	 * Writes output of a test. What is there already is skipped, so that a frame may be sent twice.
	 *
	 * @param offset of the first byte within the test's output
	 * @return length of the test's output now
	 * @throws IOException also if bytes are missing between the end and the offset
	 */
	long append(TaskRef task, long offset, ByteBuffer bytes) throws IOException;

	/** Length of a test's output, from where an EP that comes back continues. 0 if there is none. */
	long length(TaskRef task);

	/**
	 * Where a test's part stands in the CLI log, its START and END lines included.
	 *
	 * @param from first byte, or -1
	 * @param to   behind the last byte, or -1
	 */
	record Span(long from, long to) {
		public static final Span NONE = new Span(-1, -1);
	}

	/** Ends a test's part, if it was begun, with the line {@code <<< END filename: ... >>>} and syncs its output. After this its result may be journaled. */
	Span end(TaskRef task) throws IOException;

	/** Adds a line to a log of a run, for example {@code log_running.log}. */
	void line(long run, String log, String text) throws IOException;

	/** A file of a run. */
	record LogFile(String name, long size) {}

	List<LogFile> list(long run) throws IOException;

	/**
	 * Length of a log now.
	 *
	 * @throws java.nio.file.NoSuchFileException if there is no such log
	 */
	default long size(long run, String name) throws IOException {
		return list(run).stream().filter(file -> file.name().equals(name)).findFirst().orElseThrow(() -> new NoSuchFileException(name)).size();
	}

	/**
	 * Bytes of a log from an offset to its present end.
	 *
	 * @throws java.nio.file.NoSuchFileException if there is no such log
	 */
	InputStream read(long run, String name, long from) throws IOException;

	/** Output of one test from its start, at most so many bytes of its end. */
	byte[] tail(TaskRef task, int bytes) throws IOException;

	/**
	 * Calls back at once and whenever a log has grown or its run was closed, until the subscription is closed. Never blocks on the reader: growth is coalesced.
	 */
	AutoCloseable onGrowth(long run, String name, Runnable grown) throws IOException;

	/** Nothing will be written for this run any more: readers that follow come to an end. */
	void close(long run) throws IOException;

	boolean isClosed(long run);
}
