// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.twister.ep.spi.Launch;
import org.twister.ep.spi.ProcessEnd;
import org.twister.ep.spi.RunnerDescription;
import org.twister.ep.spi.TestRunner;
import org.twister.ep.spi.TestTask;
import org.twister.ep.spi.Verdict;

/** Runs any executable: exit code 0 is PASS. With the property {@code exitcodes}={@code twister} the codes 4 to 8 are statuses. */
final class ExecRunner implements TestRunner {

	@Override
	public RunnerDescription describe(Map<String, String> options) {
		return new RunnerDescription("exec", List.of(), "", "");
	}

	@Override
	public Launch prepare(TestTask task) throws IOException {
		if (!Files.isExecutable(task.file())) {
			throw new IOException("the file is not executable");
		}
		List<String> command = new ArrayList<>(List.of(task.file().toString()));
		command.addAll(task.params());
		return new Launch(command, Map.of(), Map.of());
	}

	@Override
	public Verdict judge(TestTask task, ProcessEnd end) {
		return "twister".equals(task.properties().get("exitcodes")) ? Verdict.ofStatusCode(end) : Verdict.ofExit(end);
	}
}
