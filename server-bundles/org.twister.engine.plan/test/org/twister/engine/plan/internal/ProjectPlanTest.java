// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.EpService.EpState;
import org.twister.rpc.EpService.RunnerInfo;
import org.twister.rpc.RunService.StartRun;
import org.twister.rpc.TestRole;

class ProjectPlanTest extends PlannerTest {

	private Path two() throws IOException {
		file("p/a.py");
		file("p/b.tcl");
		return project("<TestSuite><tsName>A</tsName><TbName>tb1</TbName>", test("a.py"), "<TestSuite><tsName>Sub</tsName>", test("b.tcl"),
				"</TestSuite></TestSuite>",
				"<TestSuite><tsName>B</tsName><TbName>tb2;tb3</TbName>", test("a.py"), "</TestSuite>");
	}

	@Test
	void testBedsAreMappedInOrderOntoTheEps() throws IOException {
		Path project = two();
		RunPlan plan = plan(mapped(project));
		assertEquals("{tb1=EP-1, tb2=EP-2, tb3=EP-1}", plan.mapping().toString());
		assertEquals(List.of("101 A@EP-1/tb1", "102<101 A/Sub@EP-1/tb1", "103 B@EP-2/tb2", "104 B@EP-1/tb3"), suites(plan));
		assertEquals(List.of("1:1001 A/a.py python", "2:1002 A/Sub/b.tcl tcl", "3:1003 B/a.py python", "4:1004 B/a.py python"), tests(plan));
		assertEquals(List.of("EP-1", "EP-2"), plan.eps());
		assertEquals("project.xml", plan.label());
		assertEquals(project.toString(), plan.source());
		assertEquals(List.of(), plan.warnings());
	}

	@Test
	void aSuiteWithoutTestBedIsASharedQueueWhereNamesAreMapped() throws IOException {
		file("p/a.py");
		Path project = project("<TestSuite><tsName>A</tsName>", test("a.py"), "</TestSuite>");
		assertEquals(List.of("101 A@"), suites(plan(mapped(project))));
		assertEquals(List.of("EP-1", "EP-2"), plan(mapped(project)).eps());
		assertEquals(List.of("ERROR /p/project.xml:2:1: Suite 'A' names no test bed: it is not known where it runs."),
				refused(new StartRun(project.toString(), null, null, null, false, 0, 0, null)));
	}

	@Test
	void testBedsOfAResourcesFile() throws IOException {
		Path resources = file("r.json",
				"{\"children\": {\"tb1\": {\"meta\": {\"epnames\": \"EP-2\"}}, \"tb2\": {\"meta\": {\"epnames\": \"EP-1;EP-9\"}}, \"tb3\": {\"meta\": {}}}}");
		StartRun start = new StartRun(two().toString(), null, null, resources.toString(), false, 0, 0, null);
		assertEquals(List.of("WARNING 'tb3' names no EP to run on: EP-1 is used.",
				"ERROR /p/project.xml:7:1: Suite 'B' runs on EP 'EP-9', which is not connected. Connected: EP-1, EP-2."), refused(start));
		eps = List.of(eps.get(0), eps.get(1), ep("EP-9", EpState.BUSY, PYTHON));
		RunPlan plan = plan(start);
		assertEquals(List.of("101 A@EP-2/tb1", "102<101 A/Sub@EP-2/tb1", "103 B@EP-1/tb2", "104 B@EP-9/tb2", "105 B@EP-1/tb3"), suites(plan));
		assertEquals(Map.of(), plan.mapping());
	}

	@Test
	void namesFromResourcesCanBeMappedToo() throws IOException {
		Path resources = file("r.json", "{\"children\": {\"tb1\": {\"meta\": {\"epnames\": \"lab7\"}}, \"tb2\": {\"meta\": {\"epnames\": \"lab8\"}}}}");
		file("p/a.py");
		Path project = project("<TestSuite><tsName>A</tsName><TbName>tb1;tb2</TbName>", test("a.py"), "</TestSuite>");
		RunPlan plan = plan(new StartRun(project.toString(), null, null, resources.toString(), true, 0, 0, null));
		assertEquals("{lab7=EP-1, lab8=EP-2}", plan.mapping().toString());
		assertEquals(List.of("101 A@EP-1/tb1", "102 A@EP-2/tb2"), suites(plan));
	}

