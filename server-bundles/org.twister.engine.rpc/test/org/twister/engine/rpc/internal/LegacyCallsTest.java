// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.twister.engine.api.EpRef;
import org.twister.engine.api.TaskRef;
import org.twister.engine.api.TestOrder;
import org.twister.rpc.EngineStatus;
import org.twister.rpc.TestRole;

/** The legacy methods as a test's PROXY calls them: as user ana. */
class LegacyCallsTest {

	private static final TestOrder ORDER = new TestOrder(new TaskRef(12, 3, 1), 1003, "/tests/lacp.py", TestRole.TEST, 102, "LACP", 101, "tb1", true, "python",
			List.of(),
			Map.of(), 0, "ana", "ports.xml");

	@TempDir
	private Path home;
	private Lab lab;
	private XmlRpcEndpoint endpoint;

	@BeforeEach
	void makeLab() {
		lab = new Lab(home, false);
		endpoint = lab.endpoint();
	}

	private Object call(String name, Object... arguments) throws Exception {
		return endpoint.call(ORDER, new EpRef("ana", "EP-1"), name, List.of(arguments));
	}

	private static String local(String time) {
		return LocalDateTime.parse(time).atZone(ZoneOffset.UTC).withZoneSameInstant(ZoneId.systemDefault())
				.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"));
	}

	@Test
	void bothWaysToWriteANameWork() throws Exception {
		assertEquals("CE reply: ping", call("echo", "ping"));
		assertEquals(call("getExecStatusAll", "ana"), call("get_exec_status_all", "ana"));
		assertEquals("EP-1,EP-2", call("listEPs", "ana"));
		assertEquals("EP-1,EP-2", call("list_eps", "ana"));
		assertEquals(true, call("search_ep", "ana", "EP-2"));
	}

	@Test
	void stateOfTheUserAndHisEps() throws Exception {
		assertEquals("running; " + local("2026-01-01T10:00:00") + "; 1:02:03; jenkins", call("getExecStatusAll", "ana"));
		assertEquals("running", call("getExecStatus", "ana", "EP-1"));
		assertEquals("stopped", call("getExecStatus", "ana", "EP-2"));
		assertEquals(false, call("getExecStatus", "ana", "EP-9"));
		assertEquals(2, call("getEpVariable", "ana", "EP-1", "status"));
		assertEquals("lab7", call("getEpVariable", "ana", "EP-1", "twister_ep_hostname"));
		assertEquals(local("2026-01-01T10:00:00"), call("getEpVariable", "ana", "EP-1", "last_seen_alive"));
		assertEquals(false, call("getEpVariable", "ana", "EP-9", "status"));
		assertEquals(2, call("getUserVariable", "ana", "status"));
		assertEquals(List.of("EP-1", "EP-2"), call("getUserVariable", "ana", "eps"));
		assertEquals("/projects/ports.xml", call("getUserVariable", "ana", "project_path"));
		assertEquals(1.5, call("getUserVariable", "ana", "tc_delay"));
		assertEquals(true, call("getUserVariable", "ana", "exit_on_test_fail"));
		assertEquals("A;B", call("getUserVariable", "ana", "libraries"));
		assertEquals(false, call("getUserVariable", "ana", "no_such"));
	}

	@Test
	void suitesOfAnEpIncludeThoseOfTheSharedQueueItTookPartIn() throws Exception {
		assertEquals("101:Ports,103:Loose", call("listSuites", "ana", "EP-1"));
		assertEquals("", call("listSuites", "ana", "EP-2"));
		assertEquals(List.of("1001", "1002", "1003", "1004"), call("getEpFiles", "ana", "EP-1"));
		assertEquals(List.of("1001", "1002", "1003"), call("getSuiteFiles", "ana", "EP-1", "101"));
		assertEquals(List.of("1003"), call("getSuiteFiles", "ana", "EP-1", 102));
		assertEquals(false, call("getSuiteFiles", "ana", "EP-1", "999"));
	}

	@Test
	void variablesOfASuite() throws Exception {
		assertEquals("Ports", call("getSuiteVariable", "ana", "EP-1", "101", "name"));
		assertEquals("tb1", call("getSuiteVariable", "ana", "EP-1", "101", "tb"));
		assertEquals(List.of("102", "1001", "1002"), call("getSuiteVariable", "ana", "EP-1", "101", "children"));
		assertEquals("2", call("getSuiteVariable", "ana", "EP-1", "101", "release_id"));
		assertEquals(false, call("getSuiteVariable", "ana", "EP-1", "101", "build_id"));
		assertEquals(false, call("getSuiteVariable", "ana", "EP-1", "999", "name"));
	}

