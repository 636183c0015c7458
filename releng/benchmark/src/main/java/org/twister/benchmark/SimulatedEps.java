// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.twister.ep.channel.LogFrame;
import org.twister.ep.channel.Message;
import org.twister.ep.channel.MessageCodec;
import org.twister.ep.channel.Order;
import org.twister.ep.channel.Protocol;
import org.twister.ep.channel.Task;
import org.twister.rpc.TestStatus;

/**
 * An EP manager without processes: it speaks the protocol over its two sockets, and what a test does is a {@link Script}. Each test runs on a virtual thread; those of
 * one EP one after the other.
 */
final class SimulatedEps implements AutoCloseable {

	/** Performs a test. */
	@FunctionalInterface
	interface Script {
		TestStatus perform(Running test) throws Exception;
	}

	private final String manager = UUID.randomUUID().toString().replace("-", "");
	private final Script script;
	private final ExecutorService tests = Executors.newVirtualThreadPerTaskExecutor();
	private final Map<Task, Running> running = new ConcurrentHashMap<>();
	private final Map<String, Semaphore> turns = new ConcurrentHashMap<>();
	private final CompletableFuture<Void> welcome = new CompletableFuture<>();
	private final Outgoing control;
	private final Outgoing log;
	private final Thread heart;

	/** Connects; returns when the Central Engine has taken the EPs. */
	SimulatedEps(HttpClient http, Engine engine, List<String> names, Script script) throws Exception {
		this.script = script;
		names.forEach(name -> turns.put(name, new Semaphore(1, true)));
		control = new Outgoing(open(http, engine, Protocol.CONTROL_PATH, new Incoming()));
		control.send(new Message.Hello(Protocol.VERSION, manager, "benchmark", "benchmark", "none", ProcessHandle.current().pid(),
				names.stream().map(name -> new Message.EpOffer(name, null, 0)).toList(), List.of(new Message.RunnerOffer("python", List.of(".py"), "3", "")),
				List.of()));
		welcome.get(30, TimeUnit.SECONDS);
		log = new Outgoing(open(http, engine, Protocol.LOG_PATH + "?manager=" + manager, new Incoming()));
		heart = Thread.ofVirtual().start(this::beat);
	}

	private static WebSocket open(HttpClient http, Engine engine, String path, WebSocket.Listener listener) throws Exception {
		URI uri = URI.create(engine.uri().toString().replaceFirst("^http", "ws") + path);
		return http.newWebSocketBuilder().header("Authorization", "Bearer " + engine.token()).buildAsync(uri, listener).get(30, TimeUnit.SECONDS);
	}

	private void beat() {
		try {
			while (!Thread.interrupted()) {
				Thread.sleep(Protocol.HEARTBEAT_MILLIS);
				control.send(new Message.Heartbeat(Instant.now().toString()));
			}
		} catch (InterruptedException | IOException e) {
			// closed
		}
	}

	private void onMessage(Message message) {
		switch (message) {
		case Message.Welcome welcomed -> welcome.complete(null);
		case Message.Refused refused -> welcome.completeExceptionally(new IOException(refused.reason()));
		case Message.Start start -> {
			Running test = new Running(start.ep(), start.order());
			if (running.putIfAbsent(start.order().task(), test) == null) {
				tests.execute(test);
			}
		}
		case Message.Ack ack -> running.remove(ack.task());
		case Message.Stop stop -> {
			Running test = running.get(stop.task());
			if (test != null) {
				test.stop();
			}
		}
		case Message.LogCredit credit -> {
			Running test = running.get(credit.task());
			if (test != null) {
				test.credit(credit.limit());
			}
		}
		default -> {
			// nothing that is simulated
		}
		}
	}

	@Override
	public void close() throws IOException {
		heart.interrupt();
		control.send(new Message.Bye());
		log.socket.abort();
		control.socket.abort();
		tests.shutdownNow();
	}

	/** A test that runs here. */
	final class Running implements Runnable {

		private final String ep;
		private final Order order;
		private long written;
		private long limit = Protocol.LOG_WINDOW;
		private boolean stopped;

		private Running(String ep, Order order) {
			this.ep = ep;
			this.order = order;
		}

		Order order() {
			return order;
		}

		@Override
		public void run() {
			Semaphore turn = turns.get(ep);
			turn.acquireUninterruptibly();
			long start = System.nanoTime();
			try {
				control.send(new Message.Started(ep, order.task(), 1));
				TestStatus status = script.perform(this);
				control.send(new Message.Finished(ep, order.task(), status, false, "", (System.nanoTime() - start) / 1e9, written, ""));
			} catch (InterruptedException | IOException e) {
				// the connection has gone, and the test with it
			} catch (Exception e) {
				throw new IllegalStateException("a simulated test failed", e);
			} finally {
				turn.release();
			}
		}

		private synchronized void stop() {
			stopped = true;
			notifyAll();
		}

		/** Goes on until it is stopped. */
		synchronized void awaitStop() throws InterruptedException {
			while (!stopped) {
				wait();
			}
		}

		private synchronized void credit(long newLimit) {
			limit = Math.max(limit, newLimit);
			notifyAll();
		}

		/** Waits for credit, as a test does whose output nobody takes. */
		void print(byte[] bytes) throws IOException, InterruptedException {
			for (int from = 0; from < bytes.length;) {
				int count = Math.min(bytes.length - from, Protocol.MAX_FRAME);
				synchronized (this) {
					while (written + count > limit) {
						wait();
					}
				}
				log.send(new LogFrame(order.task(), written, ByteBuffer.wrap(bytes, from, count)).encode());
				written += count;
				from += count;
			}
		}
	}

	/** One message under way at a time, which is what the client allows. */
	private static final class Outgoing {
		private final WebSocket socket;

		Outgoing(WebSocket socket) {
			this.socket = socket;
		}

		void send(Message message) throws IOException {
			sent(() -> socket.sendText(MessageCodec.write(message), true));
		}

		void send(ByteBuffer frame) throws IOException {
			sent(() -> socket.sendBinary(frame, true));
		}

		private synchronized void sent(java.util.function.Supplier<CompletableFuture<WebSocket>> sending) throws IOException {
			try {
				sending.get().join();
			} catch (java.util.concurrent.CompletionException e) {
				throw new IOException(e.getCause());
			}
		}
	}

	private final class Incoming implements WebSocket.Listener {
		private final StringBuilder text = new StringBuilder();

		@Override
		public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
			text.append(data);
			if (last) {
				String message = text.toString();
				text.setLength(0);
				MessageCodec.read(message).ifPresent(SimulatedEps.this::onMessage);
			}
			socket.request(1);
			return null;
		}

		@Override
		public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
			welcome.completeExceptionally(new IOException(code + " " + reason));
			return null;
		}
	}
}
