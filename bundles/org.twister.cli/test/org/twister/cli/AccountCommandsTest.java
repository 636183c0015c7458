// SPDX-License-Identifier: EPL-2.0
package org.twister.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpServer;

/** What the commands about users and tokens ask a Central Engine, which is played. */
class AccountCommandsTest {

	private static final String USER = "{\"name\":\"ann\",\"groups\":[\"tester\"],\"roles\":[],\"admin\":false,\"configuration\":\"/c\",\"timeout\":\"\",\"password\":false}";
	private static final String TOKEN = "{\"id\":\"5d1f\",\"user\":\"ann\",\"name\":\"\",\"ep\":true,\"created\":\"2026-03-02T10:42:06Z\",\"lastUsed\":null,\"expires\":null}";

	@TempDir
	private Path folder;
	private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
	private HttpServer server;

	@BeforeEach
	void start() throws IOException {
		Files.writeString(folder.resolve("token"), "secret\n");
		server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
		server.createContext("/", exchange -> {
			String operation = exchange.getRequestURI().getPath().substring("/api/v1/".length());
			String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
			if (!operation.equals("server/info")) {
				asked.add(operation + " " + body);
			}
			byte[] answer = answer(operation).getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(200, answer.length);
			exchange.getResponseBody().write(answer);
			exchange.close();
		});
		server.start();
	}

	@AfterEach
	void stop() {
		server.stop(0);
	}

	private static String answer(String operation) {
		return switch (operation) {
		case "server/info" -> "{\"version\":\"1.0.0\",\"protocol\":1,\"user\":\"root\",\"home\":\"/h\",\"started\":\"2026-03-02T08:00:00Z\"}";
		case "users/create", "users/set" -> USER;
		case "users/list" -> "[" + USER + "]";
		case "users/issueToken" -> "{\"info\":" + TOKEN + ",\"token\":\"tw_x\"}";
		case "users/tokens" -> "[" + TOKEN + "]";
		default -> "null";
		};
	}

	private int run(String... words) {
		List<String> arguments = new ArrayList<>(List.of(words));
		arguments.addAll(List.of("--server", "http://127.0.0.1:" + server.getAddress().getPort(), "--token-file", folder.resolve("token").toString()));
		return Main.execute(arguments.toArray(String[]::new));
	}

	@Test
	void userIsAddedByTheEnginesOwnCommandWithTheAbsolutePathOfHisConfiguration() {
		assertEquals(0, run("service", "ce", "user", "add", "ann", "--config", "old/fwmconfig.xml", "--group", "tester"));
		String path = Path.of("old/fwmconfig.xml").toAbsolutePath().toString();
		assertEquals(List.of("users/create {\"name\":\"ann\",\"password\":null,\"groups\":[\"tester\"],\"configuration\":\"" + path + "\"}"), asked);
	}

	@Test
	void usersAreListedChangedAndDeleted() {
		assertEquals(0, run("user"));
		assertEquals(0, run("user", "set", "ann", "--group", "tester", "--group", "guest"));
		assertEquals(0, run("user", "passwd", "ann", "--none"));
		assertEquals(0, run("user", "delete", "ann"));
		assertEquals(List.of("users/list ", "users/set {\"name\":\"ann\",\"groups\":[\"tester\",\"guest\"],\"timeout\":null,\"configuration\":null}",
				"users/setPassword {\"name\":\"ann\",\"password\":null,\"old\":null}", "users/delete {\"name\":\"ann\"}"), asked);
	}

	@Test
	void passwordIsALineOfStandardInput() {
		InputStream before = System.in;
		System.setIn(new ByteArrayInputStream("correct horse\nmore\n".getBytes(StandardCharsets.UTF_8)));
		try {
			if (System.console() == null) {
				assertEquals(0, run("user", "passwd", "ann"));
				assertEquals(List.of("users/setPassword {\"name\":\"ann\",\"password\":\"correct horse\",\"old\":null}"), asked);
			}
		} finally {
			System.setIn(before);
		}
	}

	@Test
	void tokensAreIssuedListedAndRevoked() {
		assertEquals(0, run("token", "issue", "--name", "CI", "--days", "1"));
		assertEquals(0, run("service", "ce", "token", "ep", "ann"));
		assertEquals(0, run("token", "ep", "ann", "--revoke"));
		assertEquals(0, run("token", "list", "ann"));
		assertEquals(0, run("token", "revoke", "5d1f", "ann"));
		assertEquals(List.of("users/issueToken {\"user\":null,\"name\":\"CI\",\"ep\":false,\"expires\":86400.0}",
				"users/issueToken {\"user\":\"ann\",\"name\":null,\"ep\":true,\"expires\":0.0}", "users/revokeToken {\"user\":\"ann\",\"id\":null}",
				"users/tokens {\"name\":\"ann\"}", "users/revokeToken {\"user\":\"ann\",\"id\":\"5d1f\"}"), asked);
	}

	@Test
	void whatIsMissingIsWrongUsage() {
		assertEquals(2, run("user", "add"));
		assertEquals(2, run("user", "set", "ann"));
		assertEquals(2, run("user", "rename", "ann"));
		assertEquals(2, run("token", "revoke"));
		assertEquals(2, run("token", "ep"));
		assertEquals(List.of(), asked);
	}
}
