// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The folders of tests, as EPs mirror them. Implemented by engine.files, read by engine.ep. Thread-safe. */
public interface TestFolders {

	/**
	 * @param path       relative, separated by {@code /}
	 * @param size       bytes
	 * @param modified   milliseconds since 1970
	 * @param executable by its owner
	 */
	record Entry(String path, long size, long modified, boolean executable) {}

	/**
	 * Files below the folder of a test, sorted. Names that start with {@code .} or are {@code __pycache__} are left out. If the folder is larger than the limit
	 * (setting {@code folder_limit_mb}, 64), only the files beside the test itself are listed, and if these are too many still, the test alone.
	 *
	 * @param testFile absolute path of the test
	 */
	List<Entry> list(String testFile) throws IOException;

	/** Content of one of the listed files. A path that leaves the folder, through links too, is refused. */
	InputStream open(String testFile, String path) throws IOException;
}
