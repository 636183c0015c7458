// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.perl.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
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

/** Perl tests, each in an interpreter of its own. */
@Component
public final class PerlRunner implements TestRunner {

	private static final List<String> EXTENSIONS = List.of(".pl", ".plx", ".t");

	private volatile String interpreter = "perl";

	@Override
	public RunnerDescription describe(Map<String, String> options) {
		String configured = options.get("perl");
		Optional<String> program = Interpreter.find(configured, "perl");
		if (program.isEmpty()) {
			return new RunnerDescription("perl", EXTENSIONS, "",
					configured == null ? "Perl was not found on the PATH (apt-get install perl)" : "the Perl interpreter " + configured + " was not found");
		}
		interpreter = program.get();
		Optional<String> version = Interpreter.ask(List.of(interpreter, "-e", "printf '%vd', $^V"));
		return new RunnerDescription("perl", EXTENSIONS, version.orElse(""), version.isEmpty() ? interpreter + " does not work" : "");
	}

	@Override
	public Launch prepare(TestTask task) throws IOException {
		SupportFiles.install(PerlRunner.class, task.support(), "Twister.pm", "Twister/Api.pm");
		List<String> command = new ArrayList<>(List.of(interpreter, "-I" + task.support(), "-MTwister", task.file().toString()));
		command.addAll(task.params());
		return new Launch(command, Map.of("TWISTER_CONTEXT", task.taskFolder().resolve("context").toString()), Map.of("context", task.contextFile()));
	}

	/** Many failing programs exit with small numbers: these are statuses only for a file that knows the constants, or on demand. */
	@Override
	public Verdict judge(TestTask task, ProcessEnd end) {
		return "twister".equals(task.properties().get("exitcodes")) || namesStatus(task) ? Verdict.ofStatusCode(end) : Verdict.ofExit(end);
	}

	private static boolean namesStatus(TestTask task) {
		try {
			return Files.readString(task.file(), StandardCharsets.ISO_8859_1).contains("STATUS_");
		} catch (IOException e) {
			return false;
		}
	}
}
