// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twister.model.io.FileChangedException;
import org.twister.model.io.Limits;
import org.twister.model.io.MalformedFileException;

class FileStoreTest {

	@TempDir
	Path folder;

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static StoredText read(Path file) throws IOException {
		return FileStore.read(file, Limits.DEFAULT);
	}

	private List<String> names() throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.map(p -> p.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void writesWhatWasReadAndKeepsABackup() throws IOException {
		Path file = Files.writeString(folder.resolve("p.xml"), "one");
		StoredText stored = read(file);
		assertEquals("one", stored.text().text());
		Snapshot second = FileStore.write(file, bytes("two"), stored.snapshot());
		assertEquals("two", Files.readString(file));
		assertEquals("one", Files.readString(folder.resolve(".p.xml.bak")));
		FileStore.write(file, bytes("three"), second);
		assertEquals("two", Files.readString(folder.resolve(".p.xml.bak")));
		assertEquals(List.of(".p.xml.bak", "p.xml"), names());
	}

	@Test
	void sameBytesAreNotWrittenAgain() throws IOException {
		Path file = Files.writeString(folder.resolve("p.xml"), "one");
		FileTime time = FileTime.from(Instant.now().minus(Duration.ofDays(3)));
		Files.setLastModifiedTime(file, time);
		FileStore.write(file, bytes("one"), read(file).snapshot());
		assertEquals(time.toInstant().getEpochSecond(), Files.getLastModifiedTime(file).toInstant().getEpochSecond());
		assertEquals(List.of("p.xml"), names());
	}

	@Test
	void doesNotWriteOverWhatSomebodyElseWrote() throws IOException {
		Path file = Files.writeString(folder.resolve("p.xml"), "one");
		FileTime time = Files.getLastModifiedTime(file);
		Snapshot snapshot = read(file).snapshot();
		Files.writeString(file, "eno");
		Files.setLastModifiedTime(file, time);
		assertFalse(snapshot.isCurrent(file));
		FileChangedException e = assertThrows(FileChangedException.class, () -> FileStore.write(file, bytes("two"), snapshot));
		assertEquals(file + " was changed by somebody else since it was read; nothing was written.", e.getMessage());
		assertEquals("eno", Files.readString(file));
		Files.delete(file);
		assertThrows(FileChangedException.class, () -> FileStore.write(file, bytes("two"), snapshot));
		assertEquals(List.of(), names());
		FileStore.write(file, bytes("two"), null);
		assertEquals("two", Files.readString(file));
	}

	@Test
	void anotherTimeOfTheSameContentIsNoChange() throws IOException {
		Path file = Files.writeString(folder.resolve("p.xml"), "one");
		Snapshot snapshot = read(file).snapshot();
		Files.delete(file);
		Files.writeString(file, "one");
		Files.setLastModifiedTime(file, FileTime.from(Instant.now().plus(Duration.ofHours(2))));
		assertTrue(snapshot.isCurrent(file));
		FileStore.write(file, bytes("two"), snapshot);
		assertEquals("two", Files.readString(file));
	}

	@Test
	void newFileMustNotBeThere() throws IOException {
		Path file = folder.resolve("new.xml");
		assertTrue(Snapshot.MISSING.isCurrent(file));
		FileStore.write(file, bytes("one"), Snapshot.MISSING);
		assertThrows(FileChangedException.class, () -> FileStore.write(file, bytes("two"), Snapshot.MISSING));
		assertEquals(List.of("new.xml"), names());
		assertThrows(NoSuchFileException.class, () -> read(folder.resolve("none.xml")));
		assertThrows(NoSuchFileException.class, () -> FileStore.write(folder.resolve("no/where.xml"), bytes("x"), null));
	}

	@Test
	void permissionsStay() throws IOException {
		Path file = Files.writeString(folder.resolve("p.xml"), "one");
		assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
		for (String rights : new String[]{"rw-------", "rw-rw-rw-", "rwxr-x--x"}) {
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
			FileStore.write(file, bytes(rights), null);
			assertEquals(rights, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		}
	}

	@Test
	void linkStaysALink() throws IOException {
		Path real = Files.createDirectory(folder.resolve("real"));
		Path file = Files.writeString(real.resolve("p.xml"), "one");
		Path link = folder.resolve("p.xml");
		Path second = folder.resolve("q.xml");
		Files.createSymbolicLink(link, Path.of("real/p.xml"));
		Files.createSymbolicLink(second, link);
		FileStore.write(second, bytes("two"), read(second).snapshot());
		assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(second));
		assertEquals("two", Files.readString(file));
		assertTrue(Files.exists(real.resolve(".p.xml.bak")));
		assertEquals(List.of("p.xml", "q.xml", "real"), names());
		Path circle = Files.createSymbolicLink(folder.resolve("c"), folder.resolve("c"));
		assertThrows(FileSystemException.class, () -> FileStore.write(circle, bytes("x"), null));
	}

	@Test
	void whatIsNoFileIsRefused() throws IOException {
		Path sub = Files.createDirectory(folder.resolve("sub"));
		assertThrows(FileSystemException.class, () -> read(sub));
		assertThrows(FileSystemException.class, () -> FileStore.write(sub, bytes("x"), null));
		assertEquals(List.of("sub"), names());
	}

	/** When one of the last steps fails, here that of the backup, all is as it was. */
	@Test
	void failureLeavesTheOldFileAndNothingElse() throws IOException {
		Path file = Files.writeString(folder.resolve("p.xml"), "one");
		Files.createDirectories(folder.resolve(".p.xml.bak/in the way"));
		FileSystemException e = assertThrows(FileSystemException.class, () -> FileStore.write(file, bytes("two"), null));
		assertTrue(e.getMessage().startsWith(file + ": Nothing was written: "), e.getMessage());
		assertEquals("one", Files.readString(file));
		assertEquals(List.of(".p.xml.bak", "p.xml"), names());
	}

	@Test
	void leftoversOfKilledWritersGo() throws IOException {
		Path file = Files.writeString(folder.resolve("p.xml"), "one");
		Path old = Files.writeString(folder.resolve(".p.xml.12ab.tmp"), "o");
		Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
		Files.writeString(folder.resolve(".p.xml.34cd.tmp"), "another writes this now");
		FileStore.write(file, bytes("two"), null);
		assertEquals(List.of(".p.xml.34cd.tmp", ".p.xml.bak", "p.xml"), names());
	}

	@Test
	void longNames() throws IOException {
		Path file = Files.writeString(folder.resolve("n".repeat(251) + ".xml"), "one");
		FileStore.write(file, bytes("two"), null);
		assertEquals("two", Files.readString(file));
		assertEquals(2, names().size());
	}

	@Test
	void filesAboveTheLimit() throws IOException {
		Path file = Files.writeString(folder.resolve("p.xml"), "0123456789");
		assertEquals("0123456789", FileStore.read(file, new Limits(10, 10)).text().text());
		MalformedFileException e = assertThrows(MalformedFileException.class, () -> FileStore.read(file, new Limits(9, 10)));
		assertEquals(file + ":1:1: The file is larger than 9 bytes.", e.getMessage());
		Path zero = Path.of("/dev/zero");
		assumeTrue(Files.isReadable(zero));
		assertThrows(MalformedFileException.class, () -> FileStore.read(zero, new Limits(100_000, 10)));
	}

	@Test
	void fileWithoutSizeIsReadToItsEnd() throws IOException {
		Path status = Path.of("/proc/self/status");
		assumeTrue(Files.isReadable(status));
		assertTrue(read(status).text().text().contains("VmPeak"));
	}

	/** Writes files of one letter until it is killed, and says so after each. */
	public static final class Writer {
		public static void main(String[] args) throws IOException {
			Path file = Path.of(args[0]);
			for (int i = 0;; i++) {
				FileStore.write(file, bytes(String.valueOf((char) ('a' + i % 26)).repeat(300_000)), null);
				System.out.println(i);
			}
		}
	}

	private Process start(String before, Path file) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		String line = before + "exec '" + java + "' -Xshare:auto -XX:TieredStopAtLevel=1 -cp '" + System.getProperty("java.class.path") + classes() + "' '"
				+ Writer.class.getName() + "' '" + file + "'";
		return new ProcessBuilder("sh", "-c", line).redirectErrorStream(true).start();
	}

