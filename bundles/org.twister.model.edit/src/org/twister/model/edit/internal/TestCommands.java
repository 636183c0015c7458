// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit.internal;

import static org.twister.model.project.ProjectPackage.Literals.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.twister.model.edit.ModelCommand;
import org.twister.model.edit.TestFlag;
import org.twister.model.project.FileRole;
import org.twister.model.project.Parameter;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectFactory;
import org.twister.model.project.Property;
import org.twister.model.project.Suite;
import org.twister.model.project.TestFile;
import org.twister.model.project.UserField;

/** Commands that make suites and tests, and that change many tests at once. */
public final class TestCommands {

	private TestCommands() {}

	/** @param name null for the next free {@code Suite1}, {@code Suite2} ... */
	public static ModelCommand addSuite(EditingDomain domain, EObject owner, int index, String name) {
		return new EditCommand(domain, Texts.get("command.addSuite"), plan -> {
			Suite suite = ProjectKinds.suite(owner);
			EReference feature = Items.featureFor(owner, suite);
			if (feature == null) {
				throw Structure.unfit(owner, suite);
			}
			suite.setName(name == null ? UniqueNames.next(Texts.get("new.suite"), Items.suiteNames(Items.root(owner))) : checkedName(name));
			plan.insert(owner, feature, index, List.of(suite));
			plan.select(List.of(suite), List.of(owner));
		});
	}

	public static ModelCommand rename(EditingDomain domain, Suite suite, String name) {
		return new EditCommand(domain, Texts.get("command.rename"), plan -> {
			plan.set(suite, SUITE__NAME, checkedName(name));
			plan.select(List.of(suite), List.of(suite));
		});
	}

	private static String checkedName(String name) {
		if (name == null || name.isBlank()) {
			throw Refused.because("refused.noName");
		}
		return name.strip();
	}

	public static ModelCommand addTests(EditingDomain domain, Suite suite, int index, List<String> paths) {
		return new EditCommand(domain, Texts.get("command.addTests", paths.size()), plan -> {
			if (paths.isEmpty() || paths.stream().anyMatch(String::isBlank)) {
				throw Refused.because("refused.noPath");
			}
			boolean ids = !Items.ids(Items.root(suite)).isEmpty();
			List<TestFile> tests = new ArrayList<>(paths.size());
			for (String path : paths) {
				TestFile test = test(path);
				test.setId(ids ? UUID.randomUUID().toString() : "");
				tests.add(test);
			}
			plan.insert(suite, SUITE__ITEMS, index, tests);
			plan.select(tests, List.of(suite));
		});
	}

	static TestFile test(String path) {
		TestFile test = ProjectFactory.eINSTANCE.createTestFile();
		test.setPath(path);
		return test;
	}

	/** Setup and teardown files are left out: they are always checked. */
	public static ModelCommand check(EditingDomain domain, Collection<? extends EObject> trees, boolean checked) {
		return new EditCommand(domain, Texts.get(checked ? "command.check" : "command.uncheck"), plan -> {
			for (TestFile test : Items.tests(trees)) {
				if (ItemRules.isPlainTest(test) || checked) {
					plan.set(test, TEST_FILE__CHECKED, checked);
				}
			}
			plan.select(trees, trees);
		});
	}

	public static ModelCommand setFlag(EditingDomain domain, Collection<? extends EObject> trees, TestFlag flag, boolean on) {
		return new EditCommand(domain, Texts.get(on ? "command.flag" : "command.unflag", Texts.get("flag." + flag.name())), plan -> {
			List<TestFile> tests = checked(Items.tests(trees));
			int untouched = 0;
			for (TestFile test : tests) {
				untouched += setFlag(plan, test, flag, on) ? 0 : 1;
			}
			if (untouched == tests.size()) {
				throw Refused.because("refused.fixed", ItemRules.name(tests.get(0)));
			}
			if (untouched > 0) {
				plan.note("note.fixed", untouched);
			}
			plan.select(trees, trees);
		});
	}

