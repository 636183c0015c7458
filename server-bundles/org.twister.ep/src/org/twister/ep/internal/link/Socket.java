// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal.link;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

/** A WebSocket to the CE: one outgoing frame at a time, the next incoming one is asked for when the last was handled. Thread-safe. */
final class Socket {

	private static final int LARGEST_MESSAGE = 32 << 20;
	private static final int SEND_SECONDS = 30;
	private static final Duration CONNECT = Duration.ofSeconds(5);

	/** What arrives. Called by one thread at a time. */
	interface Receiver {
		void message(String text);

		/** Called once, last. Code -1: it broke. */
		void closed(int code, String reason);
	}

	/** The CE does not let this EP manager in: trying again is of no use before somebody changes something. */
	static final class RefusedException extends IOException {
		private static final long serialVersionUID = 1L;

		RefusedException(String message) {
			super(message);
		}
	}

	private final WebSocket socket;
	private final ReentrantLock sending = new ReentrantLock();

	private Socket(WebSocket socket) {
		this.socket = socket;
	}

	static Socket open(HttpClient client, URI uri, String token, Receiver receiver) throws IOException, InterruptedException {
		CompletableFuture<WebSocket> opening = client.newWebSocketBuilder().connectTimeout(CONNECT).header("Authorization", "Bearer " + token)
				.buildAsync(uri, new Listener(receiver));
		try {
			return new Socket(opening.get(2 * CONNECT.toSeconds(), TimeUnit.SECONDS));
		} catch (TimeoutException e) {
			opening.cancel(true);
			throw new IOException("no answer from " + uri);
		} catch (ExecutionException e) {
			throw explain(uri, e.getCause());
		}
	}

	private static IOException explain(URI uri, Throwable cause) {
		if (cause instanceof WebSocketHandshakeException refused && refused.getResponse() != null) {
			int status = refused.getResponse().statusCode();
			return switch (status) {
			case 401, 403 -> new RefusedException("the Central Engine at " + uri.getAuthority() + " does not accept the token");
			case 404 -> new RefusedException("there is no Twister Central Engine at " + uri.getAuthority());
			default -> new IOException("the Central Engine at " + uri.getAuthority() + " answered " + status);
			};
		}
		return new IOException("cannot connect to the Central Engine at " + uri.getAuthority() + (cause.getMessage() == null ? "" : ": " + cause.getMessage()),
				cause);
	}

	void send(String text) throws IOException, InterruptedException {
		sending.lockInterruptibly();
		try {
			await(socket.sendText(text, true));
		} finally {
			sending.unlock();
		}
	}

	void send(ByteBuffer bytes) throws IOException, InterruptedException {
		sending.lockInterruptibly();
		try {
			await(socket.sendBinary(bytes, true));
		} finally {
			sending.unlock();
		}
	}

	private void await(CompletableFuture<WebSocket> sent) throws IOException, InterruptedException {
		try {
			sent.get(SEND_SECONDS, TimeUnit.SECONDS);
		} catch (ExecutionException | CompletionException e) {
			throw new IOException("cannot send to the Central Engine: " + e.getCause().getMessage(), e.getCause());
		} catch (TimeoutException e) {
			socket.abort();
			throw new IOException("the Central Engine takes nothing");
		}
	}

	/** In order. Waits a moment for the frame to leave. */
	void close(String reason) {
		try {
			await(socket.sendClose(WebSocket.NORMAL_CLOSURE, reason));
		} catch (IOException e) {
			socket.abort();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			socket.abort();
		}
	}

	/** At once. */
	void abort() {
		socket.abort();
	}

	private static final class Listener implements WebSocket.Listener {
		private final Receiver receiver;
		private final StringBuilder text = new StringBuilder();
		private boolean closed;

		Listener(Receiver receiver) {
			this.receiver = receiver;
		}

		@Override
		public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
			text.append(data);
			if (text.length() > LARGEST_MESSAGE) {
				webSocket.abort();
				close(-1, "a message is too large");
			} else if (last) {
				String message = text.toString();
				text.setLength(0);
				receiver.message(message);
			}
			webSocket.request(1);
			return null;
		}

		@Override
		public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
			close(statusCode, reason);
			return null;
		}

		@Override
		public void onError(WebSocket webSocket, Throwable error) {
			close(-1, error.getMessage() == null ? error.toString() : error.getMessage());
		}

		private void close(int code, String reason) {
			if (!closed) {
				closed = true;
				receiver.closed(code, reason);
			}
		}
	}
}
