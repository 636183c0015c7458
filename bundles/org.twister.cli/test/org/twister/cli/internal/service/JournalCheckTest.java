// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalCheckTest {

	private static List<String> texts(List<String> output) {
		return JournalCheck.findings(output).stream().map(Object::toString).toList();
	}

	@Test
	void aHomeWithoutJournalIsFine(@TempDir Path home) throws Exception {
		assertEquals("ok   no journal yet", JournalCheck.examine(home).getFirst().toString());
	}

	@Test
	void whatTheEngineSaysIsPassedOn() {
		assertEquals(List.of("ok   journal replays: 12 records of 1 runs in 1 files"),
				texts(List.of("INFO: noise", "JOURNAL OK journal replays: 12 records of 1 runs in 1 files")));
		assertEquals(List.of("BAD  /h/journal/1.jsonl:7: damaged"), texts(List.of("JOURNAL BAD /h/journal/1.jsonl:7: damaged")));
	}

	@Test
	void anEngineThatSaysNothingIsBad() {
		assertEquals(List.of("BAD  the journal could not be looked at: Error: Invalid or corrupt jarfile"),
				texts(List.of("Error: Invalid or corrupt jarfile")));
		assertEquals(List.of("BAD  the journal could not be looked at: no answer"), texts(List.of()));
	}
}
