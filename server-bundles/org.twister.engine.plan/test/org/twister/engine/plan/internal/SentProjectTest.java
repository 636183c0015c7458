// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.twister.engine.api.plan.ConfigurationCopy;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.RunService.Origin;
import org.twister.rpc.RunService.StartRun;

/** A project that is sent along, and what is kept of what a plan was made with. */
class SentProjectTest extends PlannerTest {

	private static StartRun sent(String name, String content, boolean temporary) {
		return new StartRun(name, null, null, null, true, 0, 0, null, content, temporary, null);
	}

	private static String project(Object test) {
		return "<Root><TestSuite><tsName>A</tsName><TbName>tb</TbName>" + test(test.toString()) + "</TestSuite></Root>";
	}

	@Test
	void relativePathsAreTakenFromTheUsersProjects() throws IOException {
		Path a = file("ce-home/users/u/projects/sub/a.py");
		RunPlan plan = plan(sent("C:\\mine\\demo.xml", project("sub/a.py"), false));
		assertEquals(List.of(a.toString()), each(plan, PlannedTest::file));
		assertEquals("demo.xml", plan.label());
		assertEquals("", plan.source(), "there is no such file");
		assertEquals(new Origin(true, false, 0, false, 0), plan.origin());
		file("ce-home/users/u/config/fwmconfig.xml", "<Root><UsersPath>" + folder.resolve("q") + "</UsersPath></Root>");
		Path b = file("q/sub/a.py");
		assertEquals(List.of(b.toString()), each(plan(sent(null, project("sub/a.py"), false)), PlannedTest::file));
	}

	@Test
	void withoutAConfiguredFolderTestsAreThoseBesideItOrInTheUsersFolder() throws IOException {
		Path beside = file("ce-home/users/u/projects/a.py");
		file("ce-home/users/u/tests/a.py");
		Path other = file("ce-home/users/u/tests/b.py");
		String content = "<Root><TestSuite><tsName>A</tsName><TbName>tb</TbName>" + test("a.py") + test("b.py") + test("c.py") + "</TestSuite></Root>";
		RunPlan plan = plan(sent(null, content, false));
		assertEquals(List.of(beside.toString(), other.toString(), beside.resolveSibling("c.py").toString()), each(plan, PlannedTest::file));
		assertEquals(List.of(false, false, true), each(plan, PlannedTest::missing));
	}

	@Test
	void aTemporaryRunIsMarked() throws IOException {
		Path a = file("t/a.py");
		assertEquals(new Origin(true, true, 0, false, 0), plan(sent(null, project(a), true)).origin());
		assertEquals(new Origin(false, true, 0, false, 0),
				plan(new StartRun(null, List.of(a.toString()), null, null, false, 0, 0, null, null, true, null)).origin());
		assertEquals(Origin.PLAIN, plan(files(a)).origin());
	}

	@Test
	void itIsReadAsItsFirstLineSays() throws IOException {
		file("t/gr\u00fcn.py");
		String text = project(folder + "/t/gr\u00fcn.py");
		assertFalse(plan(sent(null, "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n" + text, false)).tests().get(0).missing());
		assertFalse(plan(sent(null, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text, false)).tests().get(0).missing());
		assertFalse(plan(sent(null, text, false)).tests().get(0).missing());
	}

	@Test
	void whatIsWrongWithItHasItsPlace() {
		String projects = "/ce-home/users/u/projects/";
		assertEquals(List.of("ERROR " + projects + "x.xml:2:6: Unexpected close tag </Root>; expected </TestSuite>."),
				refused(sent("x.xml", "<Root><TestSuite>\n</Root>", false)));
		assertEquals(1, refused(sent("x.xml", "", false)).size());
		assertEquals(List.of("ERROR The project that was sent along is larger than 16 MB."),
				refused(sent("x.xml", "<Root>" + " ".repeat(16 << 20) + "</Root>", false)));
		assertEquals(1, refused(new StartRun("x.xml", List.of("a.py"), null, null, true, 0, 0, null, "<Root/>", false, null)).size());
	}

	private Map<String, String> copies(StartRun start) {
		Map<String, String> texts = new TreeMap<>();
		for (ConfigurationCopy copy : result(start).copies().get()) {
			texts.put(copy.name(), new String(copy.content(), StandardCharsets.UTF_8));
		}
		return texts;
	}

