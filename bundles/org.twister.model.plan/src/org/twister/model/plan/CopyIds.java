// SPDX-License-Identifier: EPL-2.0
package org.twister.model.plan;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Gives copies ids of their own: the id of the original with {@code #EP}; a further copy on the same EP gets a new one, which follows from the original and the number of
 * the copy, so that the same project always expands to the same ids.
 */
final class CopyIds {

	/** How often an id was asked for. */
	private final Map<String, Integer> used;

	/** @param tests about how many ids there will be */
	CopyIds(int tests) {
		used = HashMap.newHashMap(tests + tests / 8);
	}

	/**
	 * @param original id as the project has it, with or without an EP; not empty
	 * @param eps      names that the original's EP may have
	 * @param ep       of the copy, {@link TestBeds#ANY_EP} for none
	 */
	String next(String original, List<String> eps, String ep) {
		String suffix = ep.equals(TestBeds.ANY_EP) ? "" : "#" + ep;
		String base = base(original, eps, ep);
		String id = base + suffix;
		Integer copies = used.putIfAbsent(id, 1);
		if (copies == null) {
			return id;
		}
		String further;
		int copy = copies;
		do {
			copy++;
			further = UUID.nameUUIDFromBytes((id + "/" + copy).getBytes(StandardCharsets.UTF_8)) + suffix;
		} while (used.putIfAbsent(further, 1) != null);
		used.put(id, copy);
		return further;
	}

	/** Without the EP, if it is one that the suite names or runs on. */
	private static String base(String id, List<String> eps, String ep) {
		int hash = id.lastIndexOf('#');
		if (hash < 1) {
			return id;
		}
		String suffix = id.substring(hash + 1);
		return suffix.equals(ep) || eps.contains(suffix) ? id.substring(0, hash) : id;
	}
}
