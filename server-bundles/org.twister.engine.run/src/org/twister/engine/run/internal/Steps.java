// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.twister.engine.api.spi.EndOfRunStep;
import org.twister.engine.api.spi.StartOfRunStep;

/**
 * The steps of one kind that are installed. Some are expected (settings {@code start_steps} and {@code end_steps}): right after the start of the CE, a run that needs them waits for
 * their bundles to be there.
 */
final class Steps<S> {

	private final List<S> installed = new ArrayList<>();
	private final Function<S, String> name;
	private final ToIntFunction<S> order;

	private Steps(Function<S, String> name, ToIntFunction<S> order) {
		this.name = name;
		this.order = order;
	}

	static Steps<StartOfRunStep> atStart() {
		return new Steps<>(StartOfRunStep::name, StartOfRunStep::order);
	}

	static Steps<EndOfRunStep> atEnd() {
		return new Steps<>(EndOfRunStep::name, EndOfRunStep::order);
	}

	synchronized void add(S step) {
		installed.add(step);
		notifyAll();
	}

	synchronized void remove(S step) {
		installed.remove(step);
	}

	/** All steps in their order, when the expected ones are there or the time is over. */
	synchronized List<S> await(Set<String> expected, long timeout, TimeUnit unit) throws InterruptedException {
		long end = System.nanoTime() + unit.toNanos(timeout);
		while (!missing(expected).isEmpty()) {
			long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
			if (left <= 0) {
				break;
			}
			wait(left);
		}
		return present();
	}

	/** Those that are installed now, in their order. */
	synchronized List<S> present() {
		return installed.stream().sorted(Comparator.comparingInt(order).thenComparing(name)).toList();
	}

	synchronized Set<String> missing(Set<String> expected) {
		Set<String> missing = new HashSet<>(expected);
		installed.forEach(s -> missing.remove(name.apply(s)));
		return missing;
	}
}
