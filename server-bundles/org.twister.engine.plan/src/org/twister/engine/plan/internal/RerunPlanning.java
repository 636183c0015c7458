// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.PlannedTest.Dependency;
import org.twister.engine.api.plan.RunPlan;
import org.twister.engine.plan.internal.FileCheck.Verdict;
import org.twister.engine.plan.internal.PlannerComponent.Planned;
import org.twister.engine.plan.internal.UserFiles.Located;
import org.twister.rpc.RunService.Origin;
import org.twister.rpc.RunService.Rerun;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.TestInfo;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;

/** Makes one plan of an earlier one: all of it, what failed, or what follows from a test on, with the set-up and teardown files of the suites around. */
final class RerunPlanning {

	private final Request request;
	private final Problems problems;
	private final RunPlan earlier;
	private final RunDetail run;
	private final Rerun part;
	private final FileCheck check;
	private final Map<Integer, PlannedSuite> suites = new LinkedHashMap<>();
	private final Map<Integer, TestInfo> ends = new HashMap<>();
	/** Numbers of what is planned again, by those of the earlier run. */
	private final Map<Integer, Integer> newSuites = new LinkedHashMap<>();
	private final Map<Integer, Integer> newTasks = new LinkedHashMap<>();

	RerunPlanning(Request request, Problems problems, RunPlan earlier, RunDetail run) {
		this.request = request;
		this.problems = problems;
		this.earlier = earlier;
		this.run = run;
		this.part = request.start().rerun();
		this.check = new FileCheck(request.eps());
		earlier.suites().forEach(suite -> suites.put(suite.id(), suite));
		run.tests().forEach(test -> ends.put(test.task(), test));
	}

	Planned plan() {
		UserConfiguration configuration = request.configuration(earlier.config().isEmpty() ? null : earlier.config(), problems);
		choose();
		if (newTasks.isEmpty()) {
			problems.error(
					"Nothing to run: " + (part.failed() ? "no test of run " + run.info().id() + " failed" : "run " + run.info().id() + " has no such test")
							+ (part.failed() && part.fromTask() > 0 ? " from " + part.fromTask() + " on." : "."));
			return null;
		}
		List<PlannedSuite> again = earlier.suites().stream().filter(s -> newSuites.containsKey(s.id())).map(this::suite).toList();
		List<PlannedTest> tests = earlier.tests().stream().filter(t -> newTasks.containsKey(t.task())).map(this::test).toList();
		checkEps(again);
		boolean temporary = earlier.origin().temporary() || request.start().temporary();
		Origin origin = new Origin(earlier.origin().sent(), temporary, run.info().id(), part.failed(), part.fromTask());
		RunPlan plan = new RunPlan(request.label(earlier.label()), request.user().name(), earlier.source(), earlier.options(), again, tests,
				configuration.globals(), request.eps().takingPart(again), earlier.mapping(), List.of(), earlier.config(), origin);
		return new Planned(plan, configuration.copies());
	}

	/** The tests of the part, and with them the set-up and teardown files of their suites and all suites around. */
	private void choose() {
		Set<Integer> entered = new HashSet<>();
		Set<Integer> chosen = new HashSet<>();
		for (PlannedTest test : earlier.tests()) {
			if (test.task() >= part.fromTask() && (!part.failed() || hasFailed(test))) {
				chosen.add(test.task());
				for (PlannedSuite suite = suites.get(test.suite()); suite != null; suite = suites.get(suite.parent())) {
					entered.add(suite.id());
				}
			}
		}
		for (PlannedSuite suite : earlier.suites()) {
			if (entered.contains(suite.id())) {
				newSuites.put(suite.id(), PlanDraft.suiteId(newSuites.size()));
			}
		}
		for (PlannedTest test : earlier.tests()) {
			if (chosen.contains(test.task()) || test.role() != TestRole.TEST && entered.contains(test.suite())) {
				newTasks.put(test.task(), newTasks.size() + 1);
			}
		}
	}

	/** One that was not executed although it could have been: its run, its suite or its EP ended before its turn. */
	private boolean hasFailed(PlannedTest test) {
		TestInfo end = ends.get(test.task());
		TestStatus status = end == null ? TestStatus.NOT_EXEC : end.status();
		return status.isFailure() || status == TestStatus.NOT_EXEC && test.refusal().isEmpty();
	}

	private PlannedSuite suite(PlannedSuite s) {
		return new PlannedSuite(newSuites.get(s.id()), s.name(), s.path(), s.parent() == 0 ? 0 : newSuites.get(s.parent()), s.ep(), s.testbed(),
				s.panicDetect(),
				s.libraries(), s.fields(), s.timeout());
	}

	private PlannedTest test(PlannedTest t) {
		String ep = suites.get(t.suite()).ep();
		Located located = request.files().locate(t.file(), Path.of("/"));
		Verdict verdict = located.refusal().isEmpty()
				? check.check(located.path(), t.properties().getOrDefault(OwnProperties.RUNNER, ""), ep, t.runnable())
				: new Verdict("", located.refusal(), true);
		List<Dependency> left = new ArrayList<>();
		for (Dependency dependency : t.dependencies()) {
			if (newTasks.containsKey(dependency.task())) {
				left.add(new Dependency(newTasks.get(dependency.task()), dependency.status()));
			} else if (verdict.refusal().isEmpty()) {
				verdict = settled(dependency, verdict);
			}
		}
		if (!verdict.refusal().isEmpty()) {
			problems.warning("Test '" + t.path() + "' of suite '" + suites.get(t.suite()).path() + "' will "
					+ (verdict.missing() ? "be skipped. " : "not be executed. ") + verdict.refusal());
		}
		int task = newTasks.get(t.task());
		return new PlannedTest(task, PlanDraft.fileId(task), newSuites.get(t.suite()), t.name(), t.path(), located.path().toString(), t.role(), t.runnable(),
				t.optional(), verdict.runner(), verdict.refusal(), verdict.missing(), t.params(), t.properties(), t.timeout(), List.copyOf(left));
	}

	/** What a test depended on has ended in the earlier run. */
	private Verdict settled(Dependency dependency, Verdict verdict) {
		TestInfo target = ends.get(dependency.task());
		if (target == null || dependency.status().equals(DependencyLinks.ANY) || target.status().word().equals(dependency.status())) {
			return verdict;
		}
		return new Verdict("", "It depends on '" + target.name() + "', which was " + target.status().screenWord() + " in run " + run.info().id() + ".", true);
	}

	private void checkEps(List<PlannedSuite> again) {
		Set<String> missing = new LinkedHashSet<>();
		again.stream().map(PlannedSuite::ep).filter(ep -> !ep.isEmpty() && !request.eps().contains(ep)).forEach(missing::add);
		missing.forEach(ep -> problems.error(
				"Run " + run.info().id() + " used EP '" + ep + "', which is not connected. Connected: " + String.join(", ", request.eps().names()) + "."));
	}
}
