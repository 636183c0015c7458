// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

class LocalTest {

	@TempDir
	private Path home;

	private void write(String name, String text) throws IOException {
		Files.createDirectories(home.resolve(name).getParent());
		Files.writeString(home.resolve(name), text);
	}

	@Test
	void tokenOfTheHomeIsFound() throws Exception {
		write("config/admin.token", "abc-123\n");
		assertEquals("abc-123", LocalToken.of(home));
	}

	@Test
	void missingTokenIsExplained() {
		RpcException missing = assertThrows(RpcException.class, () -> LocalToken.of(home));
		assertEquals(FaultCode.NOT_LOGGED_IN, missing.code());
		assertEquals("There is no token in " + home + "/config/admin.token: no Central Engine was started with this home directory.", missing.getMessage());
	}

	@Test
	void tokenFileThatIsMissingIsNamed() {
		Path file = home.resolve("mine");
		assertEquals("There is no file " + file + " to take a token from.", assertThrows(RpcException.class, () -> LocalToken.read(file)).getMessage());
	}

	@Test
	void fileThatHoldsNoTokenIsNamed() throws Exception {
		for (String text : new String[]{"", "two words", "line\nline"}) {
			write("config/admin.token", text);
			assertTrue(assertThrows(RpcException.class, () -> LocalToken.of(home)).getMessage().endsWith("holds no token."), text);
		}
	}

	@Test
	void engineOfTheHomeIsFoundWhileItsProcessLives() throws Exception {
		long own = ProcessHandle.current().pid();
		assertEquals(Optional.empty(), LocalEngine.find(home));
		write("run/ce.json", "{\"pid\":" + own + ",\"uri\":\"http://127.0.0.1:8000\",\"started\":\"2026-01-01T00:00:00Z\"}");
		assertEquals(Optional.of(new LocalEngine(own, URI.create("http://127.0.0.1:8000"))), LocalEngine.find(home));
		Process ended = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version").start();
		ended.waitFor();
		write("run/ce.json", "{\"pid\":" + ended.pid() + ",\"uri\":\"http://127.0.0.1:8000\"}");
		assertEquals(Optional.empty(), LocalEngine.find(home));
		write("run/ce.json", "half wri");
		assertEquals(Optional.empty(), LocalEngine.find(home));
	}
}
