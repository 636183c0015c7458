// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.twister.rpc.event.EventKinds;

@Timeout(120)
class UserFilesEndpointTest {

	private static final String HASH = "\"7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed\"";

	@TempDir
	private Path temp;
	private FileServer server;
	private HttpClient http;
	private Path tests;

	@BeforeEach
	void start() throws Exception {
		server = new FileServer(temp.toRealPath());
		http = HttpClient.newHttpClient();
		tests = server.home.resolve("users/ana/tests");
	}

	@AfterEach
	void stop() throws Exception {
		http.close();
		server.close();
	}

	private HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.uri() + "/api/v1/files/" + path)).method(method, body)
				.header("Authorization", "Bearer ana");
		if (headers.length > 0) {
			request.headers(headers);
		}
		return http.send(request.build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> get(String path, String... headers) throws Exception {
		return send("GET", path, BodyPublishers.noBody(), headers);
	}

	private HttpResponse<String> put(String path, String text, String... headers) throws Exception {
		return send("PUT", path, BodyPublishers.ofString(text), headers);
	}

	private static String header(HttpResponse<?> response, String name) {
		return response.headers().firstValue(name).orElse("");
	}

	@Test
	void fileIsWrittenAndRead() throws Exception {
		HttpResponse<String> made = put("tests/sub/a%20b.py", "one");
		assertEquals(201, made.statusCode());
		assertEquals(HASH, header(made, "ETag"));
		assertEquals("one", Files.readString(tests.resolve("sub/a b.py")));
		HttpResponse<String> read = get("tests/sub/a%20b.py");
		assertEquals(200, read.statusCode());
		assertEquals("one", read.body());
		assertEquals(HASH, header(read, "ETag"));
		assertEquals("3", header(read, "Content-Length"));
		assertEquals("application/octet-stream", header(read, "Content-Type"));
		assertEquals(200, put("tests/sub/a%20b.py", "two", "If-Match", HASH).statusCode());
		assertEquals(404, get("tests/sub/no.py").statusCode());
		assertEquals(404, get("nonsense/a.py").statusCode());
		assertEquals(409, get("tests/sub").statusCode());
		HttpResponse<String> script = send("PUT", "tests/run.sh?executable=true", BodyPublishers.ofString("#!/bin/sh\n"));
		assertTrue(EventKinds.JSON.readTree(script.body()).path("executable").asBoolean(), script.body());
		assertTrue(Files.isExecutable(tests.resolve("run.sh")));
	}

	@Test
	void partsAndTagsAreUnderstood() throws Exception {
		put("tests/a.txt", "0123456789");
		HttpResponse<String> part = get("tests/a.txt", "Range", "bytes=2-4");
		assertEquals(206, part.statusCode());
		assertEquals("234", part.body());
		assertEquals("bytes 2-4/10", header(part, "Content-Range"));
		assertEquals("89", get("tests/a.txt", "Range", "bytes=-2").body());
		HttpResponse<String> beyond = get("tests/a.txt", "Range", "bytes=10-");
		assertEquals(416, beyond.statusCode());
		assertEquals("bytes */10", header(beyond, "Content-Range"));
		String tag = header(part, "ETag");
		assertEquals(304, get("tests/a.txt", "If-None-Match", tag).statusCode());
		assertEquals(304, get("tests/a.txt", "If-None-Match", "\"x\", " + tag).statusCode());
		assertEquals(200, get("tests/a.txt", "If-None-Match", "\"x\"").statusCode());
		assertEquals(412, get("tests/a.txt", "If-Match", "\"x\"").statusCode());
		assertEquals(206, get("tests/a.txt", "Range", "bytes=0-1", "If-Range", tag).statusCode());
		assertEquals("0123456789", get("tests/a.txt", "Range", "bytes=0-1", "If-Range", "\"x\"").body());
		assertEquals(400, get("tests/a.txt", "If-Match", "nonsense").statusCode());
		HttpResponse<String> head = send("HEAD", "tests/a.txt", BodyPublishers.noBody());
		assertEquals(200, head.statusCode());
		assertEquals("10", header(head, "Content-Length"));
		assertEquals(tag, header(head, "ETag"));
		assertEquals("", head.body());
		assertEquals(404, send("HEAD", "tests/b.txt", BodyPublishers.noBody()).statusCode());
		assertEquals("0123456789", get("tests/a.txt").body(), "the connection is in order after HEAD");
	}

	@Test
	void nothingOfOthersIsOverwritten() throws Exception {
		assertEquals(201, put("tests/a.txt", "one", "If-None-Match", "*").statusCode());
		HttpResponse<String> second = put("tests/a.txt", "two", "If-None-Match", "*");
		assertEquals(412, second.statusCode());
		assertEquals("CONFLICT", EventKinds.JSON.readTree(second.body()).path("code").asText());
		assertEquals(412, put("tests/a.txt", "two", "If-Match", "\"x\"").statusCode());
		assertEquals(412, put("tests/b.txt", "two", "If-Match", "*").statusCode());
		assertEquals(412, send("DELETE", "tests/a.txt", BodyPublishers.noBody(), "If-Match", "\"x\"").statusCode());
		assertEquals(400, put("tests/a.txt", "two", "If-None-Match", HASH).statusCode());
		assertEquals("one", get("tests/a.txt").body());
		assertEquals(204, send("DELETE", "tests/a.txt", BodyPublishers.noBody(), "If-Match", HASH).statusCode());
		assertFalse(Files.exists(tests.resolve("a.txt")));
	}

	@Test
	void foldersAreListedAndDeleted() throws Exception {
		put("tests/x/a.txt", "one");
		put("tests/b.txt", "two");
		assertEquals(List.of("b.txt", "x"), EventKinds.JSON.readTree(get("tests?list").body()).findValuesAsText("path"));
		assertEquals(List.of("b.txt", "x"), EventKinds.JSON.readTree(get("tests/?list").body()).findValuesAsText("path"));
		HttpResponse<String> all = get("tests?list=recursive&hash=true");
		assertEquals(List.of("b.txt", "x", "x/a.txt"), EventKinds.JSON.readTree(all.body()).findValuesAsText("path"));
		assertTrue(all.body().contains(HASH), all.body());
		assertEquals(400, get("tests?list=deep").statusCode());
		assertEquals(409, send("DELETE", "tests/x", BodyPublishers.noBody()).statusCode());
		assertEquals(204, send("DELETE", "tests/x?recursive=true", BodyPublishers.noBody()).statusCode());
		assertEquals(404, send("DELETE", "tests/x", BodyPublishers.noBody()).statusCode());
		assertEquals(405, send("PATCH", "tests/b.txt", BodyPublishers.noBody()).statusCode());
	}

	@ParameterizedTest
	@ValueSource(strings = {"tests/../../../config/admin.token", "tests/%2e%2e/%2e%2e/%2e%2e/config/admin.token", "tests/..%2f..%2f..%2fconfig/admin.token",
			"tests//etc/passwd", "tests/%2fetc/passwd", "tests/a%00b", "tests/link/admin.token", "tests/~root/.bashrc", "tests/$HOME/.bashrc",
			"tests/%252e%252e/%252e%252e/config/admin.token", "tests/..;/..;/..;/config/admin.token", "tests/x/../../../../config/admin.token"})
	void namesThatLeadOutAreRefused(String path) throws Exception {
		Files.createDirectories(tests);
		Files.createSymbolicLink(tests.resolve("link"), server.home.resolve("config"));
		for (String method : List.of("GET", "HEAD", "DELETE", "PUT")) {
			HttpResponse<String> response = send(method, path, method.equals("PUT") ? BodyPublishers.ofString("x") : BodyPublishers.noBody());
			boolean isPlainName = method.equals("PUT") && response.statusCode() == 201;
			assertTrue(isPlainName || response.statusCode() >= 400 && response.statusCode() < 500, method + " " + response.statusCode());
			assertFalse(response.body().contains("secret"), path);
			if (isPlainName) {
				assertTrue(Files.exists(tests.resolve(path.substring("tests/".length()).replace("%25", "%").replace(";", ""))),
						"a strange name in the folder: " + path);
			}
		}
		assertEquals("secret", Files.readString(server.home.resolve("config/admin.token")));
		assertEquals(List.of("admin.token"), names(server.home.resolve("config")));
	}

	private static List<String> names(Path folder) throws IOException {
		try (var all = Files.list(folder)) {
			return all.map(p -> p.getFileName().toString()).toList();
		}
	}

	@Test
	void filesOfOthersAreRefused() throws Exception {
		Files.createDirectories(server.home.resolve("users/bob/tests"));
		Files.writeString(server.home.resolve("users/bob/tests/b.txt"), "bob's");
		assertEquals(403, get("tests/b.txt?user=bob").statusCode());
		HttpRequest admin = HttpRequest.newBuilder(URI.create(server.uri() + "/api/v1/files/tests/b.txt?user=bob")).header("Authorization", "Bearer admin")
				.build();
		assertEquals("bob's", http.send(admin, BodyHandlers.ofString()).body());
		HttpRequest nobody = HttpRequest.newBuilder(URI.create(server.uri() + "/api/v1/files/tests/b.txt?user=bob")).build();
		assertEquals(401, http.send(nobody, BodyHandlers.discarding()).statusCode());
	}

	@Test
	void fileThatIsTooLargeIsRefusedAndLeavesNothing() throws Exception {
		byte[] large = new byte[(2 << 20) + 1];
		assertEquals(413, send("PUT", "tests/large", BodyPublishers.ofByteArray(large)).statusCode());
		assertEquals(413, send("PUT", "tests/large", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))).statusCode());
		assertEquals(201, send("PUT", "tests/large", BodyPublishers.ofByteArray(large, 0, large.length - 1)).statusCode());
		assertEquals(List.of("large"), names(tests));
	}

	@Test
	void uploadThatBreaksOffLeavesTheFileAsItWas() throws Exception {
		put("tests/a.txt", "whole");
		try (Socket socket = new Socket(server.uri().getHost(), server.uri().getPort())) {
			OutputStream out = socket.getOutputStream();
			out.write(
					("PUT /api/v1/files/tests/a.txt HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ana\r\nContent-Length: 1000000\r\n\r\n" + "x".repeat(500_000))
							.getBytes(StandardCharsets.US_ASCII));
			out.flush();
			socket.shutdownOutput();
			InputStream in = socket.getInputStream();
			in.transferTo(OutputStream.nullOutputStream());
		}
		assertEquals("whole", get("tests/a.txt").body());
		assertEquals("whole", get("tests/a.txt", "If-Match", header(get("tests/a.txt"), "ETag")).body());
	}

	@Test
	void changesAreStreamed() throws Exception {
		put("tests/a.txt", "one");
		HttpRequest request = HttpRequest.newBuilder(URI.create(server.uri() + "/api/v1/files/tests?watch=true")).header("Authorization", "Bearer ana").build();
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(http.send(request, BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8))) {
			assertEquals("{\"watching\":true}", lines.readLine());
			put("tests/b.txt", "two");
			assertEquals("{\"path\":\"b.txt\",\"what\":\"CREATED\"}", lines.readLine());
			Files.createDirectories(tests.resolve("deep/er"));
			Files.writeString(tests.resolve("deep/er/c.txt"), "three");
			String seen = "";
			while (!seen.contains("deep/er/c.txt")) {
				seen += lines.readLine();
			}
			send("DELETE", "tests/a.txt", BodyPublishers.noBody());
			while (!seen.contains("{\"path\":\"a.txt\",\"what\":\"DELETED\"}")) {
				seen += lines.readLine();
			}
			assertFalse(seen.contains(".tmp"), seen);
		}
		assertEquals(404, get("tests/nothing?watch=true").statusCode());
	}

	@Test
	void operationsAreServedAtTheSamePath() throws Exception {
		put("tests/a.txt", "one");
		HttpResponse<String> stat = send("POST", "stat", BodyPublishers.ofString("{\"root\":\"tests\",\"path\":\"a.txt\"}"), "Content-Type",
				"application/json");
		assertEquals(200, stat.statusCode(), stat.body());
		assertEquals(HASH, "\"" + EventKinds.JSON.readTree(stat.body()).path("hash").asText() + "\"");
		HttpResponse<String> move = send("POST", "move",
				BodyPublishers.ofString("{\"root\":\"tests\",\"path\":\"a.txt\",\"toRoot\":\"tests\",\"toPath\":\"../../bob/tests/a.txt\"}"));
		assertEquals(403, move.statusCode(), move.body());
		assertEquals(Set.of(200), Set.of(send("POST", "roots", BodyPublishers.ofString("{}")).statusCode()));
		assertEquals(404, send("POST", "nonsense", BodyPublishers.ofString("{}")).statusCode());
	}
}
