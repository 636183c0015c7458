// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.resources.internal;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.twister.engine.api.ResourceAllocator.Actor;
import org.twister.engine.api.TestBeds.Turn;
import org.twister.rpc.FaultCode;
import org.twister.rpc.ResourceService.Claim;
import org.twister.rpc.ResourceService.Item;
import org.twister.rpc.ResourceService.Obstacle;
import org.twister.rpc.ResourceService.Use;
import org.twister.rpc.RpcException;
import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventData.ResourceFreed;
import org.twister.rpc.event.EventData.ResourceKept;
import org.twister.rpc.event.EventData.ResourceRenewed;
import org.twister.rpc.event.EventData.ResourceTaken;
import org.twister.rpc.event.EventData.ResourceWaiting;

/**
 * Decides who gets what. Each decision is a batch of events, durable before it holds. Whoever waits gets all he wants at once, in the order in which they came: nobody
 * overtakes another who waits for the same, so nobody waits for ever, and nobody holds one test bed while he waits for another. Thread-safe.
 */
final class Claims {

	/** Writes events down for good. */
	@FunctionalInterface
	interface Journal {
		void append(List<EventData> batch) throws IOException;
	}

	private static final double MAX_LEASE = Duration.ofDays(366).toSeconds();

	private final Holdings holdings;
	private final Journal journal;
	private final Time time;
	/** Runs that are told where they stand, and what they were told last. */
	private final Map<Long, Consumer<Turn>> listeners = new HashMap<>();
	private final Map<Long, Turn> told = new HashMap<>();

	/** @param holdings fold of what the journal has */
	Claims(Holdings holdings, Journal journal, Time time) {
		this.holdings = holdings;
		this.journal = journal;
		this.time = time;
	}

	/** Takes, or queues; refused with CONFLICT if that is not wanted. */
	synchronized Claim take(Actor actor, List<Item> items, Use use, double lease, boolean queue) throws RpcException {
		checkLease(lease);
		Claim wanted = new Claim(newTicket(), actor.user(), 0, use, items, time.stamp(), null, lease, true, List.of(), "");
		Optional<Claim> ofRun = coveringRun(actor, items);
		if (ofRun.isPresent()) {
			return ofRun.get();
		}
		Optional<Claim> again = holdings.taken().stream().filter(c -> isSame(c, wanted) && use != Use.BUSY).findFirst();
		if (again.isPresent()) {
			commit(List.of(renewed(again.get(), lease)));
			return holdings.find(again.get().ticket()).orElseThrow();
		}
		List<Obstacle> obstacles = holdings.obstacles(wanted);
		if (!obstacles.isEmpty() && !queue) {
			throw new RpcException(FaultCode.CONFLICT, sentence(obstacles));
		}
		commit(List.of(obstacles.isEmpty()
				? taken(wanted)
				: new ResourceWaiting(wanted.ticket(), wanted.user(), 0, use, items, lease, wanted.since())));
		return find(wanted.ticket()).orElseThrow();
	}

	/** What a run of the actor has taken already: all of this is in it. */
	private Optional<Claim> coveringRun(Actor actor, List<Item> items) {
		return holdings.taken().stream().filter(claim -> isOwnRun(actor, claim))
				.filter(claim -> items.stream().allMatch(item -> claim.resources().stream().anyMatch(own -> isWithin(item, own)))).findFirst();
	}

	static boolean isOwnRun(Actor actor, Claim claim) {
		return claim.run() != 0 && claim.note().isEmpty() && (actor.run() == 0 ? claim.user().equals(actor.user()) : claim.run() == actor.run());
	}

	private static boolean isWithin(Item item, Item outer) {
		return item.key().equals(outer.key()) || item.above().contains(outer.key());
	}

	private static boolean isSame(Claim claim, Claim wanted) {
		return claim.run() == 0 && claim.user().equals(wanted.user()) && claim.use() == wanted.use()
				&& keys(claim.resources()).equals(keys(wanted.resources()));
	}

	private static Set<String> keys(Collection<Item> items) {
		return items.stream().map(Item::key).collect(Collectors.toSet());
	}

	/**
	 * Takes for a run, or queues. A run that stands here already is only told where.
	 *
	 * @param items empty if it needs nothing
	 */
	synchronized void takeForRun(long run, String user, List<Item> items, Consumer<Turn> listener) throws IOException {
		if (holdings.ofRun(run).isEmpty() && !items.isEmpty()) {
			Claim wanted = new Claim(newTicket(), user, run, Use.BUSY, items, time.stamp(), null, 0, true, List.of(), "");
			write(List.of(holdings.obstacles(wanted).isEmpty()
					? taken(wanted)
					: new ResourceWaiting(wanted.ticket(), user, run, Use.BUSY, items, 0, wanted.since())));
		}
		listeners.put(run, listener);
		told.remove(run);
		tellRuns();
	}

