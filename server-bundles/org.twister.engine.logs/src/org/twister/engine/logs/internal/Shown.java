// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What LogsPath of a user shows, as it is noted in {@code <home>/users/<user>/logs.json}. Immutable.
 *
 * @param run    whose logs, 0 for none
 * @param folder where they are shown, empty if that did not work out
 * @param logs   by name
 */
record Shown(long run, String folder, Map<String, Entry> logs) {

	static final Shown NOTHING = new Shown(0, "", Map.of());
	private static final ObjectMapper JSON = new ObjectMapper();

	/**
	 * @param base     offset in the run's log where the shown one begins
	 * @param copy     it is a copy, not a second name
	 * @param identity of the file, null if there is none
	 */
	record Entry(long base, boolean copy, String identity) {}

	/** With another entry. */
	Shown with(String name, Entry entry) {
		Map<String, Entry> changed = new LinkedHashMap<>(logs);
		changed.put(name, entry);
		return new Shown(run, folder, changed);
	}

	static Shown read(Path file) throws IOException {
		try {
			return JSON.readValue(Files.readAllBytes(file), Shown.class);
		} catch (NoSuchFileException e) {
			return NOTHING;
		}
	}

	void write(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		Path fresh = file.resolveSibling(file.getFileName() + ".new");
		Files.write(fresh, JSON.writeValueAsBytes(this));
		Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
	}
}
