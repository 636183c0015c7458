// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.app.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.twister.engine.api.Settings;

/**
 * Settings from {@code server.ini} and the command line, which wins.
 *
 * @param values all server settings, by name
 */
record EngineSettings(Path home, String bind, int port, String owner, boolean isPrivate, String version, Map<String, String> values) implements Settings {

	private static final int MAX_PORT = 65_535;

	static EngineSettings of(Arguments arguments, Map<String, String> ini, String version) throws StartFailure {
		Map<String, String> values = new LinkedHashMap<>(ini);
		values.putAll(arguments.settings());
		String bind = values.getOrDefault("bind", "127.0.0.1");
		return new EngineSettings(arguments.home(), bind, port(values.getOrDefault("port", "8000")), System.getProperty("user.name"), arguments.isPrivate(),
				version,
				Map.copyOf(values));
	}

	private static int port(String text) throws StartFailure {
		try {
			int port = Integer.parseInt(text);
			if (port >= 0 && port <= MAX_PORT) {
				return port;
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw Arguments.usage("'" + text + "' is no port: a number from 0 to " + MAX_PORT + " is.");
	}

	@Override
	public String value(String name, String defaultValue) {
		return values.getOrDefault(name, defaultValue);
	}
}