	synchronized Claim renew(Actor actor, String ticket, double lease) throws RpcException {
		checkLease(lease);
		Claim claim = own(actor, ticket);
		if (claim.waiting() || claim.run() != 0) {
			throw new RpcException(FaultCode.CONFLICT, claim.waiting()
					? "Claim " + ticket + " still waits: its lease has not begun."
					: "Run " + claim.run() + " has no lease: it has its test beds until it ends.");
		}
		commit(List.of(renewed(claim, lease)));
		return holdings.find(ticket).orElseThrow();
	}

	/** Frees a claim, or takes it out of the queue. */
	synchronized void free(Actor actor, String ticket) throws RpcException {
		Claim claim = own(actor, ticket);
		if (claim.run() != 0 && claim.note().isEmpty()) {
			throw new RpcException(FaultCode.CONFLICT, "Run " + claim.run() + " of " + claim.user() + " has taken it: it is free when the run ends.");
		}
		commit(List.of(freed(claim, keys(claim.resources()), actor.user(), claim.waiting() ? "given up" : "freed")));
	}

	/** Frees one resource and what is in it, as far as the actor has taken it himself. Refused if others have. */
	synchronized void free(Actor actor, Item item, Use use) throws RpcException {
		List<EventData> events = new ArrayList<>();
		for (Claim claim : holdings.on(item)) {
			Set<String> keys = claim.resources().stream().filter(own -> isWithin(own, item)).map(Item::key).collect(Collectors.toSet());
			if (keys.isEmpty() || isOwnRun(actor, claim) || use != null && claim.use() != use) {
				continue;
			}
			if (!claim.user().equals(actor.user()) && !actor.admin()) {
				throw new RpcException(FaultCode.FORBIDDEN, item.path() + " was taken by " + claim.user() + ", not by you.");
			}
			if (claim.run() != 0 && claim.note().isEmpty()) {
				throw new RpcException(FaultCode.CONFLICT, "Run " + claim.run() + " of " + claim.user() + " has taken it: it is free when the run ends.");
			}
			events.add(freed(claim, keys, actor.user(), "freed"));
		}
		if (!events.isEmpty()) {
			commit(events);
		}
	}

	private Claim own(Actor actor, String ticket) throws RpcException {
		Claim claim = holdings.find(ticket == null ? "" : ticket).orElseThrow(() -> new RpcException(FaultCode.NOT_FOUND, "There is no claim " + ticket + "."));
		if (!claim.user().equals(actor.user()) && !actor.admin()) {
			throw new RpcException(FaultCode.FORBIDDEN, "Claim " + ticket + " is " + claim.user() + "'s.");
		}
		return claim;
	}

	/** Everything taken, then the queue. */
	synchronized List<Claim> list() {
		List<Claim> all = new ArrayList<>(holdings.taken());
		holdings.queue().forEach(claim -> all.add(withObstacles(claim)));
		return all;
	}

	synchronized Optional<Claim> find(String ticket) {
		return holdings.find(ticket).map(claim -> claim.waiting() ? withObstacles(claim) : claim);
	}

	private Claim withObstacles(Claim claim) {
		return new Claim(claim.ticket(), claim.user(), claim.run(), claim.use(), claim.resources(), claim.since(), null, claim.lease(), true,
				holdings.obstacles(claim), claim.note());
	}

	/** Claims on a resource, on what it is in, or on something in it. */
	synchronized List<Claim> on(Item item) {
		return List.copyOf(holdings.on(item));
	}

	/**
	 * A run has ended, however: what it has is free, and what it waits for is not wanted any more.
	 *
	 * @param doubt EPs of which it is not known whether they still work for it
	 */
	synchronized void runEnded(long run, Predicate<String> doubt) throws IOException {
		listeners.remove(run);
		told.remove(run);
		Claim claim = holdings.ofRun(run).orElse(null);
		if (claim == null) {
			return;
		}
		Set<String> lost = claim.waiting()
				? Set.of()
				: claim.resources().stream().flatMap(item -> item.eps().stream()).filter(doubt).collect(Collectors.toCollection(TreeSet::new));
		Set<String> kept = keys(claim.resources().stream().filter(item -> item.eps().stream().anyMatch(lost::contains)).toList());
		Set<String> free = new HashSet<>(keys(claim.resources()));
		free.removeAll(kept);
		List<EventData> events = new ArrayList<>();
		if (!free.isEmpty()) {
			events.add(freed(claim, free, "", "run " + run + " has ended"));
		}
		if (!kept.isEmpty()) {
			events.add(new ResourceKept(claim.ticket(), sorted(kept), "run " + run + " has ended, but EP " + String.join(", ", lost)
					+ " is lost and may still work on it", time.stamp()));
		}
		write(events);
	}

