// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.twister.rpc.RpcException;
import org.twister.rpc.client.EventSink;
import org.twister.rpc.client.Subscription;
import org.twister.rpc.client.TwisterClient;
import org.twister.rpc.event.Event;
import org.twister.rpc.event.EventData;

@Timeout(60)
class EventsTest {

	private static final int MAX_BEHIND = 200_000;

	private WebServer server;
	private TwisterClient client;

	/** What a follower was told, in order. */
	private class Told implements EventSink {
		private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

		@Override
		public void event(Event event) {
			told.add("" + event.n());
		}

		@Override
		public String snapshot() throws RpcException {
			told.add("snapshot");
			return server.log.head();
		}

		@Override
		public void connected() {
			told.add("connected");
		}

		@Override
		public void lost(String reason) {
			told.add("lost");
		}

		String next() throws InterruptedException {
			return told.poll(20, TimeUnit.SECONDS);
		}

		void expect(String... words) throws InterruptedException {
			for (String word : words) {
				assertEquals(word, next());
			}
		}
	}

	@BeforeEach
	void start() throws Exception {
		server = new WebServer(MAX_BEHIND);
		client = TwisterClient.connect(server.uri(), "admin");
	}

	@AfterEach
	void stop() throws Exception {
		client.close();
		server.close();
	}

	private Event note(long run, String text) {
		return server.log.append("run/" + run, new EventData.RunNote(run, 0, "2026-01-01T00:00:00Z", text));
	}

	@Test
	void eventsBehindACursorAndThoseToComeArriveInOrder() throws Exception {
		note(1, "one");
		Event two = note(1, "two");
		note(1, "three");
		Told told = new Told();
		client.events(two.cursor(), List.of(), told);
		told.expect("connected", "3");
		note(1, "four");
		note(1, "five");
		told.expect("4", "5");
	}

	@Test
	void nobodySeesEventsOfOthers() throws Exception {
		Event first = note(2, "the cursor");
		note(1, "of ana");
		server.log.append("globals/ana", new EventData.GlobalSet(1, "ana", "/password", "\"secret\""));
		server.log.append("eps", new EventData.EpGone("EP-1", "ana"));
		server.log.append("eps", new EventData.EpGone("EP-1", "bob"));
		server.log.append("globals/bob", new EventData.GlobalSet(0, "bob", "/x", null));
		Told told = new Told();
		try (TwisterClient bob = TwisterClient.connect(server.uri(), "bob")) {
			bob.events(first.cursor(), List.of(), told);
			told.expect("connected", "5", "6");
		}
		Told owner = new Told();
		try (TwisterClient ana = TwisterClient.connect(server.uri(), "ana")) {
			ana.events(first.cursor(), List.of(), owner);
			owner.expect("connected", "2", "3", "4");
		}
	}

	@Test
	void stateIsTakenFirstWhenThereIsNoCursor() throws Exception {
		note(1, "before");
		Told told = new Told();
		client.events(null, List.of(), told);
		told.expect("snapshot", "connected");
		note(1, "after");
		told.expect("2");
	}

	@Test
	void onlyTheStreamsAskedForArrive() throws Exception {
		Told told = new Told();
		client.events("start", List.of("run/1", "eps*"), told);
		told.expect("connected");
		note(1, "mine");
		note(11, "not mine");
		server.log.append("eps", new EventData.EpGone("EP-1", "ana"));
		told.expect("1", "3");
	}

	@Test
	void restartOfTheServerLosesAndRepeatsNothing() throws Exception {
		Told told = new Told();
		client.events("start", List.of(), told);
		told.expect("connected");
		note(1, "one");
		told.expect("1");
		server.restart(() -> note(1, "while it was away"));
		told.expect("lost", "connected", "2");
		note(1, "three");
		told.expect("3");
	}

	@Test
	void restartBeforeTheFirstEventLosesNothing() throws Exception {
		Told told = new Told();
		client.events(null, List.of(), told);
		told.expect("snapshot", "connected");
		server.restart(() -> note(1, "while it was away"));
		told.expect("lost", "connected", "1");
	}