	@Test
	void testBedsOfTheCentralEngineAndSutsOfFiles() throws IOException {
		file("ce-home/config/resources.json", "{\"children\": {\"tb1\": {\"meta\": {\"epnames\": \"EP-1\"}}}}");
		file("ce-home/config/sut/core.json", "{\"path\": [\"core.system\"], \"meta\": {\"_epnames_u\": \"EP-2\"}, \"children\": {}}");
		file("ce-home/users/u/config/sut/lab.json", "{\"path\": [\"lab.user\"], \"meta\": {\"_epnames_u\": \"EP-1\"}, \"children\": {}}");
		file("p/a.py");
		Path project = project("<TestSuite><tsName>A</tsName><TbName>tb1</TbName>", test("a.py"), "</TestSuite>",
				"<TestSuite><tsName>B</tsName><SutName>lab(user);core(system)</SutName>", test("a.py"), "</TestSuite>");
		assertEquals(List.of("101 A@EP-1/tb1", "102 B@EP-1//lab.user", "103 B@EP-2//core.system"),
				suites(plan(new StartRun(project.toString(), null, null, null, false, 0, 0, null))));
	}

	@Test
	void anUnknownTestBedIsAnErrorAtItsSuite() throws IOException {
		file("p/a.py");
		Path project = project("", "  <TestSuite><tsName>A</tsName><TbName>tb7</TbName>", test("a.py"), "</TestSuite>");
		assertEquals(List.of("ERROR /p/project.xml:3:3: Test bed 'tb7' of suite 'A' is not known."),
				refused(new StartRun(project.toString(), null, null, null, false, 0, 0, null)));
	}

	@Test
	void testsuitesFilesRunOnTheEpsTheyName() throws IOException {
		file("p/a.py");
		Path project = project("<TestSuite><tsName>A</tsName><EpId>EP-2</EpId><TbName>tb</TbName>", test("a.py"), "</TestSuite>");
		assertEquals(List.of("101 A@EP-2/tb"), suites(plan(new StartRun(project.toString(), null, null, null, false, 0, 0, null))));
	}

	@Test
	void pathsOfTests() throws IOException {
		file("tests/lib/a.py");
		file("user-home/b.py");
		file("p/c.py");
		Path config = file("cfg/fwmconfig.xml", "<Root><FileType>config</FileType><TestCaseSourcePath>" + folder + "/tests</TestCaseSourcePath></Root>");
		Path project = project("<TestSuite><tsName>A</tsName><TbName>tb</TbName>", test(folder + "/tests//lib/a.py"), test("lib/a.py"), test("~/b.py"),
				"</TestSuite>");
		RunPlan plan = plan(new StartRun(project.toString(), null, config.toString(), null, true, 0, 0, null));
		String a = folder.resolve("tests/lib/a.py").toString();
		assertEquals(List.of(a, a, folder.resolve("user-home/b.py").toString()), each(plan, PlannedTest::file));
		assertEquals(List.of(a, "lib/a.py", "~/b.py"), each(plan, PlannedTest::path));
		project = project("<TestSuite><tsName>A</tsName><TbName>tb</TbName>", test("c.py"), "</TestSuite>");
		assertEquals(List.of(folder.resolve("p/c.py").toString()), each(plan(mapped(project)), PlannedTest::file),
				"without a configuration the project's folder counts");
	}

	@Test
	void theUsersOwnConfigurationIsUsedIfNoneIsNamed() throws IOException {
		file("ce-home/users/u/config/fwmconfig.xml", "<Root><TestCaseSourcePath>../tests</TestCaseSourcePath><UsersPath>$HOME/projects</UsersPath>"
				+ "<GlobalParams>globals.xml</GlobalParams></Root>");
		file("ce-home/users/u/config/globals.xml", "<root><folder><fname>L1</fname><param><name>ip</name><value>1.2.3.4</value></param>"
				+ "<folder><fname>L2</fname><param><name>n</name><value/></param></folder></folder></root>");
		file("ce-home/users/u/tests/a.py");
		file("user-home/projects/mine.xml", "<Root><TestSuite><tsName>A</tsName><TbName>tb</TbName>" + test("a.py") + "</TestSuite></Root>");
		RunPlan plan = plan(new StartRun("mine.xml", null, null, null, true, 0, 0, null));
		assertEquals(List.of(folder.resolve("ce-home/users/u/tests/a.py").toString()), each(plan, PlannedTest::file));
		assertEquals(Map.of("L1", Map.of("ip", "1.2.3.4", "L2", Map.of("n", ""))), plan.globals());
	}