	@Test
	void variablesOfAFile() throws Exception {
		assertEquals("/tests/loopback.py", call("getFileVariable", "ana", "EP-1", "1002", "file"));
		assertEquals("/tests/loopback.py", call("getFileVariable", "ana", "1002", "file"));
		assertEquals("10.0.0.1,fast", call("getFileVariable", "ana", "EP-1", 1002, "param"));
		assertEquals("true", call("getFileVariable", "ana", "EP-1", "1002", "Optional"));
		assertEquals("true", call("getFileVariable", "ana", "EP-1", "1001", "setup_file"));
		assertEquals("false", call("getFileVariable", "ana", "EP-1", "1005", "Runnable"));
		assertEquals("100", call("getFileVariable", "ana", "EP-1", "1002", "speed"));
		assertEquals(3, call("getFileVariable", "ana", "EP-1", "1002", "status"));
		assertEquals("FAIL", call("getFileVariable", "ana", "EP-1", "1002", "twister_tc_status"));
		assertEquals(1, call("getFileVariable", "ana", "EP-1", "1002", "twister_tc_crash_detected"));
		assertEquals(65, call("getFileVariable", "ana", "EP-1", "1002", "twister_tc_time_elapsed"));
		assertEquals("no link", call("getFileVariable", "ana", "EP-1", "1002", "_reason"));
		assertEquals(false, call("getFileVariable", "ana", "EP-1", "1003", "twister_tc_status"));
		assertEquals(false, call("getFileVariable", "ana", "EP-1", "1002", "no_such"));
		assertEquals(false, call("getFileVariable", "ana", "EP-1", "9999", "file"));
	}

	@Test
	void statusesInTheOrderOfTheProject() throws Exception {
		assertEquals("2,3,1,2,10", call("getFileStatusAll", "ana"));
		assertEquals("2,3,1,2", call("getFileStatusAll", "ana", "EP-1"));
		assertEquals("1", call("getFileStatusAll", "ana", "EP-1", "102"));
		assertEquals("", call("getFileStatusAll", "ana", "", "102"));
		assertEquals("", call("getFileStatusAll", "ana", false, "102"));
		assertEquals("", call("getFileStatusAll", "ana", "EP-1", "999"));
	}

	@Test
	void logIsReadInParts() throws Exception {
		assertEquals(18L, call("getLogFile", "ana", 0, 0, "EP-1_CLI.log"));
		assertArrayEquals("line two\n".getBytes(), Base64.getDecoder().decode((String) call("getLogFile", "ana", 1, 9, "EP-1_CLI.log")));
		assertEquals("", call("getLogFile", "ana", "1", "18", "EP-1_CLI.log"));
		assertEquals("*ERROR for ana!* File `nope.log` does not exist!", call("getLogFile", "ana", 1, 0, "nope.log"));
		assertEquals("*ERROR for ana!* File `../config/admin.token` does not exist!", call("getLogFile", "ana", 1, 0, "../config/admin.token"));
	}

	@Test
	void globalParameters() throws Exception {
		assertEquals("10.0.0.1", call("getGlobalVariable", "ana", "device/ip"));
		assertEquals("10.0.0.1", call("getGlobalVariable", "ana", "//device//ip/"));
		assertEquals(Map.of("ip", "10.0.0.1", "ports", "4"), call("getGlobalVariable", "ana", "device"));
		assertEquals(lab.globals, call("getGlobalVariable", "ana", "/"));
		assertEquals(false, call("getGlobalVariable", "ana", "nope"));
		assertEquals(false, call("getGlobalVariable", "ana", "zero"));
		assertEquals(true, call("setGlobalVariable", "ana", "/device/ip", "10.0.0.2"));
		assertEquals(true, call("setGlobalVariable", "ana", "device/ip", false));
		assertEquals(true, call("setGlobalVariable", "ana", "list", new Object[]{1, new Object[]{"a"}}));
		assertEquals(false, call("setGlobalVariable", "ana", "missing/x", "1"));
		assertEquals(false, call("setGlobalVariable", "ana", "x", ""));
		assertEquals(false, call("setGlobalVariable", "ana", "", "1"));
		assertEquals(List.of("set ana device/ip=10.0.0.2 by run 12", "set ana device/ip=false by run 12", "set ana list=[1, [a]] by run 12",
				"set ana missing/x=1 by run 12"), lab.done);
	}

