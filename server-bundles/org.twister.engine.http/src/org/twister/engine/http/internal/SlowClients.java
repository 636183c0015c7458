// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.http.internal;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cuts clients that trickle, whom the idle time-out never catches: the head of a request has to be there 20 seconds after its first byte (of a new connection: after it
 * was opened, the handshake of TLS included), and a body comes with 1 KB/s after a grace of 15 seconds. Only the time in which the server waits for bytes counts.
 */
final class SlowClients implements Connection.Listener, AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(SlowClients.class);
	private static final long TICK_MILLIS = 1_000;
	private static final Duration HEAD = Duration.ofSeconds(20);
	private static final Duration GRACE_OF_BODY = Duration.ofSeconds(15);

	/** A body that is being read. */
	interface Read {
		boolean isTooSlow(long now, long graceNanos);

		void cut();
	}

	/** What was seen of a connection at the ticks. */
	private static final class Seen {
		private long requests;
		private long bytes;
		/** When the head that is coming in began; 0 for none. */
		private long headSince;

		Seen(long now) {
			headSince = now;
		}

		/** Whether the head of the next request takes too long. */
		boolean isTooSlow(Connection connection, long now, long headNanos) {
			long in = connection.getMessagesIn();
			if (in > requests) {
				requests = in;
				bytes = connection.getBytesIn();
				headSince = 0;
			} else if (in > connection.getMessagesOut()) {
				bytes = connection.getBytesIn();
			} else if (headSince == 0 && connection.getBytesIn() > bytes) {
				headSince = now;
			}
			return headSince != 0 && now - headSince > headNanos;
		}
	}

	private final Map<Connection, Seen> connections = new ConcurrentHashMap<>();
	private final Set<Read> reads = ConcurrentHashMap.newKeySet();
	private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("http-slow").factory());

	private final long headNanos;
	private final long graceNanos;

	SlowClients() {
		this(HEAD, GRACE_OF_BODY);
	}

	SlowClients(Duration head, Duration graceOfBody) {
		headNanos = head.toNanos();
		graceNanos = graceOfBody.toNanos();
		watch.scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
	}

	/** Connections that speak HTTP; those beneath (TLS) and after (WebSocket) are none. */
	@Override
	public void onOpened(Connection connection) {
		if (connection instanceof ConnectionMetaData) {
			connections.put(connection, new Seen(now()));
		}
	}

	@Override
	public void onClosed(Connection connection) {
		connections.remove(connection);
	}

	void begin(Read read) {
		reads.add(read);
	}

	void end(Read read) {
		reads.remove(read);
	}

	/** Never 0, which stands for nothing. */
	static long now() {
		return System.nanoTime() | 1;
	}

	private void tick() {
		try {
			long now = now();
			connections.forEach((connection, seen) -> {
				if (seen.isTooSlow(connection, now, headNanos)) {
					LOG.debug("{} is cut: the head of its request does not come", connection.getEndPoint().getRemoteSocketAddress());
					connections.remove(connection);
					connection.getEndPoint().close();
				}
			});
			for (Read read : reads) {
				if (read.isTooSlow(now, graceNanos)) {
					reads.remove(read);
					read.cut();
				}
			}
		} catch (RuntimeException e) {
			LOG.error("Slow clients could not be looked at", e);
		}
	}

	@Override
	public void close() {
		watch.shutdownNow();
	}
}
