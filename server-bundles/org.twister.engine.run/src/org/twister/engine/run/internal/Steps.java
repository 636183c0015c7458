// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.twister.engine.api.spi.EndOfRunStep;

/**
 * The end-of-run steps that are installed. Some are expected (setting {@code end_steps}): right after the start of the CE, a run that is being closed waits for their bundles to be there.
 */
final class Steps {

	private final List<EndOfRunStep> installed = new ArrayList<>();

	synchronized void add(EndOfRunStep step) {
		installed.add(step);
		notifyAll();
	}

	synchronized void remove(EndOfRunStep step) {
		installed.remove(step);
	}

	/** All steps in their order, when the expected ones are there or the time is over. */
	synchronized List<EndOfRunStep> await(Set<String> expected, long timeout, TimeUnit unit) throws InterruptedException {
		long end = System.nanoTime() + unit.toNanos(timeout);
		while (!missing(expected).isEmpty()) {
			long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
			if (left <= 0) {
				break;
			}
			wait(left);
		}
		return installed.stream().sorted(Comparator.comparingInt(EndOfRunStep::order).thenComparing(EndOfRunStep::name)).toList();
	}

	synchronized Set<String> missing(Set<String> expected) {
		Set<String> missing = new HashSet<>(expected);
		installed.forEach(s -> missing.remove(s.name()));
		return missing;
	}
}