	@Test
	void runIsPausedResumedAndStopped() throws Exception {
		assertEquals("paused", call("setExecStatusAll", "ana", 1));
		assertEquals("running", call("setExecStatusAll", "ana", 3));
		assertEquals("paused", call("setExecStatusAll", "ana", "1"));
		assertEquals("running", call("setExecStatusAll", "ana", 2));
		assertEquals("*ERROR* Cannot reset the project while user `ana` is running!", call("resetProject", "ana"));
		assertEquals("stopped", call("setExecStatusAll", "ana", 0, "enough"));
		assertEquals("stopped", call("setExecStatusAll", "ana", 0));
		assertEquals(true, call("resetProject", "ana"));
		assertTrue(call("setExecStatusAll", "ana", 7).toString().startsWith("*ERROR* Status value `7`"));
		assertTrue(call("setExecStatusAll", "ana", "go").toString().startsWith("*ERROR* `go` is not a number"));
		assertEquals(List.of("ana pause 12", "ana resume 12", "ana pause 12", "ana resume 12", "ana stop 12 false"), lab.done);
	}

	@Test
	void oneEpOfTheRunIsSteered() throws Exception {
		assertEquals("paused", call("setExecStatus", "ana", "EP-1", 1));
		assertEquals("running", call("setExecStatus", "ana", "EP-1", "3"));
		assertEquals("stopped", call("set_exec_status", "ana", "EP-1", 0));
		assertEquals(false, call("setExecStatus", "ana", "EP-9", 0));
		assertEquals("*ERROR* User `ana` has other EPs too: start them with setExecStatusAll!", call("setExecStatus", "ana", "EP-1", 2));
		assertEquals(List.of("ana pause 12 on EP-1", "ana resume 12 on EP-1", "ana stop 12 on EP-1"), lab.done);
	}

	@Test
	void runIsStartedFromWhatTheMessageNames() throws Exception {
		lab.status = EngineStatus.STOPPED;
		Path own = Files.createDirectories(home.resolve("users/ana/config"));
		Path config = Files.writeString(own.resolve("my.xml"), "<Root><FileType>config</FileType></Root>");
		Path project = Files.writeString(own.resolve("p.xml"), "<Root><stoponfail>true</stoponfail><TestSuite/></Root>");
		assertEquals("*ERROR* The file `" + own + "/testsuites.xml` does not exist!", call("setExecStatusAll", "ana", 2));
		Path suites = Files.writeString(own.resolve("testsuites.xml"), "<Root/>");
		Path framework = Files.writeString(own.resolve("fwmconfig.xml"), "<Root/>");
		assertEquals("running", call("setExecStatusAll", "ana", 2));
		lab.status = EngineStatus.STOPPED;
		assertEquals("running", call("setExecStatusAll", "ana", 2, config + "," + project));
		lab.status = EngineStatus.STOPPED;
		assertEquals("running", call("setExecStatusAll", "ana", 2, project.toString()));
		lab.status = EngineStatus.STOPPED;
		assertEquals("running", call("setExecStatusAll", "ana", 2, config.toString()));
		lab.status = EngineStatus.STOPPED;
		assertEquals(
				List.of("ana start " + suites + " with " + framework, "ana start " + project + " with " + config, "ana start " + project + " with " + framework,
						"ana start " + suites + " with " + config),
				lab.done);
		assertEquals("*ERROR* The file `" + own + "/none.xml` does not exist!", call("setExecStatusAll", "ana", 2, config + "," + own + "/none.xml"));
		assertEquals("*ERROR* /etc/passwd is outside of the folders of ana.", call("setExecStatusAll", "ana", 2, config + ",/etc/passwd"));
		assertTrue(call("setExecStatusAll", "ana", 2, "a,b,c").toString().contains("exactly one comma"));
		Path bad = Files.writeString(own.resolve("bad.xml"), "not xml");
		assertEquals("*ERROR* The project cannot run. " + bad + ":4:2: no such EP", call("setExecStatusAll", "ana", 2, bad.toString()));
	}

	@Test
	void nobodyActsForSomebodyElse() throws Exception {
		for (String method : List.of("listEPs", "getExecStatusAll", "resetProject")) {
			assertEquals("*ERROR* User `ana` may not act for user `bob`!", call(method, "bob"));
		}
		assertEquals("*ERROR* User `ana` may not act for user `bob`!", call("setExecStatusAll", "bob", 0));
		assertEquals(List.of("ana"), call("listUsers"));
	}

	@Test
	void wrongNumberOfArgumentsIsSaid() {
		assertEquals("getLogFile(user, read, fstart, filename) was called with 1 argument.",
				assertThrows(IllegalArgumentException.class, () -> call("getLogFile", "ana")).getMessage());
	}
}
