// SPDX-License-Identifier: EPL-2.0
package org.twister.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** Each mistake gets one clear line and an exit code that is not 0, and nothing is half done. */
class BadInputTest extends SystemTest {

	private String refused(int exitCode, String... arguments) throws Exception {
		Command command = twister.run(arguments);
		assertEquals(exitCode, command.exitCode(), command.output());
		assertEquals(1, command.lines().size(), command.output());
		return command.output();
	}

	@Test
	void aMissingFile() throws Exception {
		String there = write("a.py", "").toString();
		assertEquals("twister: " + folder.resolve("b.py") + ": no such file or folder",
				refused(2, "run", "--home", home(), there, folder.resolve("b.py").toString()));
		assertFalse(Files.exists(Path.of(home())), "no home is made");
	}

	@Test
	void malformedXml() throws Exception {
		Path project = write("p.xml", "<Root>\n  <TestSuite>\n    <tsName>A</tsName>\n  </TestSuit>\n</Root>\n");
		String line = refused(2, "run", "--home", home(), project.toString());
		assertTrue(line.startsWith("twister: " + project + ":4:"), line);
		assertFalse(Files.exists(Path.of(home())), "no home is made");
	}

	@Test
	void anUnknownTypeOfTest() throws Exception {
		String line = refused(2, "run", "--home", home(), write("spec.xyz", "?").toString());
		assertTrue(line.contains("spec.xyz"), line);
		assertFalse(Files.exists(Path.of(home(), "runs/1")), "no run is made");
	}

	@Test
	void nothingToRun() throws Exception {
		Files.createDirectories(folder.resolve("empty"));
		String line = refused(2, "run", "--home", home(), folder.resolve("empty").toString());
		assertTrue(line.contains("empty"), line);
	}

	@Test
	void anUnknownOption() throws Exception {
		String line = refused(2, "run", "--frobnicate");
		assertTrue(line.contains("--frobnicate") && line.contains("--help"), line);
	}

	@Test
	void aPortInUse() throws Exception {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Command command = twister.run("service", "ce", "start", "--home", home(), "--port", Integer.toString(taken.getLocalPort()));
			assertEquals(3, command.exitCode(), command.output());
			assertEquals(1, command.lines().size(), command.output());
			assertTrue(command.output().contains(Integer.toString(taken.getLocalPort())), command.output());
		}
	}

	@Test
	void aHomeInUse() throws Exception {
		Command engine = twister.start("service", "ce", "run", "--home", home(), "--port", "0");
		engine.awaitLine("Central Engine ready");
		String line = refused(3, "run", "--home", home(), write("a.py", "").toString()).lines().findFirst().orElseThrow();
		assertTrue(line.contains("in use"), line);
		engine.signal("INT");
		assertEquals(0, engine.awaitEnd(), engine.output());
	}
}
