// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.Planner.Result;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.EngineStatus;
import org.twister.rpc.EpService.EpState;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.RunService.Origin;
import org.twister.rpc.RunService.Rerun;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.RunService.StartRun;
import org.twister.rpc.RunService.TestInfo;
import org.twister.rpc.TestStatus;

/**
 * Earlier runs again. The earlier plan: <pre>
 * 1 A/init.py (set-up)  2 A/a.py  3 A/Sub/prepare.py (set-up)  4 A/Sub/b.py  5 A/Sub/c.py  6 A/exit.py (teardown)
 * 7 B/d.py  8 B/e.py (depends on 2 and 7)  9 C/f.py
 * </pre>
 */
class RerunTest extends PlannerTest {

	private static final TestStatus P = TestStatus.PASS;
	private static final TestStatus F = TestStatus.FAIL;
	private static final TestStatus N = TestStatus.NOT_EXEC;

	private Path project;
	private RunPlan earlier;

	@BeforeEach
	void planEarlier() throws IOException {
		for (String name : List.of("init", "a", "prepare", "b", "c", "exit", "d", "e", "f")) {
			file("p/" + name + ".py");
		}
		project = project("<stoponfail>true</stoponfail>", "<TestSuite><tsName>A</tsName><TbName>tb1</TbName>" + field("build", "7") + field("timeout", "30"),
				test("init.py", "setup_file=true"), test("a.py", "param=x,y").replace("</tcName>", "</tcName><ID>a</ID>"),
				"<TestSuite><tsName>Sub</tsName>", test("prepare.py", "setup_file=true"), test("b.py"), test("c.py"), "</TestSuite>",
				test("exit.py", "teardown_file=true"), "</TestSuite>", "<TestSuite><tsName>B</tsName><TbName>tb2</TbName>",
				test("d.py").replace("</tcName>", "</tcName><ID>d</ID>"),
				test("e.py").replace("</tcName>", "</tcName><Dependency>a:PASS;d:PASS;</Dependency>"), "</TestSuite>",
				"<TestSuite><tsName>C</tsName><TbName>tb1</TbName>", test("f.py"), "</TestSuite>");
		earlier = plan(mapped(project));
		assertEquals(9, earlier.tests().size());
	}

	private static RunDetail ended(RunPlan plan, TestStatus... statuses) {
		List<TestInfo> tests = new ArrayList<>();
		for (PlannedTest t : plan.tests()) {
			tests.add(new TestInfo(t.task(), t.fileId(), t.suite(), t.name(), t.path(), t.role(), false, true, statuses[t.task() - 1], "EP-1", "", false, null,
					0, -1,
					-1));
		}
		RunInfo info = new RunInfo(12, "project.xml", "u", "u", EngineStatus.STOPPED, "2026-01-01T00:00:00Z", "2026-01-01T00:01:00Z", 60,
				RunOutcome.STOPPED_ON_FAIL, "", Map.of(), Map.of(), List.of(), true);
		return new RunDetail(info, List.of(), tests, List.of(), "c");
	}

	private Result again(RunPlan plan, boolean failed, int from, TestStatus... statuses) {
		StartRun start = new StartRun(null, null, null, null, false, 0, 0, null, null, false, new Rerun(12, failed, from));
		return planner.again("u", start, plan, ended(plan, statuses), eps);
	}

	private RunPlan planned(boolean failed, int from, TestStatus... statuses) {
		Result result = again(earlier, failed, from, statuses);
		assertNotNull(result.plan(), () -> result.problems().toString());
		return result.plan();
	}

	private static List<String> names(RunPlan plan) {
		return plan.tests().stream().map(t -> t.task() + ":" + t.fileId() + " " + suite(plan, t).path() + "/" + t.name()).toList();
	}

	@Test
	void onlyWhatFailedWithTheFilesAroundIt() {
		RunPlan plan = planned(true, 0, P, P, P, F, P, P, P, P, P);
		assertEquals(List.of("1:1001 A/init.py", "2:1002 A/Sub/prepare.py", "3:1003 A/Sub/b.py", "4:1004 A/exit.py"), names(plan));
		assertEquals(List.of("101 A@EP-1/tb1", "102<101 A/Sub@EP-1/tb1"), suites(plan));
		assertEquals(List.of("EP-1"), plan.eps());
		assertEquals(new Origin(false, false, 12, true, 0), plan.origin());
		assertEquals(30, plan.suites().get(0).timeout());
		assertTrue(plan.options().stopOnFail());
	}

