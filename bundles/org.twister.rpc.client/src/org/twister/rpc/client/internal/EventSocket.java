// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc.client.internal;

import java.io.IOException;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.twister.rpc.client.EventSink;
import org.twister.rpc.event.Event;
import org.twister.rpc.event.EventKinds;

import com.fasterxml.jackson.databind.JsonNode;

/** One connection to {@code /events}. A message is asked for when the one before was delivered: that is the back-pressure. */
final class EventSocket implements WebSocket.Listener {

	private static final int BEHIND = 4008;

	private final EventSink sink;
	private final Runnable established;
	private final StringBuilder text = new StringBuilder();
	private final CountDownLatch ended = new CountDownLatch(1);
	private volatile WebSocket socket;
	private volatile String cursor;
	private volatile String why = "the connection ended";
	private volatile boolean cursorGone;
	private volatile boolean behind;
	private volatile boolean delivering;
	private volatile long lastSign = System.nanoTime();
	private volatile RuntimeException defect;

	EventSocket(EventSink sink, Runnable established) {
		this.sink = sink;
		this.established = established;
	}

	/** Cursor of the last event delivered, null if nothing came. */
	String cursor() {
		return cursor;
	}

	boolean isCursorGone() {
		return cursorGone;
	}

	/** Whether it ended for a reason that needs no mention: to resume at once. */
	boolean isOrderly() {
		return cursorGone || behind;
	}

	RuntimeException defect() {
		return defect;
	}

	/** Waits for the end, pinging while it is quiet; says why it ended. */
	String await(Timing timing, CountDownLatch closed) throws InterruptedException {
		while (!ended.await(timing.ping().toMillis(), TimeUnit.MILLISECONDS) && closed.getCount() > 0) {
			if (delivering) {
				continue;
			}
			if (System.nanoTime() - lastSign > timing.dead().toNanos()) {
				why = "no sign of life from the Central Engine for " + timing.dead().toSeconds() + " s";
				abort();
			} else {
				socket.sendPing(ByteBuffer.allocate(0));
			}
		}
		return "The event stream was lost: " + why + ".";
	}

	void abort() {
		WebSocket current = socket;
		if (current != null) {
			current.abort();
		}
		ended.countDown();
	}

	/** Its connection stands; said before {@link #await}. */
	void opened(WebSocket webSocket) {
		socket = webSocket;
	}

	@Override
	public void onOpen(WebSocket webSocket) {
		socket = webSocket;
		webSocket.request(1);
	}

	@Override
	public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
		text.append(data);
		if (last) {
			String message = text.toString();
			text.setLength(0);
			delivering = true;
			try {
				deliver(message);
			} catch (IOException e) {
				why = "a message is not understood (" + e.getMessage() + ")";
				abort();
			} catch (RuntimeException e) {
				defect = e;
				abort();
			} finally {
				lastSign = System.nanoTime();
				delivering = false;
			}
		}
		webSocket.request(1);
		return null;
	}

	private void deliver(String message) throws IOException {
		if (ended.getCount() == 0) {
			return;
		}
		JsonNode node = EventKinds.JSON.readTree(message);
		switch (node.path("control").asText("")) {
		case "" -> {
			Event event = EventKinds.JSON.treeToValue(node, Event.class);
			sink.event(event);
			cursor = event.cursor();
		}
		case "hello" -> {
			cursor = node.path("cursor").asText(null);
			established.run();
		}
		case "cursor-gone" -> cursorGone = true;
		default -> {
			// a control message of a newer server
		}
		}
	}

	@Override
	public CompletionStage<?> onPong(WebSocket webSocket, ByteBuffer message) {
		lastSign = System.nanoTime();
		webSocket.request(1);
		return null;
	}

	@Override
	public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
		behind = code == BEHIND;
		why = reason.isEmpty() ? "the Central Engine closed the connection" : reason.replaceFirst("\\.$", "");
		ended.countDown();
		return null;
	}

	@Override
	public void onError(WebSocket webSocket, Throwable error) {
		why = error.getMessage() == null ? "the connection broke" : "the connection broke (" + error.getMessage() + ")";
		ended.countDown();
	}
}
