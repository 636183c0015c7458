// SPDX-License-Identifier: EPL-2.0
package org.twister.system;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One Central Engine and one EP manager for all tests of a class, each of which leaves them without a run. Afterwards nothing of them is left. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LabTest {

	Path folder;

	final Twister twister = new Twister();
	Lab lab;

	/** The server's settings, each {@code name=value}. */
	List<String> settings() {
		return List.of();
	}

	int eps() {
		return 2;
	}

	@BeforeAll
	void startLab(@TempDir Path temporary) throws Exception {
		folder = temporary;
		lab = new Lab(twister, folder, settings().toArray(String[]::new));
		lab.startEngine();
		lab.startEps(eps());
	}

	@AfterEach
	void noRunIsLeft() throws Exception {
		lab.endRuns();
	}

	@AfterAll
	void stopLab() throws Exception {
		if (lab != null) {
			lab.stop();
		}
		List<String> left = twister.leftovers(10);
		twister.cleanUp();
		assertEquals(List.of(), left, "processes that are left");
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
}
