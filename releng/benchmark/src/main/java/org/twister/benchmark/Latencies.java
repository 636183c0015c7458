// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

import java.util.Arrays;

/** Durations, of which parts are asked for. */
final class Latencies {

	private long[] nanos = new long[1024];
	private int count;

	void add(long value) {
		if (count == nanos.length) {
			nanos = Arrays.copyOf(nanos, count * 2);
		}
		nanos[count++] = value;
	}

	void addAll(Latencies other) {
		for (int i = 0; i < other.count; i++) {
			add(other.nanos[i]);
		}
	}

	int count() {
		return count;
	}

	/** So many of all are at most as long. */
	double millis(double part) {
		if (count == 0) {
			return Double.NaN;
		}
		long[] sorted = Arrays.copyOf(nanos, count);
		Arrays.sort(sorted);
		return sorted[Math.min(count - 1, (int) (count * part))] / 1e6;
	}
}
