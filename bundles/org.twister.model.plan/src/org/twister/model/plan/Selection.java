// SPDX-License-Identifier: EPL-2.0
package org.twister.model.plan;

import java.util.IdentityHashMap;
import java.util.Map;

import org.twister.model.project.FileRole;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;

/** What of a project takes part in a run. Looks at each suite once. */
final class Selection {

	private static final int TEST = 1;
	private static final int CHECKED_TEST = 2;
	private static final int CHECKED_FRAME = 4;

	private final Map<Suite, Integer> contents = new IdentityHashMap<>();

	/** A test that is checked, a setup or teardown file, a suite with something to run. */
	boolean takesPart(SuiteItem item) {
		return item instanceof TestFile test ? test.isChecked() || test.getRole() != FileRole.TEST : hasWork((Suite) item);
	}

	/** Whether there is a test to run, or else setup and teardown files that are checked and stand alone. */
	boolean hasWork(Suite suite) {
		int content = content(suite);
		return (content & ((content & TEST) != 0 ? CHECKED_TEST : CHECKED_FRAME)) != 0;
	}

	private int content(Suite suite) {
		Integer known = contents.get(suite);
		if (known != null) {
			return known;
		}
		int content = 0;
		for (SuiteItem item : suite.getItems()) {
			content |= item instanceof TestFile test ? content(test) : content((Suite) item);
		}
		contents.put(suite, content);
		return content;
	}

	private static int content(TestFile test) {
		if (test.getRole() == FileRole.TEST) {
			return test.isChecked() ? TEST | CHECKED_TEST : TEST;
		}
		return test.isChecked() ? CHECKED_FRAME : 0;
	}
}
