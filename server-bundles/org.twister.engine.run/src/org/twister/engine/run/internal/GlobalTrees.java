// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Global parameters per user as immutable trees. A change makes a new tree that shares what did not change, so readers need no lock. */
final class GlobalTrees {

	private final Map<String, Map<String, Object>> trees = new ConcurrentHashMap<>();

	/** A user's next run starts: what tests have changed is forgotten. */
	void reset(String user, Map<String, Object> tree) {
		trees.put(user, tree == null ? Map.of() : tree);
	}

	/** All trees as they are now. */
	Map<String, Map<String, Object>> all() {
		return Map.copyOf(trees);
	}

	static List<String> names(String path) {
		return Arrays.stream(path.split("/")).filter(n -> !n.isEmpty()).toList();
	}

	Optional<Object> get(String user, String path) {
		Object node = trees.getOrDefault(user, Map.of());
		for (String name : names(path)) {
			node = node instanceof Map<?, ?> folder ? folder.get(name) : null;
		}
		return Optional.ofNullable(node);
	}

	/** Whether the folder that would hold this path exists. The root always does. */
	boolean hasParent(String user, String path) {
		List<String> names = names(path);
		if (names.isEmpty()) {
			return false;
		}
		return get(user, String.join("/", names.subList(0, names.size() - 1))).filter(Map.class::isInstance).isPresent() || names.size() == 1;
	}

	/** Sets a value whose parent exists; null deletes. */
	void set(String user, String path, Object value) {
		trees.compute(user, (u, tree) -> with(tree == null ? Map.of() : tree, names(path), value));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> with(Map<String, Object> folder, List<String> names, Object value) {
		Map<String, Object> changed = new LinkedHashMap<>(folder);
		String name = names.getFirst();
		if (names.size() > 1) {
			Object child = folder.get(name);
			changed.put(name, with(child instanceof Map<?, ?> sub ? (Map<String, Object>) sub : Map.of(), names.subList(1, names.size()), value));
		} else if (value == null) {
			changed.remove(name);
		} else {
			changed.put(name, value);
		}
		return changed;
	}
}
