// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;

import org.twister.engine.api.RunLogs.LogFile;

/**
 * The logs of a user as LogsPath shows them: those of his active or latest run, under the names of his fwmconfig.xml, from where they were reset on. The logs of the run
 * itself stay whole. Beside them, whatever other plain files are in LogsPath. Implemented by engine.logs; thread-safe.
 */
public interface UserLogs {

	/** Name of the log of the Central Engine itself, for {@link #size} and {@link #read}. Whether the caller may see it is decided by who asks. */
	String SERVER_LOG = "server_log";

	/** Log types (logRunning, logDebug, logSummary, logTest, logCli) with their names in fwmconfig.xml; of logCli what follows the EP's name and {@code _}. */
	Map<String, String> types(String user);

	/** Name of the CLI log of an EP. */
	String cliName(String user, String ep);

	/** What is there, by name; without {@link #SERVER_LOG}. */
	List<LogFile> list(String user) throws IOException;

	/** @throws NoSuchFileException if there is no such log */
	long size(String user, String name) throws IOException;

	/** Offset of the first byte that can still be read: above 0 only of the server log, when its oldest file was removed. */
	default long first(String user, String name) throws IOException {
		return 0;
	}

	/**
	 * Bytes from an offset, or from the first that is left, to the present end; none from behind the end.
	 *
	 * @throws NoSuchFileException if there is no such log
	 */
	InputStream read(String user, String name, long from) throws IOException;

	/**
	 * Begins a log anew: it is shown empty, while the run keeps what it wrote. Other files in LogsPath are not touched.
	 *
	 * @param name null for all
	 * @throws NoSuchFileException if there is no such log
	 */
	void reset(String user, String name) throws IOException;

	/**
	 * Adds a text to a log of the active or latest run, or to the file in LogsPath if there was none yet; a line end is added.
	 *
	 * @param type logRunning, logDebug or logTest
	 * @return false for another type: the summary and the CLI log belong to the engine
	 */
	boolean message(String user, String type, String text) throws IOException;
}
