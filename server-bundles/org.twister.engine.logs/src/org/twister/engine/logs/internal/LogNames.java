// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

import org.twister.engine.api.TaskRef;

/** From the names people use to the keys of the blobs. */
final class LogNames {

	private static final Pattern OUTPUT = Pattern.compile("tests/(\\d+)/output\\.log");
	private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._-]");

	private LogNames() {}

	static String folder(long run) {
		return "runs/" + run + "/";
	}

	static String output(TaskRef task) {
		return folder(task.run()) + "tests/" + task.task() + "/output.log";
	}

	/** How much of a test's output arrived, where it is more than was kept. */
	static String dropped(TaskRef task) {
		return folder(task.run()) + "tests/" + task.task() + "/dropped";
	}

	/** What the logs of a run are called, where that is not the usual. */
	static String types(long run) {
		return folder(run) + "log.names";
	}

	/** An EP's name as part of a file's name. One that has to be changed gets a check sum, so that two stay two. */
	static String safe(String name) {
		Matcher unsafe = UNSAFE.matcher(name);
		if (!unsafe.find()) {
			return name;
		}
		CRC32 crc = new CRC32();
		crc.update(name.getBytes(StandardCharsets.UTF_8));
		return unsafe.replaceAll("_") + "-" + Long.toHexString(crc.getValue());
	}

	/** @param types what the run's logs are called; the name may be the engine's or the user's */
	static String key(long run, String name, LogTypes types) throws NoSuchFileException {
		if (OUTPUT.matcher(name).matches()) {
			return folder(run) + name;
		}
		String actual = types.actual(name);
		if (UNSAFE.matcher(actual).find()) {
			String suffix = "_" + types.names().get(LogTypes.CLI);
			if (!actual.endsWith(suffix) || actual.contains("/") || actual.contains("\\")) {
				throw new NoSuchFileException(name);
			}
			return folder(run) + "logs/" + types.cliName(actual.substring(0, actual.length() - suffix.length()));
		}
		return folder(run) + "logs/" + actual;
	}

	/** The name of a blob below a run's folder, null if it is no log. */
	static String nameOf(long run, String key) {
		String name = key.substring(folder(run).length());
		return name.startsWith("logs/") ? name.substring("logs/".length()) : OUTPUT.matcher(name).matches() ? name : null;
	}
}
