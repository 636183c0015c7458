// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.http.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.twister.engine.api.Authenticator;
import org.twister.engine.api.Caller;
import org.twister.engine.api.http.Endpoint;
import org.twister.engine.api.http.HttpExchange;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/** Clients that trickle, send too much, or no HTTP at all; on plain sockets. */
@Timeout(120)
class HostileClientsTest {

	private static final Duration HEAD = Duration.ofSeconds(3);
	private static final Duration GRACE = Duration.ofSeconds(2);

	private static final Authenticator TOKENS = new Authenticator() {
		@Override
		public Optional<Caller> authenticate(String authorization, boolean loopback) {
			return "Bearer admin".equals(authorization) ? Optional.of(new Caller("ana", true, false)) : Optional.empty();
		}

		@Override
		public Optional<Caller> authenticate(String authorization, boolean loopback, String address) throws RpcException {
			if ("Basic guess".equals(authorization)) {
				throw new RpcException(FaultCode.TOO_MANY, "Not now, " + address + ".");
			}
			return authenticate(authorization, loopback);
		}
	};

	private final AtomicLong received = new AtomicLong();
	private final AtomicLong broken = new AtomicLong();
	private HttpServer server;

	@BeforeEach
	void start() throws Exception {
		server = new HttpServer(new HttpServerTest.TestSettings(0), TOKENS, Duration.ofSeconds(60), new SlowClients(HEAD, GRACE));
		server.start();
		server.add(new Endpoint() {
			@Override
			public String path() {
				return "/size";
			}

			@Override
			public boolean needsLogin() {
				return true;
			}

			@Override
			public void handle(HttpExchange exchange) throws IOException {
				try {
					received.set(exchange.body().readAllBytes().length);
				} catch (RequestBody.TooLarge e) {
					throw e;
				} catch (IOException e) {
					broken.incrementAndGet();
					throw e;
				}
				exchange.respond(200, "text/plain", ("got " + received).getBytes(StandardCharsets.UTF_8));
			}
		});
	}

	@AfterEach
	void stop() throws Exception {
		server.close();
	}

	private Socket open() throws IOException {
		Socket socket = new Socket(server.uri().getHost(), server.uri().getPort());
		socket.setSoTimeout(60_000);
		return socket;
	}

	private static void send(Socket socket, String text) throws IOException {
		socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
		socket.getOutputStream().flush();
	}

	private static String head(String headers) {
		return "POST /size HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer admin\r\n" + headers + "\r\n";
	}

	/** Everything until the server closes; what came before a reset counts. */
	private static String all(Socket socket) throws IOException {
		StringBuilder text = new StringBuilder();
		InputStream in = socket.getInputStream();
		try {
			for (int next = in.read(); next >= 0; next = in.read()) {
				text.append((char) next);
			}
		} catch (SocketException e) {
			// reset: it was cut
		}
		return text.toString();
	}

	/** Sends a byte now and then until the server cuts the connection. */
	private static void trickle(Socket socket) throws InterruptedException {
		try {
			while (true) {
				send(socket, "a");
				Thread.sleep(100);
			}
		} catch (IOException e) {
			// cut, which is what the caller waits for
		}
	}

	@Test
	void headThatTricklesIsCut() throws Exception {
		try (Socket socket = open()) {
			send(socket, "POST /size HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ");
			trickle(socket);
		}
	}

	@Test
	void headThatTricklesAfterAGoodRequestIsCut() throws Exception {
		try (Socket socket = open()) {
			send(socket, head("Content-Length: 2\r\n") + "ab");
			assertTrue(readUntil(socket, "got 2").startsWith("HTTP/1.1 200"));
			send(socket, "POST /size HTTP/1.1\r\nX-Slow: ");
			trickle(socket);
		}
	}

	private static String readUntil(Socket socket, String end) throws IOException {
		StringBuilder text = new StringBuilder();
		while (text.indexOf(end) < 0) {
			int next = socket.getInputStream().read();
			assertTrue(next >= 0, "closed after " + text);
			text.append((char) next);
		}
		return text.toString();
	}

	@Test
	void connectionOnWhichNothingIsSaidIsCut() throws Exception {
		try (Socket socket = open()) {
			assertEquals("", all(socket));
		}
	}

	@Test
	void bodyThatTricklesIsCutAndItsReaderIsFreed() throws Exception {
		try (Socket socket = open()) {
			send(socket, head("Content-Length: 100000\r\n"));
			trickle(socket);
		}
		while (broken.get() == 0) {
			Thread.sleep(20);
		}
		assertEquals(0, received.get());
	}

