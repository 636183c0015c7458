// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.app.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The command line of the process.
 *
 * @param home             home directory, absolute
 * @param settings         server settings that win over {@code server.ini}; {@code --bind} and {@code --port} are among them
 * @param isPrivate        serves one command line alone
 * @param untilStdinCloses ends when its standard input does
 * @param checkJournal     only a look at the journal is wanted
 * @param help             only the usage is wanted
 */
record Arguments(Path home, Map<String, String> settings, boolean isPrivate, boolean untilStdinCloses, boolean checkJournal, boolean help) {

	static final String USAGE = """
			Options of the Central Engine:
			  --home DIR            home directory (default: ~/twister)
			  --bind ADDRESS        address to listen on (default: 127.0.0.1)
			  --port N              port to listen on, 0 for any free one (default: 8000)
			  --private             serve one command line: the files it names may be anywhere
			  --until-stdin-closes  end when standard input is closed
			  --check-journal       look at the journal of the home, change nothing, and end
			  --set NAME=VALUE      a server setting, instead of the one in <home>/config/server.ini""";

	static Arguments parse(List<String> arguments) throws StartFailure {
		Path home = Path.of(System.getProperty("user.home"), "twister");
		Map<String, String> settings = new LinkedHashMap<>();
		boolean isPrivate = false;
		boolean untilStdinCloses = false;
		boolean checkJournal = false;
		boolean help = false;
		for (Iterator<String> rest = arguments.iterator(); rest.hasNext();) {
			String option = rest.next();
			switch (option) {
			case "--home" -> home = path(value(option, rest));
			case "--bind" -> settings.put("bind", value(option, rest));
			case "--port" -> settings.put("port", value(option, rest));
			case "--private" -> isPrivate = true;
			case "--until-stdin-closes" -> untilStdinCloses = true;
			case "--check-journal" -> checkJournal = true;
			case "--set" -> set(settings, value(option, rest));
			case "--help", "-h" -> help = true;
			default -> throw usage("Unknown option '" + option + "' of the Central Engine; --help lists them.");
			}
		}
		return new Arguments(home.toAbsolutePath().normalize(), settings, isPrivate, untilStdinCloses, checkJournal, help);
	}

	private static void set(Map<String, String> settings, String assignment) throws StartFailure {
		int equals = assignment.indexOf('=');
		if (equals < 1) {
			throw usage("--set takes NAME=VALUE, not '" + assignment + "'.");
		}
		settings.put(assignment.substring(0, equals).strip(), assignment.substring(equals + 1).strip());
	}

	private static String value(String option, Iterator<String> rest) throws StartFailure {
		if (!rest.hasNext()) {
			throw usage("The option " + option + " needs a value.");
		}
		return rest.next();
	}

	private static Path path(String text) throws StartFailure {
		try {
			return Path.of(text);
		} catch (InvalidPathException e) {
			throw usage("'" + text + "' is no path.");
		}
	}

	static StartFailure usage(String message) {
		return new StartFailure(StartFailure.USAGE, message);
	}
}
