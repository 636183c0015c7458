// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.twister.ep.channel.Order;
import org.twister.ep.channel.Task;
import org.twister.rpc.TestRole;

@Timeout(30)
class ApiServerTest {

	private static final Order ORDER = new Order(new Task(1, 2, 1), 1003, "/t/a.py", TestRole.TEST, 101, "S", 101, "tb1", true, "python", List.of("x", "y"),
			Map.of("speed", "100"), 0, "ana", "p");

	private ApiServer server;
	private String variable;
	private final TestFunctions functions = new TestFunctions("EP-1", ORDER, (function, arguments) -> {
		if (function.equals("fail")) {
			throw new IOException("no such thing");
		}
		return Arrays.asList(function, arguments);
	});

	@BeforeEach
	void open() throws IOException {
		server = new ApiServer();
		variable = server.admit(functions);
	}

	@AfterEach
	void close() {
		server.close();
	}

	private Socket connect(String token) throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(variable.split(":")[0]));
		socket.getOutputStream().write(TaggedNetstring.write(token));
		return socket;
	}

	private static Object call(Socket socket, Object... request) throws IOException {
		socket.getOutputStream().write(TaggedNetstring.write(Arrays.asList(request)));
		return TaggedNetstring.read(socket.getInputStream());
	}

	@Test
	void callsAreAnsweredOneAfterTheOther() throws Exception {
		try (Socket socket = connect(variable.split(":")[1])) {
			assertEquals(List.of(true, List.of("getGlobal", List.of("/a"))), call(socket, "get_global", "/a"));
			assertEquals(List.of(true, List.of("getGlobal", List.of("/a"))), call(socket, "getGlobalVariable", "ana", "/a"));
			assertEquals(List.of(true, List.of("setGlobal", Arrays.asList("/a", null))), call(socket, "setGlobalVariable", "ana", "/a", null));
			assertEquals(List.of(false, "no such thing"), call(socket, "fail"));
			assertEquals(List.of(true, "100"), call(socket, "getFileVariable", "ana", "EP-1", "1003", "speed"));
			assertEquals(List.of(true, "x,y"), call(socket, "getFileVariable", "ana", "EP-1", 1003L, "param"));
			assertEquals(List.of(true, List.of("getFileVariable", List.of("ana", "EP-2", "1003", "speed"))),
					call(socket, "getFileVariable", "ana", "EP-2", "1003", "speed"));
		}
	}

	@Test
	void aWrongTokenIsRefused() throws Exception {
		try (Socket socket = connect("guess")) {
			assertEquals(List.of(false, "this test has ended, or the token is wrong"), TaggedNetstring.read(socket.getInputStream()));
			assertEquals(-1, socket.getInputStream().read());
		}
	}

	@Test
	void aTestThatEndedCallsNoMore() throws Exception {
		try (Socket socket = connect(variable.split(":")[1])) {
			call(socket, "get_global", "/a");
			server.dismiss(variable);
			assertThrows(IOException.class, () -> call(socket, "get_global", "/a"));
		}
	}

	@Test
	void valuesComeBackAsTheyWere() throws Exception {
		Object value = Arrays.asList("\u00e4\0", 12L, -1.5, true, false, null, List.of(), Map.of("k", List.of(1L)));
		assertEquals(value, TaggedNetstring.read(new ByteArrayInputStream(TaggedNetstring.write(value))));
	}

	@Test
	void damagedValuesAreRefused() {
		for (String text : List.of("5:ab,", "3", "")) {
			assertThrows(EOFException.class, () -> TaggedNetstring.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))), text);
		}
		for (String text : List.of("x:ab,", "2:ab?", "2:ab#", ":,", "999999999:", "9999999999999:a,", "5:3:ab,]")) {
			assertThrows(IOException.class, () -> TaggedNetstring.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))), text);
		}
	}
}
