// SPDX-License-Identifier: EPL-2.0
package org.twister.system;

import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long a test of endurance goes on: short in the build, long in {@code ./twister soak NAME}. {@code -Dtwister.soak=N} gives the number of rounds, {@code -Dtwister.seed=N}
 * repeats the choices of an earlier one.
 */
final class Soak {

	private Soak() {}

	/** Whether this is the long form, which also judges by the clock: it has the machine for itself. */
	static boolean isLong() {
		return Integer.getInteger("twister.soak") != null;
	}

	/** @param few rounds in the build */
	static int rounds(int few) {
		return Integer.getInteger("twister.soak", few);
	}

	/** Chance with a seed that is printed. */
	static Random random(String what) {
		long seed = Long.getLong("twister.seed", ThreadLocalRandom.current().nextLong(1_000_000));
		System.out.println(what + ": seed " + seed + " (-Dtwister.seed=" + seed + " repeats it)");
		return new Random(seed);
	}
}
