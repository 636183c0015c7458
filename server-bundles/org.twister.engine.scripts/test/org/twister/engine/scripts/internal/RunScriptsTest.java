// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.scripts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.EngineStatus;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.RunInfo;

/** The scripts around a run, in real processes. */
@Timeout(120)
class RunScriptsTest {

	@TempDir
	Path folder;
	private Lab lab;
	private ScriptsComponent component;

	@BeforeEach
	void open() throws IOException {
		lab = new Lab(folder);
		component = lab.scripts();
	}

	@AfterEach
	void close() {
		component.deactivate();
	}

	private RunScripts scripts() {
		return new RunScripts(component, lab.logs(), lab.settings());
	}

	private static RunPlan plan(Object pre, Object post, boolean mandatory) {
		return new RunPlan("demo", "ann", "", new RunPlan.Options(false, false, 0, 0, pre.toString(), post.toString(), mandatory, List.of()), List.of(),
				List.of(),
				Map.of(), List.of(), Map.of(), List.of());
	}

	private static RunDetail ended(RunOutcome outcome) {
		return new RunDetail(
				new RunInfo(7, "demo", "ann", "ann", EngineStatus.STOPPED, "2026-01-02T03:04:00Z", "2026-01-02T03:05:00Z", 60, outcome, "", Map.of(),
						Map.of(), List.of(), false),
				List.of(), List.of(), List.of(), "c");
	}

	private static String withoutTime(String text) {
		return text.replaceAll("\\([0-9.]+ s\\)", "(t)").replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z ", "");
	}

	@Test
	void thePreScriptIsInTheLogOfTheRun() throws Exception {
		Path script = lab.script("pre.sh", "#!/bin/sh", "echo preparing $TWISTER_RUN");
		PreScriptStep step = new PreScriptStep(scripts());
		assertFalse(step.isWanted(plan("", script, true)));
		assertTrue(step.isWanted(plan(script, "", true)));
		assertTrue(step.isMandatory(plan(script, "", true)));
		assertFalse(step.isMandatory(plan(script, "", false)));
		assertEquals(script + " ended with exit code 0 (t)", withoutTime(step.perform(plan(script, "", true), 7)));
		assertEquals(List.of("7 log_running.log: Pre script " + script + " starts", "7 log_running.log: preparing 7",
				"7 log_running.log: Pre script " + script + " ended with exit code 0 (t)"), lab.log.stream().map(RunScriptsTest::withoutTime).toList());
	}

	@Test
	void anyExitCodeButZeroIsAFailure() throws Exception {
		Path script = lab.script("pre.sh", "#!/bin/sh", "exit 4");
		Exception e = assertThrows(IOException.class, () -> new PreScriptStep(scripts()).perform(plan(script, "", false), 7));
		assertEquals(script + " ended with exit code 4 (t)", withoutTime(e.getMessage()));
	}

	@Test
	void oneThatHangsIsKilledAfterTheConfiguredTime() throws Exception {
		lab.settings.put("script_timeout", "1");
		Path script = lab.script("post.sh", "#!/bin/sh", "sleep 404");
		Exception e = assertThrows(IOException.class, () -> new PostScriptStep(scripts()).perform(plan("", script, true), ended(RunOutcome.COMPLETED)));
		assertEquals(script + " did not end within 1 s and was killed (t)", withoutTime(e.getMessage()));
		assertEquals(List.of(), new ProcessTree(Mark.ofHome(lab.home), 0).find());
	}

	@Test
	void oneThatMayNotRunSaysWhy() throws Exception {
		Exception e = assertThrows(Exception.class, () -> new PreScriptStep(scripts()).perform(plan("/etc/passwd", "", true), 7));
		assertEquals("/etc/passwd is outside.", e.getMessage());
		assertEquals("7 log_running.log: Pre script /etc/passwd was not run", withoutTime(lab.log.getLast()));
	}

	@Test
	void whatThePreScriptStartedLivesUntilThePostScriptHasEnded() throws Exception {
		Path pre = lab.script("pre.sh", "#!/bin/sh", "sleep 405 >/dev/null 2>&1 & echo $! > pid");
		Path post = lab.script("post.sh", "#!/bin/sh", "kill -0 $(cat pid) && echo still there");
		new PreScriptStep(scripts()).perform(plan(pre, post, true), 7);
		String result = new PostScriptStep(scripts()).perform(plan(pre, post, true), ended(RunOutcome.STOPPED_BY_USER));
		assertTrue(result.startsWith(post + " ended with exit code 0"), result);
		assertTrue(lab.log.contains("7 log_running.log: still there"), lab.log.toString());
		assertEquals(List.of(), new ProcessTree(Mark.ofHome(lab.home), 0).find());
	}

	@Test
	void aRunThatCouldNotStartHasNoPostScript() throws Exception {
		Path post = lab.script("post.sh", "#!/bin/sh", "echo post");
		PostScriptStep step = new PostScriptStep(scripts());
		assertEquals("", step.perform(plan("", post, true), ended(RunOutcome.START_FAILED)));
		assertEquals("", step.perform(plan("", "", true), ended(RunOutcome.COMPLETED)));
		assertEquals(List.of(), lab.log);
	}
}
