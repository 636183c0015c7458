// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.python.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.osgi.service.component.annotations.Component;
import org.twister.ep.spi.Interpreter;
import org.twister.ep.spi.Launch;
import org.twister.ep.spi.ProcessEnd;
import org.twister.ep.spi.RunnerDescription;
import org.twister.ep.spi.SupportFiles;
import org.twister.ep.spi.TestRunner;
import org.twister.ep.spi.TestTask;
import org.twister.ep.spi.Verdict;
import org.twister.rpc.TestStatus;

/** Python 3 tests, each in an interpreter of its own. */
@Component
public final class PythonRunner implements TestRunner {

	private static final String VERDICT = "verdict";
	private static final List<String> EXTENSIONS = List.of(".py", ".pyc", ".pyo");
	private static final String QUESTION = "import sys; print(sys.executable); print('%d.%d.%d' % sys.version_info[:3])";

	/** Exceptions that end a test with a status, in the order of the class hierarchy of the test's own. */
	private static final Map<String, TestStatus> STATUS_EXCEPTIONS = Map.of("ExceptionTestFail", TestStatus.FAIL, "ExceptionTestAbort", TestStatus.ABORTED,
			"ExceptionTestTimeout", TestStatus.TIMEOUT, "ExceptionTestSkip", TestStatus.SKIPPED);

	private volatile String interpreter = "python3";

	@Override
	public RunnerDescription describe(Map<String, String> options) {
		String configured = options.get("python");
		Optional<String> program = Interpreter.find(configured, "python3", "python");
		if (program.isEmpty()) {
			return new RunnerDescription("python", EXTENSIONS, "",
					configured == null
							? "Python 3 was not found on the PATH (apt-get install python3)"
							: "the Python interpreter " + configured + " was not found");
		}
		Optional<String[]> answer = Interpreter.ask(List.of(program.get(), "-c", QUESTION)).map(text -> text.split("\\R")).filter(lines -> lines.length == 2);
		if (answer.isEmpty() || !answer.get()[1].startsWith("3.")) {
			return new RunnerDescription("python", EXTENSIONS, answer.map(lines -> lines[1]).orElse(""), program.get() + " is no Python 3");
		}
		interpreter = answer.get()[0].isBlank() ? program.get() : answer.get()[0];
		return new RunnerDescription("python", EXTENSIONS, answer.get()[1], "");
	}

	@Override
	public Launch prepare(TestTask task) throws IOException {
		SupportFiles.install(PythonRunner.class, task.support(), "boot.py", "api.py");
		List<String> command = new ArrayList<>(
				List.of(interpreter, task.support().resolve("boot.py").toString(), task.taskFolder().resolve("context").toString(),
						task.taskFolder().resolve(VERDICT).toString(), task.file().toString()));
		command.addAll(task.params());
		return new Launch(command, Map.of(), Map.of("context", task.contextFile()));
	}

	@Override
	public Verdict judge(TestTask task, ProcessEnd end) {
		Optional<Map<String, String>> left = read(task.taskFolder().resolve(VERDICT));
		if (left.isEmpty()) {
			return Verdict.ofExit(end);
		}
		return verdict(left.get(), end);
	}

	private static Optional<Map<String, String>> read(Path file) {
		try {
			String[] parts = Files.readString(file, StandardCharsets.UTF_8).split("\0", -1);
			Map<String, String> fields = new HashMap<>();
			for (int i = 0; i + 1 < parts.length; i += 2) {
				fields.put(parts[i], parts[i + 1]);
			}
			return Optional.of(fields);
		} catch (NoSuchFileException e) {
			return Optional.empty();
		} catch (IOException e) {
			return Optional.of(Map.of("exception", "", "message", "its verdict cannot be read: " + e.getMessage()));
		}
	}

	static Verdict verdict(Map<String, String> fields, ProcessEnd end) {
		String message = fields.getOrDefault("message", "");
		if (fields.containsKey("assertion")) {
			return Verdict.fail(message.isEmpty() ? "AssertionError" : message);
		}
		if (fields.containsKey("exception")) {
			return ofException(fields.get("exception").split(" "), message);
		}
		Verdict said = ofResult(fields).or(ofExitValue(fields));
		return said.or(Verdict.ofExit(end));
	}

	private static Verdict ofException(String[] classes, String message) {
		Set<String> known = new TreeSet<>(STATUS_EXCEPTIONS.keySet());
		known.retainAll(Arrays.asList(classes));
		if (!known.isEmpty()) {
			return new Verdict(STATUS_EXCEPTIONS.get(known.iterator().next()), false, message);
		}
		return new Verdict(TestStatus.FAIL, true, message.isEmpty() ? classes[0] : classes[0] + ": " + message);
	}

	/** {@code _RESULT}: a word or number, or one with a reason. */
	private static Verdict ofResult(Map<String, String> fields) {
		String result = fields.get("result");
		if (result == null) {
			return Verdict.PASS;
		}
		String reason = fields.getOrDefault("reason", "");
		return TestStatus.ofResult(result).map(status -> new Verdict(status, false, reason))
				.orElseGet(() -> Verdict.fail(reason.isEmpty() ? "_RESULT is " + result : reason));
	}

	/** The value given to {@code sys.exit}. */
	private static Verdict ofExitValue(Map<String, String> fields) {
		String exit = fields.getOrDefault("exit", "0");
		if (exit.equals("0")) {
			return Verdict.PASS;
		}
		return Verdict.fail(exit.equals("text") ? fields.getOrDefault("text", "") : "exit code " + exit);
	}
}
