// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.resources.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.EpRef;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.engine.api.spi.store.EventLog.Ownership;
import org.twister.engine.api.spi.store.EventLog.Partition;
import org.twister.engine.api.spi.store.EventLog.Snapshot;
import org.twister.engine.api.spi.store.EventLog.Subscription;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.EpService.EpState;
import org.twister.rpc.ResourceService.Claim;
import org.twister.rpc.event.Event;
import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventData.EpChanged;
import org.twister.rpc.event.EventData.EpGone;
import org.twister.rpc.event.EventData.RunEnded;
import org.twister.rpc.event.EventKinds;

/**
 * Learns from the journal when runs end, and what becomes of EPs: so test beds are free again whatever ended a run, and whoever died in between. Used by the thread that
 * makes it, then by the log's.
 */
final class RunWatch implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(RunWatch.class);
	private static final String RESOURCES = "resources";
	private static final List<String> STREAMS = List.of(RESOURCES, "run/", "eps");
	private static final Set<String> KINDS = Set.of("run.ended", "ep.changed", "ep.gone");

	/** What is saved of the fold. */
	record State(List<Claim> claims, List<Seen> eps) {}

	record Seen(String user, String name, boolean lost) {}

	private final EventLog log;
	private final Claims claims;
	private final Runnable afterwards;
	private final Runnable saved;
	/** EPs that were seen, and whether they are lost. */
	private final Map<EpRef, Boolean> lost = new HashMap<>();
	private volatile String cursor;
	private Subscription subscription;

	/**
	 * @param afterwards called when claims may have changed
	 * @param saved      called when it is time to save a snapshot
	 */
	RunWatch(EventLog log, Claims claims, Runnable afterwards, Runnable saved) {
		this.saved = saved;
		this.log = log;
		this.claims = claims;
		this.afterwards = afterwards;
	}

	/** Folds what the journal has, and catches up with runs that ended when nobody was there to see it. */
	void recover(Holdings holdings) throws IOException {
		Map<Long, String> ended = new HashMap<>();
		Optional<Snapshot> saved = log.snapshot(RESOURCES);
		if (saved.isPresent()) {
			cursor = saved.get().cursor();
			State state = EventKinds.JSON.readValue(saved.get().state(), State.class);
			holdings.restore(state.claims());
			state.eps().forEach(ep -> lost.put(new EpRef(ep.user(), ep.name()), ep.lost()));
		}
		// what is behind it is folded now and seen again later: that changes nothing
		String head = log.head();
		log.fold(Partition.MAIN, cursor, RunWatch::isWanted, (n, at, data) -> {
			if (data instanceof RunEnded run) {
				holdings.ofRun(run.run()).ifPresent(claim -> ended.put(run.run(), claim.user()));
			} else {
				holdings.apply(data);
				note(data);
			}
		});
		cursor = head == null ? cursor : head;
		for (Map.Entry<Long, String> run : ended.entrySet()) {
			claims.runEnded(run.getKey(), ep -> isLost(run.getValue(), ep));
		}
		// until it says so itself, nobody knows what an EP does that was there before
		lost.replaceAll((ep, was) -> true);
	}

	/** Lets the journal let go of what is in the claims. */
	void save(Ownership owner) throws IOException {
		String through = cursor;
		if (log.isTrimmable()) {
			List<Seen> eps;
			synchronized (lost) {
				eps = lost.entrySet().stream().map(e -> new Seen(e.getKey().user(), e.getKey().name(), e.getValue())).toList();
			}
			log.save(owner, new Snapshot(RESOURCES, STREAMS, through, EventKinds.JSON.writeValueAsBytes(new State(claims.list(), eps))));
		}
	}

	private static boolean isWanted(String stream, String kind) {
		return stream.equals(RESOURCES) || KINDS.contains(kind);
	}

	/** From now on, everything that is new. */
	void start() throws IOException {
		subscription = log.follow(cursor, this::follow);
	}

	private void follow(Event event) {
		if (!event.stream().equals(RESOURCES) && KINDS.contains(event.kind())) {
			try {
				handle(EventKinds.read(event.kind(), event.data()).orElse(null));
				cursor = event.cursor();
				afterwards.run();
				if (event.kind().equals("run.ended")) {
					saved.run();
				}
			} catch (IOException | RuntimeException e) {
				LOG.error("Test beds are not freed after {} of {}: {}", event.kind(), event.stream(), e.toString());
			}
		}
		cursor = event.cursor();
	}

	private void handle(EventData data) throws IOException {
		switch (data) {
		case RunEnded e -> {
			String user = claims.userOf(e.run());
			claims.runEnded(e.run(), ep -> isLost(user, ep));
		}
		case EpChanged e -> {
			note(e);
			EpInfo ep = e.ep();
			if (ep.state() != EpState.LOST) {
				claims.epProved(ep.user(), ep.name(), ep.run());
			}
		}
		case EpGone e -> {
			note(e);
			claims.epProved(e.user(), e.name(), 0);
		}
		case null, default -> {
			// nothing to do with test beds
		}
		}
	}

	private void note(EventData data) {
		synchronized (lost) {
			noteLocked(data);
		}
	}

	private void noteLocked(EventData data) {
		if (data instanceof EpChanged e) {
			lost.put(new EpRef(e.ep().user(), e.ep().name()), e.ep().state() == EpState.LOST);
		} else if (data instanceof EpGone e) {
			lost.remove(new EpRef(e.user(), e.name()));
		}
	}

	private boolean isLost(String user, String ep) {
		return lost.getOrDefault(new EpRef(user, ep), false);
	}

	@Override
	public void close() {
		if (subscription != null) {
			subscription.close();
		}
	}
}
