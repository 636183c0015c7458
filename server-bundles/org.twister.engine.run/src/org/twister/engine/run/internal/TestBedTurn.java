// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.twister.engine.api.TestBeds;
import org.twister.engine.api.TestBeds.Need;
import org.twister.engine.api.TestBeds.Turn;
import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.event.EventData.RunWaiting;

/**
 * A run's way to its test beds: it asks for all of them before its first test, again after a restart, and says what it waits for. That they are free at its end is not
 * its business.
 */
final class TestBedTurn {

	private static final String SHARED = "shared_testbed";

	private final Desk desk;
	private final TestBeds beds;
	private final Consumer<Input> inbox;
	private boolean ready;

	/** @param inbox is told how it goes on */
	TestBedTurn(Desk desk, TestBeds beds, Consumer<Input> inbox) {
		this.desk = desk;
		this.beds = beds;
		this.inbox = inbox;
	}

	/** Tests may be given to EPs. */
	boolean isReady() {
		return ready;
	}

	void begin() {
		List<Need> needs = needs(desk.plan());
		ready = needs.isEmpty() || beds == TestBeds.NONE;
		if (!ready) {
			long run = desk.state.id();
			String user = desk.plan().user();
			desk.effect(() -> beds.take(run, user, needs, turn -> inbox.accept(new Input.TestBedsTurn(turn))));
		}
	}

	void handle(Turn turn) {
		ready = turn.taken();
		if (turn.waitsFor().equals(desk.state.waitsFor())) {
			return;
		}
		desk.emit(new RunWaiting(desk.state.id(), turn.waitsFor(), desk.time.stamp()));
		String text = ready ? "has its test beds" : "waits for its test beds: " + turn.waitsFor();
		desk.note(0, text);
		desk.runningLog(text);
	}

	/** Sorted by name; those of suites that share theirs are not among them. */
	static List<Need> needs(RunPlan plan) {
		Map<String, Set<String>> eps = new TreeMap<>();
		Map<Integer, PlannedSuite> suites = new LinkedHashMap<>();
		plan.suites().forEach(suite -> suites.put(suite.id(), suite));
		for (PlannedSuite suite : plan.suites()) {
			if (!suite.testbed().isEmpty() && !isShared(plan, suites, suite)) {
				Set<String> names = eps.computeIfAbsent(suite.testbed(), bed -> new LinkedHashSet<>());
				if (!suite.ep().isEmpty()) {
					names.add(suite.ep());
				}
			}
		}
		List<Need> needs = new ArrayList<>();
		eps.forEach((bed, names) -> needs.add(new Need(bed, List.copyOf(names))));
		return needs;
	}

	/** The suite or one around it says so, or the whole project. */
	private static boolean isShared(RunPlan plan, Map<Integer, PlannedSuite> suites, PlannedSuite suite) {
		for (PlannedSuite s = suite; s != null; s = suites.get(s.parent())) {
			String own = s.fields().get(SHARED);
			if (own != null && !own.isBlank()) {
				return own.strip().equalsIgnoreCase("true");
			}
		}
		return plan.options().sharedTestBeds();
	}
}
