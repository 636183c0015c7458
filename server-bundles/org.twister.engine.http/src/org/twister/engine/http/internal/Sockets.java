// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.http.internal;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open WebSockets: pings them, so that a dead connection is noticed and a quiet one is kept open by what is in between, and closes them at the end. */
final class Sockets implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(Sockets.class);
	private static final long PING_SECONDS = 20;
	private static final int GOING_AWAY = 1001;
	private static final String STOPPING = "The Central Engine is stopping.";

	private final Set<JettySocket> open = ConcurrentHashMap.newKeySet();
	private final ScheduledExecutorService pinger = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("http-ping").factory());

	private volatile boolean isClosing;

	Sockets() {
		pinger.scheduleWithFixedDelay(this::ping, PING_SECONDS, PING_SECONDS, TimeUnit.SECONDS);
	}

	void ping() {
		for (JettySocket socket : open) {
			try {
				socket.ping();
			} catch (RuntimeException e) {
				LOG.warn("{} could not be pinged", socket.address(), e);
			}
		}
	}

	/** One that opens while the server stops is closed at once. */
	void add(JettySocket socket) {
		open.add(socket);
		if (isClosing) {
			socket.close(GOING_AWAY, STOPPING);
		}
	}

	void remove(JettySocket socket) {
		open.remove(socket);
	}

	/** If the other side does not answer the close frame in time, the connection is cut. */
	void cutLater(JettySocket socket) {
		if (!pinger.isShutdown()) {
			pinger.schedule(socket::cut, 3, TimeUnit.SECONDS);
		}
	}

	@Override
	public void close() {
		isClosing = true;
		List.copyOf(open).forEach(socket -> socket.close(GOING_AWAY, STOPPING));
		pinger.shutdownNow();
	}
}
