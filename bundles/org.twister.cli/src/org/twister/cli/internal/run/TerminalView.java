// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.run;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.twister.cli.internal.CommandException;
import org.twister.cli.internal.ErrorReport;
import org.twister.cli.internal.ExitCode;
import org.twister.cli.internal.product.Products;
import org.twister.cli.internal.terminal.Terminal;
import org.twister.cli.internal.terminal.Terminal.Style;
import org.twister.cli.internal.terminal.Text;
import org.twister.rpc.Problem;
import org.twister.rpc.RunService.TestInfo;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.Event;
import org.twister.rpc.event.EventData;

/** A run for people: on a terminal one line per EP that is redrawn, elsewhere a line per test; failures at once; at the end the table. */
final class TerminalView implements RunView {

	private static final int BAR = 14;
	private static final int NAME = 26;
	private static final int MAX_EP_LINES = 16;

	private final Terminal terminal;
	private final boolean verbose;
	private List<String> eps = List.of();

	TerminalView(Terminal terminal, boolean verbose) {
		this.terminal = terminal;
		this.verbose = verbose;
	}

	@Override
	public void starting(String what) {
		terminal.redraw(List.of(Text.cut(what + " ...", terminal.width() - 1)));
	}

	@Override
	public void ready(String uri, double seconds, List<String> names, Path home) {
		eps = names;
		terminal.clear();
		terminal.println(String.format(Locale.ROOT, "Twister %s  CE ready in %.1f s on %s, %s", Products.version(), seconds, uri.replaceFirst("^https?://", ""),
				Text.count(names.size(), "EP")));
		if (verbose) {
			terminal.println("home: " + home);
		}
	}

	@Override
	public void started(RunModel run) {
		run.info().warnings().forEach(this::warning);
		run.info().mapping().forEach((bed, ep) -> terminal.println("test bed " + bed + " -> " + ep));
		if (verbose || !terminal.isLive()) {
			terminal.println(Text.plain(run.info().project()) + ": " + Text.count(run.tests().size(), "test"));
		}
		tick(run);
	}

	private void warning(Problem problem) {
		terminal.println(terminal.styled(Style.WARNING, "warning: ") + Text.plain(problem.toString()));
	}

	@Override
	public void event(RunModel run, Event event, EventData data) {
		if (data instanceof EventData.TestFinished e) {
			run.test(e.task()).ifPresent(test -> testFinished(run, test));
		} else if (data instanceof EventData.RunNote e) {
			String about = run.test(e.task()).map(t -> run.title(t) + ": ").orElse("");
			note(about + e.text());
		} else if (data instanceof EventData.TestStarted e && verbose && !terminal.isLive()) {
			run.test(e.task()).ifPresent(test -> terminal.println(e.ep() + "  start  " + Text.plain(run.title(test))));
		}
	}

	private void testFinished(RunModel run, TestInfo test) {
		if (Verdict.isBad(test)) {
			terminal.println(badLine(run, test));
		} else if (verbose || !terminal.isLive()) {
			String word = terminal.styled(Verdict.style(test.status()), Text.pad(test.status().screenWord(), 12));
			terminal.println(Text.pad(run.epOf(test), 5) + " " + word + " " + Text.plain(run.title(test)) + timeAndReason(test));
		}
	}

	private static String timeAndReason(TestInfo test) {
		return (test.duration() > 0 ? "  " + Text.duration(test.duration()) : "") + (test.reason().isBlank() ? "" : "  " + Text.plain(test.reason()));
	}

	private String badLine(RunModel run, TestInfo test) {
		String head = " " + Verdict.headline(test);
		String where = test.ep().isEmpty() ? "" : test.ep() + ", ";
		String rest = "  " + Text.plain(run.title(test)) + " (" + where + Text.duration(test.duration()) + (test.optional() ? ", optional" : "") + ")  "
				+ Text.plain(test.reason());
		String cut = terminal.isLive() ? Text.cut(rest, terminal.width() - head.length()) : rest;
		return terminal.styled(Style.BAD, head) + cut.stripTrailing();
	}

	@Override
	public void tick(RunModel run) {
		if (!terminal.isLive()) {
			return;
		}
		Instant now = Instant.now();
		List<String> lines = new ArrayList<>();
		int width = terminal.width() - 1;
		boolean shared = run.hasSharedQueue();
		int names = eps.stream().mapToInt(Text::columns).max().orElse(0);
		for (String ep : eps.subList(0, Math.min(eps.size(), MAX_EP_LINES))) {
			lines.add(Text.cut(epLine(run.progress(ep, now), Text.pad(ep, names), shared), width));
		}
		lines.add(Text.cut(totalLine(run, now), width));
		terminal.redraw(lines);
	}

	private static String epLine(RunModel.EpProgress progress, String name, boolean shared) {
		String amount = shared
				? String.format(Locale.ROOT, "%5d done", progress.done())
				: bar(progress.done(), progress.total()) + String.format(Locale.ROOT, " %5s", progress.done() + "/" + progress.total());
		String test = progress.test().isEmpty() ? "" : Text.pad(Text.plain(progress.test()), NAME) + " " + Text.clock(progress.seconds());
		return name + "  " + amount + "  " + test;
	}

	private static String bar(int done, int total) {
		int full = total == 0 ? BAR : BAR * done / total;
		return "[" + "#".repeat(full) + "-".repeat(BAR - full) + "]";
	}

	private String totalLine(RunModel run, Instant now) {
		int total = run.tests().size();
		StringBuilder line = new StringBuilder(bar(run.done(), total)).append(String.format(Locale.ROOT, " %d/%d  %s", run.done(), total,
				Text.clock(run.elapsed(now))));
		for (TestStatus status : TestStatus.values()) {
			if (status.isFinal() && run.count(status) > 0) {
				line.append("  ").append(status.screenWord()).append(' ').append(run.count(status));
			}
		}
		String state = run.outcome() != null ? "  finishing" : run.isStopping() ? "  stopping" : run.isPaused() ? "  paused" : "";
		return line.append(state).toString();
	}

	@Override
	public void note(String text) {
		terminal.println(terminal.styled(Style.WARNING, "note: ") + Text.plain(text));
	}

	@Override
	public void finished(RunModel run, ExitCode exit, CommandException trouble, Map<String, String> files, List<LogTail> failures) {
		terminal.clear();
		new Summary(terminal).print(run, files, failures);
		if (trouble != null) {
			failed(trouble);
		}
	}

	@Override
	public void failed(CommandException reason) {
		terminal.clear();
		new ErrorReport(terminal, verbose).print(reason);
	}
}
