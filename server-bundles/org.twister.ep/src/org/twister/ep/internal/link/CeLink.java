// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal.link;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.ep.channel.Message;
import org.twister.ep.channel.Message.EpOffer;
import org.twister.ep.channel.Message.OpenTask;
import org.twister.ep.channel.MessageCodec;
import org.twister.ep.channel.Order;
import org.twister.ep.channel.Protocol;
import org.twister.ep.channel.Task;
import org.twister.ep.internal.process.OutputSink;
import org.twister.rpc.trust.Trust;

/**
 * The connection to one CE, which comes back by itself. Keeps every order until its result was acknowledged, results and calls until they were answered, and sends
 * them again after each reconnect. Thread-safe.
 */
public final class CeLink implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(CeLink.class);
	private static final long FIRST_PAUSE_MILLIS = 100;
	private static final long LONGEST_PAUSE_MILLIS = 5000;
	private static final int WELCOME_SECONDS = 15;
	private static final int ANSWER_SECONDS = 120;

	/** What the CE wants, and what becomes of the connection. Called by one thread at a time. */
	public interface Orders {
		void beginRun(String ep, long run);

		/** Never called twice for one order. */
		void start(String ep, Order order);

		void endSuite(String ep, long run, int suite);

		void endRun(String ep, long run);

		void stop(String ep, Task task, boolean now);

		/** Run that an EP works for, 0 for none. */
		long run(String ep);
	}

	/** Who connects. */
	public record Identity(String manager, String version, String host, String os, List<String> eps, List<Message.RunnerOffer> runners) {}

	private static final class Held {
		private final String ep;
		private final Order order;
		private Message.Started started;
		private Message.Finished finished;

		Held(String ep, Order order) {
			this.ep = ep;
			this.order = order;
		}
	}

	private record PendingCall(Message.Call message, CompletableFuture<Message.CallResult> result) {}

	private final URI ce;
	private final String token;
	private final Identity identity;
	private final Orders orders;
	private final HttpClient client;
	private final LogLink logs;
	private final FolderMirror mirror;
	private final CompletableFuture<Void> registered = new CompletableFuture<>();
	private final Map<Task, Held> held = new LinkedHashMap<>();
	private final Map<Long, PendingCall> calls = new LinkedHashMap<>();
	private final AtomicLong callIds = new AtomicLong();
	private final Thread thread;
	private Connection connection;
	private volatile boolean closed;

	/**
	 * Connects in the background.
	 *
	 * @param home for spooled logs and mirrored folders
	 */
	public CeLink(URI ce, String token, Identity identity, Path home, Orders orders) {
		this.ce = ce;
		this.token = token;
		this.identity = identity;
		this.orders = orders;
		this.client = client(ce, home);
		this.logs = new LogLink(client, LogLink.uri(ce, identity.manager()), token, home.resolve("spool"));
		this.mirror = new FolderMirror(client, ce, token, home.resolve("cache/folders"));
		this.thread = Thread.ofVirtual().name("ce-link " + ce.getAuthority()).start(this::run);
	}

	/** Of an engine with TLS, its certificate is trusted if it is that of the home directory, of {@code config/ca.pem} there, or of the file in TWISTER_CA. */
	private static HttpClient client(URI ce, Path home) {
		HttpClient.Builder builder = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
				.executor(task -> Thread.ofVirtual().name("ce-http").start(task));
		String named = System.getenv("TWISTER_CA");
		try {
			if ("https".equalsIgnoreCase(ce.getScheme())) {
				Trust.of(home, named == null || named.isEmpty() ? null : Path.of(named)).ifPresent(builder::sslContext);
			}
		} catch (IOException | InvalidPathException e) {
			LOG.warn("Certificates to be trusted cannot be read: {}", e.getMessage());
		}
		return builder.build();
	}

	/** Completes when the CE has taken the EPs for the first time; fails if it refuses them. */
	public CompletableFuture<Void> registered() {
		return registered;
	}

	public FolderMirror mirror() {
		return mirror;
	}

	/** The log of a test that starts. */
	public OutputSink openLog(Task task) {
		return logs.open(task);
	}

	/** Bytes of a log so far. */
	public static long size(OutputSink log) {
		return ((LogStream) log).size();
	}

	/** Tells that a test's process runs; again after a reconnect, since nobody acknowledges it. */
	public void started(String ep, Task task, long pid) {
		Message.Started message = new Message.Started(ep, task, pid);
		Connection current;
		synchronized (this) {
			Held order = held.get(task);
			if (order != null) {
				order.started = message;
			}
			current = connection;
		}
		if (current != null) {
			current.send(message);
		}
	}

	/** Keeps the result until it was acknowledged. */
	public void finished(Message.Finished result) {
		Connection current;
		synchronized (this) {
			Held order = held.get(result.task());
			if (order == null) {
				return;
			}
			order.finished = result;
			current = connection;
		}
		if (current != null) {
			current.send(result);
		}
	}

	/**
	 * Asks the CE, across reconnects.
	 *
	 * @throws IOException if it does not answer in time, or refuses: the message is for the test
	 */
	public Object call(String ep, Task task, String function, List<Object> arguments) throws IOException, InterruptedException {
		PendingCall call = new PendingCall(new Message.Call(callIds.incrementAndGet(), ep, task, function, arguments), new CompletableFuture<>());
		Connection current;
		synchronized (this) {
			calls.put(call.message().id(), call);
			current = connection;
		}
		try {
			if (current != null) {
				current.send(call.message());
			}
			Message.CallResult result = call.result().get(ANSWER_SECONDS, TimeUnit.SECONDS);
			if (result.error() != null) {
				throw new IOException(result.error());
			}
			return result.value();
		} catch (TimeoutException | ExecutionException e) {
			throw new IOException("the Central Engine did not answer " + function + " within " + ANSWER_SECONDS + " s");
		} finally {
			synchronized (this) {
				calls.remove(call.message().id());
			}
		}
	}

	private synchronized Connection current() {
		return connection;
	}

	private void run() {
		long pause = FIRST_PAUSE_MILLIS;
		boolean told = false;
		while (!closed) {
			try {
				serve();
				pause = FIRST_PAUSE_MILLIS;
				told = false;
			} catch (Socket.RefusedException e) {
				if (registered.completeExceptionally(e)) {
					return;
				}
				LOG.warn("{}", e.getMessage());
			} catch (IOException e) {
				if (!told && !closed) {
					LOG.warn("{}; trying again", e.getMessage());
					told = true;
				}
			} catch (InterruptedException e) {
				return;
			}
			try {
				Thread.sleep(pause / 2 + ThreadLocalRandom.current().nextLong(pause / 2 + 1));
			} catch (InterruptedException e) {
				return;
			}
			pause = Math.min(LONGEST_PAUSE_MILLIS, pause * 2);
		}
	}

	/** One connection, from hello to its end. Returns when a connection that stood is lost. */
	private void serve() throws IOException, InterruptedException {
		Connection candidate = new Connection();
		candidate.socket = Socket.open(client, CeAddress.socket(ce, Protocol.CONTROL_PATH), token, candidate);
		try {
			candidate.socket.send(MessageCodec.write(hello()));
			candidate.awaitWelcome();
			LOG.info("connected to the Central Engine at {}", ce.getAuthority());
			registered.complete(null);
			logs.start();
			candidate.work();
			if (!closed) {
				LOG.warn("the Central Engine at {} is lost ({}); running tests go on", ce.getAuthority(), candidate.closeReason);
			}
		} finally {
			logs.stop();
			synchronized (this) {
				connection = null;
			}
			if (!closed) {
				candidate.socket.abort();
			}
		}
	}

	private Message.Hello hello() {
		List<EpOffer> offers = identity.eps().stream().map(name -> new EpOffer(name, null, orders.run(name))).toList();
		List<OpenTask> open;
		synchronized (this) {
			open = held.values().stream().map(h -> new OpenTask(h.ep, h.order)).toList();
		}
		return new Message.Hello(Protocol.VERSION, identity.manager(), identity.version(), identity.host(), identity.os(), ProcessHandle.current().pid(),
				offers, identity.runners(), open);
	}

	/** Leaves in order. */
	@Override
	public void close() {
		Connection current = current();
		closed = true;
		if (current != null) {
			try {
				current.flush();
				current.socket.send(MessageCodec.write(new Message.Bye()));
				current.socket.close("goodbye");
			} catch (IOException e) {
				LOG.debug("goodbye", e);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}
		thread.interrupt();
		logs.stop();
		registered.completeExceptionally(new IOException("the EP manager ends"));
	}

	/** Waits, for a while, until the CE has all results. */
	public void awaitDelivery(long millis) throws InterruptedException {
		long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
		synchronized (this) {
			while (connection != null && held.values().stream().anyMatch(h -> h.finished != null) && System.nanoTime() < deadline) {
				wait(Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime())));
			}
		}
	}

	private void handle(Message message) {
		switch (message) {
		case Message.BeginRun begin -> orders.beginRun(begin.ep(), begin.run());
		case Message.Start start -> start(start);
		case Message.EndSuite end -> orders.endSuite(end.ep(), end.run(), end.suite());
		case Message.EndRun end -> orders.endRun(end.ep(), end.run());
		case Message.Stop stop -> orders.stop(stop.ep(), stop.task(), stop.now());
		case Message.Ack ack -> acknowledged(ack.task());
		case Message.CallResult result -> answered(result);
		default -> {
			// heartbeats and what does not concern an EP
		}
		}
	}

	private void start(Message.Start start) {
		synchronized (this) {
			if (held.putIfAbsent(start.order().task(), new Held(start.ep(), start.order())) != null) {
				return;
			}
		}
		orders.start(start.ep(), start.order());
	}

	private void acknowledged(Task task) {
		synchronized (this) {
			held.remove(task);
			notifyAll();
		}
		logs.drop(task);
	}

	private void answered(Message.CallResult result) {
		PendingCall call;
		synchronized (this) {
			call = calls.get(result.id());
		}
		if (call != null) {
			call.result().complete(result);
		}
	}

	private final class Connection implements Socket.Receiver {
		private final CompletableFuture<Void> welcome = new CompletableFuture<>();
		private final BlockingQueue<Message> out = new LinkedBlockingQueue<>();
		private Socket socket;
		private volatile long lastSeen = System.nanoTime();
		private volatile String closeReason = "";
		private volatile boolean open = true;

		void send(Message message) {
			out.add(message);
		}

		@Override
		public void message(String text) {
			lastSeen = System.nanoTime();
			MessageCodec.read(text).ifPresent(message -> {
				switch (message) {
				case Message.Welcome w -> welcomed();
				case Message.Refused refused -> welcome.completeExceptionally(new Socket.RefusedException(refused.reason()));
				default -> handle(message);
				}
			});
		}

		/** From here on messages go out; first what the CE may have missed. */
		private void welcomed() {
			synchronized (CeLink.this) {
				List<Message> missed = new ArrayList<>();
				held.values().stream().filter(h -> h.started != null).forEach(h -> missed.add(h.started));
				held.values().stream().filter(h -> h.finished != null).forEach(h -> missed.add(h.finished));
				calls.values().forEach(call -> missed.add(call.message()));
				out.addAll(missed);
				connection = this;
			}
			welcome.complete(null);
		}

		void awaitWelcome() throws IOException, InterruptedException {
			try {
				welcome.get(WELCOME_SECONDS, TimeUnit.SECONDS);
			} catch (TimeoutException e) {
				throw new IOException("the Central Engine at " + ce.getAuthority() + " does not answer the hello");
			} catch (ExecutionException e) {
				throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
			}
		}

		/** Sends until the connection is lost: messages as they come, and a heartbeat each second. */
		void work() throws InterruptedException {
			long beat = TimeUnit.MILLISECONDS.toNanos(Protocol.HEARTBEAT_MILLIS);
			long nextBeat = System.nanoTime() + beat;
			long lastTurn = System.nanoTime();
			try {
				while (open) {
					Message next = out.poll(Math.max(1, nextBeat - System.nanoTime()), TimeUnit.NANOSECONDS);
					long now = System.nanoTime();
					if (now - lastTurn > 3 * beat) {
						lastSeen = now;
					}
					lastTurn = now;
					if (next != null) {
						socket.send(MessageCodec.write(next));
					} else {
						socket.send(MessageCodec.write(new Message.Heartbeat(Instant.now().toString())));
						nextBeat = now + beat;
					}
					if (now - lastSeen > TimeUnit.MILLISECONDS.toNanos(Protocol.LOSS_MILLIS)) {
						closeReason = "no sign of life for " + Protocol.LOSS_MILLIS / 1000 + " s";
						return;
					}
				}
			} catch (IOException e) {
				closeReason = e.getMessage();
			}
		}

		/** Sends what waits, before a goodbye. */
		void flush() throws IOException, InterruptedException {
			for (Message next = out.poll(); next != null; next = out.poll()) {
				socket.send(MessageCodec.write(next));
			}
		}

		@Override
		public void closed(int code, String reason) {
			closeReason = code < 0 ? reason : "closed: " + reason;
			open = false;
			welcome.completeExceptionally(code == Protocol.CLOSE_REFUSED
					? new Socket.RefusedException(reason)
					: new IOException("the Central Engine at " + ce.getAuthority() + " closed the connection: " + reason));
			out.add(new Message.Heartbeat(Instant.now().toString()));
		}
	}
}
