// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc.client;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.twister.rpc.event.EventKinds;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The Central Engine that runs on this machine with a certain home directory, as it says itself in {@code <home>/run/ce.json}.
 *
 * @param pid of its process
 * @param uri where it listens
 */
public record LocalEngine(long pid, URI uri) {

	/** The engine of a home directory; empty if none runs there. A file left behind by a killed one does not count. */
	public static Optional<LocalEngine> find(Path home) {
		Path file = home.resolve("run/ce.json");
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		try {
			JsonNode node = EventKinds.JSON.readTree(file.toFile());
			long pid = node.path("pid").asLong();
			String uri = node.path("uri").asText("");
			boolean alive = ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
			return alive && !uri.isEmpty() ? Optional.of(new LocalEngine(pid, URI.create(uri))) : Optional.empty();
		} catch (IOException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}
}
