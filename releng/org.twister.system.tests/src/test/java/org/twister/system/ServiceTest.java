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

/** A Central Engine and an EP manager that stay, and the client commands. */
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
}
