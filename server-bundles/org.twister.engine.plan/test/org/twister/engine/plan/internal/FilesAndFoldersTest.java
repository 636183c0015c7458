// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.EpService.EpState;
import org.twister.rpc.EpService.RunnerInfo;
import org.twister.rpc.RunService.StartRun;
import org.twister.rpc.TestRole;

class FilesAndFoldersTest extends PlannerTest {

	@Test
	void looseFilesShareOneQueue() throws IOException {
		Path b = file("t/b.py");
		Path a = file("t/a.tcl");
		RunPlan plan = plan(files(b, a));
		assertEquals(List.of("101 Files@"), suites(plan));
		assertEquals(List.of("1:1001 Files/b.py python", "2:1002 Files/a.tcl tcl"), tests(plan), "in the order they were named");
		assertEquals(List.of(b.toString(), a.toString()), each(plan, PlannedTest::file));
		assertEquals(List.of("EP-1", "EP-2"), plan.eps());
		assertEquals("2 files and folders", plan.label());
		assertEquals("u", plan.user());
		PlannedTest first = plan.tests().get(0);
		assertEquals(TestRole.TEST, first.role());
		assertEquals(true, first.runnable());
		assertEquals(false, first.optional());
	}

	@Test
	void aFolderIsReadRecursivelyAndSorted() throws IOException {
		file("tests/z.py");
		file("tests/a.TCL");
		file("tests/data.txt");
		file("tests/plain", "#!/bin/sh");
		executable("tests/run_me", "#!/bin/sh");
		executable("tests/binary", "ELF");
		file("tests/.hidden.py");
		file("tests/__init__.py");
		file("tests/.git/x.py");
		file("tests/__pycache__/z.pyc");
		file("tests/sub/deep/d.py");
		file("tests/sub/c.exp");
		file("tests/empty/data.bin");
		RunPlan plan = plan(files(folder.resolve("tests")));
		assertEquals(List.of("101 tests@", "102 tests/sub@", "103 tests/sub/deep@"), suites(plan));
		assertEquals(List.of("1:1001 tests/a.TCL tcl", "2:1002 tests/run_me exec", "3:1003 tests/z.py python", "4:1004 tests/sub/c.exp tcl",
				"5:1005 tests/sub/deep/d.py python"), tests(plan));
		assertEquals("tests/sub/c.exp", plan.tests().get(3).path());
		assertEquals("tests", plan.label());
		assertEquals(List.of(), plan.warnings());
	}

	@Test
	void aFolderTakesOnlyWhatAConnectedEpClaims() throws IOException {
		file("tests/a.py");
		file("tests/b.java");
		file("tests/c.zip");
		assertEquals(List.of("1:1001 tests/a.py python"), tests(plan(files(folder.resolve("tests")))));
		eps = List.of(ep("EP-1", EpState.IDLE, PYTHON, new RunnerInfo("sikuli", List.of(".zip"), "")));
		assertEquals(List.of("1:1001 tests/a.py python", "2:1002 tests/c.zip sikuli"), tests(plan(files(folder.resolve("tests")))));
	}

	@Test
	void aLinkToAFolderAroundItIsNotEntered() throws IOException {
		file("tests/a.py");
		Files.createSymbolicLink(folder.resolve("tests/loop"), folder.resolve("tests"));
		assertEquals(List.of("1:1001 tests/a.py python"), tests(plan(files(folder.resolve("tests")))));
	}

	@Test
	void filesGoBeforeFoldersAndTheSameNameIsNumbered() throws IOException {
		file("one/a.py");
		file("two/a.py");
		RunPlan plan = plan(files(folder.resolve("one"), folder.resolve("one/a.py"), folder.resolve("two/a.py"), folder.resolve("one/a.py")));
		assertEquals(List.of("1:1001 Files/a.py python", "2:1002 Files/a.py#2 python", "3:1003 Files/a.py#3 python", "4:1004 one/a.py python"), tests(plan));
	}

	@Test
	void nothingToRunIsAnError() throws IOException {
		file("tests/readme.txt");
		Path tests = folder.resolve("tests");
		assertEquals(List.of("ERROR Nothing to run: there is no test in /tests."), refused(files(tests)));
		assertEquals(List.of("ERROR Nothing to run: neither a project nor a file is named."), refused(files()));
		assertEquals(List.of("ERROR Either a project or files can be run, not both."),
				refused(new StartRun("p.xml", List.of("a.py"), null, null, false, 0, 0, null)));
	}

	@Test
	void whatIsNamedMustBeThereAndOfAKnownType() throws IOException {
		file("a.py");
		file("b.xyz");
		file("Makefile");
		assertEquals(
				List.of("ERROR No such file: /none.py", "ERROR /b.xyz: Unknown test type '.xyz': no runner takes it, and it is no executable with #!.",
						"ERROR /Makefile: Unknown test type: no runner takes it, and it is no executable with #!."),
				refused(files(folder.resolve("a.py"), folder.resolve("none.py"), folder.resolve("b.xyz"), folder.resolve("Makefile"))));
	}

	@Test
	void aRunnerThatLacksSomethingSaysWhat() throws IOException {
		file("t/a.py");
		file("t/b.tcl");
		eps = List.of(ep("EP-1", EpState.IDLE, PYTHON, new RunnerInfo("tcl", List.of(".tcl"), "tclsh is not installed.")), ep("EP-2", EpState.IDLE, PYTHON));
		assertEquals(List.of("ERROR /t/b.tcl: EP-1 cannot run 'tcl' tests: tclsh is not installed."), refused(files(folder.resolve("t/b.tcl"))));
		RunPlan plan = plan(files(folder.resolve("t")));
		assertEquals(List.of("1:1001 t/a.py python", "2:1002 t/b.tcl "), tests(plan));
		assertEquals("EP-1 cannot run 'tcl' tests: tclsh is not installed.", plan.tests().get(1).refusal());
		assertEquals(false, plan.tests().get(1).missing());
		assertEquals("Test 't/b.tcl' will not be executed. EP-1 cannot run 'tcl' tests: tclsh is not installed.", plan.warnings().get(0).message());
		eps = List.of(eps.get(0), ep("EP-2", EpState.IDLE, PYTHON, TCL));
		assertEquals(List.of("python", "tcl"), each(plan(files(folder.resolve("t"))), PlannedTest::runner), "one EP that can is enough");
	}

	@Test
	void withoutEpsNothingCanRun() throws IOException {
		Path a = file("a.py");
		eps = List.of(ep("EP-1", EpState.LOST, PYTHON));
		assertEquals(List.of("ERROR No EP is connected: there is nothing to run tests on."), refused(files(a)));
	}

	@Test
	void timeoutAndLabelOfTheRequest() throws IOException {
		Path a = file("a.py");
		RunPlan plan = plan(new StartRun(null, List.of(a.toString()), null, null, false, 12.5, 0, "nightly"));
		assertEquals(12.5, plan.options().timeout());
		assertEquals("nightly", plan.label());
		assertEquals("a.py", plan(files(a)).label());
	}

	@Test
	void homeInNames() throws IOException {
		file("user-home/t/a.py");
		assertEquals(List.of(folder.resolve("user-home/t/a.py").toString()), each(plan(files("~/t/a.py")), PlannedTest::file));
	}
}
