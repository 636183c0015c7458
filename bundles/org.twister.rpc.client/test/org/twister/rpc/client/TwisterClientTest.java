// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.twister.rpc.EpService;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;
import org.twister.rpc.client.internal.Timing;
import org.twister.rpc.event.Event;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** How the client speaks of servers that are not as they should be. A good one is met in the tests of {@code org.twister.engine.web}. */
@Timeout(30)
class TwisterClientTest {

	private static final Timing QUICK = new Timing(Duration.ofSeconds(5), Duration.ofSeconds(4), Duration.ofMillis(50), Duration.ofSeconds(4),
			Duration.ofMillis(10),
			Duration.ofMillis(50));
	private static final String INFO = "{\"version\":\"1.2.3\",\"protocol\":1,\"user\":\"ana\",\"home\":\"/h\",\"started\":\"now\",\"newField\":[]}";

	private record Answer(int status, String body) {}

	private final Map<String, Answer> answers = new ConcurrentHashMap<>(Map.of("/api/v1/server/info", new Answer(200, INFO)));
	private final CountDownLatch hold = new CountDownLatch(1);
	private HttpServer server;
	private URI uri;

	@BeforeEach
	void start() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", this::handle);
		server.setExecutor(task -> Thread.ofVirtual().start(task));
		server.start();
		uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
	}

	@AfterEach
	void stop() {
		hold.countDown();
		server.stop(0);
	}

	private void handle(HttpExchange exchange) throws IOException {
		Answer answer = answers.getOrDefault(exchange.getRequestURI().getPath(), new Answer(404, "<html>not here</html>"));
		if (answer.status() == 0) {
			try {
				hold.await();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			return;
		}
		assertEquals("Bearer secret", exchange.getRequestHeaders().getFirst("Authorization"));
		byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

	private TwisterClient connect() throws RpcException {
		return TwisterClient.connect(uri, "secret", QUICK);
	}

	private RpcException refused() {
		return assertThrows(RpcException.class, this::connect);
	}

	@Test
	void fieldsOfANewerServerAreIgnored() throws RpcException {
		try (TwisterClient client = connect()) {
			assertEquals("ana", client.info().user());
			assertEquals(uri, client.server());
		}
	}

	@Test
	void anotherVersionOfTheProtocolIsRefusedNamingBoth() {
		answers.put("/api/v1/server/info", new Answer(200, INFO.replace("\"protocol\":1", "\"protocol\":7")));
		RpcException refused = refused();
		assertEquals(FaultCode.CONFLICT, refused.code());
		assertTrue(refused.getMessage().contains("speaks protocol 7, this client speaks 1"), refused.getMessage());
	}

	@Test
	void serverOfAnotherKindIsRecognised() {
		answers.put("/api/v1/server/info", new Answer(404, "<html>Apache</html>"));
		assertEquals("What answers at " + uri + " with HTTP status 404 seems to be no Central Engine.", refused().getMessage());
		answers.put("/api/v1/server/info", new Answer(200, "<html>Welcome</html>"));
		assertTrue(refused().getMessage().startsWith("The answer of " + uri + " to server.info is not understood"), refused().getMessage());
	}

	@Test
	void refusedTokenIsSaid() {
		answers.put("/api/v1/server/info", new Answer(401, ""));
		assertEquals(FaultCode.NOT_LOGGED_IN, refused().code());
		assertEquals("The Central Engine at " + uri + " refuses the token.", refused().getMessage());
	}

	@Test
	void unknownFaultOfANewerServerKeepsItsMessage() throws RpcException {
		answers.put("/api/v1/eps/list", new Answer(409, "{\"code\":\"TOO_BUSY\",\"message\":\"Come back later.\"}"));
		try (TwisterClient client = connect()) {
			RpcException fault = assertThrows(RpcException.class, () -> client.service(EpService.class).list());
			assertEquals(FaultCode.CONFLICT, fault.code());
			assertEquals("Come back later.", fault.getMessage());
		}
	}

	@Test
	void serverThatDoesNotAnswerIsGivenUp() {
		answers.put("/api/v1/server/info", new Answer(0, ""));
		assertEquals("The Central Engine at " + uri + " cannot be reached: no answer within 4 s.", refused().getMessage());
	}

	@Test
	void nobodyListening() throws IOException {
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			uri = URI.create("http://127.0.0.1:" + free.getLocalPort());
		}
		RpcException refused = refused();
		assertEquals(FaultCode.UNAVAILABLE, refused.code());
		assertEquals("The Central Engine at " + uri + " cannot be reached: connection refused.", refused.getMessage());
	}

	@Test
	void addressThatIsNone() {
		for (String address : List.of("lab7:8000", "lab7", "ftp://lab7", "http:///x")) {
			RpcException refused = assertThrows(RpcException.class, () -> TwisterClient.connect(URI.create(address), "t"));
			assertEquals(FaultCode.BAD_REQUEST, refused.code(), address);
		}
	}

	@Test
	void interruptedCallerKeepsHisFlag() throws Exception {
		answers.put("/api/v1/eps/list", new Answer(0, ""));
		try (TwisterClient client = connect()) {
			AtomicReference<String> seen = new AtomicReference<>();
			Thread caller = Thread.ofPlatform().start(() -> {
				try {
					Thread.currentThread().interrupt();
					client.service(EpService.class).list();
				} catch (RpcException e) {
					seen.set(e.code() + " " + Thread.currentThread().isInterrupted());
				}
			});
			caller.join();
			assertEquals("UNAVAILABLE true", seen.get());
		}
	}

	@Test
	void closedClientSaysSo() throws RpcException {
		TwisterClient client = connect();
		client.close();
		RpcException refused = assertThrows(RpcException.class, () -> client.service(EpService.class).list());
		assertEquals("The connection to " + uri + " was closed.", refused.getMessage());
	}

	@Test
	void lossOfTheEventStreamIsToldOnceHoweverOftenItIsTriedAgain() throws Exception {
		CountDownLatch asked = new CountDownLatch(5);
		AtomicReference<String> told = new AtomicReference<>();
		try (TwisterClient client = connect()) {
			client.events(null, List.of(), new EventSink() {
				@Override
				public void event(Event event) {
					told.set("an event from nowhere");
				}

				@Override
				public String snapshot() throws RpcException {
					asked.countDown();
					throw new RpcException(FaultCode.UNAVAILABLE, "Not yet.");
				}

				@Override
				public void lost(String reason) {
					assertTrue(told.compareAndSet(null, reason), "told twice");
				}
			});
			assertTrue(asked.await(20, TimeUnit.SECONDS));
			assertEquals("Not yet.", told.get());
		}
	}

	@Test
	void serverWithoutEventsIsNamed() throws Exception {
		CountDownLatch lost = new CountDownLatch(1);
		AtomicReference<String> why = new AtomicReference<>();
		try (TwisterClient client = connect()) {
			client.events("c", List.of(), new EventSink() {
				@Override
				public void event(Event event) {
					why.set("an event from nowhere");
				}

				@Override
				public String snapshot() {
					return "c";
				}

				@Override
				public void lost(String reason) {
					why.set(reason);
					lost.countDown();
				}
			});
			assertTrue(lost.await(20, TimeUnit.SECONDS));
			assertEquals("What answers at " + uri + " with HTTP status 404 seems to be no Central Engine.", why.get());
			assertFalse(why.get().contains("nowhere"));
		}
	}
}
