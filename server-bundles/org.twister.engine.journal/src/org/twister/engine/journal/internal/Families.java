// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the families of streams in a segment. They are few, so each is looked for among those that were seen, in place, without making a text of every record's stream. */
final class Families {

	private static final class Seen {
		final byte[] name;
		long last;

		Seen(byte[] name) {
			this.name = name;
		}
	}

	private final List<Seen> seen = new ArrayList<>();

	/** A record of a stream, whose name is given as bytes of JSON text. */
	void count(byte[] line, int from, int to, long n) {
		int end = from;
		while (end < to && line[end] != '/') {
			end++;
		}
		end = Math.min(to, end + 1);
		for (Seen family : seen) {
			if (Arrays.equals(family.name, 0, family.name.length, line, from, end)) {
				family.last = n;
				return;
			}
		}
		Seen added = new Seen(Arrays.copyOfRange(line, from, end));
		added.last = n;
		seen.add(added);
	}

	/** Number of the last record of each family. */
	Map<String, Long> lastOf() {
		Map<String, Long> all = new HashMap<>();
		seen.forEach(f -> all.put(new String(f.name, StandardCharsets.UTF_8), f.last));
		return all;
	}
}