	@Test
	void cursorThatIsNoLongerHeldLeadsToASnapshot() throws Exception {
		Event one = note(1, "one");
		note(1, "two");
		note(1, "three");
		server.log.trimBefore(3);
		Told told = new Told();
		client.events(one.cursor(), List.of(), told);
		told.expect("snapshot", "connected");
		note(1, "four");
		told.expect("4");
	}

	@Test
	void longHistoryIsReadAsFastAsTheClientTakesIt() throws Exception {
		int count = 2_000;
		String text = "x".repeat(1_000);
		for (int i = 0; i < count; i++) {
			note(1, text);
		}
		Told told = new Told();
		client.events("start", List.of(), told);
		told.expect("connected");
		for (int i = 1; i <= count; i++) {
			told.expect("" + i);
		}
	}

	@Test
	void closedSubscriptionEndsOnBothSides() throws Exception {
		Told told = new Told();
		Subscription subscription = client.events("start", List.of(), told);
		told.expect("connected");
		server.log.awaitFollowers(1);
		subscription.close();
		server.log.awaitFollowers(0);
		note(1, "nobody hears");
		assertEquals(0, told.told.size());
	}

	/** Opens a WebSocket and reads nothing from it. */
	private Socket deaf() throws Exception {
		Socket socket = new Socket();
		socket.setReceiveBufferSize(4_096);
		socket.connect(new java.net.InetSocketAddress("127.0.0.1", server.uri().getPort()));
		socket.getOutputStream().write(("GET /events?cursor=start HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
				+ "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nAuthorization: Bearer admin\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

	@Test
	void clientThatFallsTooFarBehindIsSentAwayAndHoldsUpNobody() throws Exception {
		try (Socket deaf = deaf()) {
			server.log.awaitFollowers(1);
			Told told = new Told();
			client.events("start", List.of(), told);
			told.expect("connected");
			server.log.awaitFollowers(2);
			String text = "x".repeat(100_000);
			for (int i = 1; i <= 200; i++) {
				note(1, text);
				told.expect("" + i);
			}
			server.log.awaitFollowers(1);
		}
	}

	@Test
	void slowClientThatIsSentAwayResumesWhereItWas() throws Exception {
		int count = 300;
		String text = "x".repeat(50_000);
		LinkedBlockingQueue<Boolean> permits = new LinkedBlockingQueue<>();
		Told told = new Told() {
			@Override
			public void event(Event event) {
				try {
					if (permits.poll(30, TimeUnit.SECONDS) != null) {
						super.event(event);
					}
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
			}
		};
		client.events("start", List.of(), told);
		told.expect("connected");
		server.log.awaitFollowers(1);
		for (int i = 0; i < count; i++) {
			note(1, text);
		}
		server.log.awaitFollowers(0);
		for (int i = 0; i < count; i++) {
			permits.add(true);
		}
		int expected = 1;
		while (expected <= count) {
			String word = told.next();
			assertTrue(word.equals("" + expected) || word.equals("connected"), word + " instead of " + expected);
			expected += word.equals("connected") ? 0 : 1;
		}
	}

	@Test
	void firstMessageNamesTheProtocol() throws Exception {
		note(1, "one");
		BlockingQueue<String> received = new LinkedBlockingQueue<>();
		WebSocket.Listener listener = new WebSocket.Listener() {
			@Override
			public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
				received.add(data.toString());
				socket.request(1);
				return null;
			}
		};
		try (HttpClient http = HttpClient.newHttpClient()) {
			WebSocket socket = http.newWebSocketBuilder().header("Authorization", "Bearer admin")
					.buildAsync(URI.create("ws" + server.uri().toString().substring(4) + "/events"), listener).join();
			assertEquals("{\"control\":\"hello\",\"protocol\":1,\"version\":\"1.2.3\",\"cursor\":\"at:1\"}", received.poll(20, TimeUnit.SECONDS));
			server.log.awaitFollowers(1);
			note(1, "two");
			String event = received.poll(20, TimeUnit.SECONDS);
			assertTrue(event.startsWith("{\"n\":2,\"cursor\":\"at:2\",") && event.contains("\"kind\":\"run.note\""), event);
			socket.abort();
		}
	}
}
