// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.twister.engine.api.Caller;
import org.twister.engine.api.RunEngine;
import org.twister.engine.api.Settings;
import org.twister.engine.api.http.SocketEndpoint;
import org.twister.engine.api.http.SocketHandler;
import org.twister.engine.api.http.SocketPeer;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.rpc.ServerService;
import org.twister.rpc.event.EventKinds;

/**
 * {@code /events?cursor=C&streams=a,b}: events as JSON, one a message, behind the cursor; without one from now on, with {@code cursor=start} from the first one held.
 * The first message is a greeting with the protocol's version and the cursor where the stream begins.
 */
@Component(service = SocketEndpoint.class)
public final class EventsSocket implements SocketEndpoint {

	private static final long MAX_BEHIND = 8L << 20;
	private static final String START = "start";
	/** Close code: the cursor is no longer good. */
	private static final int CURSOR_GONE = 4010;

	private final EventLog log;
	private final RunEngine engine;
	private final String version;
	private final long maxBehind;

	@Activate
	public EventsSocket(@Reference EventLog log, @Reference RunEngine engine, @Reference Settings settings) {
		this(log, engine, settings.version(), MAX_BEHIND);
	}

	EventsSocket(EventLog log, RunEngine engine, String version, long maxBehind) {
		this.log = log;
		this.engine = engine;
		this.version = version;
		this.maxBehind = maxBehind;
	}

	@Override
	public String path() {
		return "/events";
	}

	@Override
	public int maxMessageSize() {
		return 64 << 10;
	}

	@Override
	public SocketHandler open(SocketPeer peer, Caller caller, Map<String, String> query) {
		String asked = query.get("cursor");
		String cursor = asked == null || asked.isEmpty() ? log.head() : asked.equals(START) ? null : asked;
		String streams = query.getOrDefault("streams", "");
		List<String> wanted = Arrays.stream(streams.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
		EventFeed feed = new EventFeed(peer, wanted, new OwnEvents(caller, engine), maxBehind);
		try {
			begin(feed, cursor);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return feed;
	}

	private void begin(EventFeed feed, String cursor) throws IOException {
		try {
			feed.start(log, control("hello", "cursor", cursor == null ? START : cursor), cursor);
		} catch (EventLog.CursorGone e) {
			feed.finish(control("cursor-gone", "message", e.getMessage()), CURSOR_GONE, "take a snapshot");
		}
	}

	private String control(String kind, String name, String value) throws IOException {
		Map<String, Object> message = new LinkedHashMap<>();
		message.put("control", kind);
		message.put("protocol", ServerService.PROTOCOL);
		message.put("version", version);
		message.put(name, value);
		return EventKinds.JSON.writeValueAsString(message);
	}
}
