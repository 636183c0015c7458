// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;

import org.twister.engine.api.RunLogs;
import org.twister.engine.api.RunLogs.LogFile;
import org.twister.engine.api.spi.store.BlobStore;

/** The files of a run under one set of names: its logs, its plan and what that was made with, and its results. */
final class RunFileStore {

	private static final List<String> BLOBS = List.of("plan.json", "junit.xml", "events.jsonl");
	private static final String CONFIGURATION = "config/";

	private final RunLogs logs;
	private final BlobStore blobs;

	RunFileStore(RunLogs logs, BlobStore blobs) {
		this.logs = logs;
		this.blobs = blobs;
	}

	List<LogFile> list(long run) throws IOException {
		List<LogFile> result = new ArrayList<>(logs.list(run));
		for (String name : BLOBS) {
			long size = blobs.size(key(run, name));
			if (size >= 0) {
				result.add(new LogFile(name, size));
			}
		}
		for (String key : blobs.list(key(run, CONFIGURATION))) {
			result.add(new LogFile(key.substring(key(run, "").length()), blobs.size(key)));
		}
		return result;
	}

	private static String key(long run, String name) {
		return "runs/" + run + "/" + name;
	}

	boolean isLog(String name) {
		return !BLOBS.contains(name) && !name.startsWith(CONFIGURATION);
	}

	/** @throws NoSuchFileException if there is no such file */
	long size(long run, String name) throws IOException {
		if (isLog(name)) {
			return logs.size(run, name);
		}
		String key = key(run, name);
		// what is no key at all is not looked for
		long size = BLOBS.contains(name) || blobs.list(key(run, CONFIGURATION)).contains(key) ? blobs.size(key) : -1;
		if (size < 0) {
			throw new NoSuchFileException(name);
		}
		return size;
	}

	/** Bytes from an offset to the present end, possibly further than an earlier {@link #size} said. */
	InputStream read(long run, String name, long from) throws IOException {
		return isLog(name) ? logs.read(run, name, from) : blobs.read(key(run, name), from, Long.MAX_VALUE);
	}
}
