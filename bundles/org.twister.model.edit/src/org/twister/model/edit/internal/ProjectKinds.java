// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit.internal;

import static org.twister.model.project.ProjectPackage.Literals.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.twister.model.edit.ItemImages;
import org.twister.model.project.ConfigurationFile;
import org.twister.model.project.Dependency;
import org.twister.model.project.FileRole;
import org.twister.model.project.Parameter;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectFactory;
import org.twister.model.project.Property;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;
import org.twister.model.project.UserField;

/** Projects, suites and tests. */
final class ProjectKinds {

	/** Words of test statuses that a dependency may ask for. */
	static final String[] STATUSES = {"any", "pass", "fail", "skipped", "aborted", "not executed", "timeout"};

	private ProjectKinds() {}

	static List<ItemKind> all() {
		List<ItemKind> kinds = new ArrayList<>();
		kinds.add(new ItemKind(PROJECT, ItemImages.PROJECT).label(Project.class, Labels::fileOf) //
				.child(PROJECT__SUITES, SUITE, EObject.class, ProjectKinds::suite).child(PROJECT__FIELDS));
		kinds.add(new ItemKind(SUITE, ItemImages.SUITE).label(Suite.class, ProjectKinds::label).description(Suite.class, ProjectKinds::describe)
				.named(SUITE__NAME, Texts.get("new.suite")).fixed(SUITE_ITEM__ID)
				.child(SUITE__ITEMS, SUITE, EObject.class, ProjectKinds::suite).child(SUITE__ITEMS, TEST_FILE, EObject.class, o -> test(o, ""))
				.child(SUITE__FIELDS).child(SUITE_ITEM__DEPENDENCIES).child(SUITE_ITEM__CONFIGURATION_FILES));
		kinds.add(new ItemKind(TEST_FILE, ItemImages.TEST).label(TestFile.class, ProjectKinds::label).description(TestFile.class, ProjectKinds::describe)
				.grey(TestFile.class, t -> !ItemRules.isChecked(t) || !ItemRules.isRunnable(t)).italic(TestFile.class, t -> t.getRole() != FileRole.TEST)
				.image(TestFile.class, ProjectKinds::image).fixed(SUITE_ITEM__ID).multiLine(TEST_FILE__SUMMARY)
				.child(TEST_FILE__PARAMETERS).child(TEST_FILE__PROPERTIES).child(SUITE_ITEM__DEPENDENCIES).child(SUITE_ITEM__CONFIGURATION_FILES));
		kinds.add(new ItemKind(PARAMETER, ItemImages.PARAMETER).label(Parameter.class, p -> Labels.orUnnamed(Labels.oneLine(p.getValue()))));
		kinds.add(new ItemKind(PROPERTY, ItemImages.PROPERTY).label(Property.class, p -> Labels.pair(p.getName(), p.getValue()))
				.named(PROPERTY__NAME, Texts.get("new.property")));
		kinds.add(new ItemKind(USER_FIELD, ItemImages.FIELD).label(UserField.class, f -> Labels.pair(f.getName(), f.getValue()))
				.named(USER_FIELD__NAME, Texts.get("new.field")));
		kinds.add(new ItemKind(DEPENDENCY, ItemImages.DEPENDENCY).label(Dependency.class, ProjectKinds::label).choices(DEPENDENCY__STATUS, STATUSES));
		kinds.add(new ItemKind(CONFIGURATION_FILE, ItemImages.CONFIGURATION)
				.label(ConfigurationFile.class, c -> Labels.orUnnamed(Labels.lastSegment(c.getName())))
				.description(ConfigurationFile.class, ConfigurationFile::getName).grey(ConfigurationFile.class, c -> !c.isEnabled()));
		return kinds;
	}

	/** A suite for that place, with an id if its project uses them. */
	static Suite suite(EObject owner) {
		return withId(ProjectFactory.eINSTANCE.createSuite(), owner);
	}

	/** A test for that place, with an id if its project uses them. */
	static TestFile test(EObject owner, String path) {
		TestFile test = ProjectFactory.eINSTANCE.createTestFile();
		test.setPath(path);
		return withId(test, owner);
	}

	private static <T extends SuiteItem> T withId(T item, EObject owner) {
		if (!Items.ids(Items.root(owner)).isEmpty()) {
			item.setId(UUID.randomUUID().toString());
		}
		return item;
	}

	private static String label(Suite suite) {
		List<String> places = new ArrayList<>(suite.getTestBeds());
		places.addAll(suite.getSuts());
		places.addAll(suite.getEps());
		return Labels.with(suite.getName(), places) + times(suite);
	}

	private static String label(TestFile test) {
		return Labels.orUnnamed(Labels.lastSegment(test.getPath())) + times(test);
	}

	private static String image(TestFile test) {
		return switch (test.getRole()) {
		case SETUP -> ItemImages.SETUP;
		case TEARDOWN -> ItemImages.TEARDOWN;
		default -> ItemImages.TEST;
		};
	}

	private static String times(SuiteItem item) {
		return item.getRepeat() > 1 ? Texts.get("label.times", item.getRepeat()) : "";
	}

	private static String label(Dependency dependency) {
		SuiteItem target = TargetIndex.target(dependency);
		return Texts.get("label.dependency", target == null ? dependency.getTarget() : ItemRules.name(target), dependency.getStatus());
	}

	private static String describe(Suite suite) {
		int tests = Items.tests(List.of(suite)).size();
		return Texts.get("describe.suite", label(suite), tests);
	}

	/** The full path, and what is special. */
	private static String describe(TestFile test) {
		List<String> words = new ArrayList<>();
		if (test.getRole() != FileRole.TEST) {
			words.add(Texts.literal(FILE_ROLE, test.getRole()));
		}
		if (!ItemRules.isRunnable(test)) {
			words.add(Texts.get("label.notRunnable"));
		}
		if (ItemRules.isOptional(test)) {
			words.add(Texts.feature(TEST_FILE__OPTIONAL).toLowerCase(Locale.ROOT));
		}
		if (!ItemRules.isChecked(test)) {
			words.add(Texts.get("label.unchecked"));
		}
		return Labels.with(test.getPath(), words);
	}
}
