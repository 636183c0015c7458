// SPDX-License-Identifier: EPL-2.0
package org.twister.model.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts a project that was made for other EPs onto those that are there. */
public final class EpMapping {

	private EpMapping() {}

	/**
	 * Names that are EPs stay what they are; the others are given EPs in order, first those that no name has yet, then all in turn.
	 *
	 * @param names as a project has them, in the order met
	 * @param eps   that are there, at least one
	 * @return EP by name, in the order of the names
	 */
	public static Map<String, String> inOrder(Collection<String> names, List<String> eps) {
		List<String> free = new ArrayList<>(eps);
		free.removeAll(names);
		Map<String, String> mapping = new LinkedHashMap<>();
		int turn = 0;
		for (String name : names) {
			if (eps.contains(name)) {
				mapping.put(name, name);
			} else if (!mapping.containsKey(name)) {
				mapping.put(name, free.isEmpty() ? eps.get(turn++ % eps.size()) : free.remove(0));
			}
		}
		return mapping;
	}
}
