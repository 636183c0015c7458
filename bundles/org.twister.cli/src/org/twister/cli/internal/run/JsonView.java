// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.twister.cli.internal.CommandException;
import org.twister.cli.internal.ExitCode;
import org.twister.cli.internal.terminal.Terminal;
import org.twister.rpc.RunService.TestInfo;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.Event;
import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventKinds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A run for programs: one JSON object a line, each with a {@code type}: {@code ready}, {@code run}, {@code event}, {@code note}, and as the last line
 * {@code summary} or {@code error}. {@code docs/running-tests.md} names the fields; they only ever grow in number.
 */
final class JsonView implements RunView {

	private final Terminal terminal;

	JsonView(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public void starting(String what) {
		// Only people want to be told to wait
	}

	@Override
	public void ready(String uri, double seconds, List<String> eps, Path home) {
		ObjectNode line = line("ready").put("ce", uri).put("seconds", rounded(seconds)).put("home", home.toString());
		eps.forEach(line.putArray("eps")::add);
		print(line);
	}

	@Override
	public void started(RunModel run) {
		ObjectNode line = line("run").put("run", run.id()).put("project", run.info().project()).put("user", run.info().user());
		line.set("mapping", EventKinds.JSON.valueToTree(run.info().mapping()));
		line.set("warnings", EventKinds.JSON.valueToTree(run.info().warnings()));
		line.set("tests", tests(run));
		print(line);
	}

	@Override
	public void event(RunModel run, Event event, EventData data) {
		ObjectNode line = line("event").put("n", event.n()).put("time", event.time()).put("kind", event.kind());
		line.set("data", event.data());
		print(line);
	}

	@Override
	public void tick(RunModel run) {
		// Events say it all
	}

	@Override
	public void note(String text) {
		print(line("note").put("text", text));
	}

	@Override
	public void finished(RunModel run, ExitCode exit, CommandException trouble, Map<String, String> files, List<LogTail> failures) {
		ObjectNode line = line("summary").put("exit", exit.code()).put("run", run.id()).put("outcome", run.outcome() == null ? null : run.outcome().name())
				.put("reason", run.reason()).put("seconds", rounded(run.elapsed()));
		ObjectNode counts = line.putObject("counts");
		for (TestStatus status : TestStatus.values()) {
			if (run.count(status) > 0) {
				counts.put(status.name(), run.count(status));
			}
		}
		line.set("tests", tests(run));
		line.set("steps", EventKinds.JSON.valueToTree(run.steps()));
		if (trouble != null) {
			line.put("error", trouble.getMessage());
		}
		files.forEach(line::put);
		print(line);
	}

	@Override
	public void failed(CommandException reason) {
		ObjectNode line = line("error").put("exit", reason.exitCode().code()).put("message", reason.getMessage());
		reason.details().forEach(line.putArray("details")::add);
		print(line);
	}

	private static ArrayNode tests(RunModel run) {
		ArrayNode tests = EventKinds.JSON.createArrayNode();
		for (TestInfo test : run.tests()) {
			tests.addObject().put("task", test.task()).put("suite", run.suitePath(test)).put("name", test.name()).put("path", test.path())
					.put("role", test.role().name().toLowerCase(Locale.ROOT)).put("optional", test.optional()).put("status", test.status().name())
					.put("crash", test.crash()).put("reason", test.reason()).put("seconds", rounded(test.duration())).put("ep", run.epOf(test));
		}
		return tests;
	}

	private static double rounded(double seconds) {
		return Math.round(seconds * 1000) / 1000.0;
	}

	private static ObjectNode line(String type) {
		return EventKinds.JSON.createObjectNode().put("type", type);
	}

	private void print(ObjectNode line) {
		try {
			terminal.println(EventKinds.JSON.writeValueAsString(line));
		} catch (JsonProcessingException e) {
			throw new IllegalStateException(e);
		}
	}
}
