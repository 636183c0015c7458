// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.twister.engine.api.Settings;
import org.twister.engine.api.TestConfigurations.Lock;
import org.twister.engine.api.spi.store.BlobStore;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;
import org.twister.rpc.event.EventKinds;

/** Who edits which test configuration file. Durable: the whole table is written with each change, which is rare. Thread-safe. */
@Component(service = LockTable.class)
public final class LockTable {

	private static final Logger LOG = LoggerFactory.getLogger(LockTable.class);
	private static final String KEY = "locks/test_configs.json";

	/**
	 * A lock, as it is stored.
	 *
	 * @param path  absolute, without links
	 * @param since ISO-8601
	 * @param until ISO-8601
	 * @param hash  what the file was when its owner locked or saved it last
	 */
	record Held(String path, String owner, String since, String until, String hash) {

		Lock lock() {
			return new Lock(path, owner, Instant.parse(since), Instant.parse(until));
		}
	}

	private final BlobStore store;
	private final Duration lease;
	private final Clock clock;
	private final Map<String, Held> locks = new TreeMap<>();

	/** Setting {@code config_lock_minutes}: how long a lock lasts unless it is renewed, default 60. */
	@Activate
	public LockTable(@Reference Settings settings, @Reference BlobStore store) throws IOException {
		this(minutes(settings.value("config_lock_minutes", "60")), store, Clock.systemUTC());
	}

	private static Duration minutes(String text) {
		if (!text.matches("[1-9]\\d{0,8}")) {
			throw new IllegalArgumentException("The setting config_lock_minutes is a number of minutes, not '" + text + "'.");
		}
		return Duration.ofMinutes(Long.parseLong(text));
	}

	LockTable(Duration lease, BlobStore store, Clock clock) throws IOException {
		this.lease = lease;
		this.store = store;
		this.clock = clock;
		if (store.size(KEY) > 0) {
			read();
		}
	}

	private void read() throws IOException {
		try (InputStream in = store.read(KEY, 0, Long.MAX_VALUE)) {
			for (Held held : EventKinds.JSON.readValue(in, Held[].class)) {
				held.lock();
				locks.put(held.path(), held);
			}
		} catch (IOException | RuntimeException e) {
			LOG.warn("The locks of test configuration files cannot be read, so they are gone: {}", e.toString());
			locks.clear();
		}
	}

	/** A lock that has not ended. */
	synchronized Optional<Held> of(Path path) {
		return Optional.ofNullable(locks.get(path.toString())).filter(this::isAlive);
	}

	private boolean isAlive(Held held) {
		return Instant.parse(held.until()).isAfter(clock.instant());
	}

	/** @throws RpcException CONFLICT if somebody else has locked the file, or one below the folder */
	synchronized void checkFree(Path path, String user) throws RpcException {
		for (Held held : locks.values()) {
			if (Path.of(held.path()).startsWith(path) && !held.owner().equals(user) && isAlive(held)) {
				throw taken(held);
			}
		}
	}

	private static RpcException taken(Held held) {
		return new RpcException(FaultCode.CONFLICT, Path.of(held.path()).getFileName() + " is locked by " + held.owner() + " since " + held.since() + ".");
	}

	/** Takes or renews a lock. */
	synchronized Held take(Path path, String user, String hash) throws RpcException {
		checkFree(path, user);
		Instant now = clock.instant();
		String since = of(path).map(Held::since).orElse(now.toString());
		Held held = new Held(path.toString(), user, since, now.plus(lease).toString(), hash);
		put(path.toString(), held);
		return held;
	}

	/** @return false if there was none */
	synchronized boolean free(Path path) throws RpcException {
		boolean isHeld = of(path).isPresent();
		if (locks.containsKey(path.toString())) {
			put(path.toString(), null);
		}
		return isHeld;
	}

	/** Ends the locks of a file that is no longer there, or of all that were in a folder. */
	synchronized void forget(Path path) throws RpcException {
		for (Held held : List.copyOf(locks.values())) {
			if (Path.of(held.path()).startsWith(path)) {
				put(held.path(), null);
			}
		}
	}

	/** As the disk has it, so has the memory. */
	private void put(String path, Held held) throws RpcException {
		Map<String, Held> next = new TreeMap<>(locks);
		next.values().removeIf(other -> !isAlive(other));
		if (held == null) {
			next.remove(path);
		} else {
			next.put(path, held);
		}
		List<Held> all = new ArrayList<>(next.values());
		try {
			store.put(KEY, EventKinds.JSON.writeValueAsBytes(all));
		} catch (IOException e) {
			throw Errors.refusal(Path.of(path).getFileName().toString(), e);
		}
		locks.clear();
		locks.putAll(next);
	}
}
