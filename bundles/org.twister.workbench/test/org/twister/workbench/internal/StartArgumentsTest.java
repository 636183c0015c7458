// SPDX-License-Identifier: EPL-2.0
package org.twister.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartArgumentsTest {

	@Test
	void connectsByItself() {
		StartArguments arguments = StartArguments.parse(new String[]{"-other", "--connect", "127.0.0.1:41233", "--token-file", "/tmp/t", "--run", "7"});
		assertEquals(URI.create("http://127.0.0.1:41233"), arguments.address().orElseThrow().uri());
		assertEquals("/tmp/t", arguments.address().orElseThrow().tokenPath());
		assertEquals(7, arguments.run());
	}

	@Test
	void withoutTokenFileThatOfTheUsualHomeIsTaken() {
		assertEquals("~/twister", StartArguments.parse(new String[]{"--connect", "localhost"}).address().orElseThrow().tokenPath());
	}

	@Test
	void nothingAskedForMeansNoConnection() {
		assertTrue(StartArguments.parse(new String[0]).address().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = {"--connect", "--connect ftp://x", "--run 3", "--connect lab --run three", "--token-file /tmp/t"})
	void aWrongLineIsRefusedWithASentence(String line) {
		String message = assertThrows(IllegalArgumentException.class, () -> StartArguments.parse(line.split(" "))).getMessage();
		assertTrue(message.endsWith("."), message);
	}
}
