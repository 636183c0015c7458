// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.twister.engine.api.Caller;
import org.twister.engine.api.EpRef;
import org.twister.engine.api.PanicRules;
import org.twister.engine.api.Scripts;
import org.twister.engine.api.TaskRef;
import org.twister.engine.api.TestOrder;
import org.twister.engine.api.spi.MailSender;
import org.twister.engine.api.spi.ResultDatabase;
import org.twister.rpc.EngineStatus;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;
import org.twister.rpc.TestRole;

/** What the legacy calls do beside runs and their results: values that are set, files, configurations, rules, scripts, accounts. */
class LegacySetTest {

	@TempDir
	private Path home;
	private Lab lab;
	private XmlRpcEndpoint endpoint;
	private Path own;

	@BeforeEach
	void makeLab() throws IOException {
		lab = new Lab(home, false);
		endpoint = lab.endpoint();
		own = Files.createDirectories(home.resolve("users/ana"));
		Files.createDirectories(own.resolve("config"));
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

	/** A call over the network. */
	private String post(Caller caller, String method, String... texts) throws Exception {
		StringBuilder body = new StringBuilder("<methodCall><methodName>" + method + "</methodName><params>");
		for (String text : texts) {
			body.append("<param><value>").append(text).append("</value></param>");
		}
		return new String(Wired.post(endpoint, caller, body.append("</params></methodCall>").toString().getBytes(StandardCharsets.UTF_8)),
				StandardCharsets.UTF_8);
	}

	@Test
	void valuesThatAreSetOutliveARestartAndEndWithTheNextStart() throws Exception {
		assertEquals(true, call("setUserVariable", "ana", "build", "42"));
		assertEquals(true, call("setEpVariable", "ana", "EP-1", "rack", new Object[]{1, "b"}));
		assertEquals(true, call("setFileVariable", "ana", "EP-1", "1002", "speed", "200"));
		assertEquals(true, call("setFileVariable", "ana", "1003", "revision", Map.of("a", true)));
		assertEquals(true, call("setSuiteVariable", "ana", "EP-1", "101", "release_id", "3"));
		for (int round = 0; round < 2; round++) {
			assertEquals("42", call("getUserVariable", "ana", "build"));
			assertEquals(List.of(1, "b"), call("getEpVariable", "ana", "EP-1", "rack"));
			assertEquals("200", call("getFileVariable", "ana", "EP-1", "1002", "speed"));
			assertEquals(Map.of("a", true), call("getFileVariable", "ana", "EP-1", "1003", "revision"));
			assertEquals("3", call("getSuiteVariable", "ana", "EP-1", "101", "release_id"));
			assertEquals("100", call("getFileVariable", "ana", "EP-1", "1001", "speed"));
			// a Central Engine that is started again
			endpoint = lab.endpoint();
		}
		lab.run = 13;
		assertEquals(false, call("getUserVariable", "ana", "build"));
		assertEquals("100", call("getFileVariable", "ana", "EP-1", "1002", "speed"));
	}

	@Test
	void halfALineThatACrashLeftHurtsNothing() throws Exception {
		call("setUserVariable", "ana", "one", "1");
		byte[] whole = lab.blobs.get("runs/12/variables.jsonl");
		lab.blobs.put("runs/12/variables.jsonl", Arrays.copyOf((new String(whole, StandardCharsets.UTF_8) + "{\"scope\":\"US").getBytes(), whole.length + 12));
		endpoint = lab.endpoint();
		assertEquals("1", call("getUserVariable", "ana", "one"));
		assertEquals(true, call("setUserVariable", "ana", "two", "2"));
		endpoint = lab.endpoint();
		assertEquals("1", call("getUserVariable", "ana", "one"));
		assertEquals("2", call("getUserVariable", "ana", "two"));
	}

	@Test
	void whatTheServerTellsCannotBeSet() throws Exception {
		assertEquals(false, call("setUserVariable", "ana", "status", "8"));
		assertEquals(false, call("setUserVariable", "ana", "", "8"));
		assertEquals(false, call("setEpVariable", "ana", "EP-1", "suites", "x"));
		assertEquals(false, call("setEpVariable", "ana", "EP-9", "x", "x"));
		assertEquals(false, call("setFileVariable", "ana", "EP-1", "1002", "status", "2"));
		assertEquals(false, call("setFileVariable", "ana", "EP-1", "9999", "x", "2"));
		assertEquals(3, call("getFileVariable", "ana", "EP-1", "1002", "status"));
		assertEquals("*ERROR* User `guest` needs the role RUN_TESTS for this!", as("guest", "setUserVariable", "guest", "x", "1"));
		assertTrue(call("setUserVariable", "ana", "big", "x".repeat(9 << 20)).toString().startsWith("*ERROR* Too many"));
		assertEquals("*ERROR* The status of a test is what its EP says, it cannot be set!", call("setFileStatus", "ana", "EP-1", "1002", 2));
	}

	@Test
	void namesOfTheConfigurationAreTold() throws Exception {
		Files.writeString(own.resolve("config/fwmconfig.xml"), "<Root><FileType>config</FileType><DbConfigFile>~/config/db.xml</DbConfigFile></Root>");
		assertEquals(own + "/config/fwmconfig.xml", call("getUserVariable", "ana", "config_path"));
		assertEquals(own + "/tests", call("getUserVariable", "ana", "tests_path"));
		assertEquals(own + "/config/db.xml", call("getUserVariable", "ana", "db_config"));
		assertEquals("", call("getUserVariable", "ana", "eml_config"));
		assertEquals(own + "/logs", call("getLogsPath", "ana"));
		assertEquals(Map.of("logRunning", own + "/logs/log_running.log", "logCli", "CLI.log"), call("getUserVariable", "ana", "log_types"));
		assertEquals("{\"lab7\":[\"EP-1\"],\"lab8\":[\"EP-2\"]}", call("getUserVariable", "ana", "clients"));
		assertEquals(own.toString(), call("getUserHome", "ana"));
		assertEquals(true, call("getUserVariable", "ana", "exit_on_test_fail"));
		Files.writeString(own.resolve("config/testsuites.xml"), "<Root><ClearCaseView>v1</ClearCaseView><DownloadLibraries>flat</DownloadLibraries></Root>");
		assertEquals("v1", call("getUserVariable", "ana", "clear_case_view"));
		assertEquals("flat", call("getUserVariable", "ana", "dl_libs"));
		assertEquals(true, call("has_clients", "ana"));
		assertTrue(call("registerClient", "ana", "{}").toString().startsWith("*ERROR* EPs are registered"));
	}

	@Test
	void whoStartsIsTold() throws Exception {
		assertEquals(1, call("setStartedBy", "ana", "night build"));
		assertTrue(call("getExecStatusAll", "ana").toString().endsWith("; night build"));
		lab.status = EngineStatus.STOPPED;
		call("setStartedBy", "ana", "next one");
		assertEquals("next one", call("getUserVariable", "ana", "started_by"));
		lab.run = 13;
		call("setExecStatusAll", "ana", 2, "<Root/>");
		assertTrue(call("getExecStatusAll", "ana").toString().endsWith("; next one"));
		lab.run = 14;
		assertTrue(call("getExecStatusAll", "ana").toString().endsWith("; jenkins"));
	}

	@Test
	void testsAreQueuedAndTakenOut() throws Exception {
		assertEquals(true, call("queueFile", "ana", "Ports", "new.py"));
		assertEquals("*ERROR* There is no suite Other.", call("queueFile", "ana", "Other", "new.py"));
		assertTrue(call("queueFile", "ana", "Ports", "/etc/passwd").toString().contains("outside"));
		assertEquals("1005", call("de_queue_files", "ana", "EP-1"));
		call("deQueueFiles", "ana", "EP-1:101");
		call("deQueueFiles", "ana", "EP-1:LACP");
		call("deQueueFiles", "ana", "EP-1:1005");
		assertTrue(call("deQueueFiles", "ana", "EP-9:1005").toString().startsWith("*ERROR*"));
		assertEquals(
				List.of("queue [" + own + "/tests/new.py] in Ports", "dequeue EP-1 null 0", "dequeue EP-1 101 0", "dequeue EP-1 LACP 0",
						"dequeue EP-1 null 1005"),
				lab.done);
		lab.status = EngineStatus.STOPPED;
		assertEquals("*ERROR* User `ana` is not running anything!", call("queueFile", "ana", "Ports", "new.py"));
	}

	@Test
	void temporaryRunIsAnsweredWhenItHasEnded() throws Exception {
		assertEquals("*ERROR* User `ana` is running already!", call("runTemporary", "ana", "<Root/>"));
		lab.status = EngineStatus.STOPPED;
		assertEquals("*ERROR* This is not the XML of a project!", call("runTemporary", "ana", "/etc/passwd"));
		lab.closed = false;
		assertEquals(true, call("runTemporary", "ana", "<Root><TestSuite/></Root>"));
		assertEquals(List.of("ana start <Root><TestSuite/></Root> for a while", "wait", "ended"), lab.done);
	}

	@Test
	void filesOfTheRunAreSentAndDescribed() throws Exception {
		Files.createDirectories(own.resolve("tests"));
		Files.writeString(own.resolve("tests/a.py"), "# <title>Loop</title>\n# <description>Sends\n# packets</description>\n# <tags>l2</tags>\nprint(1)\n");
		assertEquals("-Loop-;--Sends\npackets", call("getTestDescription", "a.py"));
		assertEquals("<b>title</b> : Loop<br>\n<b>description</b> : Sends\npackets<br>\n<b>tags</b> : l2", call("get_test_description", own + "/tests/a.py"));
		assertTrue(call("getTestDescription", "../../bob/a.py").toString().startsWith("*ERROR*"));
		assertEquals(List.of(own + "/tests/a.py"), call("searchIndex", "LOOP packets"));
		assertEquals(List.of(), call("searchIndex", "loop nothing"));
		assertTrue(call("getTestFile", "ana", "EP-1", "1002").toString().contains("outside"));
		assertEquals("", call("getTestFile", "ana", "EP-1", "9999"));
		lab.status = EngineStatus.STOPPED;
		assertEquals(false, call("getTestFile", "ana", "EP-1", "1002"));
	}

	@Test
	void filesAreWrittenReadListedAndDeleted() throws Exception {
		String content = Base64.getEncoder().encodeToString("one\n".getBytes());
		assertEquals(true, call("writeFile", "sub/a.py", content));
		assertEquals(true, call("write_file", "sub/a.py", content, "a"));
		assertEquals("one\none\n", Files.readString(own.resolve("tests/sub/a.py")));
		assertEquals(8L, call("file_size", "sub/a.py"));
		assertEquals("ne\n", new String(Base64.getDecoder().decode((String) call("read_file", "~/tests/sub/a.py", "r", 5))));
		assertEquals("", call("readFile", "sub/a.py", "r", 100, "fs"));
		assertTrue(call("readFile", "sub/a.py", "r", 0, "clearcase").toString().startsWith("*ERROR* not installed"));
		assertEquals(true, call("create_folder", "empty"));
		Map<?, ?> tree = (Map<?, ?>) call("list_files", "");
		assertEquals("[{data=empty, path=" + own + "/tests/empty, folder=true, children=[]}, {data=sub, path=" + own
				+ "/tests/sub, folder=true, children=[{data=a.py, path=" + own + "/tests/sub/a.py, folder=false, children=[]}]}]",
				tree.get("children").toString());
		assertEquals("*ERROR* `sub` is a folder!", call("deleteFile", "sub"));
		assertEquals(true, call("deleteFolder", "sub"));
		assertFalse(Files.exists(own.resolve("tests/sub")));
		assertTrue(call("writeFile", "/etc/x", content).toString().contains("outside"));
	}

	@Test
	void projectsAreSavedAndMadeTheOneToRun() throws Exception {
		assertEquals(true, call("saveProjectFile", "p.xml", "<Root><TestSuite/></Root>"));
		assertEquals("<Root><TestSuite/></Root>", call("read_project_file", "p.xml"));
		assertTrue(call("saveProjectFile", "p.xml", "<Root>").toString().startsWith("*ERROR* The XML is not well-formed"));
		assertEquals(true, call("generateTestsuites", "ana", "p.xml"));
		assertEquals("<Root><TestSuite/></Root>", Files.readString(own.resolve("config/testsuites.xml")));
		assertTrue(call("list_projects", "fs").toString().contains("p.xml"));
		assertEquals(true, call("delete_project_file", "p.xml"));
		assertEquals(own + "/predefined", call("get_predef_suites_path"));
	}

	@Test
	void logsAreWrittenAndResetButNotThoseOfTheEngine() throws Exception {
		assertEquals(true, call("logMessage", "ana", "logDebug", "hello"));
		assertEquals("*ERROR* The log type `logSummary` is reserved!", call("log_message", "ana", "logSummary", "x"));
		assertEquals("*ERROR* There is no log type `logFoo`!", call("logMessage", "ana", "logFoo", "x"));
		assertTrue(call("logLIVE", "ana", "EP-1", "eA==").toString().startsWith("*ERROR*"));
		assertEquals(true, call("resetLogs", "ana"));
		assertEquals(true, call("resetLog", "ana", "EP-1_CLI.log"));
		assertTrue(call("resetLog", "ana", "../x").toString().startsWith("*ERROR for ana!*"));
		assertEquals(List.of("ana logDebug: hello", "ana logFoo: x", "reset ana null", "reset ana EP-1_CLI.log"), lab.done);
		assertEquals(List.of("ana logs.reset ", "ana logs.reset EP-1_CLI.log"), lab.audit);
		assertTrue(call("getLogFile", "ana", 0, 0, "server_log").toString().startsWith("*ERROR for ana!*"));
		assertTrue(post(new Caller("ana", true, false), "getLogFile", "ana", "0", "0", "server_log").contains(">18<"));
	}

	@Test
	void librariesAreListedAndSent() throws Exception {
		assertEquals(List.of("Shared.py"), call("getLibrariesList"));
		assertEquals(List.of("A", "B"), call("getLibrariesList", "ana"));
		assertTrue(call("get_libraries_list", "ana", true).toString().contains("data=ssh.py, path=net/ssh.py"));
		assertEquals(Base64.getEncoder().encodeToString("x = 1\n".getBytes()), call("downloadLibrary", "ana", "Mine.py"));
		assertEquals(false, call("downloadLibrary", "ana", "None.py"));
		assertTrue(post(new Caller("ana", false, false), "downloadLibrary", "ana", "Mine.py").contains("<base64>"));
	}

	@Test
	void testConfigurationsHaveOtherArgumentsInATest() throws Exception {
		Caller ana = new Caller("ana", false, false);
		assertEquals("10.0.0.9", call("getConfig", "dut.xml", "dut/ip"));
		assertEquals("10.0.0.9", call("get_config", "ana", "dut.xml", "dut/ip"));
		assertTrue(post(ana, "getConfig", "ana", "dut.xml", "dut/ip").contains(">10.0.0.9<"));
		assertEquals(false, call("getConfig", "dut.xml", "none"));
		assertEquals(Map.of("dut", "a1"), call("getBinding", "dut.xml"));
		assertTrue(post(ana, "get_binding", "dut.xml").contains("&lt;bind config=\"dut\" sut=\"a1\"/&gt;"));
		assertEquals("a1", call("getBindId", "dut"));
		assertEquals("/sut1", call("getBindName", "dut", "dut.xml"));
		assertEquals(false, call("getBindName", "none"));
		assertEquals(true, call("setBinding", "dut.xml", "<binding><name>dut.xml</name><bind config='dut' sut='b2'/></binding>"));
		assertEquals(true, call("set_binding", "dut.xml", Map.of("dut", "c3")));
		assertEquals("bob", call("isLockConfig", "dut.xml"));
		assertEquals(false, call("isLockConfig", "free.xml"));
		assertEquals("*ERROR* dut.xml is locked by bob.", call("lockConfig", "dut.xml"));
		assertEquals(true, call("saveConfigFile", "dut.xml", "PHJvb3QvPg=="));
		assertEquals("PHJvb3QvPg==", call("read_config_file", "dut.xml"));
		assertEquals(List.of("bind Binding[config=dut.xml, suts={dut=b2}]", "bind Binding[config=dut.xml, suts={dut=c3}]", "save dut.xml <root/>"), lab.done);
	}

	/** Rules in a list. */
	private static final class Rules implements PanicRules {
		final List<Rule> rules = new ArrayList<>();

		@Override
		public List<Rule> list(String user) {
			return rules.stream().filter(rule -> user == null || rule.user().equals(user)).toList();
		}

		@Override
		public Rule add(String user, String expression, boolean enabled) throws RpcException {
			if (expression.contains("(?=")) {
				throw new RpcException(FaultCode.BAD_REQUEST, "No look-around at 1.");
			}
			rules.add(new Rule("r" + rules.size(), user, expression, enabled, ""));
			return rules.getLast();
		}

		@Override
		public Rule update(String user, String id, String expression, Boolean enabled) {
			Rule old = rules.removeLast();
			rules.add(new Rule(id, user, expression, enabled == null ? old.enabled() : enabled, ""));
			return rules.getLast();
		}

		@Override
		public void remove(String user, String id) throws RpcException {
			if (!rules.removeIf(rule -> rule.id().equals(id))) {
				throw new RpcException(FaultCode.NOT_FOUND, "There is no rule " + id + ".");
			}
		}
	}

	@Test
	void panicRulesAreKept() throws Exception {
		assertTrue(call("panicDetectConfig", "ana", "list").toString().startsWith("*ERROR* not installed"));
		endpoint.setPanicRules(new Rules());
		assertEquals("{}", call("panicDetectConfig", "ana", "list"));
		assertEquals("r0", call("panic_detect_config", "ana", "add", "expression=kernel%20panic&enabled=true"));
		assertEquals("{\"ana\":{\"r0\":{\"expression\":\"kernel panic\",\"enabled\":true}}}",
				call("panicDetectConfig", "ana", "list").toString().replace("\"enabled\":true,\"expression\":\"kernel panic\"",
						"\"expression\":\"kernel panic\",\"enabled\":true"));
		assertEquals(true, call("panicDetectConfig", "ana", "update", Map.of("id", "r0", "enabled", "false")));
		assertTrue(call("panicDetectConfig", "ana", "list").toString().contains("false"));
		assertEquals("error: No look-around at 1.", call("panicDetectConfig", "ana", "add", Map.of("expression", "(?=x)")));
		assertEquals("error: there is no `expression`!", call("panicDetectConfig", "ana", "add", Map.of()));
		assertEquals("error: There is no rule r9.", call("panicDetectConfig", "ana", "remove", "r9"));
		assertEquals(true, call("panicDetectConfig", "ana", "remove", "id=r0"));
		assertEquals(List.of("ana panic.add r0", "ana panic.update r0", "ana panic.remove r0"), lab.audit);
	}

	@Test
	void mailDatabaseAndScriptsAreAskedOfWhoeverIsThere() throws Exception {
		for (String call : List.of("sendMail", "commitToDatabase")) {
			assertTrue(call(call, "ana").toString().startsWith("*ERROR* not installed"), call);
		}
		endpoint.setMailSender(new MailSender() {
			@Override
			public boolean send(String user, boolean force) throws RpcException {
				if (force) {
					throw new RpcException(FaultCode.UNAVAILABLE, "The mail server says 550.");
				}
				return true;
			}
		});
		endpoint.setResultDatabase(new ResultDatabase() {
			@Override
			public boolean save(String user) {
				return false;
			}

			@Override
			public List<Choice> choices(String user, String field) {
				return List.of(new Choice("1", "R1"), new Choice("2", "R2"));
			}
		});
		assertEquals(true, call("sendMail", "ana"));
		assertEquals("*ERROR* The mail server says 550.", call("sendMail", "ana", true));
		assertEquals(false, call("commit_to_database", "ana"));
		assertEquals("1|R1,2|R2", call("runDBSelect", "ana", "release_id"));
		assertEquals("*ERROR* User `ana` needs the role RUN_SCRIPTS for this!", call("runUserScript", "x.sh"));
		endpoint.setScripts(new Scripts() {
			@Override
			public Result run(String user, String file, List<String> arguments, Duration limit, Consumer<String> lines) {
				return new Result(file.equals("good.sh") ? 0 : 1, user + " says hello", false);
			}
		});
		assertEquals("lab says hello", as("lab", "runUserScript", "good.sh"));
		assertEquals(false, as("lab", "run_user_script", "bad.sh"));
		assertTrue(call("sendFile", "/etc/passwd").toString().startsWith("*ERROR*"));
		assertTrue(call("encryptText", "x").toString().startsWith("*ERROR*"));
	}

	@Test
	void thereAreNoPluginsAndServices() throws Exception {
		assertEquals(List.of(), call("listPlugins", "ana"));
		assertEquals("*ERROR* Plugin `SVN` does not exist for user `ana`!", call("runPlugin", "ana", "SVN", "command=x"));
		assertEquals("", call("serviceManagerCommand", "list"));
		assertEquals("", call("serviceManagerCommand", 0));
		assertEquals("*ERROR* Service Manager: there is no service `Scheduler`!", call("service_manager_command", "status", "Scheduler"));
		assertEquals("*ERROR* Service Manager: unknown command `9`!", call("serviceManagerCommand", 9));
	}

	@Test
	void systemMethodsTellTheTruth() throws Exception {
		Caller ana = new Caller("ana", false, false);
		String names = post(ana, "system.listMethods");
		for (String name : List.of("getExecStatus", "get_exec_status", "runDBSelect", "run_db_select", "runs.start", "system.multicall")) {
			assertTrue(names.contains(">" + name + "<"), name);
		}
		assertTrue(post(ana, "system.methodHelp", "runs.stop").contains("Takes {run: string of digits, now: boolean}, returns {id: string of digits, "));
		assertTrue(post(ana, "system.methodHelp", "system.multicall").contains("several calls"));
		String signature = post(ana, "system.methodSignature", "getFileStatusAll").replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
		assertTrue(signature.contains("string string string string string string string string string"), signature);
		assertTrue(post(ana, "system.methodSignature", "runs.list").contains(">array<"));
		assertTrue(post(ana, "system.methodHelp", "no.such").contains("<i4>404</i4>"));
		assertTrue(post(ana, "system.listMethods", "x").contains("<fault>"));
	}

	@Test
	void resultsOfManyCallsDoNotGrowWithoutEnd() throws Exception {
		lab.globals.put("big", "x".repeat(1 << 20));
		String one = "<value><struct><member><name>methodName</name><value>getGlobalVariable</value></member><member><name>params</name><value><array><data>"
				+ "<value>ana</value><value>big</value></data></array></value></member></struct></value>";
		String answer = post(new Caller("ana", false, false), "system.multicall", "<array><data>" + one.repeat(40) + "</data></array>");
		assertTrue(answer.length() < 20 << 20, "" + answer.length());
		assertTrue(answer.contains("<i4>413</i4>"));
	}

	@Test
	void bytesComeAsBinary() throws Exception {
		Files.createDirectories(own.resolve("tests"));
		byte[] content = {0, 1, 2, -1};
		Files.write(own.resolve("tests/x.bin"), content);
		assertEquals(true, call("writeFile", "y.bin", content));
		assertArrayEquals(content, Files.readAllBytes(own.resolve("tests/y.bin")));
	}
}