	@Test
	void whatDidNotPassWhateverTheReason() {
		assertEquals(List.of("1:1001 B/d.py", "2:1002 B/e.py", "3:1003 C/f.py"),
				names(planned(true, 0, P, P, P, P, P, P, TestStatus.ABORTED, TestStatus.TIMEOUT, TestStatus.INVALID)));
		assertEquals(List.of("1:1001 B/e.py", "2:1002 C/f.py"), names(planned(true, 0, P, P, P, P, P, P, P, N, N)), "their turn never came");
		assertEquals(List.of("1:1001 A/init.py", "2:1002 A/Sub/prepare.py", "3:1003 A/exit.py"), names(planned(true, 0, P, P, F, P, P, P, P, P, P)),
				"a set-up file alone");
	}

	@Test
	void whatIsSkippedOrHasNoRunnerDoesNotFail() throws IOException {
		file("p/x.unknown");
		RunPlan plan = plan(mapped(project("<TestSuite><tsName>A</tsName><TbName>tb1</TbName>", test("x.unknown"), test("a.py"), "</TestSuite>")));
		Result result = again(plan, true, 0, N, TestStatus.SKIPPED);
		assertNull(result.plan());
		assertEquals(List.of("ERROR Nothing to run: no test of run 12 failed."), texts(result));
	}

	@Test
	void fromATestOnWithTheFilesAroundIt() {
		RunPlan plan = planned(false, 5, P, P, P, P, P, P, P, P, P);
		assertEquals(List.of("1:1001 A/init.py", "2:1002 A/Sub/prepare.py", "3:1003 A/Sub/c.py", "4:1004 A/exit.py", "5:1005 B/d.py", "6:1006 B/e.py",
				"7:1007 C/f.py"), names(plan));
		assertEquals(new Origin(false, false, 12, false, 5), plan.origin());
		assertEquals(List.of("1:1001 C/f.py"), names(planned(true, 8, F, F, P, P, P, P, F, P, F)), "both");
		assertEquals(List.of("ERROR Nothing to run: run 12 has no such test."), texts(again(earlier, false, 10, P, P, P, P, P, P, P, P, P)));
	}

	@Test
	void allOfItIsAsItWas() throws IOException {
		project("<TestSuite><tsName>Other</tsName><TbName>tb9</TbName>", test("f.py"), "</TestSuite>");
		RunPlan plan = planned(false, 0, P, P, P, P, P, P, P, P, P);
		assertEquals(earlier.suites(), plan.suites());
		assertEquals(earlier.tests(), plan.tests(), "whatever the project is now");
		assertEquals(earlier.source(), plan.source());
		assertEquals(earlier.mapping(), plan.mapping());
	}

	@Test
	void aDependencyOnWhatIsNotPartOfItIsDecidedByHowThatEnded() {
		PlannedTest e = planned(false, 8, P, P, P, P, P, P, P, P, P).tests().get(0);
		assertEquals(List.of(), e.dependencies());
		assertEquals("python", e.runner());
		RunPlan refused = planned(false, 8, P, F, P, P, P, P, P, P, P);
		e = refused.tests().get(0);
		assertEquals("It depends on 'a.py', which was fail in run 12.", e.refusal());
		assertTrue(e.missing(), "skipped");
		assertEquals(1, refused.warnings().size());
		e = planned(false, 7, P, P, P, P, P, P, F, P, P).tests().get(1);
		assertEquals(List.of(new PlannedTest.Dependency(1, "PASS")), e.dependencies(), "on what is");
	}

	@Test
	void filesAndEpsAreThoseOfNow() throws IOException {
		Files.delete(folder.resolve("p/f.py"));
		RunPlan plan = planned(false, 9, P, P, P, P, P, P, P, P, P);
		assertTrue(plan.tests().get(0).missing());
		eps = List.of(ep("EP-1", EpState.IDLE, PYTHON));
		assertEquals(List.of("ERROR Run 12 used EP 'EP-2', which is not connected. Connected: EP-1."),
				texts(again(earlier, false, 7, P, P, P, P, P, P, P, P, F))
						.stream().filter(t -> t.startsWith("ERROR")).toList());
	}

	@Test
	void globalsAreReadAnewAndATemporaryRunStaysOne() throws IOException {
		Path config = file("cfg/fwmconfig.xml", "<Root><TestCaseSourcePath>" + folder + "/p</TestCaseSourcePath><GlobalParams>g.xml</GlobalParams></Root>");
		file("cfg/g.xml", "<root><folder><fname>L</fname><param><name>n</name><value>old</value></param></folder></root>");
		RunPlan first = plan(new StartRun(null, List.of("a.py"), config.toString(), null, false, 0, 0, null, null, true, null));
		file("cfg/g.xml", "<root><folder><fname>L</fname><param><name>n</name><value>new</value></param></folder></root>");
		RunPlan plan = again(first, false, 0, F).plan();
		assertEquals(Map.of("L", Map.of("n", "new")), plan.globals());
		assertEquals(new Origin(false, true, 12, false, 0), plan.origin());
		assertEquals(List.of("EP-1", "EP-2"), plan.eps(), "of a shared queue");
	}
}
