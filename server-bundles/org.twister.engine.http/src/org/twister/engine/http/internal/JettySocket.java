// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.http.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.twister.engine.api.Caller;
import org.twister.engine.api.http.SocketEndpoint;
import org.twister.engine.api.http.SocketHandler;
import org.twister.engine.api.http.SocketPeer;

/**
 * One WebSocket. Demands the next message when the handler is done with the one before; one outgoing message is in flight at a time, the senders wait in a fair row.
 * Public because Jetty calls it by method handles.
 */
public final class JettySocket implements Session.Listener, SocketPeer {

	private static final Logger LOG = LoggerFactory.getLogger(JettySocket.class);
	private static final int NOT_ALLOWED = 1008;
	private static final int SERVER_ERROR = 1011;
	private static final int MAX_REASON = 120;

	/** How it ended. */
	private record End(int code, String reason) {}

	private final Sockets sockets;
	private final SocketEndpoint endpoint;
	private final Caller caller;
	private final Map<String, String> query;
	private final BooleanSupplier isLoggedIn;
	private final ReentrantLock sending = new ReentrantLock(true);
	private final AtomicReference<End> end = new AtomicReference<>();
	private final AtomicBoolean told = new AtomicBoolean();
	private volatile Session session;
	private volatile String address = "?";
	private volatile SocketHandler handler;

	JettySocket(Sockets sockets, SocketEndpoint endpoint, Caller caller, Map<String, String> query, BooleanSupplier isLoggedIn) {
		this.isLoggedIn = isLoggedIn;
		this.sockets = sockets;
		this.endpoint = endpoint;
		this.caller = caller;
		this.query = query;
	}

	@Override
	public void onWebSocketOpen(Session opened) {
		session = opened;
		address = String.valueOf(opened.getRemoteSocketAddress()).replaceFirst("^/", "");
		opened.setIdleTimeout(Duration.ZERO);
		opened.setMaxTextMessageSize(endpoint.maxMessageSize());
		opened.setMaxBinaryMessageSize(endpoint.maxMessageSize());
		opened.setMaxFrameSize(endpoint.maxMessageSize());
		sockets.add(this);
		try {
			handler = endpoint.open(this, caller, query);
			if (end.get() != null) {
				tellEnd();
			} else {
				opened.demand();
			}
		} catch (RuntimeException e) {
			LOG.error("{} refused {}", endpoint.path(), address(), e);
			close(SERVER_ERROR, "The Central Engine failed; its log says why.");
		}
	}

	@Override
	public void onWebSocketText(String message) {
		handle(() -> handler.onText(message), () -> {});
	}

	@Override
	public void onWebSocketBinary(ByteBuffer payload, Callback callback) {
		handle(() -> handler.onBinary(payload), callback::succeed);
	}

	private interface Work {
		void run() throws Exception;
	}

	/** Has a message handled, gives its buffer back, asks for the next. */
	private void handle(Work work, Runnable release) {
		try {
			try {
				work.run();
			} finally {
				release.run();
			}
			session.demand();
		} catch (Exception e) {
			LOG.warn("{}: a message of {} could not be handled", endpoint.path(), address(), e);
			close(SERVER_ERROR, e.getMessage() == null ? e.toString() : e.getMessage());
		}
	}

	@Override
	public void onWebSocketError(Throwable cause) {
		LOG.debug("{}: connection of {} broke", endpoint.path(), address(), cause);
		end(1006, cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
	}

	@Override
	public void onWebSocketClose(int code, String reason, Callback callback) {
		end(code, reason == null ? "" : reason);
		callback.succeed();
	}

	private void end(int code, String reason) {
		if (end.compareAndSet(null, new End(code, reason))) {
			sockets.remove(this);
			tellEnd();
		}
	}

	/** Once, also if it ended while it was being opened. */
	private void tellEnd() {
		End last = end.get();
		if (handler != null && told.compareAndSet(false, true)) {
			handler.onClose(last.code(), last.reason());
		}
	}

	@Override
	public void send(String text) throws IOException {
		write(callback -> session.sendText(text, callback));
	}

	@Override
	public void send(ByteBuffer bytes) throws IOException {
		write(callback -> session.sendBinary(bytes, callback));
	}

	private void write(Consumer<Callback> sender) throws IOException {
		try {
			sending.lockInterruptibly();
			try {
				CompletableFuture<Void> written = new CompletableFuture<>();
				sender.accept(Callback.from(() -> written.complete(null), written::completeExceptionally));
				written.get();
			} finally {
				sending.unlock();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("sending was interrupted");
		} catch (ExecutionException e) {
			throw new IOException("the connection to " + address() + " is broken", e.getCause());
		}
	}

	/** Unless something is being sent anyway. Who is logged in no longer is sent away. */
	void ping() {
		if (!isLoggedIn.getAsBoolean()) {
			close(NOT_ALLOWED, "The token is not valid any more.");
			return;
		}
		if (sending.tryLock()) {
			try {
				session.sendPing(ByteBuffer.allocate(0), Callback.NOOP);
			} finally {
				sending.unlock();
			}
		}
	}

	@Override
	public void close(int code, String reason) {
		if (end.get() == null) {
			session.close(code, shorten(reason), Callback.NOOP);
			sockets.cutLater(this);
		}
	}

	void cut() {
		if (end.get() == null) {
			session.disconnect();
		}
	}

	/** A close frame holds at most 123 bytes of reason. */
	private static String shorten(String reason) {
		String result = reason;
		while (result.getBytes(StandardCharsets.UTF_8).length > MAX_REASON) {
			result = result.substring(0, result.length() - 1);
		}
		return result;
	}

	@Override
	public String address() {
		return address;
	}
}
