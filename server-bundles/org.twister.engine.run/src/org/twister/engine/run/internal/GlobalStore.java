// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Lock;

import org.twister.engine.api.Globals;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.engine.api.spi.store.EventLog.NewEvent;
import org.twister.engine.api.spi.store.EventLog.Ownership;
import org.twister.rpc.event.EventData.GlobalSet;
import org.twister.rpc.event.EventKinds;

/** Global parameters of all users: a change is durable before it is seen. Thread-safe. */
final class GlobalStore implements Globals {

	private final EventLog log;
	private final Ownership owner;
	/** Held between an event and its effect. */
	private final Lock effect;
	private final GlobalTrees trees = new GlobalTrees();
	/** One monitor per user: his changes have an order. */
	private final Map<String, Object> locks = new HashMap<>();

	GlobalStore(EventLog log, Ownership owner, Lock effect) {
		this.log = log;
		this.owner = owner;
		this.effect = effect;
	}

	GlobalTrees trees() {
		return trees;
	}

	@Override
	public Optional<Object> get(String user, String path) {
		return trees.get(user, path);
	}

	@Override
	public boolean set(String user, String path, Object value, long run) {
		Object stored = Boolean.FALSE.equals(value) ? null : value;
		Object monitor;
		synchronized (locks) {
			monitor = locks.computeIfAbsent(user, u -> new Object());
		}
		synchronized (monitor) {
			if (!trees.hasParent(user, path)) {
				return false;
			}
			effect.lock();
			try {
				String json = stored == null ? null : EventKinds.JSON.writeValueAsString(stored);
				log.append(owner, List.of(new NewEvent("globals/" + user, new GlobalSet(run, user, path, json))));
				trees.set(user, path, stored == null ? null : EventKinds.JSON.readValue(Objects.requireNonNull(json), Object.class));
				return true;
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			} finally {
				effect.unlock();
			}
		}
	}
}