	/** Whether the test may have that flag like that. */
	private static boolean setFlag(Plan plan, TestFile test, TestFlag flag, boolean on) {
		FileRole role = flag == TestFlag.SETUP ? FileRole.SETUP : FileRole.TEARDOWN;
		switch (flag) {
		case SETUP, TEARDOWN -> {
			if (on || test.getRole() == role) {
				ItemRules.setRole(plan, test, on ? role : FileRole.TEST);
			}
			return true;
		}
		case RUNNABLE -> {
			if (ItemRules.isPlainTest(test) || on) {
				plan.set(test, TEST_FILE__RUNNABLE, on);
				return true;
			}
			return false;
		}
		default -> {
			if (ItemRules.isPlainTest(test) || !on) {
				plan.set(test, TEST_FILE__OPTIONAL, on);
				return true;
			}
			return false;
		}
		}
	}

	private static List<TestFile> checked(List<TestFile> tests) {
		if (tests.isEmpty()) {
			throw Refused.because("refused.noTest");
		}
		return tests;
	}

	/** @param value null removes all properties of that name */
	public static ModelCommand setProperty(EditingDomain domain, Collection<? extends EObject> trees, String name, String value) {
		return new EditCommand(domain, Texts.get(value == null ? "command.removeProperty" : "command.property", name), plan -> {
			for (TestFile test : checked(Items.tests(trees))) {
				List<Property> found = test.getProperties().stream().filter(p -> p.getName().equals(name)).toList();
				if (value == null) {
					found.forEach(plan::remove);
				} else if (!found.isEmpty()) {
					plan.set(found.get(0), PROPERTY__VALUE, value);
				} else {
					Property property = ProjectFactory.eINSTANCE.createProperty();
					property.setName(name);
					property.setValue(value);
					plan.insert(test, TEST_FILE__PROPERTIES, -1, List.of(property));
				}
			}
			plan.select(trees, trees);
		});
	}

	/** Parameters that are there get the new values, so that their places in the file stay. */
	public static ModelCommand setParameters(EditingDomain domain, Collection<? extends EObject> trees, List<String> values) {
		return new EditCommand(domain, Texts.get("command.parameters"), plan -> {
			for (TestFile test : checked(Items.tests(trees))) {
				EList<Parameter> present = test.getParameters();
				List<Parameter> added = new ArrayList<>();
				for (int i = 0; i < Math.max(values.size(), present.size()); i++) {
					if (i >= values.size()) {
						plan.remove(present.get(i));
					} else if (i < present.size()) {
						plan.set(present.get(i), PARAMETER__VALUE, values.get(i));
					} else {
						Parameter parameter = ProjectFactory.eINSTANCE.createParameter();
						parameter.setValue(values.get(i));
						added.add(parameter);
					}
				}
				plan.insert(test, TEST_FILE__PARAMETERS, -1, added);
			}
			plan.select(trees, trees);
		});
	}

	/** @param value null removes the field */
	public static ModelCommand setField(EditingDomain domain, Collection<? extends EObject> owners, String name, String value) {
		return new EditCommand(domain, Texts.get("command.field", name), plan -> {
			for (EObject owner : owners) {
				setField(plan, owner, name, value);
			}
			plan.select(owners, owners);
		});
	}

	private static void setField(Plan plan, EObject owner, String name, String value) {
		EReference feature = owner instanceof Project ? PROJECT__FIELDS : SUITE__FIELDS;
		List<UserField> fields = owner instanceof Project project ? project.getFields() : owner instanceof Suite suite ? suite.getFields() : null;
		if (fields == null) {
			throw Refused.because("refused.place", Texts.type(USER_FIELD), Labels.of(owner));
		}
		List<UserField> found = fields.stream().filter(f -> f.getName().equals(name)).toList();
		if (value == null) {
			found.forEach(plan::remove);
		} else if (!found.isEmpty()) {
			plan.set(found.get(0), USER_FIELD__VALUE, value);
		} else {
			UserField field = ProjectFactory.eINSTANCE.createUserField();
			field.setName(name);
			field.setValue(value);
			plan.insert(owner, feature, -1, List.of(field));
		}
	}

	/** Copies all suites of a predefined suite's file. */
	public static ModelCommand importSuites(EditingDomain domain, Project predefined, EObject owner, int index) {
		List<Suite> suites = List.copyOf(predefined.getSuites());
		if (suites.isEmpty()) {
			return EditCommand.refused(domain, Texts.get("command.import"), Texts.get("refused.noSuites"));
		}
		return Clipboard.copyTo(domain, Texts.get("command.import"), suites, owner, index);
	}

	/** The topmost of some suites, in the order of their project. */
	public static List<Suite> suites(Collection<Suite> suites) {
		return Items.topmost(suites);
	}
}
