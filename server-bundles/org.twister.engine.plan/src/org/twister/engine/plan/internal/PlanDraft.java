// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.PlannedTest;

/** A plan in the making: gives suites numbers from 101, files from 1001 and tests names that are unique in their suite, in the order they come. */
final class PlanDraft {

	private static final int FIRST_SUITE = 101;
	private static final int FIRST_FILE = 1001;
	/** Characters of an iteration that are shown in a name. */
	private static final int MAX_VALUES = 80;
	/** The file in {@code file#name=value, file#name=value}. */
	private static final Pattern VARIABLE_FILE = Pattern.compile("(?<=^|, )[^#=,]*#");

	private final List<PlannedSuite> suites = new ArrayList<>();
	private final List<PlannedTest> tests = new ArrayList<>();
	private final Map<List<String>, Integer> names = new HashMap<>();

	/** Number of a file by the number of its task. */
	static int fileId(int task) {
		return FIRST_FILE - 1 + task;
	}

	/** Number of a task by the number of its file. */
	static int task(int fileId) {
		return fileId - FIRST_FILE + 1;
	}

	/** Number of a suite by its place in the plan, from 0. */
	static int suiteId(int place) {
		return FIRST_SUITE + place;
	}

	int nextSuite() {
		return suiteId(suites.size());
	}

	int nextTask() {
		return tests.size() + 1;
	}

	PlannedSuite add(PlannedSuite suite) {
		suites.add(suite);
		return suite;
	}

	void add(PlannedTest test) {
		tests.add(test);
	}

	/** Base name of a test; {@code #2} marks the second one of this name in the suite, for this EP and test bed. */
	String name(PlannedSuite suite, String path) {
		return name(suite, path, "");
	}

	/** The same of a copy for an iteration, whose values follow the base name: {@code a.py[speed=10, port=1]}. */
	String name(PlannedSuite suite, String path, String iteration) {
		String values = VARIABLE_FILE.matcher(iteration).replaceAll("");
		String shown = values.length() > MAX_VALUES ? values.substring(0, MAX_VALUES - 3) + "..." : values;
		String base = path.substring(path.lastIndexOf('/') + 1) + (shown.isEmpty() ? "" : "[" + shown + "]");
		int count = names.merge(List.of(suite.ep(), suite.testbed(), suite.path(), base), 1, Integer::sum);
		return count == 1 ? base : base + "#" + count;
	}

	List<PlannedSuite> suites() {
		return suites;
	}

	List<PlannedTest> tests() {
		return tests;
	}
}
