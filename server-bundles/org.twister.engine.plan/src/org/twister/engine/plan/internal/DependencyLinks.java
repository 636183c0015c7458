// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.model.project.Dependency;
import org.twister.model.project.Project;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;
import org.twister.rpc.TestStatus;

/**
 * Leads the dependencies of an expanded project to the numbers of the tests meant. A suite that depends on something makes each of its tests depend on it; something that
 * depends on a suite depends on each of the suite's tests.
 */
final class DependencyLinks {

	static final String ANY = "any";

	private final Path projectFile;
	private final Problems problems;
	private final Map<String, List<Integer>> tasksById = new HashMap<>();
	private final List<TestFile> tests = new ArrayList<>();

	DependencyLinks(Project project, Path projectFile, Problems problems) {
		this.projectFile = projectFile;
		this.problems = problems;
		project.getSuites().forEach(this::number);
	}

	/** Counts tests in the order they are planned in. */
	private List<Integer> number(SuiteItem item) {
		List<Integer> tasks = new ArrayList<>();
		if (item instanceof Suite suite) {
			suite.getItems().forEach(i -> tasks.addAll(number(i)));
		} else {
			tests.add((TestFile) item);
			tasks.add(tests.size());
		}
		if (!item.getId().isEmpty()) {
			tasksById.put(item.getId(), tasks);
		}
		return tasks;
	}

	/** What a test depends on, by itself and through the suites around it. */
	List<PlannedTest.Dependency> of(TestFile test, int task, List<Dependency> ofSuites) {
		if (test.getDependencies().isEmpty() && ofSuites.isEmpty() && test.getWaitsFor().isEmpty()) {
			return List.of();
		}
		Set<PlannedTest.Dependency> links = new LinkedHashSet<>();
		ofSuites.forEach(dependency -> add(dependency, task, links));
		test.getDependencies().forEach(dependency -> add(dependency, task, links));
		waitsFor(test).ifPresent(target -> links.add(new PlannedTest.Dependency(target, ANY)));
		return List.copyOf(links);
	}

	private void add(Dependency dependency, int task, Set<PlannedTest.Dependency> links) {
		Optional<String> status = dependency.getStatus().equalsIgnoreCase(ANY)
				? Optional.of(ANY)
				: TestStatus.ofResult(dependency.getStatus()).map(TestStatus::word);
		if (status.isEmpty()) {
			problems.add(true, "A dependency waits for the status '" + dependency.getStatus() + "', which is none.", projectFile, dependency);
			return;
		}
		for (int target : tasksById.getOrDefault(dependency.getTarget(), List.of())) {
			if (target != task) {
				links.add(new PlannedTest.Dependency(target, status.get()));
			}
		}
	}

	/** The older way: the number of a file, counted from 1001. */
	private Optional<Integer> waitsFor(TestFile test) {
		String text = test.getWaitsFor();
		if (text.isEmpty()) {
			return Optional.empty();
		}
		int target = text.matches("\\d{4,9}") ? PlanDraft.task(Integer.parseInt(text)) : 0;
		if (target < 1 || target > tests.size()) {
			problems.add(false, "Test '" + test.getPath() + "' waits for file '" + text + "', which takes no part in this run: it does not wait.", projectFile,
					test);
			return Optional.empty();
		}
		return Optional.of(target);
	}

	/** Goes through the plan as EPs would, each in its order, and names those that would wait for ever. */
	void checkOrder(PlanDraft draft) {
		if (draft.tests().stream().allMatch(t -> t.dependencies().isEmpty())) {
			return;
		}
		List<Deque<PlannedTest>> queues = queues(draft);
		BitSet done = new BitSet();
		boolean goesOn = true;
		while (goesOn) {
			goesOn = false;
			for (Deque<PlannedTest> queue : queues) {
				while (!queue.isEmpty() && queue.peek().dependencies().stream().allMatch(d -> done.get(d.task()))) {
					done.set(queue.remove().task());
					goesOn = true;
				}
			}
		}
		for (Deque<PlannedTest> queue : queues) {
			if (!queue.isEmpty()) {
				PlannedTest stuck = queue.peek();
				int target = stuck.dependencies().stream().filter(d -> !done.get(d.task())).findFirst().orElseThrow().task();
				problems.add(true,
						"Test '" + stuck.path() + "' waits for '" + draft.tests().get(target - 1).path()
								+ "', which cannot run before it: neither would ever start.",
						projectFile, tests.get(stuck.task() - 1));
			}
		}
	}

	/** Tests of one EP wait for each other, those of a shared queue do not. */
	private static List<Deque<PlannedTest>> queues(PlanDraft draft) {
		Map<Integer, String> eps = new HashMap<>();
		for (PlannedSuite suite : draft.suites()) {
			eps.put(suite.id(), suite.ep());
		}
		Map<Object, Deque<PlannedTest>> queues = new LinkedHashMap<>();
		for (PlannedTest test : draft.tests()) {
			String ep = eps.get(test.suite());
			queues.computeIfAbsent(ep.isEmpty() ? test.task() : ep, k -> new ArrayDeque<>()).add(test);
		}
		return List.copyOf(queues.values());
	}
}
