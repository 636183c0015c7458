// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit.internal;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.twister.model.project.FileRole;
import org.twister.model.project.ProjectPackage;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;

/** What holds for tests whatever their file says: setup and teardown files are always checked and runnable and never optional. */
public final class ItemRules {

	private ItemRules() {}

	public static boolean isPlainTest(TestFile test) {
		return test.getRole() == FileRole.TEST;
	}

	public static boolean isChecked(TestFile test) {
		return test.isChecked() || !isPlainTest(test);
	}

	public static boolean isRunnable(TestFile test) {
		return test.isRunnable() || !isPlainTest(test);
	}

	public static boolean isOptional(TestFile test) {
		return test.isOptional() && isPlainTest(test);
	}

	/** Whether the value follows from the role of the test. */
	static boolean isFixed(Object object, EStructuralFeature feature) {
		return object instanceof TestFile test && !isPlainTest(test) && (feature == ProjectPackage.Literals.TEST_FILE__CHECKED
				|| feature == ProjectPackage.Literals.TEST_FILE__RUNNABLE || feature == ProjectPackage.Literals.TEST_FILE__OPTIONAL);
	}

	/** Whether the value is the one that the role of the test asks for. */
	static boolean isAsFixed(EStructuralFeature feature, Object value) {
		return Boolean.valueOf(feature != ProjectPackage.Literals.TEST_FILE__OPTIONAL).equals(value);
	}

	/** Gives the test a role and what goes with it. */
	public static void setRole(Plan plan, TestFile test, FileRole role) {
		plan.set(test, ProjectPackage.Literals.TEST_FILE__ROLE, role);
		if (role != FileRole.TEST) {
			plan.set(test, ProjectPackage.Literals.TEST_FILE__CHECKED, true);
			plan.set(test, ProjectPackage.Literals.TEST_FILE__RUNNABLE, true);
			plan.set(test, ProjectPackage.Literals.TEST_FILE__OPTIONAL, false);
		}
	}

	/** A suite's name or a file's name, for a sentence. */
	public static String name(SuiteItem item) {
		return item instanceof Suite suite ? Labels.orUnnamed(suite.getName()) : Labels.orUnnamed(Labels.lastSegment(((TestFile) item).getPath()));
	}
}
