// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.http.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.twister.engine.api.Caller;
import org.twister.engine.api.http.SocketEndpoint;
import org.twister.engine.api.http.SocketHandler;
import org.twister.engine.api.http.SocketPeer;

@Timeout(30)
class WebSocketTest {

	private final HttpClient client = HttpClient.newHttpClient();
	private final BlockingQueue<String> handled = new LinkedBlockingQueue<>();
	private final AtomicInteger atOnce = new AtomicInteger();
	private final CountDownLatch go = new CountDownLatch(1);
	private volatile SocketPeer peer;
	private HttpServer server;
	private volatile boolean revoked;

	/** Answers each text with itself; "hold" waits until the test lets it go, "fail" throws. */
	private final class Echo implements SocketEndpoint, SocketHandler {
		@Override
		public String path() {
			return "/echo";
		}

		@Override
		public int maxMessageSize() {
			return 1_000;
		}

		@Override
		public SocketHandler open(SocketPeer opened, Caller caller, Map<String, String> query) {
			peer = opened;
			handled.add("open " + caller.user() + " " + query.get("cursor"));
			return this;
		}

		@Override
		public void onText(String message) throws Exception {
			assertEquals(1, atOnce.incrementAndGet());
			handled.add(message + (Thread.currentThread().isVirtual() ? "" : " on a platform thread"));
			if (message.equals("hold")) {
				go.await();
			} else if (message.equals("fail")) {
				throw new IllegalStateException("no such message");
			}
			peer.send(message);
			atOnce.decrementAndGet();
		}

		@Override
		public void onBinary(ByteBuffer message) throws Exception {
			peer.send(message);
		}

		@Override
		public void onClose(int code, String reason) {
			handled.add("closed " + code);
		}
	}

	/** What came back. */
	private static final class Replies implements WebSocket.Listener {
		private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
		private final StringBuilder text = new StringBuilder();

		@Override
		public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
			text.append(data);
			if (last) {
				received.add(text.toString());
				text.setLength(0);
			}
			socket.request(1);
			return null;
		}