	@Test
	void missingAndUnknownTestsAreWarningsWithTheirPlace() throws IOException {
		file("p/b.xyz");
		Path project = project("<TestSuite><tsName>A</tsName><TbName>tb1;tb2</TbName>", " " + test("a.py"), " " + test("b.xyz"),
				test("data.txt", "Runnable=false"), "</TestSuite>");
		file("p/data.txt");
		RunPlan plan = plan(mapped(project));
		assertEquals(List.of("WARNING /p/project.xml:3:2: Test 'a.py' of suite 'A' will be skipped. No such file: /p/a.py",
				"WARNING /p/project.xml:4:2: Test 'b.xyz' of suite 'A' will not be executed. "
						+ "Unknown test type '.xyz': no runner takes it, and it is no executable with #!."),
				texts(result(mapped(project))), "each once, though there are two copies");
		assertEquals(List.of(true, false, false), each(plan, PlannedTest::missing).subList(0, 3));
		assertEquals(List.of("", ""), each(plan, PlannedTest::runner).subList(0, 2));
		assertEquals("No such file: " + folder.resolve("p/a.py"), plan.tests().get(0).refusal());
		assertFalse(plan.tests().get(2).runnable());
		assertEquals("", plan.tests().get(2).refusal(), "what is only delivered needs no runner");
	}

	@Test
	void thousandsOfMissingTestsAreToldInShort() throws IOException {
		List<String> missing = IntStream.range(0, 1000).mapToObj(i -> test("none" + i + ".py")).toList();
		RunPlan plan = plan(mapped(project("<TestSuite><tsName>A</tsName><EpId>EP-1</EpId>", String.join("\n", missing), "</TestSuite>")));
		assertEquals(1000, plan.tests().size());
		assertEquals(201, plan.warnings().size());
		assertEquals("And 800 more warnings.", plan.warnings().get(200).message());
	}

	@Test
	void runnersByPropertyOfTestSuiteAndProject() throws IOException {
		RunnerInfo pytest = new RunnerInfo("pytest", List.of(), "");
		eps = List.of(ep("EP-1", EpState.IDLE, PYTHON, TCL, EXEC, pytest));
		file("p/test_a.py");
		executable("p/script.xyz", "#!/bin/sh");
		String suite = "<TestSuite><tsName>A</tsName>" + test("test_a.py") + test("test_a.py", "runner=pytest") + test("script.xyz") + "</TestSuite>";
		assertEquals(List.of("python", "pytest", "exec"), each(plan(mapped(project(suite))), PlannedTest::runner), "a file's name alone never makes it pytest");
		String fields = suite.replace("</tsName>", "</tsName>" + field("runner", "pytest"));
		assertEquals(List.of("pytest", "pytest", "pytest"), each(plan(mapped(project(fields))), PlannedTest::runner));
		assertEquals(List.of("tcl", "pytest", "tcl"), each(plan(mapped(project(field("runner", "tcl"), suite))), PlannedTest::runner));
		RunPlan plan = plan(mapped(project(field("runner", "robot"), suite)));
		assertEquals("No EP has a runner 'robot'.", plan.tests().get(0).refusal());
	}

	@Test
	void setupAndTeardownAlwaysRunAndAreNeverOptional() throws IOException {
		file("p/a.py");
		Path project = project("<TestSuite><tsName>A</tsName><TbName>tb</TbName>",
				test("a.py", "Running=false", "setup_file=true", "Runnable=false", "Optional=true"),
				test("a.py", "Optional=true"), test("a.py", "Running=false", "teardown_file=true"), test("a.py", "Running=false"), "</TestSuite>");
		RunPlan plan = plan(mapped(project));
		assertEquals(List.of(TestRole.SETUP, TestRole.TEST, TestRole.TEARDOWN), each(plan, PlannedTest::role));
		assertEquals(List.of(true, true, true), each(plan, PlannedTest::runnable));
		assertEquals(List.of(false, true, false), each(plan, PlannedTest::optional));
	}

	@Test
	void parametersAreSplitAtCommas() throws IOException {
		file("p/a.py");
		Path project = project("<TestSuite><tsName>A</tsName><TbName>tb</TbName>", test("a.py", "param=x,y", "param=", "param=,z z,"), "</TestSuite>");
		assertEquals(List.of("x", "y", "z z"), plan(mapped(project)).tests().get(0).params());
	}

