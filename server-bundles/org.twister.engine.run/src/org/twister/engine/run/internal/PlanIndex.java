// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.TestRole;

/** A plan with what the engine looks up all the time: the suite tree, and the rows in which tests are performed. Immutable. */
final class PlanIndex {

	/**
	 * Tests that run one after the other on one EP.
	 *
	 * @param key   names the row, also when tests have been added to the plan
	 * @param ep    which EP, empty: the first that is free, from then on this one
	 * @param tests in the order of the plan
	 */
	record Row(Object key, String ep, List<PlannedTest> tests) {
		boolean isShared() {
			return ep.isEmpty();
		}
	}

	private final RunPlan plan;
	private final Map<Integer, PlannedSuite> suites = new HashMap<>();
	private final Map<Integer, List<PlannedSuite>> chains = new HashMap<>();
	private final Map<Integer, PlannedTest> tests = new HashMap<>();
	private final Map<Integer, Row> rowOfTask = new HashMap<>();
	private final Map<Object, Row> rowOfKey = new HashMap<>();
	private final Map<Integer, List<PlannedTest>> below = new HashMap<>();
	private final List<Row> rows;
	private final List<String> eps;
	/** The three below are filled when a test asks. */
	private volatile Map<Integer, PlannedTest> files;
	private final Map<String, Map<Integer, Integer>> placesOn = new ConcurrentHashMap<>();
	private final Map<Integer, Map<Integer, Integer>> placesIn = new ConcurrentHashMap<>();

	PlanIndex(RunPlan plan) {
		this.plan = plan;
		plan.suites().forEach(s -> suites.put(s.id(), s));
		plan.suites().forEach(s -> chains.put(s.id(), makeChain(s)));
		plan.tests().forEach(t -> {
			tests.put(t.task(), t);
			chain(t.suite()).forEach(s -> below.computeIfAbsent(s.id(), k -> new ArrayList<>()).add(t));
		});
		rows = makeRows();
		for (Row row : rows) {
			rowOfKey.put(row.key(), row);
			row.tests().forEach(t -> rowOfTask.put(t.task(), row));
		}
		Set<String> names = new LinkedHashSet<>(plan.eps());
		rows.stream().filter(r -> !r.isShared()).forEach(r -> names.add(r.ep()));
		eps = List.copyOf(names);
	}

	/** One row per EP for the suites that name one; in the shared queue one per test, or one per suite that has set-up or teardown files. */
	private List<Row> makeRows() {
		Set<Integer> framed = new HashSet<>();
		plan.tests().stream().filter(t -> t.role() != TestRole.TEST).forEach(t -> framed.add(t.suite()));
		Map<Object, List<PlannedTest>> byKey = new LinkedHashMap<>();
		for (PlannedTest test : plan.tests()) {
			byKey.computeIfAbsent(rowKey(test, framed), k -> new ArrayList<>()).add(test);
		}
		List<Row> made = new ArrayList<>();
		byKey.forEach((key, list) -> made.add(new Row(key, key instanceof String ep ? ep : "", List.copyOf(list))));
		return List.copyOf(made);
	}

	/** The EP's name, or the outermost suite with a frame, or the test itself. */
	private Object rowKey(PlannedTest test, Set<Integer> framed) {
		Object key = Long.valueOf(test.task());
		for (PlannedSuite suite : chain(test.suite())) {
			if (!suite.ep().isEmpty()) {
				return suite.ep();
			}
			if (framed.contains(suite.id())) {
				key = suite.id();
			}
		}
		return key;
	}

	RunPlan plan() {
		return plan;
	}

	/** The same with tests that were queued, each behind what its suite has, and before the teardown files. */
	PlanIndex with(List<PlannedTest> queued) {
		List<PlannedTest> all = new ArrayList<>(plan.tests());
		for (PlannedTest test : queued) {
			all.add(placeOf(test, all), test);
		}
		return new PlanIndex(new RunPlan(plan.label(), plan.user(), plan.source(), plan.options(), plan.suites(), List.copyOf(all), plan.globals(), plan.eps(),
				plan.mapping(), plan.warnings(), plan.config(), plan.origin()));
	}

	private int placeOf(PlannedTest queued, List<PlannedTest> all) {
		List<Integer> around = chain(queued.suite()).stream().map(PlannedSuite::id).toList();
		for (int at = all.size(); at > 0; at--) {
			PlannedTest before = all.get(at - 1);
			boolean ownTeardown = before.suite() == queued.suite() && before.role() == TestRole.TEARDOWN;
			if (!ownTeardown && chain(before.suite()).stream().anyMatch(s -> s.id() == queued.suite())) {
				return at;
			}
		}
		for (int at = 0; at < all.size(); at++) {
			if (all.get(at).role() == TestRole.TEARDOWN && around.contains(all.get(at).suite())) {
				return at;
			}
		}
		return all.size();
	}

	/** The first suite of this name, or the one with this number; null if there is none. */
	PlannedSuite suite(String nameOrId) {
		return plan.suites().stream().filter(s -> s.name().equals(nameOrId)).findFirst()
				.or(() -> plan.suites().stream().filter(s -> String.valueOf(s.id()).equals(nameOrId)).findFirst()).orElse(null);
	}

	PlannedTest test(int task) {
		return tests.get(task);
	}

	PlannedSuite suite(int id) {
		return suites.get(id);
	}

	/** A suite and those around it, innermost first. */
	List<PlannedSuite> chain(int suite) {
		return chains.getOrDefault(suite, List.of());
	}

	private List<PlannedSuite> makeChain(PlannedSuite suite) {
		List<PlannedSuite> chain = new ArrayList<>(4);
		for (PlannedSuite s = suite; s != null; s = suites.get(s.parent())) {
			chain.add(s);
		}
		return List.copyOf(chain);
	}

	List<PlannedTest> testsBelow(int suite) {
		return below.getOrDefault(suite, List.of());
	}

	List<Row> rows() {
		return rows;
	}

	/** By its legacy number; null if there is none. */
	PlannedTest file(int fileId) {
		if (files == null) {
			Map<Integer, PlannedTest> byId = new HashMap<>();
			plan.tests().forEach(t -> byId.putIfAbsent(t.fileId(), t));
			files = byId;
		}
		return files.get(fileId);
	}

	/** Tests that run on an EP, or may do so, by their task, with their place among each other from 0. */
	Map<Integer, Integer> placesOn(String ep) {
		return placesOn.computeIfAbsent(ep, e -> places(t -> rowOf(t.task()).isShared() || rowOf(t.task()).ep().equals(e)));
	}

	/** The same of the tests that stand directly in a suite. */
	Map<Integer, Integer> placesIn(int suite) {
		return placesIn.computeIfAbsent(suite, s -> places(t -> t.suite() == s));
	}

	private Map<Integer, Integer> places(Predicate<PlannedTest> wanted) {
		Map<Integer, Integer> places = new HashMap<>();
		plan.tests().stream().filter(wanted).forEach(t -> places.put(t.task(), places.size()));
		return places;
	}

	/** Null if no test stands in it yet. */
	Row row(Object key) {
		return rowOfKey.get(key);
	}

	Row rowOf(int task) {
		return rowOfTask.get(task);
	}

	/** Names of all EPs that take part. */
	List<String> eps() {
		return eps;
	}
}