	@Test
	void whatItWasMadeWithIsKeptWithoutPasswords() throws IOException {
		file("cfg/fwmconfig.xml",
				"<Root><GlobalParams>globals.xml</GlobalParams><DbConfigFile>db.xml</DbConfigFile><EmailConfigFile>email.xml</EmailConfigFile>",
				"<TestConfigPath>tc</TestConfigPath></Root>");
		String db = "<root><db_config><server>db1</server><database>d</database><user>me</user><password>s3cret</password></db_config><!-- kept --></root>";
		file("cfg/db.xml", db);
		file("cfg/email.xml", "<Root><SMTPPath>mail:25</SMTPPath><SMTPUser>me</SMTPUser><SMTPPwd>s3cret</SMTPPwd></Root>");
		file("cfg/globals.xml", "<root><folder><fname>L</fname><param><name>ip</name><value>10.0.0.1</value></param>",
				"<param><name>enable_password</name><value>s3cret</value></param></folder></root>");
		file("cfg/tc/sub/net.xml", "<root><folder><fname>L</fname><param><name>api_key</name><value>s3cret</value></param></folder></root>");
		file("ce-home/config/resources.json",
				"{\"name\": \"/\", \"children\": {\"tb\": {\"id\": \"0123456789\", \"meta\": {\"epnames\": \"EP-1\", \"login_pwd\": \"s3cret\"}}}}");
		file("ce-home/config/PanicDetectData.json",
				"{\"u\": {\"1|1\": {\"expression\": \"mine\", \"enabled\": true}}, \"bob\": {\"1|2\": {\"expression\": \"his\", \"enabled\": true}}}");
		file("p/a.py");
		Path project = file("p/project.xml", "<Root><TestSuite><tsName>A</tsName><TbName>tb</TbName>",
				test("a.py", "token=s3cret", "speed=100").replace("</tcName>",
						"</tcName><ConfigFiles><Config name=\"sub/net.xml\" enabled=\"true\"/></ConfigFiles>"),
				"</TestSuite></Root>");
		StartRun start = new StartRun(project.toString(), null, folder.resolve("cfg/fwmconfig.xml").toString(), null, false, 0, 0, null);
		assertEquals("s3cret", plan(start).tests().get(0).properties().get("token"), "the test has it");
		Map<String, String> copies = copies(start);
		assertEquals(
				List.of("PanicDetectData.json", "db.xml", "email.xml", "fwmconfig.xml", "globals.xml", "project.xml", "test_beds/resources.json",
						"test_configs/net.xml"),
				List.copyOf(copies.keySet()));
		copies.forEach((name, text) -> assertFalse(text.contains("s3cret"), name + ": " + text));
		assertEquals(db.replace("s3cret", "****"), copies.get("db.xml"), "nothing else is changed");
		assertTrue(copies.get("globals.xml").contains("10.0.0.1"));
		assertTrue(copies.get("PanicDetectData.json").contains("mine") && !copies.get("PanicDetectData.json").contains("his"),
				copies.get("PanicDetectData.json"));
		assertTrue(copies.get("project.xml").contains("<propName>speed</propName><propValue>100</propValue>"));
	}

	@Test
	void aProjectThatWasSentIsKept() throws IOException {
		Path a = file("t/a.py");
		String text = "<?xml version='1.0'?>\n<!-- mine -->\n" + project(a);
		assertEquals(Map.of("project.xml", text), copies(sent("demo.xml", text, false)));
	}

	@Test
	void filesOfOneNameAreKeptBesideEachOther() throws IOException {
		file("cfg/fwmconfig.xml", "<Root><TestConfigPath>tc</TestConfigPath></Root>");
		file("cfg/tc/a/net.xml", "<root><!--a--></root>");
		file("cfg/tc/b/net.xml", "<root><!--b--></root>");
		file("p/a.py");
		Path project = file("p/project.xml", "<Root><TestSuite><tsName>A</tsName><TbName>tb</TbName>", test("a.py").replace("</tcName>",
				"</tcName><ConfigFiles><Config name=\"a/net.xml\" enabled=\"true\"/><Config name=\"b/net.xml\" enabled=\"true\"/></ConfigFiles>"),
				"</TestSuite></Root>");
		Map<String, String> copies = copies(new StartRun(project.toString(), null, folder.resolve("cfg/fwmconfig.xml").toString(), null, true, 0, 0, null));
		assertTrue(copies.get("test_configs/net.xml").contains("<!--a-->"), copies.toString());
		assertTrue(copies.get("test_configs/net-2.xml").contains("<!--b-->"), copies.toString());
	}
}
