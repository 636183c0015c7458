// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twister.engine.api.Role;
import org.twister.engine.api.plan.ConfigurationCopy;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.RunService.StartRun;

/** A user may use what is in his folders, and nothing else. */
class RootsTest extends PlannerTest {

	@BeforeEach
	void allowOneFolder() {
		allowed.add(folder.resolve("p"));
		isPrivate = false;
		planner = planner();
	}

	private static String suite(String... tests) {
		return "<TestSuite><tsName>A</tsName><TbName>tb</TbName>" + String.join("", tests) + "</TestSuite>";
	}

	@Test
	void aTestOutsideIsSkippedWithTheReason() throws IOException {
		Path outside = file("elsewhere/a.py");
		file("p/b.py");
		RunPlan plan = plan(mapped(project(suite(test(outside.toString()), test("../elsewhere/a.py"), test("b.py")))));
		assertEquals(List.of(true, true, false), each(plan, PlannedTest::missing));
		assertEquals("The file " + outside + " is outside.", plan.tests().get(0).refusal());
		assertEquals(List.of("", "", "python"), each(plan, PlannedTest::runner));
		assertEquals("Test '" + outside + "' of suite 'A' will be skipped. The file " + outside + " is outside.", plan.warnings().get(0).message());
	}

	@Test
	void aLinkThatLeadsOutsideIsOutside() throws IOException {
		Path outside = file("elsewhere/a.py");
		file("p/x/a.py");
		Files.createSymbolicLink(folder.resolve("p/x/link.py"), outside);
		Files.createSymbolicLink(folder.resolve("p/folder"), outside.getParent());
		Files.createSymbolicLink(folder.resolve("p/inside.py"), folder.resolve("p/x/a.py"));
		RunPlan plan = plan(mapped(project(suite(test("x/a.py"), test("x/link.py"), test("folder/a.py"), test("inside.py")))));
		assertEquals(List.of(false, true, true, false), each(plan, PlannedTest::missing));
		assertEquals(folder.resolve("p/x/a.py").toString(), plan.tests().get(3).file(), "where it leads, so that nobody can turn it round later");
	}

	@Test
	void inTheHomeOfTheEngineEachFileIsAskedFor() throws IOException {
		Files.createSymbolicLink(folder.resolve("linked-home"), Files.createDirectories(home));
		home = folder.resolve("linked-home");
		allowed.add(folder.resolve("ce-home/config"));
		planner = planner();
		Path own = file("ce-home/config/own.py");
		Path token = file("ce-home/config/admin.token");
		RunPlan plan = plan(mapped(project(suite(test(own.toString()), test(token.toString(), "Runnable=false")))));
		assertEquals(List.of(false, true), each(plan, PlannedTest::missing));
	}

	@Test
	void ofAFolderThatIsRunLinksOutAreSkipped() throws IOException {
		file("p/t/a.py");
		Files.createSymbolicLink(folder.resolve("p/t/b.py"), file("elsewhere/b.py"));
		assertEquals(List.of(false, true), each(plan(files(folder.resolve("p/t"))), PlannedTest::missing));
	}

	@Test
	void anythingElseOutsideIsAnError() throws IOException {
		Path other = file("elsewhere/x.xml", "<Root/>");
		Path test = file("elsewhere/a.py");
		Path project = project(suite(test("a.py")));
		file("p/a.py");
		String outside = "cannot be used. The file /elsewhere/x.xml is outside.";
		assertEquals(List.of("ERROR /elsewhere/x.xml: This project " + outside), withoutFolder(mapped(other)));
		assertEquals(List.of("ERROR The file /elsewhere/a.py is outside."), withoutFolder(files(test)));
		assertEquals(List.of("ERROR /elsewhere/x.xml: This framework configuration " + outside),
				withoutFolder(new StartRun(project.toString(), null, other.toString(), null, true, 0, 0, null)));
		assertEquals("ERROR /elsewhere/x.xml: This test bed file " + outside,
				withoutFolder(new StartRun(project.toString(), null, null, other.toString(), true, 0, 0, null)).get(0));
		for (String element : List.of("GlobalParams", "DbConfigFile")) {
			Path config = file("p/fwmconfig.xml", "<Root><" + element + ">" + other + "</" + element + "></Root>");
			List<String> problems = withoutFolder(new StartRun(project.toString(), null, config.toString(), null, true, 0, 0, null));
			assertEquals(1, problems.size(), problems.toString());
			assertEquals(outside, problems.get(0).replaceFirst("^.*?(?=cannot be used)", ""));
		}
	}

	@Test
	void whatTheUserMayNotReadIsNotKeptBesideHisRun() throws IOException {
		Path outside = file("elsewhere/email.xml", "<EmailConfig><SMTPServer>mail.lab</SMTPServer></EmailConfig>");
		Path test = file("p/a.py");
		Path config = file("p/fwmconfig.xml", "<Root><EmailConfigFile>" + outside + "</EmailConfigFile></Root>");
		StartRun start = new StartRun(null, List.of(test.toString()), config.toString(), null, false, 0, 0, null);
		assertEquals(List.of("fwmconfig.xml"), result(start).copies().get().stream().map(ConfigurationCopy::name).toList());
		allowed.add(outside.getParent());
		assertEquals(List.of("fwmconfig.xml", "email.xml"), result(start).copies().get().stream().map(ConfigurationCopy::name).toList());
	}

	private List<String> withoutFolder(StartRun start) {
		return refused(start).stream().map(text -> text.replace(folder.toString(), "")).toList();
	}

	@Test
	void whatKeepsScriptsFromRunningIsToldBefore() throws IOException {
		file("p/a.py");
		Path pre = file("p/pre.sh");
		String project = "<ScriptPre>" + pre + "</ScriptPre>" + suite(test("a.py"));
		String message = "The pre script will not run: user u needs the role RUN_SCRIPTS for it.";
		assertEquals(List.of(message), plan(mapped(project(project))).warnings().stream().map(w -> w.message()).toList());
		assertEquals(List.of("ERROR /p/project.xml: " + message), refused(mapped(project("<PrePostMandatory>true</PrePostMandatory>" + project))));
		roles = Role.ALL;
		planner = planner();
		assertEquals(List.of(), plan(mapped(project("<PrePostMandatory>true</PrePostMandatory>" + project))).warnings());
		Files.delete(pre);
		assertEquals(List.of("ERROR /p/project.xml: The pre script will not run: there is no file /p/pre.sh."),
				refused(mapped(project("<PrePostMandatory>true</PrePostMandatory>" + project))));
		assertEquals(List.of("ERROR /elsewhere/post.sh: This post script cannot be used. The file /elsewhere/post.sh is outside."),
				refused(mapped(project("<ScriptPost>" + folder + "/elsewhere/post.sh</ScriptPost>" + suite(test("a.py"))))).stream()
						.map(text -> text.replace(folder.toString(), "")).toList());
	}
}
