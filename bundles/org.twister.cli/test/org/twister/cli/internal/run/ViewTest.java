// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.twister.cli.internal.CommandException;
import org.twister.cli.internal.ExitCode;
import org.twister.cli.internal.run.RunView.LogTail;
import org.twister.cli.internal.terminal.Terminal;
import org.twister.cli.internal.terminal.Text;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.Event;
import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventKinds;

import com.fasterxml.jackson.databind.JsonNode;

class ViewTest {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final RunModel run = Samples.run();

	private Terminal terminal(boolean live, int width) {
		return new Terminal(new PrintStream(bytes, true, StandardCharsets.UTF_8), new PrintStream(bytes, true, StandardCharsets.UTF_8), live, false,
				() -> width);
	}

	private String output() {
		return bytes.toString(StandardCharsets.UTF_8);
	}

	private List<String> lines() {
		return output().lines().toList();
	}

	private void happens(RunView view, EventData data) {
		run.apply(data);
		view.event(run, new Event(1, "c", Samples.START, "run/7", EventKinds.kindOf(data), 1, EventKinds.toJson(data)), data);
	}

	private void play(RunView view) {
		view.ready("http://127.0.0.1:41233", 1.6, List.of("EP-1", "EP-2"), Path.of("/h"));
		view.started(run);
		happens(view, Samples.finished(1, "EP-1", TestStatus.PASS, ""));
		happens(view, Samples.finished(2, "EP-1", TestStatus.FAIL, "expected 'Link up'"));
		happens(view, Samples.started(3, "EP-1"));
		view.tick(run);
		happens(view, Samples.finished(3, "EP-1", TestStatus.SKIPPED, "not runnable"));
		happens(view, Samples.finished(4, "EP-2", TestStatus.PASS, ""));
		happens(view, Samples.ended(RunOutcome.COMPLETED));
	}

	@Test
	void withoutATerminalEachTestHasALineAndNoEscapes() {
		play(new TerminalView(terminal(false, 80), false));
		assertFalse(output().contains("\033"));
		assertTrue(lines().contains(" FAIL  Ports/jumbo.tcl (EP-1, 1.3 s, optional)  expected 'Link up'"), output());
		assertTrue(lines().contains("EP-1  pass         Ports/init.py  1.3 s"), output());
		assertTrue(lines().contains("EP-1  skipped      Ports/LACP/lacp.py  1.3 s  not runnable"), output());
	}

	@Test
	void onATerminalNoLineIsWiderThanTheWindow() {
		play(new TerminalView(terminal(true, 60), false));
		for (String line : lines()) {
			assertTrue(Text.columns(line.replaceAll("\033\\[[0-9]*[A-Z]", "")) <= 60, line);
		}
		assertTrue(output().contains("EP-1  [#########-----]   2/3  lacp.py"), output());
		assertTrue(output().contains("fail 1"), output());
	}

	@Test
	void theTableHasATestPerLineAndTheReasonOfWhatDidNotPass() {
		TerminalView view = new TerminalView(terminal(false, 80), false);
		play(view);
		bytes.reset();
		view.finished(run, ExitCode.OK, null, Map.of("junit", "/h/junit.xml"), List.of(new LogTail(run.test(2).orElseThrow(), List.of("Link down"))));
		assertTrue(lines().contains("Ports       init.py    pass               1.3 s  EP-1  (setup)"), output());
		assertTrue(lines().contains("Ports       jumbo.tcl  fail               1.3 s  EP-1  (optional) expected 'Link up'"), output());
		assertTrue(lines().contains("Ports/LACP  lacp.py    skipped            1.3 s  EP-1  not runnable"), output());
		assertTrue(lines().contains("4 tests: 2 passed, 1 failed, 1 skipped in 12.5 s"), output());
		assertTrue(lines().contains("    Link down"), output());
		assertTrue(lines().contains("junit: /h/junit.xml"), output());
	}

	@Test
	void aVeryLongLineOfALogIsCut() {
		TerminalView view = new TerminalView(terminal(false, 80), false);
		view.finished(run, ExitCode.OK, null, Map.of(), List.of(new LogTail(run.test(2).orElseThrow(), List.of("y".repeat(8000), "Link down"))));
		assertTrue(lines().contains("    " + "y".repeat(399) + "…"), output());
		assertTrue(lines().contains("    Link down"), output());
	}

	@Test
	void troubleIsTheLastLineAndTheTableShowsHowFarItCame() {
		TerminalView view = new TerminalView(terminal(false, 80), false);
		view.started(run);
		happens(view, Samples.started(1, "EP-1"));
		view.finished(run, ExitCode.ENGINE_TROUBLE, CommandException.trouble("the EP manager was killed by signal 9 during the run"), Map.of(), List.of());
		assertEquals("twister: the EP manager was killed by signal 9 during the run", lines().getLast());
		assertTrue(output().contains("1 running, 3 pending"), output());
	}

	@Test
	void jsonIsOneObjectALineWithTheSummaryLast() throws Exception {
		JsonView view = new JsonView(terminal(true, 80));
		play(view);
		view.finished(run, ExitCode.OK, null, Map.of("junit", "/h/junit.xml"), List.of());
		for (String line : lines()) {
			assertTrue(EventKinds.JSON.readTree(line).hasNonNull("type"), line);
		}
		JsonNode event = EventKinds.JSON.readTree(lines().get(2));
		assertEquals("test.finished", event.path("kind").asText());
		assertEquals("PASS", event.path("data").path("status").asText());
		JsonNode summary = EventKinds.JSON.readTree(lines().getLast());
		assertEquals("summary", summary.path("type").asText());
		assertEquals(0, summary.path("exit").asInt(-1));
		assertEquals("Ports/LACP", summary.path("tests").path(2).path("suite").asText());
		assertEquals("SKIPPED", summary.path("tests").path(2).path("status").asText());
		assertEquals("/h/junit.xml", summary.path("junit").asText());
	}
}
