// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.http.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.twister.engine.api.Authenticator;
import org.twister.engine.api.Caller;
import org.twister.engine.api.Settings;
import org.twister.engine.api.http.Endpoint;
import org.twister.engine.api.http.HttpExchange;

@Timeout(30)
class HttpServerTest {

	private static final Authenticator TOKENS = (authorization, loopback) -> switch (String.valueOf(authorization)) {
	case "Bearer admin" -> Optional.of(new Caller("ana", true, false));
	case "Bearer ep" -> Optional.of(new Caller("ana", false, true));
	default -> Optional.empty();
	};

	/** Long enough that a busy machine, which lets a thread wait for a second, is not taken for an idle client. */
	static final Duration IDLE = Duration.ofSeconds(2);
	static final Duration LONGER = IDLE.plusMillis(1_500);

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
	private HttpServer server;

	record TestSettings(int port) implements Settings {
		@Override
		public Path home() {
			return Path.of(".");
		}

		@Override
		public String bind() {
			return "127.0.0.1";
		}

		@Override
		public String owner() {
			return "ana";
		}

		@Override
		public boolean isPrivate() {
			return true;
		}

		@Override
		public String value(String name, String defaultValue) {
			return name.equals("max_body_mb") ? "1" : defaultValue;
		}

		@Override
		public String version() {
			return "1.2.3";
		}
	}

	private interface Answer {
		void to(HttpExchange exchange) throws Exception;
	}

	private void serve(String path, boolean needsLogin, Answer answer) {
		server.add(new Endpoint() {
			@Override
			public String path() {
				return path;
			}

			@Override
			public boolean needsLogin() {
				return needsLogin;
			}

			@Override
			public void handle(HttpExchange exchange) throws Exception {
				answer.to(exchange);
			}
		});
	}

	private static Answer text(String text) {
		return exchange -> exchange.respond(200, "text/plain", text.getBytes(StandardCharsets.UTF_8));
	}

	@BeforeEach
	void start() throws Exception {
		server = new HttpServer(new TestSettings(0), TOKENS, IDLE);
		server.start();
	}

