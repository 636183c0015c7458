// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/** Which runs there are, and which of them go on. Thread-safe; nothing here waits for the disk. */
final class RunRegistry {

	private final NavigableMap<Long, KnownRun> known = new TreeMap<>();
	private final NavigableMap<Long, ActiveRun> active = new TreeMap<>();
	/** Users whose next run is about to be. */
	private final Set<String> starting = new HashSet<>();
	/** Closed, but their events are in the journal only. */
	private final Set<Long> notArchived = new HashSet<>();
	private long lastId;

	/** @param last the highest number that was ever given */
	synchronized void recall(Collection<KnownRun> runs, long last) {
		runs.forEach(run -> known.put(run.id(), run));
		lastId = Math.max(last, known.isEmpty() ? 0 : known.lastKey());
	}

	synchronized List<KnownRun> known() {
		return List.copyOf(known.values());
	}

	synchronized List<ActiveRun> active() {
		return List.copyOf(active.values());
	}

	/** The user's next run is to be started by the caller alone, until {@link #started}. */
	synchronized void reserve(String user) throws RpcException {
		if (!starting.add(user)) {
			throw conflict(user, lastId);
		}
	}

	synchronized void release(String user) {
		starting.remove(user);
	}

	static RpcException conflict(String user, long run) {
		return new RpcException(FaultCode.CONFLICT, "Run " + run + " of user " + user + " is active: stop it first.");
	}

	synchronized long nextId() {
		return ++lastId;
	}

	synchronized long lastId() {
		return lastId;
	}

	synchronized void put(KnownRun head, ActiveRun run) {
		known.put(head.id(), head);
		active.put(head.id(), run);
	}

	/** @param archived its events are beside its logs */
	synchronized void putClosed(KnownRun head, boolean archived) {
		known.put(head.id(), head);
		active.remove(head.id());
		if (archived) {
			notArchived.remove(head.id());
		} else {
			notArchived.add(head.id());
		}
	}

	/** Null if there is no such run. */
	synchronized KnownRun find(long run) {
		return known.get(run);
	}

	/** Null if it does not go on. */
	synchronized ActiveRun findActive(long run) {
		return active.get(run);
	}

	/** Newest first; of all users for null. */
	synchronized List<KnownRun> newest(String user, int limit) {
		return known.descendingMap().values().stream().filter(r -> user == null || r.started().user().equals(user)).limit(limit).toList();
	}

	synchronized List<KnownRun> notArchived() {
		return notArchived.stream().map(known::get).toList();
	}

	synchronized void archived(long run) {
		notArchived.remove(run);
	}

	synchronized void remove(long run) {
		known.remove(run);
		notArchived.remove(run);
	}

	/**
	 * What need not be read from the journal any more.
	 *
	 * @param cursor before the first event that is still needed there
	 */
	record Settled(String cursor, List<KnownRun> closed, long lastId) {}

	synchronized Settled settled(String head) {
		Optional<KnownRun> oldest = Stream.concat(active.keySet().stream(), notArchived.stream()).map(known::get).min(Comparator.comparing(KnownRun::n));
		List<KnownRun> closed = known.values().stream().filter(r -> r.closed() && !notArchived.contains(r.id())).toList();
		return new Settled(oldest.isPresent() ? oldest.get().before() : head, closed, lastId);
	}
}
