// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc;

import java.util.List;

/** Logs, beside their bytes, which are files of {@code /api/v1/files}: what there is, what stands in them, and a fresh start. */
@RpcService("logs")
public interface LogService {

	/** The logs of a run, by name. */
	List<LogInfo> list(RunService.RunRef run) throws RpcException;

	/** Looks for text in a log of a run, line by line, however large it is: after some seconds it answers with what it has and a cursor to go on. */
	FoundLines search(SearchLog request) throws RpcException;

	/** The logs that LogsPath shows: those of the active or latest run, from where they were reset on, and other files there. */
	List<LogInfo> shown(ShownLogs request) throws RpcException;

	/** Lets LogsPath show one log, or all, empty. Runs keep what they wrote. */
	void reset(ResetLogs request) throws RpcException;

	/** @param size in bytes */
	record LogInfo(String name, long size) {}

	/**
	 * @param run        whose log, 0 for the log of the Central Engine itself (admins only)
	 * @param name       of the log, for example {@code log_running.log}; not looked at with run 0
	 * @param text       plain text, or a regular expression
	 * @param regex      whether it is one (RE2: no back-references, no look-around)
	 * @param ignoreCase whether large and small letters are the same
	 * @param from       offset: earlier lines are passed over
	 * @param limit      at most so many lines, 1 to 10,000; 0 for 1,000
	 * @param cursor     of the answer before, to go on; null to begin
	 */
	record SearchLog(long run, String name, String text, boolean regex, boolean ignoreCase, long from, int limit, String cursor) {}

	/**
	 * @param lines  in their order
	 * @param cursor to go on, null if the log was searched to its present end
	 * @param offset how far it was searched
	 */
	record FoundLines(List<FoundLine> lines, String cursor, long offset) {}

	/**
	 * A line with what was looked for.
	 *
	 * @param offset of the line's first byte
	 * @param number of the line, from 1
	 * @param column where in the text it is, from 0
	 * @param text   of the line; of a long one the part around what was found
	 */
	record FoundLine(long offset, long number, int column, String text) {}

	/** @param user null for the caller; the logs of others need an admin */
	record ShownLogs(String user) {}

	/**
	 * @param user null for the caller
	 * @param name null for all
	 */
	record ResetLogs(String user, String name) {}
}
