// SPDX-License-Identifier: EPL-2.0
package org.twister.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder, a home and a client for each test; and after each one nothing of it runs any more. */
abstract class SystemTest {

	@TempDir
	Path folder;

	final Twister twister = new Twister();

	@AfterEach
	void nothingIsLeft() throws Exception {
		List<String> left = twister.leftovers(10);
		twister.cleanUp();
		assertEquals(List.of(), left, "processes that are left");
	}

	String home() {
		return folder.resolve("home").toString();
	}

	/** Writes a file, with folders as needed. */
	Path write(String name, String content) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, content);
	}

	/** Writes a program that can be executed. */
	Path writeProgram(String name, String content) throws IOException {
		Path file = write(name, content);
		file.toFile().setExecutable(true);
		return file;
	}

	/** Says that a home, whatever happened to its engine, is accepted by a new one which knows the runs. */
	void assertJournalReplays(String runLine) throws Exception {
		Command start = twister.run("service", "ce", "start", "--home", home(), "--port", "0");
		assertEquals(0, start.exitCode(), start.output());
		try {
			Command runs = twister.run("runs", "--home", home());
			assertEquals(0, runs.exitCode(), runs.output());
			assertEquals(true, runs.output().contains(runLine), runs.output());
		} finally {
			Command stop = twister.run("service", "ce", "stop", "--home", home());
			assertEquals(0, stop.exitCode(), stop.output());
		}
	}
}
