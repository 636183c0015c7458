// SPDX-License-Identifier: EPL-2.0
package org.twister.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;

/** A Central Engine and an EP manager that stay, the client commands, and an old script that talks XML-RPC to them. */
class ServiceTest extends SystemTest {

	private Command ok(String... arguments) throws Exception {
		Command command = twister.run(arguments);
		assertEquals(0, command.exitCode(), command.output());
		return command;
	}

	private String uri() throws IOException {
		return Twister.JSON.readTree(Path.of(home(), "run/ce.json").toFile()).path("uri").asText();
	}

	private void startBoth() throws Exception {
		ok("service", "ce", "start", "silent", "--home", home(), "--port", "0");
		ok("service", "ep", "start", "--home", home(), "--ce", uri(), "--name", "EP-1", "--name", "EP-2");
	}

	private void stopBoth() throws Exception {
		ok("service", "ep", "stop", "--home", home());
		ok("service", "ce", "stop", "--home", home());
	}

	@Test
	void servicesStartTellTheirStatusAndStop() throws Exception {
		assertEquals(3, twister.run("service", "ce", "status", "--home", home()).exitCode());
		startBoth();
		assertTrue(ok("service", "ce", "status", "--home", home()).output().contains(uri()));
		assertTrue(ok("service", "ce", "start", "--home", home(), "--port", "0").output().contains("runs already"));
		String eps = ok("eps", "--home", home()).output();
		assertTrue(eps.contains("EP-1") && eps.contains("EP-2") && eps.contains("idle"), eps);
		assertEquals("No run yet on " + uri() + ".", ok("runs", "--home", home()).output());
		assertEquals(2, twister.run("stop", "99", "--home", home()).exitCode());
		stopBoth();
		assertEquals(3, twister.run("service", "ep", "status", "--home", home()).exitCode());
		assertEquals(3, twister.run("service", "ce", "status", "--home", home()).exitCode());
		assertEquals(3, twister.run("eps", "--home", home()).exitCode());
	}

	@Test
	void theDoctorPacksAReportWithoutTheToken() throws Exception {
		ok("service", "ce", "start", "silent", "--home", home(), "--port", "0");
		ok("service", "ce", "stop", "--home", home());
		Path zip = folder.resolve("report.zip");
		Command doctor = twister.run("service", "ce", "doctor", "--home", home(), "--port", "1", "--bundle", zip.toString());
		assertTrue(doctor.output().contains("ok   admin token is readable by its owner alone"), doctor.output());
		assertTrue(doctor.output().contains("ok   journal replays: "), doctor.output());
		String token = Files.readString(Path.of(home(), "config/admin.token")).strip();
		try (ZipFile report = new ZipFile(zip.toFile())) {
			assertTrue(report.stream().anyMatch(e -> e.getName().equals("home/logs/ce.log")), "logs are in it");
			for (var entry : report.stream().toList()) {
				String text = new String(report.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
				assertFalse(text.contains(token) || entry.getName().endsWith(".token"), entry.getName());
			}
		}
	}

	@Test
	void anOldScriptRunsAProjectByXmlRpc() throws Exception {
		write("p/a.py", "print('hello from', EP)\n");
		write("p/b.py", "import sys\nsys.exit(1)\n");
		Path project = write("p/testsuites.xml", """
				<Root>
				  <stoponfail>false</stoponfail><dbautosave>true</dbautosave><tcdelay>0</tcdelay>
				  <TestSuite><tsName>Old</tsName><EpId>EP-1</EpId><TbName>tb</TbName>
				    <TestCase><tcName>a.py</tcName><Property><propName>Runnable</propName><propValue>true</propValue></Property></TestCase>
				    <TestCase><tcName>b.py</tcName><Property><propName>Runnable</propName><propValue>true</propValue></Property></TestCase>
				  </TestSuite>
				</Root>
				""");
		startBoth();
		Path script = write("old.py", """
				import sys, time, xmlrpc.client
				uri, token, project = sys.argv[1:4]
				user = sys.argv[4]
				ce = xmlrpc.client.ServerProxy(uri.replace('://', '://%s:%s@' % (user, token)))
				assert ce.echo('hi') == 'CE reply: hi', ce.echo('hi')
				assert ce.listEPs(user).split(',') == ['EP-1', 'EP-2'], ce.listEPs(user)
				print('start:', ce.setExecStatusAll(user, 2, project))
				while not ce.getExecStatusAll(user).startswith('stopped'):
				    time.sleep(0.05)
				print('statuses:', ce.getFileStatusAll(user))
				print('suites:', ce.listSuites(user, 'EP-1'))
				""");
		String token = Files.readString(Path.of(home(), "config/admin.token")).strip();
		Process python = new ProcessBuilder("python3", script.toString(), uri(), token, project.toString(), System.getProperty("user.name"))
				.redirectErrorStream(true)
				.start();
		String output = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, python.waitFor(), output);
		assertTrue(output.contains("start: running"), output);
		assertTrue(output.contains("statuses: 2,3"), output);
		assertTrue(output.contains("suites: 101:Old"), output);
		assertTrue(ok("runs", "--home", home()).output().contains("pass 1, fail 1"));
		assertTrue(ok("log", "1", "EP-1_CLI.log", "-f", "--home", home()).output().contains("hello from EP-1"));
		stopBoth();
	}
}
