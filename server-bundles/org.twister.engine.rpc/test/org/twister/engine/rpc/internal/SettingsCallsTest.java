// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.twister.engine.api.EpRef;
import org.twister.engine.api.TaskRef;
import org.twister.engine.api.TestOrder;
import org.twister.rpc.TestRole;

/** Single settings in files of a user: what is not meant stays as it is. */
class SettingsCallsTest {

	private static final String FRAMEWORK = "\uFEFF<?xml version='1.0' encoding=\"UTF-8\"?>\r\n<!-- of ana -->\r\n<Root>\r\n\t<FileType>config</FileType>\r\n"
			+ "\t<LogsPath  >/home/ana/logs</LogsPath>\r\n\t<TestCaseSourcePath/>\r\n\t<DbConfigFile>db.xml</DbConfigFile>\r\n\t<LogsPath>second &amp; last</LogsPath>\r\n"
			+ "\t<LogFiles><logTest>t.log</logTest></LogFiles><!-- grüße -->\r\n</Root>\r\n";
	private static final String SUITES = """
			<Root>
			  <stoponfail>false</stoponfail>
			  <TestSuite>
			    <tsName>Ports</tsName>
			    <TestCase><tcName>a.py</tcName></TestCase>
			    <TestCase><tcName>b.py</tcName></TestCase>
			  </TestSuite>
			  <TestSuite><tsName>Empty</tsName></TestSuite>
			</Root>
			""";

	@TempDir
	private Path home;
	private Lab lab;
	private XmlRpcEndpoint endpoint;
	private Path config;

	@BeforeEach
	void makeLab() throws IOException {
		lab = new Lab(home, false);
		endpoint = lab.endpoint();
		config = Files.createDirectories(home.resolve("users/ana/config"));
		Files.writeString(config.resolve("fwmconfig.xml"), FRAMEWORK);
		Files.writeString(config.resolve("db.xml"), "<root><field ID='a' Label=\"A &lt; B\"/><field ID='b'/></root>");
		Files.writeString(config.resolve("testsuites.xml"), SUITES);
	}

	private Object call(String name, Object... arguments) throws Exception {
		return as("ana", name, arguments);
	}

	private Object as(String user, String name, Object... arguments) throws Exception {
		TestOrder order = new TestOrder(new TaskRef(12, 3, 1), 1003, "/tests/lacp.py", TestRole.TEST, 102, "LACP", 101, "tb1", true, "python", List.of(),
				Map.of(),
				0, user, "ports.xml");
		return endpoint.call(order, new EpRef(user, "EP-1"), name, List.of(arguments));
	}

	private String text(String name) throws IOException {
		return Files.readString(config.resolve(name));
	}

	@Test
	void firstElementIsTold() throws Exception {
		assertEquals("/home/ana/logs", call("getSettingsValue", "ana", "", "LogsPath"));
		assertEquals("second & last", call("getSettingsValue", "ana", "fwmconfig", "/Root/LogsPath[2]"));
		assertEquals("second & last", call("getSettingsValue", "ana", "baseconfig", "//LogsPath[last()]"));
		assertEquals("t.log", call("get_settings_value", "ana", "", "LogFiles/*"));
		assertEquals("", call("getSettingsValue", "ana", "", "TestCaseSourcePath"));
		assertEquals(false, call("getSettingsValue", "ana", "", "NoSuch"));
		assertEquals("A < B", call("getSettingsValue", "ana", "db", "//field[@ID='a']/@Label"));
		assertEquals(false, call("getSettingsValue", "ana", "database", "//field[@ID='b']/@Label"));
		assertEquals("b.py", call("getSettingsValue", "ana", "project", "//TestSuite[tsName='Ports']/TestCase[2]/tcName/text()"));
		assertEquals("Ports", call("getSettingsValue", "ana", "project", "//TestCase[tcName='b.py']/../tsName"));
	}

