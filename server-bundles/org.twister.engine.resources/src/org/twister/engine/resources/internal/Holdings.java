// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.resources.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.twister.rpc.ResourceService.Claim;
import org.twister.rpc.ResourceService.Item;
import org.twister.rpc.ResourceService.Obstacle;
import org.twister.rpc.ResourceService.Use;
import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventData.ResourceFreed;
import org.twister.rpc.event.EventData.ResourceKept;
import org.twister.rpc.event.EventData.ResourceRenewed;
import org.twister.rpc.event.EventData.ResourceTaken;
import org.twister.rpc.event.EventData.ResourceWaiting;

/**
 * Who has taken what, and who waits, as the fold of the events of resources and of nothing else. An event that is folded again changes nothing. Used by one thread at
 * a time.
 */
final class Holdings {

	private final Map<String, Claim> taken = new LinkedHashMap<>();
	private final Map<String, Claim> queue = new LinkedHashMap<>();

	void apply(EventData data) {
		switch (data) {
		case ResourceWaiting e -> {
			if (!taken.containsKey(e.ticket())) {
				queue.putIfAbsent(e.ticket(), new Claim(e.ticket(), e.user(), e.run(), e.use(), e.resources(), e.at(), null, e.lease(), true, List.of(), ""));
			}
		}
		case ResourceTaken e -> {
			queue.remove(e.ticket());
			taken.putIfAbsent(e.ticket(),
					new Claim(e.ticket(), e.user(), e.run(), e.use(), e.resources(), e.at(), e.until(), e.lease(), false, List.of(), ""));
		}
		case ResourceRenewed e -> taken.computeIfPresent(e.ticket(), (ticket, c) -> new Claim(ticket, c.user(), c.run(), c.use(), c.resources(), c.since(),
				e.until(), e.lease(), false, List.of(), c.note()));
		case ResourceKept e -> taken.computeIfPresent(e.ticket(), (ticket, c) -> new Claim(ticket, c.user(), c.run(), c.use(), c.resources(), c.since(),
				c.until(), c.lease(), false, List.of(), e.reason()));
		case ResourceFreed e -> {
			Set<String> keys = new HashSet<>(e.resources());
			queue.computeIfPresent(e.ticket(), (ticket, claim) -> without(claim, keys));
			taken.computeIfPresent(e.ticket(), (ticket, claim) -> without(claim, keys));
		}
		default -> {
			// says nothing about who has what
		}
		}
	}

	private static Claim without(Claim claim, Set<String> keys) {
		List<Item> left = claim.resources().stream().filter(item -> !keys.contains(item.key())).toList();
		return left.isEmpty()
				? null
				: new Claim(claim.ticket(), claim.user(), claim.run(), claim.use(), left, claim.since(), claim.until(), claim.lease(), claim.waiting(),
						List.of(), claim.note());
	}

	/** Of a snapshot. */
	void restore(Collection<Claim> claims) {
		claims.forEach(claim -> (claim.waiting() ? queue : taken).put(claim.ticket(), claim));
	}

	Collection<Claim> taken() {
		return taken.values();
	}

	/** Whoever came first is first. */
	Collection<Claim> queue() {
		return queue.values();
	}

	/** By its ticket, taken or waiting. */
	Optional<Claim> find(String ticket) {
		return Optional.ofNullable(taken.getOrDefault(ticket, queue.get(ticket)));
	}

	/** What a run has taken or waits for. A kept one is not its any more. */
	Optional<Claim> ofRun(long run) {
		List<Claim> all = new ArrayList<>(taken.values());
		all.addAll(queue.values());
		return all.stream().filter(claim -> claim.run() == run && claim.note().isEmpty()).findFirst();
	}

	/** Who stands before a claim that is or would be made: who has one of its resources, and who came earlier for one. */
	List<Obstacle> obstacles(Claim wanted) {
		List<Obstacle> obstacles = new ArrayList<>();
		taken.values().forEach(holder -> addObstacle(holder, wanted, obstacles));
		for (Claim waiter : queue.values()) {
			if (waiter.ticket().equals(wanted.ticket())) {
				break;
			}
			if (!waitsForUser(waiter, wanted.user())) {
				addObstacle(waiter, wanted, obstacles);
			}
		}
		return obstacles;
	}

	/** Whoever waits for something that this user has taken cannot be before him: each would wait for the other. */
	private boolean waitsForUser(Claim waiter, String user) {
		return taken.values().stream().anyMatch(claim -> claim.user().equals(user) && claim.run() == 0 && !agree(claim, waiter)
				&& claim.resources().stream().anyMatch(item -> waiter.resources().stream().anyMatch(wanted -> overlap(item, wanted))));
	}

	private static void addObstacle(Claim other, Claim wanted, List<Obstacle> obstacles) {
		if (agree(other, wanted)) {
			return;
		}
		for (Item item : other.resources()) {
			if (wanted.resources().stream().anyMatch(own -> overlap(item, own))) {
				obstacles.add(new Obstacle(item.path(), other.user(), other.run(), other.since(), other.waiting()));
			}
		}
	}

	/** Whether two may have the same at the same time: a user works on what he keeps for himself, his run on what he has taken. What is in use is in use once. */
	static boolean agree(Claim holder, Claim wanted) {
		if (!holder.user().equals(wanted.user()) || holder.run() != 0) {
			return false;
		}
		return wanted.run() != 0 || holder.use() != Use.BUSY;
	}

	/** Whether two are one, or one is in the other. */
	static boolean overlap(Item one, Item other) {
		return one.key().equals(other.key()) || one.above().contains(other.key()) || other.above().contains(one.key());
	}

	/** Claims on a resource, on what it is in, or on something in it. */
	List<Claim> on(Item item) {
		return taken.values().stream().filter(claim -> claim.resources().stream().anyMatch(other -> overlap(item, other))).toList();
	}
}
