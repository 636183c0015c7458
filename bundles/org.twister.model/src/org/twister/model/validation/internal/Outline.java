// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.twister.model.project.Project;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;

/** The suites and tests of a project, numbered from 0 in the order of the file, so that a large project is looked through without searching. */
final class Outline {

	/** No item. */
	static final int NONE = -1;

	private static final int FIRST_FILE = 1001;

	private final List<SuiteItem> items = new ArrayList<>();
	private final List<Integer> files = new ArrayList<>();
	private final Map<String, Integer> byId = new HashMap<>();
	private int[] parents = new int[64];
	private int[] ends = new int[64];
	private boolean hasDependencies;

	Outline(Project project) {
		project.getSuites().forEach(suite -> add(suite, NONE));
	}

	private void add(SuiteItem item, int parent) {
		int number = items.size();
		if (number == parents.length) {
			parents = Arrays.copyOf(parents, number * 2);
			ends = Arrays.copyOf(ends, number * 2);
		}
		items.add(item);
		parents[number] = parent;
		if (!Findings.isBlank(item.getId())) {
			byId.putIfAbsent(item.getId(), number);
		}
		hasDependencies |= !item.getDependencies().isEmpty();
		if (item instanceof Suite suite) {
			suite.getItems().forEach(child -> add(child, number));
		} else {
			files.add(number);
			hasDependencies |= !Findings.isBlank(((TestFile) item).getWaitsFor());
		}
		ends[number] = items.size();
	}

	int size() {
		return items.size();
	}

	SuiteItem item(int number) {
		return items.get(number);
	}

	/** The suite around it; {@link #NONE} around a top suite. */
	int parent(int number) {
		return parents[number];
	}

	/** The number behind everything inside; if less than the {@link #end} of its suite, the next item there. */
	int end(int number) {
		return ends[number];
	}

	boolean hasDependencies() {
		return hasDependencies;
	}

	/** The first item with this ID, or {@link #NONE}. */
	int withId(String id) {
		return byId.getOrDefault(id, NONE);
	}

	/** A test by the number that older projects name it by, counted from 1001; or {@link #NONE}. */
	int file(String number) {
		if (!number.matches("\\d{4,9}")) {
			return NONE;
		}
		int index = Integer.parseInt(number) - FIRST_FILE;
		return index < 0 || index >= files.size() ? NONE : files.get(index);
	}

	/** As the middle of a sentence: {@code test 'a.py'}. */
	static String of(SuiteItem item) {
		return item instanceof Suite ? "suite '" + name(item) + "'" : "test '" + name(item) + "'";
	}

	static String name(SuiteItem item) {
		return item instanceof Suite suite ? suite.getName() : ((TestFile) item).getPath();
	}
}
