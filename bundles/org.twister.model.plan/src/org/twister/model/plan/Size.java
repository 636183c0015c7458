// SPDX-License-Identifier: EPL-2.0
package org.twister.model.plan;

import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;

/** Counts what an expansion would have before anything is copied, so that a slip costs no memory. */
final class Size {

	private final Selection selection;
	private final Iterations iterations;
	private long tests;
	private long most;
	private TestFile test;

	Size(Selection selection, Iterations iterations) {
		this.selection = selection;
		this.iterations = iterations;
	}

	/** Counts a suite that takes part. */
	void add(Suite suite, long copies) {
		for (SuiteItem item : suite.getItems()) {
			if (selection.takesPart(item)) {
				long ofItem = multiply(copies, Math.max(1, item.getRepeat()));
				if (item instanceof TestFile file) {
					add(file, multiply(ofItem, iterations.of(file).count()));
				} else {
					add((Suite) item, ofItem);
				}
			}
		}
	}

	private void add(TestFile file, long copies) {
		tests = Math.min(Long.MAX_VALUE / 2, tests + copies);
		if (copies > most) {
			most = copies;
			test = file;
		}
	}

	long tests() {
		return tests;
	}

	/** Copies of the test that has most of them. */
	long most() {
		return most;
	}

	/** The test that has most copies; null if there is none. */
	TestFile test() {
		return test;
	}

	/** Of two numbers that are not negative; a product that is too large is a number that is far too large anyway. */
	static long multiply(long a, long b) {
		long limit = Long.MAX_VALUE / 4;
		return b != 0 && a > limit / b ? limit : a * b;
	}
}
