// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.model.framework.FrameworkConfiguration;
import org.twister.model.framework.LogFiles;
import org.twister.model.io.ModelFiles;

/**
 * The five logs by type with their names, as fwmconfig.xml has them: a name is a file in the logs' folder, and of logCli what follows the EP's name and {@code _}.
 *
 * @param names by type, in the order of the file
 */
record LogTypes(Map<String, String> names) {

	static final String CLI = "logCli";
	static final String RUNNING = "logRunning";

	/** Types with the names that the engine's code uses, whatever a user calls them. */
	static final LogTypes DEFAULT = new LogTypes(ordered("log_running.log", "log_debug.log", "log_summary.log", "log_test.log", "CLI.log"));

	private static final Logger LOG = LoggerFactory.getLogger(LogTypes.class);
	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,99}");

	private static Map<String, String> ordered(String running, String debug, String summary, String test, String cli) {
		Map<String, String> names = new LinkedHashMap<>();
		names.put(RUNNING, running);
		names.put("logDebug", debug);
		names.put("logSummary", summary);
		names.put("logTest", test);
		names.put(CLI, cli);
		return names;
	}

	/** From a user's fwmconfig.xml; the usual names if there is none, or for what cannot be the name of a log. */
	static LogTypes of(Path configuration) {
		try {
			return of(ModelFiles.framework(configuration));
		} catch (NoSuchFileException e) {
			return DEFAULT;
		} catch (IOException e) {
			LOG.warn("{} cannot be read, the logs get their usual names: {}", configuration, e.getMessage());
			return DEFAULT;
		}
	}

	static LogTypes of(FrameworkConfiguration configuration) {
		LogFiles files = configuration.getLogFiles();
		if (files == null) {
			return DEFAULT;
		}
		Map<String, String> wanted = ordered(files.getRunning(), files.getDebug(), files.getSummary(), files.getTest(), files.getCli());
		return of(wanted);
	}

	/** Names that are none, or that two have, are the usual ones. */
	static LogTypes of(Map<String, String> wanted) {
		Map<String, String> names = new LinkedHashMap<>(DEFAULT.names);
		names.keySet().forEach(type -> {
			String name = wanted.get(type);
			if (name != null && NAME.matcher(name.strip()).matches() && !name.equals(DEFAULT.names.get(type))) {
				names.put(type, name.strip());
			}
		});
		if (names.values().stream().distinct().count() < names.size()) {
			LOG.warn("Two logs have one name in {}: they get their usual names", wanted);
			return DEFAULT;
		}
		return new LogTypes(names);
	}

	String cliName(String ep) {
		return LogNames.safe(ep) + "_" + names.get(CLI);
	}

	/** The file of a log that is named as the engine does, or as the user does. */
	String actual(String name) {
		for (Map.Entry<String, String> type : DEFAULT.names.entrySet()) {
			if (type.getKey().equals(CLI)) {
				String suffix = "_" + type.getValue();
				if (name.endsWith(suffix)) {
					return name.substring(0, name.length() - suffix.length()) + "_" + names.get(CLI);
				}
			} else if (type.getValue().equals(name)) {
				return names.get(type.getKey());
			}
		}
		return name;
	}

	/** Lines of type, {@code =} and name. */
	String text() {
		StringBuilder text = new StringBuilder();
		names.forEach((type, name) -> text.append(type).append('=').append(name).append('\n'));
		return text.toString();
	}

	static LogTypes ofText(String text) {
		Map<String, String> names = new LinkedHashMap<>();
		text.lines().forEach(line -> {
			int equals = line.indexOf('=');
			if (equals > 0) {
				names.put(line.substring(0, equals), line.substring(equals + 1));
			}
		});
		return of(names);
	}
}
