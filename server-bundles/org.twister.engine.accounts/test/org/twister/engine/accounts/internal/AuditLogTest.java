// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.accounts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditLogTest {

	@TempDir
	private Path home;

	private Path file() {
		return home.resolve("audit.log");
	}

	private static List<String> objects(AuditLog log, int limit) throws IOException {
		return log.read(limit, entry -> true).stream().map(entry -> entry.object()).toList();
	}

	@Test
	void linesAreThereAtOnceAndAfterARestart() throws Exception {
		AuditLog log = new AuditLog(file(), 1 << 20, 3);
		log.record("ann", "root", "runs.start", "run 1", "line one\nline two");
		assertEquals(1, Files.readAllLines(file()).size());
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
		AuditLog next = new AuditLog(file(), 1 << 20, 3);
		next.record("ann", "ann", "runs.stop", "run 2", null);
		assertEquals(List.of("run 2", "run 1"), objects(next, 10));
		log.close();
		next.close();
	}

	@Test
	void lineThatWasTornIsPassedOverAndTheNextOneIsNot() throws Exception {
		Files.writeString(file(), "{\"time\":\"2026-01-01T00:00:00Z\",\"user\":\"an");
		AuditLog log = new AuditLog(file(), 1 << 20, 3);
		log.record("ann", "ann", "runs.stop", "run 2", "");
		assertEquals(List.of("run 2"), objects(log, 10));
		log.close();
	}

	@Test
	void oldFilesAreKeptUpToANumberAndReadToo() throws Exception {
		AuditLog log = new AuditLog(file(), 2_000, 3);
		for (int i = 0; i < 200; i++) {
			log.record("ann", "ann", "runs.stop", "run " + i, "");
		}
		try (Stream<Path> files = Files.list(home)) {
			assertEquals(4, files.count());
		}
		assertTrue(Files.size(file()) <= 2_000);
		assertEquals(IntStream.range(0, 30).mapToObj(i -> "run " + (199 - i)).toList(), objects(log, 30));
		log.close();
	}

	@Test
	void logThatCannotBeWrittenStopsNobodyAndGoesOnLater() throws Exception {
		AuditLog log = new AuditLog(file(), 1 << 20, 3);
		log.close();
		Files.delete(file());
		Files.createDirectory(file());
		log.record("ann", "ann", "runs.stop", "run 1", "");
		Files.delete(file());
		log.record("ann", "ann", "runs.stop", "run 2", "");
		assertEquals(List.of("run 2"), objects(log, 10));
		Files.writeString(file(), "", StandardOpenOption.APPEND);
		log.close();
	}

	@Test
	void aNumberOfFilesThatIsNoneNamesItsSetting() {
		assertEquals(7, AuditLog.filesToKeep("7"));
		IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class, () -> AuditLog.filesToKeep("no"));
		assertEquals("The setting audit_files is a number of files, not 'no'.", wrong.getMessage());
	}
}
