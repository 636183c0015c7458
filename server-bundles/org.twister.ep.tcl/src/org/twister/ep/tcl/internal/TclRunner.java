// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.tcl.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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

/** TCL and Expect tests, each in an interpreter of its own. */
@Component
public final class TclRunner implements TestRunner {

	private static final String VERDICT = "verdict";
	private static final List<String> EXTENSIONS = List.of(".tcl", ".exp", ".test");
	private static final String QUESTION = "puts [info patchlevel]\nputs [expr {[catch {package require Expect} v] ? {} : $v}]\n";

	private volatile String interpreter = "tclsh";
	private volatile boolean hasExpect;

	@Override
	public RunnerDescription describe(Map<String, String> options) {
		String configured = options.get("tcl");
		Optional<String> program = Interpreter.find(configured, "tclsh", "tclsh9.0", "tclsh8.6");
		if (program.isEmpty()) {
			return new RunnerDescription("tcl", EXTENSIONS, "",
					configured == null
							? "tclsh was not found on the PATH (apt-get install tcl tcl-expect)"
							: "the TCL interpreter " + configured + " was not found");
		}
		interpreter = program.get();
		Optional<String> answer = Interpreter.ask(List.of(interpreter), QUESTION);
		if (answer.isEmpty() || answer.get().isBlank()) {
			return new RunnerDescription("tcl", EXTENSIONS, "", interpreter + " does not work");
		}
		String[] lines = answer.get().split("\\R");
		hasExpect = lines.length > 1 && !lines[1].isBlank();
		return new RunnerDescription("tcl", EXTENSIONS, lines[0] + (hasExpect ? ", Expect " + lines[1] : ", without Expect"), "");
	}

	@Override
	public Launch prepare(TestTask task) throws IOException {
		if (!hasExpect && task.file().toString().toLowerCase(Locale.ROOT).endsWith(".exp")) {
			throw new IOException("Expect is not installed (apt-get install tcl-expect)");
		}
		SupportFiles.install(TclRunner.class, task.support(), "boot.tcl", "api.tcl");
		List<String> command = new ArrayList<>(
				List.of(interpreter, task.support().resolve("boot.tcl").toString(), task.taskFolder().resolve("context").toString(),
						task.taskFolder().resolve(VERDICT).toString(), task.file().toString()));
		command.addAll(task.params());
		return new Launch(command, Map.of(), Map.of("context", task.contextFile()));
	}

	@Override
	public Verdict judge(TestTask task, ProcessEnd end) {
		Path file = task.taskFolder().resolve(VERDICT);
		try {
			String[] said = Files.readString(file, StandardCharsets.UTF_8).split("\0", 2);
			return verdict(said[0], said.length > 1 ? said[1] : "", end);
		} catch (NoSuchFileException e) {
			return Verdict.ofExit(end);
		} catch (IOException e) {
			return new Verdict(TestStatus.FAIL, true, "its verdict cannot be read: " + e.getMessage());
		}
	}

	static Verdict verdict(String kind, String text, ProcessEnd end) {
		if (kind.equals("error")) {
			return new Verdict(TestStatus.FAIL, true, text);
		}
		String value = text.strip();
		Verdict said = value.isEmpty()
				? Verdict.PASS
				: TestStatus.ofResult(value).map(status -> new Verdict(status, false, "")).orElseGet(() -> Verdict.fail(value));
		return said.or(Verdict.ofExit(end));
	}
}
