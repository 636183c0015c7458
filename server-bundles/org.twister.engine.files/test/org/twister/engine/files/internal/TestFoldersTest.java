// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.twister.engine.api.TestFolders.Entry;

class TestFoldersTest {

	@TempDir
	private Path disk;
	private Path folder;
	private String test;

	@BeforeEach
	void makeFolder() throws IOException {
		folder = Files.createDirectories(disk.resolve("tests/ports"));
		test = write("ports/loopback.py", "print('up')").toString();
		write("ports/helper.py", "x = 1");
		write("ports/data/eth0.txt", "up");
		write("ports/.git/config", "secret");
		write("ports/__pycache__/helper.pyc", "compiled");
		write("outside.txt", "secret");
	}

	private Path write(String path, String text) throws IOException {
		Path file = disk.resolve("tests").resolve(path);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	private TestFoldersComponent folders(long maxBytes, int maxFiles) throws IOException {
		return new TestFoldersComponent(maxBytes, maxFiles, new Guard(disk.toRealPath()));
	}

	private List<String> paths(long maxBytes, int maxFiles) throws IOException {
		return folders(maxBytes, maxFiles).list(test).stream().map(Entry::path).toList();
	}

	private String read(String path) throws IOException {
		try (InputStream in = folders(1_000, 100).open(test, path)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void filesBesideAndBelowTheTestAreDelivered() throws IOException {
		Path tool = folder.resolve("helper.py");
		assertTrue(tool.toFile().setExecutable(true));
		List<Entry> entries = folders(1_000, 100).list(test);
		assertEquals(List.of("data/eth0.txt", "helper.py", "loopback.py"), entries.stream().map(Entry::path).toList());
		Entry helper = entries.get(1);
		assertEquals(5, helper.size());
		assertEquals(Files.getLastModifiedTime(tool).toMillis(), helper.modified());
		assertTrue(helper.executable());
		assertFalse(entries.get(0).executable());
		assertEquals("up", read("data/eth0.txt"));
	}

	@Test
	void largeFolderIsReducedToTheFilesBesideTheTest() throws IOException {
		write("ports/data/capture.pcap", "x".repeat(2_000));
		assertEquals(List.of("helper.py", "loopback.py"), paths(1_000, 100));
		assertEquals(List.of("helper.py", "loopback.py"), paths(100_000, 3));
	}

	@Test
	void veryLargeFolderIsReducedToTheTestAlone() throws IOException {
		write("ports/capture.pcap", "x".repeat(2_000));
		assertEquals(List.of("loopback.py"), paths(1_000, 100));
		assertEquals(List.of("loopback.py"), paths(100_000, 1));
	}

	@Test
	void linksThatLeaveTheFolderAreRefused() throws IOException {
		Files.createSymbolicLink(folder.resolve("leak.txt"), disk.resolve("tests/outside.txt"));
		Files.createSymbolicLink(folder.resolve("up"), disk.resolve("tests"));
		Files.createSymbolicLink(folder.resolve("dangling"), disk.resolve("nowhere"));
		assertEquals(List.of("data/eth0.txt", "helper.py", "loopback.py"), paths(1_000, 100));
		assertThrows(AccessDeniedException.class, () -> read("leak.txt"));
		assertThrows(AccessDeniedException.class, () -> read("up/outside.txt"));
		assertThrows(NoSuchFileException.class, () -> read("dangling"));
	}

	@Test
	void linksThatStayInsideAreFollowedOnce() throws IOException {
		Files.createSymbolicLink(folder.resolve("same.py"), folder.resolve("helper.py"));
		Files.createSymbolicLink(folder.resolve("data/loop"), folder);
		assertEquals(List.of("data/eth0.txt", "helper.py", "loopback.py", "same.py"), paths(1_000, 100));
		assertEquals("x = 1", read("same.py"));
	}

	@Test
	void testFolderThatIsALinkItselfIsFine() throws IOException {
		Path link = Files.createSymbolicLink(disk.resolve("linked"), folder);
		String linked = link.resolve("loopback.py").toString();
		assertEquals(3, folders(1_000, 100).list(linked).size());
		try (InputStream in = folders(1_000, 100).open(linked, "helper.py")) {
			assertEquals(5, in.readAllBytes().length);
		}
	}

	@Test
	void pathsThatClimbOrHideAreRefused() {
		for (String path : List.of("../outside.txt", "data/../../outside.txt", "/etc/passwd", "", ".git/config", "__pycache__/helper.pyc", "data//eth0.txt",
				"data\\eth0.txt")) {
			assertThrows(AccessDeniedException.class, () -> read(path), path);
		}
		assertThrows(NoSuchFileException.class, () -> read("data"));
		assertThrows(NoSuchFileException.class, () -> read("missing.txt"));
		assertThrows(NoSuchFileException.class, () -> read("nul\0byte"));
	}

	@Test
	void missingFolderIsSaid() {
		assertThrows(NoSuchFileException.class, () -> folders(1_000, 100).list(disk.resolve("gone/test.py").toString()));
	}

	@Test
	void secretsOfTheEngineAreNotDeliveredToATestBesideThem() throws IOException {
		test = write("../config/probe.py", "print('up')").toString();
		write("../config/admin.token", "secret");
		write("../config/resources.json", "{}");
		assertEquals(List.of("probe.py", "resources.json"), paths(1_000, 100));
		assertThrows(AccessDeniedException.class, () -> read("admin.token"));
	}
}
