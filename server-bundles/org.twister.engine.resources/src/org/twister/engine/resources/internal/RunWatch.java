// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.resources.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.EpRef;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.engine.api.spi.store.EventLog.Partition;
import org.twister.engine.api.spi.store.EventLog.Subscription;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.EpService.EpState;
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
	private static final Set<String> KINDS = Set.of("run.ended", "ep.changed", "ep.gone");

	private final EventLog log;
	private final Claims claims;
	private final Runnable afterwards;
	/** EPs that were seen, and whether they are lost. */
	private final Map<EpRef, Boolean> lost = new HashMap<>();
	private String cursor;
	private Subscription subscription;

	/** @param afterwards called when claims may have changed */
	RunWatch(EventLog log, Claims claims, Runnable afterwards) {
		this.log = log;
		this.claims = claims;
		this.afterwards = afterwards;
	}

	/** Folds what the journal has, and catches up with runs that ended when nobody was there to see it. */
	void recover(Holdings holdings) throws IOException {
		Map<Long, String> ended = new HashMap<>();
		log.replay(Partition.MAIN, null, event -> {
			cursor = event.cursor();
			EventData data = read(event);
			if (data instanceof RunEnded run) {
				holdings.ofRun(run.run()).ifPresent(claim -> ended.put(run.run(), claim.user()));
			} else if (event.stream().equals(RESOURCES) && data != null) {
				holdings.apply(data);
			} else if (data != null) {
				note(data);
			}
		});
		for (Map.Entry<Long, String> run : ended.entrySet()) {
			claims.runEnded(run.getKey(), ep -> isLost(run.getValue(), ep));
		}
		// until it says so itself, nobody knows what an EP does that was there before
		lost.replaceAll((ep, was) -> true);
	}

	private static EventData read(Event event) throws IOException {
		return event.stream().equals(RESOURCES) || KINDS.contains(event.kind()) ? EventKinds.read(event.kind(), event.data()).orElse(null) : null;
	}

	/** From now on, everything that is new. */
	void start() throws IOException {
		subscription = log.follow(cursor, this::follow);
	}

	private void follow(Event event) {
		if (event.stream().equals(RESOURCES) || !KINDS.contains(event.kind())) {
			return;
		}
		try {
			handle(read(event));
			afterwards.run();
		} catch (IOException | RuntimeException e) {
			LOG.error("Test beds are not freed after {} of {}: {}", event.kind(), event.stream(), e.toString());
		}
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
