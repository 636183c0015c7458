// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads {@code <home>/config/server.ini}: lines {@code name = value}, comments with {@code ;} or {@code #}, section headings are for people. */
final class ServerIni {

	private ServerIni() {}

	/** Empty if there is no file. */
	static Map<String, String> read(Path file) throws StartFailure {
		if (!Files.exists(file)) {
			return Map.of();
		}
		try {
			Map<String, String> values = new LinkedHashMap<>();
			int number = 0;
			for (String line : Files.readAllLines(file)) {
				number++;
				add(values, line.strip(), file + ":" + number);
			}
			return values;
		} catch (IOException e) {
			throw new StartFailure(StartFailure.TROUBLE, "The server settings in " + file + " cannot be read: " + e.getMessage() + ".");
		}
	}

	private static void add(Map<String, String> values, String line, String place) throws StartFailure {
		if (line.isEmpty() || line.startsWith(";") || line.startsWith("#") || line.startsWith("[")) {
			return;
		}
		int equals = line.indexOf('=');
		if (equals < 1) {
			throw new StartFailure(StartFailure.TROUBLE, place + ": expected 'name = value', found '" + line + "'.");
		}
		String value = line.substring(equals + 1).split("\\s[;#]", 2)[0].strip();
		values.put(line.substring(0, equals).strip().toLowerCase(Locale.ROOT), value);
	}
}