		@Override
		public CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
			received.add("binary " + data.remaining());
			socket.request(1);
			return null;
		}

		@Override
		public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
			received.add("closed " + code + " " + reason);
			return null;
		}

		@Override
		public void onError(WebSocket socket, Throwable error) {
			received.add("error");
		}

		String next() throws InterruptedException {
			return received.poll(20, TimeUnit.SECONDS);
		}
	}

	@BeforeEach
	void start() throws Exception {
		server = new HttpServer(new HttpServerTest.TestSettings(0),
				(authorization, loopback) -> Optional.ofNullable(authorization).filter(a -> !revoked).map(a -> new Caller("ana", true, false)),
				HttpServerTest.IDLE);
		server.start();
		server.add(new Echo());
	}

	@AfterEach
	void stop() throws Exception {
		go.countDown();
		client.shutdownNow();
		server.close();
	}

	private WebSocket open(Replies replies, boolean login) {
		WebSocket.Builder builder = client.newWebSocketBuilder();
		if (login) {
			builder.header("Authorization", "Bearer x");
		}
		return builder.buildAsync(URI.create("ws" + server.uri().toString().substring(4) + "/echo?cursor=a%3A1"), replies).join();
	}

	private String handled() throws InterruptedException {
		return handled.poll(20, TimeUnit.SECONDS);
	}

	@Test
	void socketEndsWhenItsTokenIsRevoked() throws Exception {
		Replies replies = new Replies();
		WebSocket socket = open(replies, true);
		assertEquals("open ana a:1", handled());
		server.pingSockets();
		socket.sendText("still here", true).join();
		assertEquals("still here", handled());
		assertEquals("still here", replies.next());
		revoked = true;
		server.pingSockets();
		assertEquals("closed 1008 The token is not valid any more.", replies.next());
		assertTrue(handled().startsWith("closed "));
	}

	@Test
	void handlerIsToldOfAnEndThatCameWhileItWasMade() {
		Session session = (Session) Proxy.newProxyInstance(Session.class.getClassLoader(), new Class<?>[]{Session.class}, (proxy, method, arguments) -> null);
		JettySocket[] socket = new JettySocket[1];
		SocketEndpoint slow = new SocketEndpoint() {
			@Override
			public String path() {
				return "/slow";
			}

			@Override
			public SocketHandler open(SocketPeer opened, Caller caller, Map<String, String> query) {
				socket[0].onWebSocketClose(1001, "gone already", Callback.NOOP);
				return new Echo();
			}
		};
		try (Sockets sockets = new Sockets()) {
			socket[0] = new JettySocket(sockets, slow, new Caller("ana", false, false), Map.of(), () -> true);
			socket[0].onWebSocketOpen(session);
			socket[0].onWebSocketError(new IllegalStateException("once more"));
		}
		assertEquals("[closed 1001]", handled.toString());
	}

	@Test
	void socketNeedsALogin() {
		CompletionException refused = assertThrows(CompletionException.class, () -> open(new Replies(), false));
		assertEquals(401, assertInstanceOf(WebSocketHandshakeException.class, refused.getCause()).getResponse().statusCode());
	}

	@Test
	void messagesComeBackInOrder() throws Exception {
		Replies replies = new Replies();
		WebSocket socket = open(replies, true);
		assertEquals("open ana a:1", handled());
		for (int i = 0; i < 200; i++) {
			socket.sendText("message " + i, true).join();
		}
		for (int i = 0; i < 200; i++) {
			assertEquals("message " + i, handled());
			assertEquals("message " + i, replies.next());
		}
		socket.sendBinary(ByteBuffer.wrap(new byte[900]), true).join();
		assertEquals("binary 900", replies.next());
		socket.sendClose(1000, "bye").join();
		assertEquals("closed 1000", handled());
	}

	@Test
	void nextMessageWaitsForASlowHandler() throws Exception {
		Replies replies = new Replies();
		WebSocket socket = open(replies, true);
		handled();
		socket.sendText("hold", true).join();
		socket.sendText("after", true).join();
		assertEquals("hold", handled());
		go.countDown();
		assertEquals("hold", replies.next());
		assertEquals("after", handled());
		assertEquals("after", replies.next());
	}

	@Test
	void manySendersDoNotDisturbEachOther() throws Exception {
		Replies replies = new Replies();
		open(replies, true);
		handled();
		List<Thread> senders = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			String mine = "sender " + i + " ".repeat(700);
			senders.add(Thread.ofVirtual().start(() -> {
				for (int k = 0; k < 50; k++) {
					try {
						peer.send(mine);
					} catch (java.io.IOException e) {
						handled.add("failed " + e);
					}
				}
			}));
		}
		for (int i = 0; i < 1_000; i++) {
			String message = replies.next();
			assertTrue(message.matches("sender \\d+ {700}"), message);
		}
		for (Thread sender : senders) {
			sender.join();
		}
		assertTrue(handled.isEmpty(), handled.toString());
	}

	@Test
	void quietSocketStaysOpenBeyondTheIdleTimeout() throws Exception {
		Replies replies = new Replies();
		WebSocket socket = open(replies, true);
		handled();
		assertEquals(null, replies.received.poll(HttpServerTest.LONGER.toMillis(), TimeUnit.MILLISECONDS));
		socket.sendText("still here", true).join();
		assertEquals("still here", replies.next());
	}

	@Test
	void failingHandlerEndsTheConnectionWithTheReason() throws Exception {
		Replies replies = new Replies();
		open(replies, true).sendText("fail", true).join();
		assertEquals("closed 1011 no such message", replies.next());
	}

	@Test
	void messageBeyondTheLimitEndsTheConnection() throws Exception {
		Replies replies = new Replies();
		WebSocket socket = open(replies, true);
		socket.sendText("x".repeat(1_001), true).join();
		assertTrue(replies.next().startsWith("closed 1009"));
	}

	@Test
	void brokenConnectionIsToldOnce() throws Exception {
		WebSocket socket = open(new Replies(), true);
		handled();
		socket.abort();
		assertTrue(handled().startsWith("closed "));
		server.close();
		assertTrue(handled.isEmpty());
	}

	@Test
	void stoppingServerSaysSo() throws Exception {
		Replies replies = new Replies();
		open(replies, true);
		handled();
		server.close();
		assertEquals("closed 1001 The Central Engine is stopping.", replies.next());
	}

	@Test
	void longReasonIsCutToWhatAFrameHolds() throws Exception {
		Replies replies = new Replies();
		open(replies, true);
		handled();
		peer.close(4008, "ü".repeat(200));
		assertEquals("closed 4008 " + "ü".repeat(60), replies.next());
	}
}
