// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.resources.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twister.engine.api.ResourceAllocator.Actor;
import org.twister.rpc.ResourceService.Claim;
import org.twister.rpc.ResourceService.Item;
import org.twister.rpc.ResourceService.Use;
import org.twister.rpc.RpcException;
import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventData.ResourceTaken;

/** Whatever users, runs, clocks and kills do: nobody shares what is in use, nobody who waits is forgotten, nobody is overtaken. */
class RandomClaimsTest {

	private static final List<String> BEDS = List.of("/tb1", "/tb1/switch", "/tb1/pbx", "/tb2", "/tb3");
	private static final List<String> USERS = List.of("ann", "bob", "cid", "dan");

	@TempDir
	Path home;
	private Lab lab;
	private Random random;
	private long lastRun;
	private final Set<Long> running = new HashSet<>();
	private final Map<Long, String> users = new HashMap<>();

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
	void theRulesHoldWhateverHappens(long seed) throws Exception {
		lab = new Lab(home);
		random = new Random(seed);
		try {
			for (int step = 0; step < 250; step++) {
				try {
					act();
				} catch (RpcException refused) {
					// as often as not
				}
				check("seed " + seed + ", step " + step);
			}
			comeToAnEnd();
		} finally {
			lab.close();
		}
	}

	private Actor someone() {
		return new Actor(USERS.get(random.nextInt(USERS.size())), false, 0);
	}

	private String[] someBeds() {
		Set<String> beds = new HashSet<>();
		for (int i = random.nextInt(3); i >= 0; i--) {
			beds.add(BEDS.get(random.nextInt(BEDS.size())));
		}
		return beds.toArray(String[]::new);
	}

	private void act() throws RpcException, IOException {
		switch (random.nextInt(10)) {
		case 0, 1, 2 -> {
			Use use = List.of(Use.BUSY, Use.RESERVED, Use.LOCKED).get(random.nextInt(3));
			lab.allocator.take(someone(), List.of(someBeds()).stream().map(Lab::bed).toList(), use, random.nextInt(3) * 30, random.nextBoolean());
		}
		case 3 -> {
			long run = ++lastRun;
			users.put(run, someone().user());
			running.add(run);
			lab.run(run, users.get(run), List.of(someBeds()).stream().filter(bed -> bed.lastIndexOf('/') == 0).toArray(String[]::new));
		}
		case 4 -> {
			if (!running.isEmpty()) {
				long run = running.iterator().next();
				running.remove(run);
				lab.ends(run);
			}
		}
		case 5 -> {
			lab.time.pass(random.nextInt(40));
			lab.allocator.expire();
		}
		case 6 -> {
			lab.restart();
			for (long run : running) {
				lab.run(run, users.get(run), new String[0]);
			}
		}
		case 7 -> lab.allocator.free(someone(), Lab.bed(BEDS.get(random.nextInt(BEDS.size()))), null);
		default -> {
			List<Claim> claims = lab.allocator.claims();
			if (!claims.isEmpty()) {
				Claim claim = claims.get(random.nextInt(claims.size()));
				lab.allocator.free(new Actor(claim.user(), false, 0), claim.ticket());
			}
		}
		}
	}

	private void check(String where) {
		List<Claim> claims = lab.allocator.claims();
		List<Claim> taken = claims.stream().filter(c -> !c.waiting()).toList();
		for (Claim one : taken) {
			for (Claim other : taken) {
				boolean mayShare = one.user().equals(other.user()) && (one.use() != Use.BUSY || other.use() != Use.BUSY || one.run() != 0 ^ other.run() != 0);
				assertTrue(one == other || mayShare || !overlap(one, other), () -> where + ": both have it: " + one + " and " + other);
			}
		}
		for (Claim waiter : claims.stream().filter(Claim::waiting).toList()) {
			assertFalse(waiter.waitsFor().isEmpty(), () -> where + ": waits for nobody: " + waiter);
		}
		for (long run : running) {
			assertTrue(lab.turns.containsKey(run) && (lab.turn(run).taken() || claims.stream().anyMatch(c -> c.waiting() && c.run() == run)),
					() -> where + ": run " + run + " is forgotten");
		}
		checkNobodyWasOvertaken(where);
		Holdings again = new Holdings();
		lab.journal.data().forEach(again::apply);
		assertEquals(taken, List.copyOf(again.taken()), where);
	}

	private static boolean overlap(Claim one, Claim other) {
		return one.resources().stream().anyMatch(a -> other.resources().stream().anyMatch(b -> Holdings.overlap(a, b)));
	}

	/** Whoever got something while another had been waiting for it: the other was waiting for him. */
	private void checkNobodyWasOvertaken(String where) {
		Holdings state = new Holdings();
		for (EventData event : lab.journal.data()) {
			if (event instanceof ResourceTaken taken) {
				for (Claim first : state.queue()) {
					boolean isFirst = !first.ticket().equals(taken.ticket()) && !cameLater(state, first.ticket(), taken.ticket());
					if (isFirst && !first.user().equals(taken.user()) && wants(first, taken.resources())) {
						String user = taken.user();
						assertTrue(state.taken().stream().anyMatch(c -> c.user().equals(user) && c.run() == 0 && overlap(c, first)),
								() -> where + ": " + taken + " overtook " + first);
					}
				}
			}
			state.apply(event);
		}
	}

	private static boolean cameLater(Holdings state, String ticket, String than) {
		List<String> order = new ArrayList<>();
		state.queue().forEach(claim -> order.add(claim.ticket()));
		return order.contains(than) && order.indexOf(ticket) > order.indexOf(than);
	}

	private static boolean wants(Claim claim, List<Item> items) {
		return claim.resources().stream().anyMatch(a -> items.stream().anyMatch(b -> Holdings.overlap(a, b)));
	}

	/** When everything taken is freed again and again, everybody gets his turn, and at last nobody is there. */
	private void comeToAnEnd() throws Exception {
		int waiting = (int) lab.allocator.claims().stream().filter(Claim::waiting).count();
		for (int round = 0; round <= waiting + 1; round++) {
			for (Claim claim : lab.allocator.claims().stream().filter(c -> !c.waiting()).toList()) {
				if (claim.run() != 0) {
					running.remove(claim.run());
					lab.ends(claim.run());
				} else {
					lab.allocator.free(new Actor(claim.user(), false, 0), claim.ticket());
				}
			}
		}
		assertEquals(List.of(), lab.allocator.claims());
	}
}
