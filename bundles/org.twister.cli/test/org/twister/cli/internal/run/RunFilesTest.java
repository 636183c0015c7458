// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFilesTest {

	@TempDir
	Path home;

	@Test
	void theEndOfALongLogBeginsWithAWholeLine() throws IOException {
		Path log = Files.writeString(home.resolve("output.log"), "ä".repeat(20_000) + "\nlast but one\nlast\n");
		assertEquals(List.of("last but one", "last"), RunFiles.lastLines(log));
		assertEquals(List.of(), RunFiles.lastLines(Files.writeString(log, "\n")));
		assertEquals(List.of(), RunFiles.lastLines(home.resolve("none")));
	}

	@Test
	void junitIsCopiedWholeOrNotAtAll() throws IOException {
		RunFiles files = new RunFiles(home, false);
		Path target = home.resolve("new/folder/junit.xml");
		assertThrows(IOException.class, () -> files.copyJunit(1, target));
		assertFalse(Files.exists(target));
		Files.createDirectories(home.resolve("runs/1"));
		Files.writeString(home.resolve("runs/1/junit.xml"), "<testsuites/>");
		files.copyJunit(1, target);
		assertEquals("<testsuites/>", Files.readString(target));
		assertEquals(List.of(target), Files.list(target.getParent()).toList());
	}

	@Test
	void onlyATemporaryHomeIsDiscarded() throws IOException {
		Files.createDirectories(home.resolve("h/config"));
		new RunFiles(home.resolve("h"), false).discard();
		assertTrue(Files.exists(home.resolve("h/config")));
		new RunFiles(home.resolve("h"), true).discard();
		assertFalse(Files.exists(home.resolve("h")));
	}
}
