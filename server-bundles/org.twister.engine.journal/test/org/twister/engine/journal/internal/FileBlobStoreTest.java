// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBlobStoreTest {

	@TempDir
	Path home;
	private FileBlobStore store;

	@BeforeEach
	void open() {
		store = new FileBlobStore(home);
	}

	@AfterEach
	void close() {
		store.close();
	}

	private static ByteBuffer bytes(String text) {
		return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
	}

	private String read(String key, long from, long to) throws IOException {
		try (InputStream in = store.read(key, from, to)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void bytesSentTwiceAreWrittenOnce() throws IOException {
		assertEquals(5, store.append("runs/1/a.log", 0, bytes("hello")));
		assertEquals(5, store.append("runs/1/a.log", 0, bytes("hello")));
		assertEquals(8, store.append("runs/1/a.log", 3, bytes("lo wo")));
		assertEquals("hello wo", read("runs/1/a.log", 0, 100));
		assertEquals("lo", read("runs/1/a.log", 3, 5));
	}

	/** Whoever could put one there would have the engine read whatever it may. */
	@Test
	void aLinkIsNoBlob() throws IOException {
		Files.writeString(home.resolve("other"), "secret");
		Files.createSymbolicLink(home.resolve("link"), home.resolve("other"));
		assertEquals(-1, store.size("link"));
		assertThrows(NoSuchFileException.class, () -> store.read("link", 0, 100));
		assertEquals(List.of("other"), store.list(""));
	}

	@Test
	void aGapIsRefused() throws IOException {
		store.append("a", 0, bytes("abc"));
		assertThrows(IOException.class, () -> store.append("a", 4, bytes("e")));
		assertEquals(3, store.size("a"));
	}

	@Test
	void putReplacesAlsoWhatIsOpen() throws IOException {
		store.append("runs/1/plan.json", 0, bytes("a long first version"));
		store.put("runs/1/plan.json", "short".getBytes(StandardCharsets.UTF_8));
		assertEquals("short", read("runs/1/plan.json", 0, 100));
		assertEquals(6, store.append("runs/1/plan.json", 5, bytes("!")));
		assertEquals("short!", read("runs/1/plan.json", 0, 100));
	}

	@Test
	void anInterruptedThreadStillWrites() throws IOException {
		store.append("a", 0, bytes("1"));
		Thread.currentThread().interrupt();
		try {
			store.append("a", 1, bytes("2"));
			store.sync("a");
		} finally {
			Thread.interrupted();
		}
		assertEquals(3, store.append("a", 2, bytes("3")));
	}

	@Test
	void moreFilesThanAreKeptOpen() throws IOException {
		for (int round = 0; round < 2; round++) {
			for (int i = 0; i < 300; i++) {
				store.append("runs/1/tests/" + i + "/output.log", round, bytes("x"));
			}
		}
		assertEquals("xx", read("runs/1/tests/299/output.log", 0, 10));
		assertEquals(300, store.list("runs/1/tests/").size());
	}

	@Test
	void keysStayInsideTheHome() {
		for (String key : List.of("../x", "a/../../x", "/etc/passwd", "a//b", "", ".", "a\\b")) {
			assertThrows(IOException.class, () -> store.put(key, new byte[1]), key);
		}
	}

	@Test
	void listsAndDeletes() throws IOException {
		store.append("runs/1/logs/b.log", 0, bytes("b"));
		store.append("runs/1/logs/a.log", 0, bytes("a"));
		store.append("runs/12/logs/a.log", 0, bytes("a"));
		assertEquals(List.of("runs/1/logs/a.log", "runs/1/logs/b.log"), store.list("runs/1/"));
		store.delete("runs/1/logs/a.log");
		assertEquals(-1, store.size("runs/1/logs/a.log"));
		assertThrows(NoSuchFileException.class, () -> store.read("runs/1/logs/a.log", 0, 1));
		assertFalse(Files.exists(home.resolve("runs/1/logs/a.log")));
	}

	@Test
	void foldersGoWithTheirLastFileAndComeAgain() throws IOException {
		store.append("runs/1/logs/a.log", 0, bytes("a"));
		store.append("runs/1/logs/b.log", 0, bytes("b"));
		store.delete("runs/1/logs/a.log");
		assertTrue(Files.exists(home.resolve("runs/1/logs/b.log")));
		store.delete("runs/1/logs/b.log");
		assertFalse(Files.exists(home.resolve("runs/1")));
		assertTrue(Files.exists(home.resolve("runs")));
		store.append("runs/1/logs/a.log", 0, bytes("again"));
		store.sync("runs/1/logs/a.log");
		assertEquals(5, store.size("runs/1/logs/a.log"));
	}
}
