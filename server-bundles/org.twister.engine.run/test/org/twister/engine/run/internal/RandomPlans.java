// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.util.List;

import org.twister.engine.api.plan.PlannedTest.Dependency;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.TestRole;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Plans of all kinds, small enough to be understood when one of them shows a bug. */
final class RandomPlans {

	/** What stands in front of a test that cannot run. */
	private enum Trouble {
		NONE,
		MISSING,
		NO_RUNNER
	}

	/**
	 * @param dependsOn number of another test, 0 for none
	 */
	record TestSpec(boolean optional, Trouble trouble, boolean timeout, int dependsOn, boolean onPass) {}

	/**
	 * @param ep    0 for the shared queue, otherwise the EP of this number, as far as there are so many
	 * @param inner it is within the suite before it
	 */
	record SuiteSpec(int ep, boolean inner, boolean setUp, boolean teardown, int timeout, List<TestSpec> tests) {}

	record Spec(int eps, boolean stopOnFail, int delay, int timeout, List<SuiteSpec> suites) {}

	private RandomPlans() {}

	static Arbitrary<RunPlan> plans() {
		return Combinators
				.combine(Arbitraries.integers().between(1, 3), rarely(3), sometimes(4, 1, 4), sometimes(6, 1, 400), suites().list().ofMinSize(1).ofMaxSize(5))
				.as(Spec::new).map(RandomPlans::plan);
	}

	private static Arbitrary<Boolean> rarely(int times) {
		return Arbitraries.integers().between(0, times - 1).map(i -> i == times - 1);
	}

	private static Arbitrary<Integer> sometimes(int times, int from, int to) {
		return Combinators.combine(rarely(times), Arbitraries.integers().between(from, to)).as((now, value) -> now ? value : 0);
	}

	private static Arbitrary<SuiteSpec> suites() {
		Arbitrary<TestSpec> tests = Combinators.combine(rarely(4), Arbitraries.frequency(Tuple.of(8, Trouble.NONE),
				Tuple.of(1, Trouble.MISSING), Tuple.of(1, Trouble.NO_RUNNER)), rarely(4), sometimes(4, 1, 12), rarely(2)).as(TestSpec::new);
		return Combinators.combine(Arbitraries.integers().between(0, 3), rarely(3), rarely(2), rarely(2), sometimes(4, 1, 120), tests.list().ofMaxSize(4))
				.as(SuiteSpec::new);
	}

	private static RunPlan plan(Spec spec) {
		List<String> eps = List.of("EP-1", "EP-2", "EP-3").subList(0, spec.eps());
		Plans plans = new Plans(eps.toArray(String[]::new));
		if (spec.stopOnFail()) {
			plans.stopOnFail();
		}
		plans.delay(spec.delay()).timeout(spec.timeout());
		for (int i = 0; i < spec.suites().size(); i++) {
			if (!spec.suites().get(i).inner() || i == 0) {
				add(plans, spec, i, 0, ep(spec.suites().get(i).ep(), eps));
			}
		}
		return plans.plan();
	}

	private static String ep(int number, List<String> eps) {
		return number == 0 ? "" : eps.get((number - 1) % eps.size());
	}

	/** A suite, and those within it before its own teardown. */
	private static void add(Plans plans, Spec spec, int at, int parent, String ep) {
		SuiteSpec suite = spec.suites().get(at);
		int id = plans.suite("S" + at, parent, ep);
		plans.suiteTimeout(suite.timeout());
		if (suite.setUp()) {
			plans.setUp(id, "init" + at);
		}
		for (int i = 0; i < suite.tests().size(); i++) {
			TestSpec test = suite.tests().get(i);
			String refusal = switch (test.trouble()) {
			case NONE -> "";
			case MISSING -> "file not found";
			case NO_RUNNER -> "no runner";
			};
			Dependency[] dependencies = test.dependsOn() == 0
					? new Dependency[0]
					: new Dependency[]{new Dependency(test.dependsOn(), test.onPass() ? "PASS" : "any")};
			plans.add(id, "t" + at + i, TestRole.TEST, test.optional(), refusal, test.trouble() == Trouble.MISSING, test.timeout() ? 20 : 0, dependencies);
		}
		if (at + 1 < spec.suites().size() && spec.suites().get(at + 1).inner()) {
			add(plans, spec, at + 1, id, ep);
		}
		if (suite.teardown()) {
			plans.teardown(id, "exit" + at);
		}
	}
}
