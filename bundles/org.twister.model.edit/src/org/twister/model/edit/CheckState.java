// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit;

import org.eclipse.emf.ecore.EObject;
import org.twister.model.edit.internal.ItemRules;
import org.twister.model.project.Project;
import org.twister.model.project.Suite;
import org.twister.model.project.TestFile;

/**
 * The check box of a test, a suite or a project. Setup and teardown files are always checked; so they do not count for their suite, unless it has nothing else. A suite
 * without tests is unchecked.
 */
public enum CheckState {
	ALL,
	NONE,
	SOME;

	/** Goes through all tests below the object, until it has seen two that differ. */
	public static CheckState of(EObject object) {
		if (object instanceof TestFile test) {
			return ItemRules.isChecked(test) ? ALL : NONE;
		}
		Tally tally = new Tally();
		tally.count(object);
		return tally.checked && tally.unchecked ? SOME : tally.checked || tally.fixed && !tally.unchecked ? ALL : NONE;
	}

	private static final class Tally {
		private boolean checked;
		private boolean unchecked;
		private boolean fixed;

		void count(EObject object) {
			if (object instanceof Project project) {
				count(project.getSuites());
			} else if (object instanceof Suite suite) {
				count(suite.getItems());
			} else if (object instanceof TestFile test) {
				fixed |= !ItemRules.isPlainTest(test);
				checked |= ItemRules.isPlainTest(test) && test.isChecked();
				unchecked |= ItemRules.isPlainTest(test) && !test.isChecked();
			}
		}

		private void count(Iterable<? extends EObject> objects) {
			for (EObject object : objects) {
				if (checked && unchecked) {
					return;
				}
				count(object);
			}
		}
	}
}
