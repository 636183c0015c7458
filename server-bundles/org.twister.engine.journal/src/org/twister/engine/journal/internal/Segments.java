// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/**
 * The files that are held, and which streams have left records in each. Streams are counted by family: {@code run/12} belongs to {@code run/}, a name without a slash is a family of
 * its own. Thread-safe.
 */
final class Segments {

	private static final Pattern NAME = Pattern.compile("\\d{20}\\.jsonl");

	private record Segment(String name, Map<String, Long> lastOf) {}

	private final TreeMap<Long, Segment> byFirst = new TreeMap<>();

	static String nameOf(long first) {
		return String.format("%020d.jsonl", first);
	}

	static boolean isSegment(String file) {
		return NAME.matcher(file).matches();
	}

	/** Number of the first record of a segment. */
	static long firstOf(String name) {
		return Long.parseLong(name.substring(0, name.indexOf('.')));
	}

	static String family(String stream) {
		int slash = stream.indexOf('/');
		return slash < 0 ? stream : stream.substring(0, slash + 1);
	}

	/**
	 * @param lastOf number of the last record of each family
	 */
	synchronized void add(String name, long first, Map<String, Long> lastOf) {
		byFirst.put(first, new Segment(name, new HashMap<>(lastOf)));
	}

	/** The last segment has got a record. */
	synchronized void wrote(String stream, long n) {
		byFirst.lastEntry().getValue().lastOf().put(family(stream), n);
	}

	/** Number of the first record that is held. */
	synchronized long first() {
		return byFirst.firstKey();
	}

	synchronized int count() {
		return byFirst.size();
	}

	/** Name of the segment that holds a record, null if it is not held any more. */
	synchronized String holding(long n) {
		Map.Entry<Long, Segment> found = byFirst.floorEntry(n);
		return found == null ? null : found.getValue().name();
	}

	/**
	 * Where the journal could begin: the first segment that holds a record which somebody needs, or the last one.
	 *
	 * @param doneWith number of the last record of a family that nobody needs
	 */
	synchronized long firstNeeded(ToLongFunction<String> doneWith) {
		for (Map.Entry<Long, Segment> entry : byFirst.entrySet()) {
			boolean needed = entry.getValue().lastOf().entrySet().stream().anyMatch(e -> e.getValue() > doneWith.applyAsLong(e.getKey()));
			if (needed) {
				return entry.getKey();
			}
		}
		return byFirst.lastKey();
	}

	/**
	 * Forgets the segments below a record.
	 *
	 * @return their names
	 */
	synchronized List<String> removeBelow(long first) {
		List<String> names = new ArrayList<>();
		var below = byFirst.headMap(first).values().iterator();
		while (below.hasNext()) {
			names.add(below.next().name());
			below.remove();
		}
		return names;
	}
}
