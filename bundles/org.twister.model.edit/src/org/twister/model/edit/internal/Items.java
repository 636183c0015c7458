// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.twister.model.project.Project;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;

/** Questions about the trees of the model. */
public final class Items {

	private Items() {}

	/** The outermost container, or the object itself. */
	public static EObject root(EObject object) {
		EObject root = object;
		while (root.eContainer() != null) {
			root = root.eContainer();
		}
		return root;
	}

	/** Calls for each suite and test below a project, a suite, or for a test itself; parents before their contents, in the order of the file. */
	public static void forEach(EObject tree, Consumer<SuiteItem> action) {
		if (tree instanceof Project project) {
			project.getSuites().forEach(s -> forEach(s, action));
		} else if (tree instanceof SuiteItem item) {
			action.accept(item);
			if (item instanceof Suite suite) {
				suite.getItems().forEach(i -> forEach(i, action));
			}
		}
	}

	/** The tests among and below these suites and tests, each once, in the order met. */
	public static List<TestFile> tests(Collection<? extends EObject> trees) {
		Set<TestFile> tests = Collections.newSetFromMap(new IdentityHashMap<>());
		List<TestFile> ordered = new ArrayList<>();
		trees.forEach(tree -> forEach(tree, item -> {
			if (item instanceof TestFile test && tests.add(test)) {
				ordered.add(test);
			}
		}));
		return ordered;
	}

	/** Ids of the suites and tests of a project. A project without any does not use ids. */
	static Set<String> ids(EObject tree) {
		Set<String> ids = new HashSet<>();
		forEach(tree, item -> {
			if (!item.getId().isEmpty()) {
				ids.add(item.getId());
			}
		});
		return ids;
	}

	static Set<String> suiteNames(EObject tree) {
		Set<String> names = new HashSet<>();
		forEach(tree, item -> {
			if (item instanceof Suite suite) {
				names.add(suite.getName());
			}
		});
		return names;
	}

	/** Without those that are inside of others of the collection, in the order of the file; files in the order met. */
	static <T extends EObject> List<T> topmost(Collection<T> objects) {
		if (objects.size() == 1) {
			return List.copyOf(objects);
		}
		Map<EObject, Boolean> all = new IdentityHashMap<>();
		objects.forEach(o -> all.put(o, true));
		Map<EObject, int[]> paths = new IdentityHashMap<>();
		List<T> topmost = new ArrayList<>();
		Places places = new Places();
		for (T object : objects) {
			if (!paths.containsKey(object) && !isInside(object, all)) {
				paths.put(object, places.path(object));
				topmost.add(object);
			}
		}
		topmost.sort((a, b) -> Arrays.compare(paths.get(a), paths.get(b)));
		return topmost;
	}

	private static boolean isInside(EObject object, Map<EObject, Boolean> all) {
		for (EObject container = object.eContainer(); container != null; container = container.eContainer()) {
			if (all.containsKey(container)) {
				return true;
			}
		}
		return false;
	}

	/** Whether the object is the ancestor or inside of it. */
	static boolean isWithin(EObject object, EObject ancestor) {
		for (EObject o = object; o != null; o = o.eContainer()) {
			if (o == ancestor) {
				return true;
			}
		}
		return false;
	}

	/** The reference that holds objects of this kind in the owner; null for none. */
	static EReference featureFor(EObject owner, EObject child) {
		ItemKind kind = ItemKinds.of(owner);
		return kind == null ? null : kind.featureFor(child);
	}

	/** Paths of indexes from the root. Searches each list once, however many of its elements are asked for. */
	private static final class Places {

		private final Map<EObject, Map<EObject, Integer>> indexes = new IdentityHashMap<>();
		private final Map<EObject, Integer> roots = new HashMap<>();

		int[] path(EObject object) {
			int depth = 1;
			for (EObject o = object; o.eContainer() != null; o = o.eContainer()) {
				depth++;
			}
			int[] path = new int[depth];
			EObject o = object;
			while (o.eContainer() != null) {
				path[--depth] = indexes.computeIfAbsent(o.eContainer(), Places::index).getOrDefault(o, 0);
				o = o.eContainer();
			}
			path[0] = roots.computeIfAbsent(o, r -> roots.size());
			return path;
		}

		private static Map<EObject, Integer> index(EObject container) {
			Map<EObject, Integer> index = new IdentityHashMap<>();
			container.eContents().forEach(c -> index.put(c, index.size()));
			return index;
		}
	}
}
