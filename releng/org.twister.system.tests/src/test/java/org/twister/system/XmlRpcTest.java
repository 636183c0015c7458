// SPDX-License-Identifier: EPL-2.0
package org.twister.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** An old script, {@code legacy_drive.py}, that knows nothing but XML-RPC: it steers a run from reset to stop, reads statuses, logs, globals and resources, and registers nothing. */
class XmlRpcTest extends LabTest {

	/** As an old user has them: everything below his folder, named in his fwmconfig.xml. */
	private Path writeUser() throws IOException {
		Path user = lab.home.resolve("users/" + lab.user());
		Files.createDirectories(user.resolve("projects"));
		Files.createDirectories(user.resolve("tests"));
		Files.writeString(user.resolve("config/fwmconfig.xml"), """
				<Root>
				  <FileType>config</FileType>
				  <TestCaseSourcePath>%1$s/tests</TestCaseSourcePath>
				  <UsersPath>%1$s/projects</UsersPath>
				  <LibsPath>%1$s/libs</LibsPath>
				  <LogsPath>%1$s/logs</LogsPath>
				  <LogFiles><logRunning>log_running.log</logRunning><logDebug>log_debug.log</logDebug>
				    <logSummary>log_summary.log</logSummary><logTest>log_test.log</logTest><logCli>CLI.log</logCli></LogFiles>
				  <GlobalParams>%1$s/config/globals.xml</GlobalParams>
				</Root>
				""".formatted(user));
		Files.writeString(user.resolve("config/globals.xml"), """
				<root><folder><fname>lab</fname><fdesc/>
				  <param><name>gateway</name><value>10.0.0.254</value><desc/><type>string</type></param>
				</folder></root>
				""");
		Files.createDirectories(user.resolve("libs"));
		Files.writeString(user.resolve("libs/bench.py"), "# the bench\n");
		Files.writeString(user.resolve("tests/hello.py"), """
				# <title>Says hello</title>
				# <description>And where it is</description>
				import sys
				print('hello from', EP, sys.argv[1:])
				logMsg('logRunning', 'said by hello')
				setGlobal('/from_test', 'seen by hello')
				""");
		Files.writeString(user.resolve("tests/fail.tcl"), "return FAIL\n");
		Files.writeString(user.resolve("tests/gate.py"), """
				import time
				while getGlobal('/gate') != 'open':
				    time.sleep(0.05)
				""");
		Files.writeString(user.resolve("tests/long.py"), "import time\nprint('long', flush=True)\ntime.sleep(600)\n");
		return Files.writeString(user.resolve("projects/old.xml"), """
				<Root>
				  <stoponfail>false</stoponfail><dbautosave>false</dbautosave><tcdelay>0</tcdelay>
				  <TestSuite><tsName>First</tsName><EpId>EP-1</EpId><TbName>tb</TbName>
				    <UserDefined><propName>release</propName><propValue>4.2</propValue></UserDefined>
				    <TestCase><tcName>hello.py</tcName>
				      <Property><propName>Runnable</propName><propValue>true</propValue></Property>
				      <Property><propName>colour</propName><propValue>blue</propValue></Property>
				      <Property><propName>param</propName><propValue>10.0.0.1</propValue></Property>
				      <Property><propName>param</propName><propValue>fast</propValue></Property></TestCase>
				    <TestCase><tcName>fail.tcl</tcName><Property><propName>Runnable</propName><propValue>true</propValue></Property></TestCase>
				    <TestCase><tcName>gate.py</tcName><Property><propName>Runnable</propName><propValue>true</propValue></Property></TestCase>
				    <TestCase><tcName>long.py</tcName><Property><propName>Runnable</propName><propValue>true</propValue></Property></TestCase>
				  </TestSuite>
				  <TestSuite><tsName>Second</tsName><EpId>EP-2</EpId><TbName>tb</TbName>
				    <TestCase><tcName>long.py</tcName><Property><propName>Runnable</propName><propValue>true</propValue></Property></TestCase>
				  </TestSuite>
				</Root>
				""");
	}

	@Test
	void anOldScriptDrivesAWholeRun() throws Exception {
		Path project = writeUser();
		Path script = folder.resolve("legacy_drive.py");
		try (InputStream in = XmlRpcTest.class.getResourceAsStream("legacy_drive.py")) {
			Files.copy(in, script);
		}
		Command python = twister.launch(List.of("python3", script.toString(), lab.uri("").toString(), lab.user(), lab.token(),
				lab.home.resolve("users/" + lab.user() + "/config/fwmconfig.xml").toString(), project.toString(),
				lab.home.resolve("users/" + lab.user() + "/tests").toString()));
		assertEquals(0, python.awaitEnd(), python.output());
		assertEquals("ok introspection", python.lines().getLast(), python.output());
	}
}