	@Test
	void propertiesOfTestGoBeforeThoseOfItsSuites() throws IOException {
		file("p/a.py");
		Path project = project(field("warm", "false") + field("owner", "me") + field("timeout", "60"),
				"<TestSuite><tsName>A</tsName><TbName>tb</TbName>" + field("build", "1") + field("release", "2") + field("timeout", "30"),
				"<TestSuite><tsName>Sub</tsName>" + field("build", "8"), test("a.py", "release=3", "timeout=2.5", "mine= x "), "</TestSuite></TestSuite>");
		RunPlan plan = plan(mapped(project));
		PlannedTest test = plan.tests().get(0);
		assertEquals(Map.of("warm", "false", "build", "8", "release", "3", "timeout", "2.5", "mine", " x "), test.properties());
		assertEquals(2.5, test.timeout());
		assertEquals(60, plan.options().timeout());
		assertEquals(List.of(30.0, 30.0), plan.suites().stream().map(PlannedSuite::timeout).toList());
		PlannedSuite sub = plan.suites().get(1);
		assertEquals(Map.of("build", "8", "release", "2", "timeout", "30"), sub.fields());
	}

	@Test
	void timeoutsOfTheRequestGoFirstAndNonsenseIsAWarning() throws IOException {
		file("p/a.py");
		Path project = project(field("timeout", "60"), "<TestSuite><tsName>A</tsName><TbName>tb</TbName>" + field("timeout", "never"),
				" " + test("a.py", "timeout=-1"), "</TestSuite>");
		RunPlan plan = plan(new StartRun(project.toString(), null, null, null, true, 5, 0, null));
		assertEquals(5, plan.options().timeout());
		assertEquals(0, plan.tests().get(0).timeout());
		assertEquals(
				List.of("/p/project.xml:3:1: The timeout 'never' is no number of seconds: there is none.",
						"/p/project.xml:4:2: The timeout '-1' is no number of seconds: there is none."),
				plan.warnings().stream().map(w -> w.toString().replace(folder.toString(), "")).toList());
	}

	@Test
	void optionsOfTheProject() throws IOException {
		file("p/a.py");
		file("user-home/pre.sh");
		file("p/post.sh");
		RunPlan.Options options = plan(
				mapped(project("<stoponfail>true</stoponfail><dbautosave>true</dbautosave><tcdelay>1.5</tcdelay><libraries>l1;l2</libraries>",
						"<ScriptPre>~/pre.sh</ScriptPre><ScriptPost>post.sh</ScriptPost><PrePostMandatory>true</PrePostMandatory>",
						"<TestSuite><tsName>A</tsName><TbName>tb</TbName><PanicDetect>true</PanicDetect>", test("a.py"), "</TestSuite>")))
				.options();
		assertTrue(options.stopOnFail());
		assertTrue(options.dbAutoSave());
		assertEquals(2, options.delay(), "rounded");
		assertEquals(folder.resolve("user-home/pre.sh").toString(), options.scriptPre());
		assertEquals(folder.resolve("p/post.sh").toString(), options.scriptPost());
		assertTrue(options.scriptMandatory());
		assertEquals(List.of("l1", "l2"), options.libraries());
	}

	@Test
	void repeatsAreNumbered() throws IOException {
		file("p/a.py");
		Path project = project("<TestSuite><tsName>A</tsName><TbName>tb1;tb2</TbName><Repeat>2</Repeat>", test("a.py"), "</TestSuite>");
		assertEquals(List.of("101 A@EP-1/tb1", "102 A@EP-2/tb2", "103 A@EP-1/tb1", "104 A@EP-2/tb2"), suites(plan(mapped(project))));
		assertEquals(List.of("a.py", "a.py", "a.py#2", "a.py#2"), each(plan(mapped(project)), PlannedTest::name));
	}

	private Path iterated(String configured, String... attributes) throws IOException {
		file("p/a.py");
		file("cfg/" + configured, "<root><folder><fname>port</fname>",
				"<param><name>speed</name><value>10, 100</value><desc/><type>iterator</type></param>", "<folder><fname>deep</fname>",
				"<param><name>n</name><value>1..3</value><desc/><type>iterator</type></param></folder></folder></root>");
		file("fwmconfig.xml", "<Root><TestConfigPath>cfg</TestConfigPath></Root>");
		return project("<TestSuite><tsName>A</tsName><EpId>EP-1</EpId>", test("a.py").replace("</tcName>", "</tcName><ConfigFiles><Config name=\"net.xml\" "
				+ String.join(" ", attributes) + "/></ConfigFiles>"), "</TestSuite>");
	}

	private StartRun configured(Path project) {
		return new StartRun(project.toString(), null, folder.resolve("fwmconfig.xml").toString(), null, true, 0, 0, null);
	}

