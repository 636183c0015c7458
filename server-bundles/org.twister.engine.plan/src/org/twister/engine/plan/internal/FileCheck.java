// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.twister.model.TestType;

/** Decides how a test file will run, or why it cannot. */
final class FileCheck {

	/**
	 * @param runner  id, empty if it cannot run
	 * @param refusal why not, empty if it can
	 * @param missing there is no such file
	 */
	record Verdict(String runner, String refusal, boolean missing) {}

	private final ConnectedEps eps;
	private final RunnerChoice choice;

	FileCheck(ConnectedEps eps) {
		this.eps = eps;
		this.choice = new RunnerChoice(eps);
	}

	RunnerChoice choice() {
		return choice;
	}

	/**
	 * @param property value of the property {@code runner}, empty for none
	 * @param ep       where it will run, empty for any EP
	 * @param runnable whether it is to be executed at all: what is only delivered needs no runner
	 */
	Verdict check(Path file, String property, String ep, boolean runnable) {
		if (!Files.exists(file)) {
			return new Verdict("", "No such file: " + file, true);
		}
		if (Files.isDirectory(file)) {
			return new Verdict("", "A folder, not a file: " + file, true);
		}
		if (!Files.isReadable(file)) {
			return new Verdict("", "The file may not be read: " + file, true);
		}
		Optional<String> runner = choice.of(file, property);
		if (!runnable) {
			return new Verdict(runner.orElse(TestType.EXECUTABLE), "", false);
		}
		if (runner.isEmpty()) {
			return new Verdict("", unknownType(file), false);
		}
		String refusal = eps.refusal(runner.get(), ep);
		return new Verdict(refusal.isEmpty() ? runner.get() : "", refusal, false);
	}

	private static String unknownType(Path file) {
		String extension = TestType.extension(file.getFileName().toString());
		return "Unknown test type" + (extension.isEmpty() ? "" : " '" + extension + "'") + ": no runner takes it, and it is no executable with #!.";
	}
}
