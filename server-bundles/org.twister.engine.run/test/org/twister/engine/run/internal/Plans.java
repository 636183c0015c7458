// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.PlannedTest.Dependency;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.TestRole;

/** Builds plans by hand. */
final class Plans {

	private final List<PlannedSuite> suites = new ArrayList<>();
	private final List<PlannedTest> tests = new ArrayList<>();
	private final List<String> eps;
	private boolean stopOnFail;
	private double delay;
	private double timeout;

	Plans(String... eps) {
		this.eps = List.of(eps);
	}

	Plans stopOnFail() {
		stopOnFail = true;
		return this;
	}

	Plans delay(double seconds) {
		delay = seconds;
		return this;
	}

	Plans timeout(double seconds) {
		timeout = seconds;
		return this;
	}

	/** Adds a suite and returns its id. */
	int suite(String name, int parent, String ep) {
		int id = 101 + suites.size();
		String path = parent == 0 ? name : suites.get(parent - 101).path() + "/" + name;
		suites.add(new PlannedSuite(id, name, path, parent, ep, "", false, List.of(), Map.of()));
		return id;
	}

	/** Adds a suite on a test bed and returns its id. */
	int suite(String name, int parent, String ep, String testbed, Map<String, String> fields) {
		int id = suite(name, parent, ep);
		PlannedSuite made = suites.removeLast();
		suites.add(new PlannedSuite(id, name, made.path(), parent, ep, testbed, false, List.of(), fields));
		return id;
	}

	/** Gives the suite that was added last a time-out. */
	Plans suiteTimeout(double seconds) {
		PlannedSuite last = suites.removeLast();
		suites.add(new PlannedSuite(last.id(), last.name(), last.path(), last.parent(), last.ep(), last.testbed(), last.panicDetect(), last.libraries(),
				last.fields(), seconds));
		return this;
	}

	Plans test(int suite, String name) {
		return add(suite, name, TestRole.TEST, false, "", false, 0);
	}

	Plans setUp(int suite, String name) {
		return add(suite, name, TestRole.SETUP, false, "", false, 0);
	}

	Plans teardown(int suite, String name) {
		return add(suite, name, TestRole.TEARDOWN, false, "", false, 0);
	}

	Plans add(int suite, String name, TestRole role, boolean optional, String refusal, boolean missing, double testTimeout, Dependency... dependencies) {
		int task = tests.size() + 1;
		tests.add(new PlannedTest(task, 1000 + task, suite, name, "/t/" + name, "/t/" + name, role, true, optional, refusal.isEmpty() ? "python" : "", refusal,
				missing, List.of(),
				Map.of(), testTimeout, List.of(dependencies)));
		return this;
	}

	RunPlan plan() {
		return new RunPlan("demo", "ann", "", new RunPlan.Options(stopOnFail, false, delay, timeout, "", "", false, List.of()), List.copyOf(suites),
				List.copyOf(tests),
				Map.of(), eps, Map.of(), List.of());
	}
}
