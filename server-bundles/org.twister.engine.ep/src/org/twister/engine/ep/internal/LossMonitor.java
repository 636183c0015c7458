// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.ep.internal;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.twister.ep.channel.Protocol;

/**
 * Notices EP managers that went silent without closing their socket (power, network). Silence counts only while this process ran itself: when its own tick comes
 * late (suspended machine, SIGSTOP), everybody gets a full period again.
 */
final class LossMonitor implements AutoCloseable {

	private static final long TICK_MILLIS = 500;

	private final Supplier<List<ManagerSession>> sessions;
	private final Consumer<ManagerSession> onSilent;
	private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("ep-loss").daemon().factory());
	private long lastTick = System.nanoTime();

	LossMonitor(Supplier<List<ManagerSession>> sessions, Consumer<ManagerSession> onSilent) {
		this.sessions = sessions;
		this.onSilent = onSilent;
		timer.scheduleAtFixedRate(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
	}

	private void tick() {
		long now = System.nanoTime();
		boolean asleep = now - lastTick > TimeUnit.MILLISECONDS.toNanos(4 * TICK_MILLIS);
		lastTick = now;
		for (ManagerSession session : sessions.get()) {
			if (asleep) {
				session.forgive();
			} else if (session.isConnected() && session.silentMillis() > Protocol.LOSS_MILLIS) {
				onSilent.accept(session);
			}
		}
	}

	@Override
	public void close() {
		timer.shutdownNow();
	}
}
