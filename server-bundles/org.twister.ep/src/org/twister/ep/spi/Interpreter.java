// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.spi;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Finds the interpreter of a language on this workstation. */
public final class Interpreter {

	private static final int PATIENCE_SECONDS = 20;

	private Interpreter() {}

	/**
	 * @param configured path or name from an option of the EP manager, null or empty for none: then the first of the names that is on the PATH
	 */
	public static Optional<String> find(String configured, String... names) {
		if (configured != null && !configured.isBlank()) {
			return onPath(configured);
		}
		for (String name : names) {
			Optional<String> found = onPath(name);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private static Optional<String> onPath(String name) {
		if (name.contains("/") || name.contains(File.separator)) {
			return Files.isExecutable(Path.of(name)) ? Optional.of(Path.of(name).toAbsolutePath().toString()) : Optional.empty();
		}
		String path = System.getenv().getOrDefault("PATH", "/usr/local/bin:/usr/bin:/bin");
		for (String folder : path.split(File.pathSeparator)) {
			for (String suffix : File.separatorChar == '\\' ? List.of(".exe", ".bat", "") : List.of("")) {
				Path candidate = Path.of(folder.isEmpty() ? "." : folder, name + suffix);
				if (Files.isExecutable(candidate) && !Files.isDirectory(candidate)) {
					return Optional.of(candidate.toAbsolutePath().toString());
				}
			}
		}
		return Optional.empty();
	}

	/** Standard output of a short command, empty if it fails. */
	public static Optional<String> ask(List<String> command) {
		return ask(command, "");
	}

	/** Standard output of a short command that reads this text, empty if it fails. */
	public static Optional<String> ask(List<String> command, String input) {
		try {
			Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
			try (OutputStream in = process.getOutputStream()) {
				in.write(input.getBytes(StandardCharsets.UTF_8));
			}
			process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).exceptionally(late -> {
				process.destroyForcibly();
				return process;
			});
			String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
			return process.waitFor() == 0 ? Optional.of(out) : Optional.empty();
		} catch (IOException e) {
			return Optional.empty();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}
}