	@Test
	void idleConnectionThatHasSpokenBeforeStaysOpen() throws Exception {
		try (Socket idle = open(); Socket silent = open()) {
			send(idle, head("Content-Length: 2\r\n") + "ab");
			readUntil(idle, "got 2");
			assertEquals("", all(silent), "the watch has passed by");
			send(idle, head("Content-Length: 3\r\n") + "abc");
			assertTrue(readUntil(idle, "got 3").startsWith("HTTP/1.1 200"));
		}
	}

	@Test
	void othersAreServedWhileManyTrickle() throws Exception {
		List<Socket> slow = new ArrayList<>();
		try {
			for (int i = 0; i < 800; i++) {
				Socket socket = open();
				slow.add(socket);
				send(socket, i % 2 == 0 ? "POST /size HTTP/1.1\r\nX-Slow: " : head("Content-Length: 100000\r\n") + "a");
			}
			for (int i = 0; i < 50; i++) {
				try (Socket socket = open()) {
					send(socket, head("Content-Length: 2\r\nConnection: close\r\n") + "ab");
					assertTrue(all(socket).endsWith("got 2"));
				}
			}
			for (Socket socket : slow) {
				assertFalse(all(socket).contains("200 OK"));
			}
		} finally {
			for (Socket socket : slow) {
				socket.close();
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"Content-Length: 104857600\r\n", "Transfer-Encoding: chunked\r\n"})
	void bodyOfHundredMegabytesIsRefusedAndTheClientSeesTheAnswer(String length) throws Exception {
		try (Socket socket = open()) {
			send(socket, head(length));
			byte[] megabyte = new byte[1 << 20];
			OutputStream out = socket.getOutputStream();
			for (int i = 0; i < 100; i++) {
				if (length.startsWith("Transfer")) {
					out.write("100000\r\n".getBytes(StandardCharsets.US_ASCII));
				}
				out.write(megabyte);
				if (length.startsWith("Transfer")) {
					out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
				}
			}
			String answer = readUntil(socket, "\"problems\"");
			assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
			assertTrue(answer.contains("at most 1 MB are taken here"), answer);
		}
		assertEquals(0, received.get());
	}

	@Test
	void bodyOfSomebodyUnknownIsNotRead() throws Exception {
		try (Socket socket = open()) {
			send(socket, "POST /size HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1048576\r\n\r\n");
			socket.getOutputStream().write(new byte[1 << 20]);
			assertTrue(readUntil(socket, "\"problems\"").startsWith("HTTP/1.1 401"));
		}
		assertEquals(0, received.get());
	}

	@ParameterizedTest
	@ValueSource(strings = {"\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003", "nonsense\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
			"GET /\u0000 HTTP/1.1\r\nHost: x\r\n\r\n",
			"POST /size HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
			"POST /size HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
			"POST /size HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer admin\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n",
			"GET / HTTP/1.1\r\n\r\n", "GET /size HTTP/1.1\r\nHost: x\r\n continued: yes\r\n\r\n"})
	void whatIsNoHttpIsRefusedAndToldNothing(String request) throws Exception {
		try (Socket socket = open()) {
			send(socket, request);
			String answer = all(socket);
			assertTrue(answer.matches("(?s)HTTP/1.1 (4\\d\\d|505) .*"), answer);
			assertFalse(answer.toLowerCase().contains("jetty") || answer.contains("Exception") || answer.contains("Server:"), answer);
		}
	}

	@Test
	void headOfAMegabyteIsRefused() throws Exception {
		try (Socket socket = open()) {
			try {
				send(socket, "GET /size HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(1 << 20) + "\r\n\r\n");
			} catch (SocketException e) {
				// it does not wait until all was said
			}
			String answer = all(socket);
			assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 431"), answer);
		}
	}

	@Test
	void whoGuessesIsToldToWait() throws Exception {
		try (Socket socket = open()) {
			send(socket, "GET /size HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Basic guess\r\nConnection: close\r\n\r\n");
			String answer = all(socket);
			assertTrue(answer.startsWith("HTTP/1.1 429") && answer.contains("Not now, 127.0.0.1."), answer);
		}
	}

	@Test
	void browserIsShownAPageThatTellsNothing() throws Exception {
		try (HttpClient client = HttpClient.newHttpClient()) {
			URI page = URI.create(server.uri() + "/anything");
			var answer = client.send(HttpRequest.newBuilder(page).header("Accept", "text/html,*/*").build(), BodyHandlers.ofString());
			assertEquals(401, answer.statusCode());
			assertEquals("Basic realm=\"Twister Server\", charset=\"UTF-8\"", answer.headers().firstValue("WWW-Authenticate").orElseThrow());
			assertTrue(answer.body().contains("Log in with your user name"), answer.body());
			assertFalse(answer.body().contains("1.2.3"), answer.body());
		}
	}
}