	@Test
	void iteratorsOfTestConfigurationFilesMakeCopies() throws IOException {
		RunPlan plan = plan(configured(iterated("net.xml", "enabled=\"true\"")));
		assertEquals(List.of("a.py[speed=10, n=1]", "a.py[speed=10, n=2]", "a.py[speed=10, n=3]", "a.py[speed=100, n=1]", "a.py[speed=100, n=2]",
				"a.py[speed=100, n=3]"), each(plan, PlannedTest::name));
		assertEquals(Map.of("iterationNr", "net.xml#speed=100, net.xml#n=2"), plan.tests().get(4).properties(), "what the test itself can read");
		assertEquals(1, plan(configured(iterated("net.xml", "enabled=\"true\"", "iterator_default=\"true\""))).tests().size());
		assertEquals(List.of("a.py"), each(plan(configured(iterated("net.xml", "enabled=\"false\""))), PlannedTest::name));
	}

	@Test
	void aTestConfigurationFileThatIsNotThereIsAnErrorIfItsFolderIsKnown() throws IOException {
		Path project = iterated("other.xml", "enabled=\"true\"");
		assertEquals(List.of("ERROR /p/project.xml:3:45: Configuration file 'net.xml' of test 'a.py' does not exist."), refused(configured(project)));
		assertEquals(List.of("WARNING /p/net.xml: This test configuration file does not exist, and no folder of them is configured: it has no iterators."),
				texts(result(mapped(project))));
		file("p/net.xml", "<root><folder><fname>f</fname><param><name>n</name><value>1,2</value><type>iterator</type></param></folder></root>");
		assertEquals(List.of("a.py[n=1]", "a.py[n=2]"), each(plan(mapped(project)), PlannedTest::name), "beside the project");
		file("cfg/net.xml", "<root>", "<folder>", "</root>");
		assertEquals(List.of("ERROR /cfg/net.xml:3:6: Unexpected close tag </root>; expected </folder>."), refused(configured(project)));
	}

	@Test
	void anIteratorThatCannotBeUnderstoodIsAnErrorInItsFile() throws IOException {
		Path project = iterated("net.xml", "enabled=\"true\"");
		file("cfg/net.xml", "<root><folder><fname>f</fname>", "  <param><name>n</name><value>1..x</value><type>iterator</type></param></folder></root>");
		assertEquals(
				List.of("ERROR /cfg/net.xml:2:3: Iterator 'n' of configuration file 'net.xml' cannot be used: the range '1..x' needs a number at each end."),
				refused(configured(project)));
	}

	@Test
	void aMandatoryFieldWithoutValueIsAnErrorAtItsSuite() throws IOException {
		file("p/a.py");
		file("fwmconfig.xml", "<Root><DbConfigFile>db.xml</DbConfigFile></Root>");
		Path project = project("<TestSuite><tsName>A</tsName><EpId>EP-1</EpId>", test("a.py"), "</TestSuite>");
		assertEquals("This database configuration does not exist: there are no mandatory fields.", plan(configured(project)).warnings().get(0).message());
		file("db.xml",
				"<root><insert_section><field ID=\"release\" Type=\"UserSelect\" SQLQuery=\"select id, name from r\" Label=\"Release\" GUIDefined=\"true\" "
						+ "Mandatory=\"true\"/></insert_section></root>");
		assertEquals(List.of("ERROR /p/project.xml:2:1: Suite 'A' has no value for the mandatory field 'release' (Release)."), refused(configured(project)));
		project("<TestSuite><tsName>A</tsName><EpId>EP-1</EpId>" + field("release", "7"), test("a.py"), "</TestSuite>");
		assertEquals(List.of(), plan(configured(project)).warnings());
	}

	@Test
	void dependenciesBecomeTaskNumbers() throws IOException {
		file("p/a.py");
		Path project = project("<TestSuite><tsName>A</tsName><TbName>tb1;tb2</TbName><ID>s</ID>", test("a.py").replace("</tcName>", "</tcName><ID>x</ID>"),
				test("a.py").replace("</tcName>", "</tcName><Dependency>x:pass;</Dependency>"), "</TestSuite>",
				"<TestSuite><tsName>B</tsName><TbName>tb1</TbName><Dependency>s:any</Dependency>", test("a.py"), "</TestSuite>");
		assertEquals(List.of("[]", "[1 PASS]", "[]", "[3 PASS]", "[1 any, 2 any, 3 any, 4 any]"),
				each(plan(mapped(project)), t -> t.dependencies().stream().map(d -> d.task() + " " + d.status()).toList().toString()));
	}

