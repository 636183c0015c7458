// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.twister.model.TestType;

/**
 * Which runner takes a file: the property {@code runner} of test, suite or project; else the file's extension; else the one for executables if the file is executable and
 * begins with {@code #!}.
 */
final class RunnerChoice {

	private final ConnectedEps eps;
	private final Map<Path, Boolean> scripts = new ConcurrentHashMap<>();

	RunnerChoice(ConnectedEps eps) {
		this.eps = eps;
	}

	/** Id of the runner, empty if the type of the file is not known. */
	Optional<String> of(Path file, String property) {
		if (!property.isBlank()) {
			return Optional.of(property.strip());
		}
		String name = file.getFileName().toString();
		return TestType.of(name).map(TestType::runner).or(() -> byEp(name)).or(() -> isScript(file) ? Optional.of(TestType.EXECUTABLE) : Optional.empty());
	}

	/** Whether a file in a folder that is run as a whole is a test. */
	boolean isClaimed(Path file) {
		String extension = TestType.extension(file.getFileName().toString());
		return !extension.isEmpty() && eps.extensions().contains(extension) || isScript(file);
	}

	private Optional<String> byEp(String name) {
		String extension = TestType.extension(name);
		return extension.isEmpty() ? Optional.empty() : eps.runnerOfExtension(extension);
	}

	private boolean isScript(Path file) {
		return scripts.computeIfAbsent(file, RunnerChoice::beginsWithInterpreter);
	}

	private static boolean beginsWithInterpreter(Path file) {
		if (!Files.isRegularFile(file) || !Files.isExecutable(file)) {
			return false;
		}
		try (InputStream in = Files.newInputStream(file)) {
			return in.read() == '#' && in.read() == '!';
		} catch (IOException e) {
			return false;
		}
	}
}