	/** A test runner may have put the classes elsewhere than on the class path. */
	private static String classes() {
		StringBuilder more = new StringBuilder();
		for (Class<?> type : List.of(Writer.class, FileStore.class, org.twister.model.SourceText.class, com.fasterxml.jackson.core.JsonFactory.class)) {
			more.append(java.io.File.pathSeparator).append(Path.of(java.net.URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString())));
		}
		return more.toString();
	}

	@Test
	void killedWriterLeavesAWholeFile() throws Exception {
		assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
		Path file = folder.resolve("p.xml");
		for (int round = 0; round < 4; round++) {
			Process process = start("", file);
			try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
				for (int written = 0; written <= round * 5; written++) {
					String line = out.readLine();
					assertTrue(line != null && line.matches("\\d+"), line);
				}
				long until = System.nanoTime() + round * 700_000L;
				while (System.nanoTime() < until) {
					Thread.onSpinWait();
				}
			} finally {
				process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
			}
			for (Path whole : List.of(file, folder.resolve(".p.xml.bak"))) {
				if (whole.equals(file) || Files.exists(whole)) {
					String text = Files.readString(whole);
					assertEquals(text.substring(0, 1).repeat(300_000), text);
				}
			}
		}
	}

	/** A process that may not write files of that size is as badly off as one whose disk is full. */
	@Test
	void fullDiskLeavesTheOldFileAndNothingElse() throws Exception {
		assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
		Path file = Files.writeString(folder.resolve("p.xml"), "one");
		Process process = start("ulimit -f 100; ", file);
		String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertTrue(process.waitFor(20, TimeUnit.SECONDS));
		assertTrue(out.contains(file + ": Nothing was written: File too large."), out);
		assertEquals("one", Files.readString(file));
		assertEquals(List.of("p.xml"), names());
	}
}