	@Test
	void filesOfOldDependenciesAreCountedFrom1001() throws IOException {
		file("p/a.py");
		Path project = project("<TestSuite><tsName>A</tsName><EpId>EP-1</EpId>", test("a.py"),
				test("a.py").replace("</tcName>", "</tcName><Dependancy>1001</Dependancy>"),
				test("a.py").replace("</tcName>", "</tcName><Dependancy>1044</Dependancy>"), "</TestSuite>");
		RunPlan plan = plan(mapped(project));
		assertEquals(List.of("[]", "[1 any]", "[]"), each(plan, t -> t.dependencies().stream().map(d -> d.task() + " " + d.status()).toList().toString()));
		assertEquals("Test 'a.py' waits for file '1044', which takes no part in this run: it does not wait.", plan.warnings().get(0).message());
	}

	@Test
	void aTestThatWouldWaitForEverIsAnError() throws IOException {
		file("p/a.py");
		file("p/b.py");
		String later = test("b.py").replace("</tcName>", "</tcName><ID>x</ID>");
		Path project = project("<TestSuite><tsName>A</tsName><EpId>EP-1</EpId>", test("a.py").replace("</tcName>", "</tcName><Dependency>x:any</Dependency>"),
				later, "</TestSuite>");
		assertEquals(List.of("ERROR /p/project.xml:3:1: Test 'a.py' waits for 'b.py', which cannot run before it: neither would ever start."),
				refused(mapped(project)));
		Path otherEp = project("<TestSuite><tsName>A</tsName><EpId>EP-1</EpId>", test("a.py").replace("</tcName>", "</tcName><Dependency>x:any</Dependency>"),
				"</TestSuite>",
				"<TestSuite><tsName>B</tsName><EpId>EP-2</EpId>", later, "</TestSuite>");
		assertEquals(2, plan(mapped(otherEp)).tests().size(), "on another EP it can");
		Path word = project("<TestSuite><tsName>A</tsName><EpId>EP-1</EpId>", later,
				test("a.py").replace("</tcName>", "</tcName><Dependency>x:GOOD</Dependency>"), "</TestSuite>");
		assertEquals(List.of("ERROR /p/project.xml:4:32: A dependency waits for the status 'GOOD', which is none."), refused(mapped(word)));
	}

	@Test
	void nothingCheckedIsNothingToRun() throws IOException {
		Path project = project("<TestSuite><tsName>A</tsName><TbName>tb</TbName>", test("a.py", "Running=false"), "</TestSuite>");
		assertEquals(List.of("ERROR /p/project.xml: Nothing to run: no test of this project is checked."), refused(mapped(project)));
	}

	@Test
	void filesThatCannotBeReadAreErrorsWithTheirPlace() throws IOException {
		assertEquals(List.of("ERROR /none.xml: This project does not exist."), refused(mapped(folder.resolve("none.xml"))));
		assertEquals(List.of("ERROR : This is a folder, not a project."), refused(mapped(folder)));
		Path bad = file("bad.xml", "<Root>", "  <TestSuite>", "</Root>");
		assertEquals(List.of("ERROR /bad.xml:3:6: Unexpected close tag </Root>; expected </TestSuite>."), refused(mapped(bad)));
		Path good = two();
		assertEquals(List.of("ERROR /none.xml: This framework configuration does not exist."),
				refused(new StartRun(good.toString(), null, folder.resolve("none.xml").toString(), null, true, 0, 0, null)));
		Path json = file("bad.json", "{\"children\": [}");
		assertEquals("ERROR /bad.json:1:15: Unexpected close marker '}': expected ']'.",
				refused(new StartRun(good.toString(), null, null, json.toString(), false, 0, 0, null)).get(0));
		Path config = file("cfg.xml", "<Root><GlobalParams>" + bad + "</GlobalParams></Root>");
		assertEquals(List.of("ERROR /bad.xml:3:6: Unexpected close tag </Root>; expected </TestSuite>."),
				refused(new StartRun(good.toString(), null, config.toString(), null, true, 0, 0, null)));
		Path noGlobals = file("cfg.xml", "<Root><GlobalParams>none.xml</GlobalParams></Root>");
		assertEquals("This globals file does not exist: there are no global parameters.",
				plan(new StartRun(good.toString(), null, noGlobals.toString(), null, true, 0, 0, null)).warnings().get(0).message());
	}
}
