// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.RpcException;

/**
 * The logs of runs: output of each test, the CLI log of each EP, and the logs of fwmconfig.xml. Implemented by engine.logs; thread-safe.
 * <p>
 * Names: {@code <EP>_CLI.log}, {@code log_running.log}, {@code log_debug.log}, {@code log_summary.log}, {@code log_test.log} and {@code tests/<task>/output.log}. If
 * fwmconfig.xml of the run's user gives a log another name, the file has that one, and is found by either.
 */
public interface RunLogs {

	/**
	 * A run begins, or goes on after a restart: its five kinds of logs are made, with the names of its user's fwmconfig.xml, and LogsPath shows them instead of those of the run
	 * before. Called by the run engine before anything is written for the run, and again when tests
	 * were added to its plan. What does not work out is a line in the log of the process: it keeps no run from running.
	 */
	default void open(long run, RunPlan plan) {
		// logs without a run around them
	}

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

	/**
	 * All output of a test has arrived; its end will be told next. Called by who brings the output, on that thread: when this returns the run engine knows whether a panic rule has struck.
	 */
	default void complete(TaskRef task) {
		// nobody looks at it
	}

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

	/**
	 * Ends the parts of many tests with few syncs.
	 *
	 * @return what {@link #end(TaskRef)} answers for each
	 */
	default Map<TaskRef, Span> end(Collection<TaskRef> tasks) throws IOException {
		Map<TaskRef, Span> spans = new LinkedHashMap<>();
		for (TaskRef task : tasks) {
			spans.put(task, end(task));
		}
		return spans;
	}

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
	 * What to look for.
	 *
	 * @param text       plain text, or a regular expression as panic rules have them (RE2)
	 * @param regex      whether it is one
	 * @param ignoreCase whether large and small letters are the same
	 * @param from       offset in the log: earlier lines are passed over
	 * @param limit      at most so many lines are told
	 * @param cursor     from the answer before, to go on where that ended; empty to begin
	 */
	record Search(String text, boolean regex, boolean ignoreCase, long from, int limit, String cursor) {}

	/**
	 * A line with what was looked for.
	 *
	 * @param offset of the line's first byte
	 * @param number of the line, from 1
	 * @param column where in the text it is, from 0
	 * @param text   of the line; of a long one the part around what was found
	 */
	record Line(long offset, long number, int column, String text) {}

	/**
	 * @param lines  in their order
	 * @param cursor to go on; empty if the log was searched to its present end
	 * @param offset how far it was searched
	 */
	record Found(List<Line> lines, String cursor, long offset) {}

	/**
	 * Looks for text in a log, line by line, however large it is: after some seconds it answers with what it has and where to go on.
	 *
	 * @throws RpcException           BAD_REQUEST for an expression that is none, or a cursor that is none
	 * @throws NoSuchFileException if there is no such log
	 */
	default Found search(long run, String name, Search search) throws IOException, RpcException {
		throw new UnsupportedOperationException();
	}

	/**
	 * Calls back at once and whenever a log has grown or its run was closed, until the subscription is closed. Never blocks on the reader: growth is coalesced.
	 */
	AutoCloseable onGrowth(long run, String name, Runnable grown) throws IOException;

	/** Nothing will be written for this run any more: readers that follow come to an end. */
	void close(long run) throws IOException;

	boolean isClosed(long run);
}
