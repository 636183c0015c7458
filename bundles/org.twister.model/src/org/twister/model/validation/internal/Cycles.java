// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.twister.model.ModelObject;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;

/**
 * Finds dependencies that wait for each other. Each suite and test has a start and an end: it starts after its suite has started and after the ends of
 * what it depends
 * on, and ends after its own start and the ends of all in it. One walk over these, in proportion to suites, tests and dependencies; of several cycles
 * through one element
 * one is told.
 */
final class Cycles {

	private final Outline outline;
	private final Map<ModelObject, String> messages = new HashMap<>();
	private final BitSet visited = new BitSet();
	private final BitSet onPath = new BitSet();
	private final BitSet told = new BitSet();

	/** The way from the first node to the current one; with each node what it goes through next. */
	private int[] path = new int[64];
	private int[] next = new int[64];
	private int length;
	private long steps;

	Cycles(Outline outline) {
		this.outline = outline;
		if (outline.hasDependencies()) {
			for (int item = 0; item < outline.size(); item++) {
				walk(end(item));
			}
		}
	}

	/** By the dependency, or by the test with an older one. */
	Map<ModelObject, String> messages() {
		return messages;
	}

	/** How many ways were looked at. */
	long steps() {
		return steps;
	}

	private static int start(int item) {
		return 2 * item;
	}

	private static int end(int item) {
		return 2 * item + 1;
	}

	private static boolean isStart(int node) {
		return node % 2 == 0;
	}

	private void walk(int root) {
		enter(root);
		while (length > 0) {
			int node = path[length - 1];
			int target = target(node);
			if (target == Outline.NONE) {
				onPath.clear(node);
				length--;
			} else if (onPath.get(target)) {
				tell(target);
			} else {
				enter(target);
			}
		}
	}

	private void enter(int node) {
		if (visited.get(node)) {
			return;
		}
		visited.set(node);
		onPath.set(node);
		if (length == path.length) {
			path = Arrays.copyOf(path, length * 2);
			next = Arrays.copyOf(next, length * 2);
		}
		path[length] = node;
		next[length++] = 0;
	}

	/** The next thing that the current node waits for, or none. Counts up what it has gone through. */
	private int target(int node) {
		steps++;
		int item = node / 2;
		int index = next[length - 1];
		if (!isStart(node)) {
			if (index == 0) {
				next[length - 1] = item + 1;
				return start(item);
			}
			if (index < outline.end(item)) {
				next[length - 1] = outline.end(index);
				return end(index);
			}
			return Outline.NONE;
		}
		if (index == 0) {
			next[length - 1] = 1;
			if (outline.parent(item) != Outline.NONE) {
				return start(outline.parent(item));
			}
		}
		SuiteItem waiting = outline.item(item);
		while (next[length - 1] <= waiting.getDependencies().size() + 1) {
			int target = dependency(waiting, next[length - 1]++ - 1);
			if (target != Outline.NONE && target != item) {
				return end(target);
			}
		}
		return Outline.NONE;
	}

	/** What an item depends on; after all others, by the older way. */
	private int dependency(SuiteItem item, int index) {
		if (index < item.getDependencies().size()) {
			return outline.withId(item.getDependencies().get(index).getTarget());
		}
		return item instanceof TestFile test && !Findings.isBlank(test.getWaitsFor()) ? outline.file(test.getWaitsFor().strip()) : Outline.NONE;
	}

	/** Looks at each node of the way once: what is seen again belongs to a cycle already told. */
	private void tell(int first) {
		List<Integer> cycle = new ArrayList<>();
		boolean isNew = true;
		int i = length;
		do {
			i--;
			steps++;
			cycle.add(path[i]);
			isNew &= !told.get(path[i]);
			told.set(path[i]);
		} while (isNew && path[i] != first);
		if (isNew) {
			Collections.reverse(cycle);
			describe(cycle);
		}
	}

	private void describe(List<Integer> cycle) {
		int begin = firstDependency(cycle);
		List<String> names = new ArrayList<>();
		int shown = Outline.NONE;
		for (int i = 0; i < cycle.size(); i++) {
			int node = cycle.get((begin + i) % cycle.size());
			int target = cycle.get((begin + i + 1) % cycle.size());
			if (isDependency(node, target)) {
				if (node / 2 != shown) {
					names.add(Outline.name(outline.item(node / 2)));
				}
				shown = target / 2;
				names.add(Outline.name(outline.item(shown)));
			}
		}
		int item = cycle.get(begin) / 2;
		if (shown != item) {
			names.add(Outline.name(outline.item(item)));
		}
		SuiteItem waiting = outline.item(item);
		int meant = cycle.get((begin + 1) % cycle.size()) / 2;
		ModelObject where = waiting.getDependencies().stream().filter(d -> outline.withId(d.getTarget()) == meant).findFirst()
				.map(ModelObject.class::cast).orElse(waiting);
		messages.put(where, "The dependencies of " + Outline.of(waiting) + " form a cycle: " + String.join(" -> ", names) + ".");
	}

	/** Where the cycle leaves, by a dependency, the item that comes first in the file. */
	private int firstDependency(List<Integer> cycle) {
		int best = 0;
		int bestItem = Integer.MAX_VALUE;
		for (int i = 0; i < cycle.size(); i++) {
			int node = cycle.get(i);
			if (isDependency(node, cycle.get((i + 1) % cycle.size())) && node / 2 < bestItem) {
				best = i;
				bestItem = node / 2;
			}
		}
		return best;
	}

	private static boolean isDependency(int node, int target) {
		return isStart(node) && !isStart(target);
	}
}