	/** An EP is known to work for no run that has ended: what was kept because of it is free. */
	synchronized void epProved(String user, String ep, long worksFor) throws IOException {
		List<EventData> events = new ArrayList<>();
		for (Claim claim : holdings.taken()) {
			if (claim.run() != 0 && claim.run() != worksFor && !claim.note().isEmpty() && claim.user().equals(user)) {
				Set<String> keys = keys(claim.resources().stream().filter(item -> item.eps().contains(ep)).toList());
				if (!keys.isEmpty()) {
					events.add(freed(claim, keys, "", "EP " + ep + " is back and works for it no more"));
				}
			}
		}
		if (!events.isEmpty()) {
			write(events);
		}
	}

	/** Frees what is past its lease. */
	synchronized void expire() throws IOException {
		Instant now = time.now();
		List<EventData> events = holdings.taken().stream().filter(claim -> claim.until() != null && !Instant.parse(claim.until()).isAfter(now))
				.map(claim -> freed(claim, keys(claim.resources()), "", "the lease has expired")).toList();
		if (!events.isEmpty()) {
			write(events);
		}
	}

	/** When {@link #expire} has something to do, null if never. */
	synchronized Instant nextExpiry() {
		return holdings.taken().stream().filter(claim -> claim.until() != null).map(claim -> Instant.parse(claim.until())).min(Instant::compareTo).orElse(null);
	}

	/** Whose run it is that has taken something or waits; empty if it does neither. */
	synchronized String userOf(long run) {
		return holdings.ofRun(run).map(Claim::user).orElse("");
	}

	private EventData taken(Claim claim) {
		Instant now = time.now();
		return new ResourceTaken(claim.ticket(), claim.user(), claim.run(), claim.use(), claim.resources(), claim.lease(), time.stamp(),
				until(now, claim.lease()));
	}

	private EventData renewed(Claim claim, double lease) {
		return new ResourceRenewed(claim.ticket(), lease, time.stamp(), until(time.now(), lease));
	}

	private static String until(Instant now, double lease) {
		return lease <= 0 ? null : now.plusMillis(Math.round(lease * 1000)).toString();
	}

	private EventData freed(Claim claim, Set<String> keys, String by, String reason) {
		return new ResourceFreed(claim.ticket(), sorted(keys), by, reason, time.stamp());
	}

	private static List<String> sorted(Set<String> keys) {
		return keys.stream().sorted().toList();
	}

	private String newTicket() {
		String ticket = time.id();
		while (holdings.find(ticket).isPresent()) {
			ticket = time.id();
		}
		return ticket;
	}

	private static void checkLease(double lease) throws RpcException {
		if (!(lease >= 0 && lease <= MAX_LEASE)) {
			throw new RpcException(FaultCode.BAD_REQUEST, "A lease is a number of seconds from 0 to " + (long) MAX_LEASE + ", not " + lease + ".");
		}
	}

	/** For people: the first one who stands before a claim, and how many more. */
	static String sentence(List<Obstacle> obstacles) {
		return obstacles.getFirst() + (obstacles.size() > 1 ? ", and " + (obstacles.size() - 1) + " more" : "");
	}

	private void commit(List<EventData> events) throws RpcException {
		try {
			write(events);
		} catch (IOException e) {
			throw new RpcException(FaultCode.INTERNAL, "The journal cannot be written: " + e.getMessage());
		}
	}

	/** Writes down a decision together with what follows from it for those who wait, lets it hold, and tells the runs. */
	private void write(List<EventData> decided) throws IOException {
		if (decided.isEmpty()) {
			return;
		}
		Holdings after = new Holdings();
		after.restore(holdings.taken());
		after.restore(holdings.queue());
		List<EventData> events = new ArrayList<>(decided);
		decided.forEach(after::apply);
		for (Claim waiter : List.copyOf(after.queue())) {
			if (after.obstacles(waiter).isEmpty()) {
				EventData turn = taken(waiter);
				events.add(turn);
				after.apply(turn);
			}
		}
		journal.append(events);
		events.forEach(holdings::apply);
		tellRuns();
	}

	private void tellRuns() {
		for (Map.Entry<Long, Consumer<Turn>> run : Map.copyOf(listeners).entrySet()) {
			Claim claim = holdings.ofRun(run.getKey()).orElse(null);
			Turn turn = claim == null || !claim.waiting() ? new Turn(true, "") : new Turn(false, sentence(holdings.obstacles(claim)));
			if (!turn.equals(told.put(run.getKey(), turn))) {
				run.getValue().accept(turn);
			}
			if (turn.taken()) {
				listeners.remove(run.getKey());
				told.remove(run.getKey());
			}
		}
	}
}
