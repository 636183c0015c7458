// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.twister.cli.internal.run.RunView.LogTail;
import org.twister.cli.internal.terminal.Terminal;
import org.twister.cli.internal.terminal.Terminal.Style;
import org.twister.cli.internal.terminal.Text;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.RunService.StepInfo;
import org.twister.rpc.RunService.StepState;
import org.twister.rpc.RunService.TestInfo;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;

/** The end of a run on paper: logs of what failed, the table of tests, totals, where the files are. */
final class Summary {

	private static final int STATUS = 12;
	private static final int TIME = 10;
	private static final String GAP = "  ";
	/** Of a line of a log: more would hide the lines around it. */
	private static final int TAIL_COLUMNS = 400;

	private final Terminal terminal;

	Summary(Terminal terminal) {
		this.terminal = terminal;
	}

	void print(RunModel run, Map<String, String> files, List<LogTail> failures) {
		failures.forEach(tail -> printTail(run, tail));
		printTable(run);
		printTotals(run, files);
	}

	private void printTail(RunModel run, LogTail tail) {
		if (tail.lines().isEmpty()) {
			return;
		}
		terminal.println("", terminal.styled(Style.BOLD, "End of the log of " + Text.plain(run.title(tail.test())) + ":"));
		tail.lines().forEach(line -> terminal.println("    " + Text.cut(Text.printable(line.replace("\t", "    ")), TAIL_COLUMNS)));
	}

	private void printTable(RunModel run) {
		List<TestInfo> tests = run.tests();
		int suite = widest(tests.stream().map(run::suitePath).toList(), "Suite", 40);
		int name = widest(tests.stream().map(TestInfo::name).toList(), "Test", 48);
		int ep = widest(tests.stream().map(run::epOf).toList(), "EP", 20);
		terminal.println("", terminal.styled(Style.BOLD, (Text.pad("Suite", suite) + GAP + Text.pad("Test", name) + GAP + Text.pad("Status", STATUS) + GAP
				+ Text.padLeft("Time", TIME) + GAP + "EP")));
		for (TestInfo test : tests) {
			String status = terminal.styled(Verdict.style(test.status()), Text.pad(test.status().screenWord(), STATUS));
			String time = test.duration() > 0 || test.status() == TestStatus.PASS ? Text.duration(test.duration()) : "";
			String line = Text.pad(Text.plain(run.suitePath(test)), suite) + GAP + Text.pad(Text.plain(test.name()), name) + GAP + status + GAP
					+ Text.padLeft(time, TIME) + GAP;
			int used = suite + name + STATUS + TIME + 4 * GAP.length();
			terminal.println((line + remarks(test, run.epOf(test), ep, terminal.width() - used)).stripTrailing());
		}
	}

	/** EP, and why it is not simply passed. */
	private String remarks(TestInfo test, String epName, int ep, int room) {
		List<String> remarks = new ArrayList<>();
		if (test.role() != TestRole.TEST) {
			remarks.add(test.role() == TestRole.SETUP ? "setup" : "teardown");
		}
		if (test.optional()) {
			remarks.add("optional");
		}
		String reason = Text.plain(test.reason());
		String text = (remarks.isEmpty() ? "" : "(" + String.join(", ", remarks) + ") ") + (test.status() == TestStatus.PASS ? "" : reason);
		String all = Text.pad(epName, ep) + GAP + text;
		return terminal.isLive() ? Text.cut(all, Math.max(room, ep)) : all;
	}

	private static int widest(List<String> texts, String title, int limit) {
		return Math.min(limit, Math.max(title.length(), texts.stream().mapToInt(Text::columns).max().orElse(0)));
	}

	private void printTotals(RunModel run, Map<String, String> files) {
		int total = run.tests().size();
		boolean failed = run.tests().stream().anyMatch(t -> t.status().isFailure() && !t.optional());
		String line = Text.count(total, "test") + ": " + (total == 0 ? "nothing ran" : counts(run)) + " in " + Text.duration(run.elapsed());
		terminal.println("", terminal.styled(failed ? Style.BAD : Style.GOOD, line));
		if (run.outcome() != RunOutcome.COMPLETED) {
			terminal.println(terminal.styled(Style.WARNING, ending(run)));
		}
		for (StepInfo step : run.steps()) {
			if (step.state() == StepState.FAILED || step.state() == StepState.UNKNOWN) {
				terminal.println(terminal.styled(Style.BAD, step.name() + " " + step.state().name().toLowerCase(java.util.Locale.ROOT) + ": ")
						+ Text.plain(step.result()));
			}
		}
		files.forEach((purpose, path) -> terminal.println(Text.pad(purpose + ":", 7) + path));
	}

	private static String ending(RunModel run) {
		String what = switch (run.outcome()) {
		case COMPLETED -> "completed";
		case STOPPED_ON_FAIL -> "ended by a failure (stop on fail)";
		case STOPPED_BY_USER -> "stopped by a user";
		case TIMED_OUT -> "ended by its time-out";
		case PANIC -> "ended by a panic rule";
		case START_FAILED -> "ended before its first test";
		case ENGINE_TROUBLE -> "ended by trouble in the engine";
		case null -> "did not end";
		};
		return "The run was " + what.replaceFirst("^did not end$", "not ended") + (run.reason().isBlank() ? "" : ": " + Text.plain(run.reason()));
	}

	/** {@code 24 passed, 1 failed, 1 skipped}. */
	static String counts(RunModel run) {
		Map<TestStatus, String> words = new EnumMap<>(TestStatus.class);
		words.put(TestStatus.PASS, "passed");
		words.put(TestStatus.FAIL, "failed");
		words.put(TestStatus.TIMEOUT, "timed out");
		return java.util.Arrays.stream(TestStatus.values()).filter(s -> run.count(s) > 0)
				.map(s -> run.count(s) + " " + words.getOrDefault(s, s.screenWord())).collect(Collectors.joining(", "));
	}
}