	@AfterEach
	void stop() throws Exception {
		client.close();
		server.close();
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(server.uri() + path));
	}

	private HttpResponse<String> get(String path, String... headers) throws Exception {
		HttpRequest.Builder request = request(path);
		return client.send(headers.length == 0 ? request.build() : request.headers(headers).build(), BodyHandlers.ofString());
	}

	@Test
	void healthIsToldToAnybody() throws Exception {
		HttpResponse<String> response = get("/health");
		assertEquals(200, response.statusCode());
		assertEquals("{\"status\":\"ok\"}", response.body().strip());
	}

	@Test
	void callerWithoutCredentialsIsAskedToLogIn() throws Exception {
		serve("/secret", true, text("for ana"));
		HttpResponse<String> refused = get("/secret");
		assertEquals(401, refused.statusCode());
		assertTrue(refused.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic realm=\"Twister Server\""));
		assertEquals(401, get("/secret", "Authorization", "Bearer wrong").statusCode());
		assertEquals("for ana", get("/secret", "Authorization", "Bearer admin").body());
	}

	@Test
	void endpointLearnsWhoCalls() throws Exception {
		serve("/who", false, exchange -> text(exchange.caller().map(Caller::user).orElse("nobody") + exchange.isLoopback()).to(exchange));
		assertEquals("nobodytrue", get("/who").body());
		assertEquals("anatrue", get("/who", "Authorization", "Bearer admin").body());
	}

	@Test
	void tokenOfAnEpOpensNothingButItsOwnDoor() throws Exception {
		serve("/ep", true, text("ep"));
		serve("/api/v1", true, text("api"));
		assertEquals("ep", get("/ep/files", "Authorization", "Bearer ep").body());
		assertEquals(403, get("/api/v1", "Authorization", "Bearer ep").statusCode());
	}

	@Test
	void longestPathServes() throws Exception {
		serve("/", false, text("root"));
		serve("/api/v1", false, text("api"));
		serve("/api/v1/files", false, exchange -> text("files " + exchange.path() + " " + exchange.query().get("from")).to(exchange));
		assertEquals("root", get("/RPC2").body());
		assertEquals("api", get("/api/v1/runs/start").body());
		assertEquals("root", get("/api/v11").body());
		assertEquals("files /api/v1/files/EP 1_CLI.log 7", get("/api/v1/files/EP%201_CLI.log?from=7").body());
	}

	@Test
	void unknownPathIsNotFound() throws Exception {
		assertEquals(401, get("/nothing").statusCode());
		HttpResponse<String> response = get("/nothing", "Authorization", "Bearer admin");
		assertEquals(404, response.statusCode());
		assertTrue(response.body().contains("There is nothing at /nothing."), response.body());
	}

	@Test
	void pathsThatClimbAreRefused() throws Exception {
		serve("/", false, text("root"));
		assertEquals(400, get("/api/%2e%2e/secret").statusCode());
		assertEquals(400, get("/api/..%2fsecret").statusCode());
	}

	@Test
	void pageOfAnotherServerIsRefused() throws Exception {
		serve("/", false, text("root"));
		assertEquals(403, get("/", "Origin", "http://evil.example").statusCode());
		assertEquals(403, get("/", "Origin", "null").statusCode());
		assertEquals(200, get("/", "Origin", server.uri().toString()).statusCode());
	}

	@Test
	void requestLargerThanTheLimitIsRefused() throws Exception {
		serve("/in", false, exchange -> {
			try (InputStream in = exchange.body()) {
				text("" + in.readAllBytes().length).to(exchange);
			}
		});
		byte[] fits = new byte[1 << 20];
		byte[] tooMuch = new byte[(1 << 20) + 1];
		assertEquals("1048576", client.send(request("/in").POST(BodyPublishers.ofByteArray(fits)).build(), BodyHandlers.ofString()).body());
		assertEquals(413, client.send(request("/in").POST(BodyPublishers.ofByteArray(tooMuch)).build(), BodyHandlers.ofString()).statusCode());
	}

	@Test
	void chunkedRequestLargerThanTheLimitIsRefused() throws Exception {
		serve("/in", false, exchange -> text("" + exchange.body().readAllBytes().length).to(exchange));
		byte[] tooMuch = new byte[3 << 20];
		HttpRequest chunked = request("/in").POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(tooMuch))).build();
		try {
			assertEquals(413, client.send(chunked, BodyHandlers.ofString()).statusCode());
		} catch (IOException e) {
			// the server has closed the connection before all was sent: refused as well
		}
	}

	@Test
	void failureInsideIsAnsweredWithoutItsDetails() throws Exception {
		serve("/broken", false, exchange -> {
			throw new IllegalStateException("password is 1234");
		});
		HttpResponse<String> response = get("/broken");
		assertEquals(500, response.statusCode());
		assertFalse(response.body().contains("1234"), response.body());
	}

	@Test
	void answerThatBreaksOffIsSeenAsBroken() throws Exception {
		serve("/half", false, exchange -> {
			OutputStream out = exchange.respondStreaming(200, "text/plain");
			out.write("half".getBytes(StandardCharsets.UTF_8));
			out.flush();
			throw new IllegalStateException("disk gone");
		});
		assertThrows(IOException.class, () -> get("/half"));
	}

	@Test
	void streamMayBeSilentForLongerThanTheIdleTimeout() throws Exception {
		CompletableFuture<Void> more = new CompletableFuture<>();
		serve("/log", false, exchange -> {
			try (OutputStream out = exchange.respondStreaming(200, "text/plain")) {
				out.write("first ".getBytes(StandardCharsets.UTF_8));
				out.flush();
				more.get();
				out.write("second".getBytes(StandardCharsets.UTF_8));
			}
		});
		try (InputStream in = client.send(request("/log").build(), BodyHandlers.ofInputStream()).body()) {
			assertEquals("first ", new String(in.readNBytes(6), StandardCharsets.UTF_8));
			more.completeOnTimeout(null, LONGER.toMillis(), TimeUnit.MILLISECONDS);
			assertEquals("second", new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	@Test
	void slowAnswerMayTakeLongerThanTheIdleTimeout() throws Exception {
		serve("/slow", false, exchange -> {
			new CompletableFuture<Void>().completeOnTimeout(null, LONGER.toMillis(), TimeUnit.MILLISECONDS).get();
			text("at last").to(exchange);
		});
		assertEquals("at last", get("/slow").body());
	}

	@Test
	void requestsAreServedOnVirtualThreads() throws Exception {
		serve("/thread", false, exchange -> text("" + Thread.currentThread().isVirtual()).to(exchange));
		assertEquals("true", get("/thread").body());
	}

	@Test
	void portInUseIsSaidInOneSentence() throws Exception {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
				HttpServer second = new HttpServer(
						new TestSettings(taken.getLocalPort()), TOKENS, Duration.ofSeconds(1))) {
			IOException refused = assertThrows(IOException.class, second::start);
			assertEquals("Cannot listen on port " + taken.getLocalPort() + " of 127.0.0.1: another process uses it.", refused.getMessage());
		}
	}

	@Test
	void waitsForThePathsThatAreNotServedYet() throws Exception {
		serve("/api/v1", true, text("api"));
		CompletableFuture<Set<String>> missing = CompletableFuture.supplyAsync(() -> {
			try {
				return server.awaitPaths(Set.of("/api/v1", "/ep"), Duration.ofSeconds(20));
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
		});
		serve("/ep", true, text("ep"));
		assertEquals(Set.of(), missing.get());
		assertEquals(Set.of("/never"), server.awaitPaths(Set.of("/api/v1", "/never"), Duration.ofMillis(20)));
	}
}
