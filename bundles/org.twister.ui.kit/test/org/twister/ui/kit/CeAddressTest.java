// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CeAddressTest {

	@ParameterizedTest
	@CsvSource({"lab-ce,http://lab-ce:8000", "10.0.0.1:41233,http://10.0.0.1:41233", "http://lab-ce:8000/rest/,http://lab-ce:8000",
			"HTTPS://lab-ce,https://lab-ce",
			"' http://localhost:8000 ',http://localhost:8000"})
	void completesWhatPeopleType(String typed, String uri) {
		assertEquals(URI.create(uri), CeAddress.parseUri(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "  ", "ftp://lab-ce", "http://", "lab ce", "http://lab_ce:port"})
	void refusesTheRestWithASentence(String typed) {
		String message = assertThrows(IllegalArgumentException.class, () -> CeAddress.parseUri(typed)).getMessage();
		assertTrue(message.endsWith("."), message);
	}

	@Test
	void aHomeFolderStandsForItsToken(@TempDir Path home) throws IOException {
		Files.createDirectories(home.resolve("config"));
		Files.writeString(home.resolve("config/admin.token"), "abc\n");
		assertEquals("abc", new CeAddress(URI.create("http://x"), home.toString(), "").readToken());
		assertEquals("abc", new CeAddress(URI.create("http://x"), home.resolve("config/admin.token").toString(), "").readToken());
	}

	@Test
	void aMissingTokenIsNamed(@TempDir Path home) {
		IOException e = assertThrows(IOException.class, () -> new CeAddress(URI.create("http://x"), home.toString(), "").readToken());
		assertTrue(e.getMessage().contains(home.resolve("config/admin.token").toString()), e.getMessage());
	}
}
