// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.twister.rpc.event.EventKinds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code <home>/run/ce.json} and {@code ep.json}: which process serves a home directory. One that was left behind by a killed process does not count. */
final class PidFile {

	/**
	 * A service that runs.
	 *
	 * @param process its process
	 * @param says    what it said when it was ready: an address, names of EPs
	 */
	record Running(ProcessHandle process, String says) {}

	private final Path file;

	PidFile(Path home, ServiceKind kind) {
		file = home.resolve("run").resolve(kind.word() + ".json");
	}

	Optional<Running> read() {
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		try {
			JsonNode node = EventKinds.JSON.readTree(file.toFile());
			String says = node.hasNonNull("uri") ? node.path("uri").asText() : node.path("names").asText("");
			return ProcessHandle.of(node.path("pid").asLong()).filter(ProcessHandle::isAlive).filter(PidFile::isOurs).map(p -> new Running(p, says));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** Process ids are used again: a product's process has the Equinox launcher among its arguments. Where arguments cannot be read the id must do. */
	private static boolean isOurs(ProcessHandle process) {
		return process.info().arguments().map(a -> Arrays.stream(a).anyMatch(s -> s.contains("org.eclipse.equinox.launcher"))).orElse(true);
	}

	/** What a process of ours was told beside its home, if the system tells: options with their values. */
	static List<String> arguments(ProcessHandle process, Path home) {
		List<String> all = process.info().arguments().map(List::of).orElse(List.of());
		int at = all.indexOf("--home");
		if (at < 0 || at + 1 >= all.size() || !all.get(at + 1).equals(home.toString())) {
			return List.of();
		}
		return all.subList(at + 2, all.size()).stream().filter(argument -> !argument.equals("--until-stdin-closes")).toList();
	}

	/** Writes it for a process that does not do so itself. */
	void writeIfMissing(long pid, String names) throws IOException {
		if (read().filter(r -> r.process().pid() == pid).isEmpty()) {
			Files.createDirectories(file.getParent());
			ObjectNode node = EventKinds.JSON.createObjectNode().put("pid", pid).put("names", names);
			Files.writeString(file, EventKinds.JSON.writeValueAsString(node) + "\n");
		}
	}

	void delete() throws IOException {
		Files.deleteIfExists(file);
	}
}