	@Test
	void elementsAreListed() throws Exception {
		assertEquals(List.of("Root", "FileType", "LogsPath", "TestCaseSourcePath", "DbConfigFile", "LogFiles", "logTest"), call("listSettings", "ana"));
		assertEquals(List.of("LogsPath", "LogFiles"), call("listSettings", "ana", "", "Log"));
	}

	@Test
	void oneValueChangesAndNothingElse() throws Exception {
		assertEquals(true, call("setSettingsValue", "ana", "", "LogsPath", "/new <&> \"x\""));
		assertEquals(FRAMEWORK.replace("/home/ana/logs", "/new &lt;&amp;&gt; &quot;x&quot;"), text("fwmconfig.xml"));
		assertEquals("/new <&> \"x\"", call("getSettingsValue", "ana", "", "LogsPath"));
		assertEquals(true, call("setSettingsValue", "ana", "", "LogsPath", "/home/ana/logs"));
		assertEquals(FRAMEWORK, text("fwmconfig.xml"));
		assertEquals(true, call("setSettingsValue", "ana", "", "TestCaseSourcePath", "~/t"));
		assertEquals(FRAMEWORK.replace("<TestCaseSourcePath/>", "<TestCaseSourcePath>~/t</TestCaseSourcePath>"), text("fwmconfig.xml"));
		assertEquals(true, call("setSettingsValue", "ana", "db", "//field/@Label", "it's"));
		assertEquals("<root><field ID='a' Label=\"it&apos;s\"/><field ID='b'/></root>", text("db.xml"));
	}

	@Test
	void elementIsMadeWhereItsParentIs() throws Exception {
		assertEquals(true, call("setSettingsValue", "ana", "", "LibsPath", "~/libs"));
		assertEquals(FRAMEWORK.replace("</LogFiles>", "</LogFiles>\r\n\t<LibsPath>~/libs</LibsPath>"), text("fwmconfig.xml"));
		assertEquals(true, call("setSettingsValue", "ana", "", "/Root/LogFiles/logCli", "c.log"));
		assertTrue(text("fwmconfig.xml").contains("<logTest>t.log</logTest><logCli>c.log</logCli></LogFiles>"), text("fwmconfig.xml"));
		assertEquals(false, call("setSettingsValue", "ana", "", "/Root/None/x", "c.log"));
		assertEquals(false, call("setSettingsValue", "ana", "", "x[2]", "c.log"));
	}

	@Test
	void elementsAreDeletedByPlaceOrAll() throws Exception {
		assertEquals(true, call("delSettingsKey", "ana", "", "LogsPath", 1));
		assertEquals(FRAMEWORK.replace("\r\n\t<LogsPath>second &amp; last</LogsPath>", ""), text("fwmconfig.xml"));
		assertEquals(false, call("delSettingsKey", "ana", "", "LogsPath", 1));
		assertEquals(true, call("delSettingsKey", "ana", "project", "//TestCase", -1));
		assertEquals(SUITES.replaceAll("\\s*<TestCase>.*</TestCase>", ""), text("testsuites.xml"));
		assertEquals(false, call("delSettingsKey", "ana", "project", "/Root"));
	}

	@Test
	void whatIsNoPathIsRefused() throws Exception {
		for (String key : List.of("", "//", "count(//x)", "document('/etc/passwd')", "//x[1", "a b", "//x | //y", "@", "x[$v]", "a/@b/c", "../../",
				"//x[name()='y']",
				"x".repeat(3_000))) {
			assertTrue(call("getSettingsValue", "ana", "", key).toString().startsWith("*ERROR* "), key);
			assertTrue(call("setSettingsValue", "ana", "", key, "v").toString().startsWith("*ERROR* "), key);
		}
		assertEquals(false, call("getSettingsValue", "ana", "", "//LogsPath[.='\" or \"1\"=\"1']"));
		assertEquals(FRAMEWORK, text("fwmconfig.xml"));
	}

