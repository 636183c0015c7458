// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twister.cli.internal.service.Doctor.Finding.Level;

class JournalCheckTest {

	@TempDir
	Path journal;

	private Doctor.Finding check() {
		return new JournalCheck(journal).examine().getFirst();
	}

	private void segment(String name, String... lines) throws IOException {
		Files.writeString(journal.resolve(name), String.join("\n", lines));
	}

	private static String record(int n, int run) {
		return "{\"n\":" + n + ",\"stream\":\"run/" + run + "\",\"kind\":\"run.note\"}";
	}

	@Test
	void aTailCutByAKillIsNoDamage() throws IOException {
		segment("1.jsonl", record(1, 1), record(2, 1), "");
		segment("3.jsonl", record(3, 2), "{\"n\":4,\"stre");
		assertEquals(Level.OK, check().level());
		assertEquals("journal: 3 records of 2 runs in 2 files", check().text());
	}

	@Test
	void aBadRecordInTheMiddleIsNamedByFileAndLine() throws IOException {
		segment("1.jsonl", record(1, 1), "garbage", record(2, 1), "");
		assertEquals(Level.BAD, check().level());
		assertTrue(check().text().startsWith(journal.resolve("1.jsonl") + ":2: "), check().text());
	}

	@Test
	void numbersMustRise() throws IOException {
		segment("1.jsonl", record(2, 1), record(2, 1), "");
		assertEquals(Level.BAD, check().level());
	}
}
