// SPDX-License-Identifier: EPL-2.0
package org.twister.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;

/** What one connection to {@code /events} has told. It ends with its server. */
final class Events implements WebSocket.Listener, AutoCloseable {

	private static final long LIMIT_SECONDS = 120;

	private final StringBuilder part = new StringBuilder();
	private final List<JsonNode> events = new ArrayList<>();
	private String cursor;
	private boolean ended;
	private WebSocket socket;

	/** @param cursor behind which it begins, or {@code start} */
	static Events follow(Lab lab, String cursor) throws Exception {
		Events events = new Events();
		events.cursor = cursor;
		URI uri = URI.create(lab.uri("/events").toString().replace("http:", "ws:") + "?cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
		events.socket = lab.client().newWebSocketBuilder().header("Authorization", "Bearer " + lab.token()).buildAsync(uri, events)
				.get(LIMIT_SECONDS, TimeUnit.SECONDS);
		return events;
	}

	@Override
	public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
		part.append(data);
		if (last) {
			try {
				add(Twister.JSON.readTree(part.toString()));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			part.setLength(0);
		}
		from.request(1);
		return null;
	}

	private synchronized void add(JsonNode message) {
		if (!message.has("control")) {
			events.add(message);
		}
		cursor = message.path("cursor").asText(cursor);
		notifyAll();
	}

	@Override
	public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
		end();
		return null;
	}

	@Override
	public void onError(WebSocket from, Throwable error) {
		end();
	}

	private synchronized void end() {
		ended = true;
		notifyAll();
	}

	/** Everything told so far. */
	synchronized List<JsonNode> all() {
		return List.copyOf(events);
	}

	/** Where another connection goes on. */
	synchronized String cursor() {
		return cursor;
	}

	/** Waits for an event, which may have come already. */
	synchronized JsonNode await(String description, Predicate<JsonNode> wanted) throws InterruptedException {
		long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
		int seen = 0;
		while (true) {
			for (; seen < events.size(); seen++) {
				if (wanted.test(events.get(seen))) {
					return events.get(seen);
				}
			}
			long millis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
			if (ended || millis <= 0) {
				List<JsonNode> tail = events.subList(Math.max(0, events.size() - 20), events.size());
				throw new AssertionError(
						"no event: " + description + (ended ? ", but the end of the connection" : " in " + LIMIT_SECONDS + " s") + "; the last ones were\n"
								+ tail);
			}
			wait(millis);
		}
	}

	/** Waits for an event of a run. */
	JsonNode await(long run, String kind) throws InterruptedException {
		return await(kind + " of run " + run, event -> is(event, run, kind));
	}

	static boolean is(JsonNode event, long run, String kind) {
		return event.path("kind").asText().equals(kind) && event.path("data").path("run").asLong() == run;
	}

	/** Waits for the end of its server, and has then got everything that this had sent. */
	synchronized void awaitEnd() throws InterruptedException {
		long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
		while (!ended) {
			long millis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
			if (millis <= 0) {
				throw new AssertionError("the connection did not end in " + LIMIT_SECONDS + " s");
			}
			wait(millis);
		}
	}

	/** Ends it from this side. */
	@Override
	public void close() {
		socket.abort();
	}
}
