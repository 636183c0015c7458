// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc.client.internal;

import java.net.URI;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.twister.rpc.RpcException;
import org.twister.rpc.client.EventSink;
import org.twister.rpc.client.Subscription;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows {@code /events} on a thread of its own: takes a snapshot when it has no cursor, connects, watches the connection, reconnects behind the last event. */
public final class EventStream implements Subscription {

	private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);

	private final HttpCalls http;
	private final List<String> streams;
	private final EventSink sink;
	private final CountDownLatch closed = new CountDownLatch(1);
	private volatile EventSocket socket;
	private String cursor;
	private boolean fromNow;
	private volatile boolean lost;

	public EventStream(HttpCalls http, String cursor, List<String> streams, EventSink sink) {
		this.http = http;
		this.cursor = cursor;
		this.streams = streams;
		this.sink = sink;
		http.add(this);
		Thread.ofVirtual().name("events").start(this::loop);
	}

	private void loop() {
		Duration pause = http.timing().retryMin();
		try {
			while (closed.getCount() > 0) {
				boolean wasThere = attempt();
				pause = wasThere ? http.timing().retryMin() : pause;
				closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
				pause = http.timing().next(pause);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (RuntimeException e) {
			LOG.error("Event stream of {} ended by a defect of its sink", http.server(), e);
			tellLost("The event stream ended: " + e);
		} finally {
			http.remove(this);
		}
	}

	/** Connects and follows until the connection ends. True if it stood. */
	private boolean attempt() throws InterruptedException {
		EventSocket current = null;
		try {
			if (cursor == null && !fromNow) {
				cursor = sink.snapshot();
				fromNow = cursor == null;
			}
			current = connect();
			String why = current.await(http.timing(), closed);
			resume(current);
			if (!current.isOrderly()) {
				tellLost(why);
			}
			return true;
		} catch (RpcException e) {
			tellLost(e.getMessage());
			return false;
		} catch (CompletionException e) {
			tellLost(handshakeFault(e.getCause()).getMessage());
			return false;
		} finally {
			if (current != null) {
				current.abort();
			}
		}
	}

	private EventSocket connect() {
		EventSocket next = new EventSocket(sink, this::established);
		URI uri = URI.create("ws" + http.server().toString().substring("http".length()) + "/events?" + query());
		WebSocket opened = http.client().newWebSocketBuilder().connectTimeout(http.timing().connect()).header("Authorization", http.authorization())
				.buildAsync(uri, next).join();
		next.opened(opened);
		socket = next;
		if (closed.getCount() == 0) {
			opened.abort();
		}
		return next;
	}

	private String query() {
		String position = cursor == null ? "" : "cursor=" + HttpCalls.encode(cursor) + "&";
		return position + (streams.isEmpty() ? "" : "streams=" + HttpCalls.encode(String.join(",", streams)));
	}

	private void established() {
		lost = false;
		sink.connected();
	}

	private void resume(EventSocket ended) {
		if (ended.isCursorGone()) {
			cursor = null;
			fromNow = false;
		} else if (ended.cursor() != null) {
			cursor = ended.cursor();
		}
		if (ended.defect() != null) {
			throw ended.defect();
		}
	}

	/** The server may have refused, or broken off in the middle of its answer. */
	private RpcException handshakeFault(Throwable e) {
		boolean refused = e instanceof WebSocketHandshakeException handshake && handshake.getResponse() != null && handshake.getResponse().statusCode() >= 300;
		return refused ? http.fault(((WebSocketHandshakeException) e).getResponse().statusCode(), "") : http.unreachable(e);
	}

	private void tellLost(String why) {
		if (!lost && closed.getCount() > 0) {
			lost = true;
			sink.lost(why);
		}
	}

	@Override
	public void close() {
		closed.countDown();
		http.remove(this);
		EventSocket current = socket;
		if (current != null) {
			current.abort();
		}
	}
}
