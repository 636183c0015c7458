// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.twister.engine.api.RunEngine;
import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.RunService.SuiteInfo;
import org.twister.rpc.RunService.TestInfo;

/** What the old calls take for "the project of a user": his active or latest run. Plan and statuses are fetched when they are needed. */
final class LatestRun {

	private final RunEngine engine;
	private final RunInfo info;
	private RunPlan plan;
	private RunDetail detail;
	private Map<Integer, SuiteInfo> suites;

	private LatestRun(RunEngine engine, RunInfo info) {
		this.engine = engine;
		this.info = info;
	}

	/** Empty if the user never ran anything. */
	static Optional<LatestRun> of(RunEngine engine, String user) {
		return engine.latest(user).map(info -> new LatestRun(engine, info));
	}

	RunInfo info() {
		return info;
	}

	RunPlan plan() {
		if (plan == null) {
			plan = engine.plan(info.id()).orElseThrow(() -> new IllegalArgumentException("Run " + info.id() + " has been deleted."));
		}
		return plan;
	}

	private RunDetail detail() {
		if (detail == null) {
			detail = engine.get(info.id()).orElseThrow(() -> new IllegalArgumentException("Run " + info.id() + " has been deleted."));
			suites = new HashMap<>();
			detail.suites().forEach(suite -> suites.put(suite.id(), suite));
		}
		return detail;
	}

	/** Suites of an EP: those that run there, and those of the shared queue of which it ran a test. */
	List<SuiteInfo> suites(String ep) {
		Set<Integer> used = new HashSet<>();
		for (TestInfo test : detail().tests()) {
			if (test.ep().equals(ep)) {
				for (SuiteInfo s = suites.get(test.suite()); s != null && used.add(s.id());) {
					s = suites.get(s.parent());
				}
			}
		}
		return detail().suites().stream().filter(s -> s.ep().equals(ep) || s.ep().isEmpty() && used.contains(s.id())).toList();
	}

	/** Tests that run or ran on an EP, in the order of the plan. */
	List<TestInfo> tests(String ep) {
		return detail().tests().stream().filter(test -> ep(test).equals(ep)).toList();
	}

	List<TestInfo> tests() {
		return detail().tests();
	}

	private String ep(TestInfo test) {
		SuiteInfo suite = suites.get(test.suite());
		return !test.ep().isEmpty() || suite == null ? test.ep() : suite.ep();
	}

	/** Whether a suite is another one or lies inside it. */
	boolean isInside(int suite, int outer) {
		detail();
		SuiteInfo current = suites.get(suite);
		while (current != null && current.id() != outer) {
			current = suites.get(current.parent());
		}
		return current != null;
	}

	Optional<PlannedSuite> suite(String id) {
		int number = number(id);
		return plan().suites().stream().filter(suite -> suite.id() == number).findFirst();
	}

	Optional<PlannedTest> planned(String fileId) {
		int number = number(fileId);
		return plan().tests().stream().filter(planned -> planned.fileId() == number).findFirst();
	}

	/** Of an id, which is -1 if it is none. */
	private static int number(String id) {
		try {
			return Integer.parseInt(id);
		} catch (NumberFormatException e) {
			return -1;
		}
	}

	/** How a planned test stands. */
	Optional<TestInfo> test(PlannedTest planned) {
		return detail().tests().stream().filter(test -> test.task() == planned.task()).findFirst();
	}
}