	@Test
	void filesOutsideAndDocumentTypesAreRefused() throws Exception {
		assertTrue(call("getSettingsValue", "ana", "/etc/passwd", "//x").toString().contains("outside"));
		assertTrue(call("setSettingsValue", "ana", "../../bob/config/fwmconfig.xml", "//x", "1").toString().contains("outside"));
		Files.writeString(config.resolve("bad.xml"), "<!DOCTYPE r [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><r><a>&e;</a></r>");
		assertEquals("*ERROR* An XML file with a DOCTYPE is refused!", call("getSettingsValue", "ana", "bad.xml", "//a"));
		Files.writeString(config.resolve("bad.xml"), "<r><a>");
		assertTrue(call("setSettingsValue", "ana", "bad.xml", "//a", "x").toString().startsWith("*ERROR* The XML is not well-formed in line 1"));
		assertTrue(call("setSettingsValue", "ana", "", "LogsPath", "a\u0001b").toString().contains("cannot hold"));
		assertEquals("*ERROR* fwmconfig.xml of user `ana` names no such file!", call("getSettingsValue", "ana", "email", "//x"));
		assertEquals("*ERROR* User `guest` needs the role CHANGE_FWM_CFG for this!", as("guest", "setSettingsValue", "guest", "", "LogsPath", "x"));
		assertEquals("*ERROR* User `guest` may not act for user `ana`!", as("guest", "getSettingsValue", "ana", "", "LogsPath"));
	}

	@Test
	void encodingOfTheFileIsKept() throws Exception {
		String text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><Root><a>Grüße</a></Root>";
		Files.writeString(config.resolve("latin.xml"), text, StandardCharsets.ISO_8859_1);
		assertEquals("Grüße", call("getSettingsValue", "ana", "latin.xml", "a"));
		assertEquals(true, call("setSettingsValue", "ana", "latin.xml", "a", "Öl"));
		assertEquals(text.replace("Grüße", "Öl"), Files.readString(config.resolve("latin.xml"), StandardCharsets.ISO_8859_1));
		assertTrue(call("setSettingsValue", "ana", "latin.xml", "a", "Ω").toString().contains("cannot hold this text"));
	}

	@Test
	void whoWasFasterIsNotOverwritten() throws Exception {
		lab.files.before = () -> {
			try {
				Files.writeString(config.resolve("fwmconfig.xml"), FRAMEWORK.replace("t.log", "other.log"));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		};
		assertEquals(true, call("setSettingsValue", "ana", "", "LogsPath", "mine"));
		assertEquals(FRAMEWORK.replace("t.log", "other.log").replace("/home/ana/logs", "mine"), text("fwmconfig.xml"));
	}

	@Test
	void suitesAndFilesOfTestSuitesAreAddedAndTakenOut() throws Exception {
		assertEquals(true, call("setPersistentSuite", "ana", "New", Map.of("ep", "EP-1", "release", "7"), 1));
		assertEquals("EP-1", call("getSettingsValue", "ana", "project", "/Root/TestSuite[2]/EpId"));
		assertEquals("7", call("getSettingsValue", "ana", "project", "//TestSuite[tsName='New']/UserDefined[propName='release']/propValue"));
		assertEquals(true, call("setPersistentFile", "ana", "New", "~/t/c.py", "{'param': 'x'}"));
		assertEquals(true, call("setPersistentFile", "ana", "Ports", "first.py", Map.of(), 0));
		assertEquals("first.py", call("getSettingsValue", "ana", "project", "//TestSuite[tsName='Ports']/TestCase[1]/tcName"));
		assertEquals("true", call("getSettingsValue", "ana", "project", "//TestSuite[tsName='New']/TestCase/Property[propName='Runnable']/propValue"));
		assertEquals(false, call("setPersistentFile", "ana", "NoSuch", "c.py"));
		assertEquals(true, call("delPersistentFile", "ana", "Ports", "first.py"));
		assertEquals(false, call("delPersistentFile", "ana", "Ports", "first.py"));
		assertEquals(true, call("delPersistentSuite", "ana", "New"));
		assertEquals(false, call("delPersistentSuite", "ana", "New"));
		assertEquals(SUITES, text("testsuites.xml"));
	}
}
