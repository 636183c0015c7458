// SPDX-License-Identifier: EPL-2.0
package org.twister.model.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.twister.model.database.DatabaseFactory;
import org.twister.model.database.Field;
import org.twister.model.globals.Folder;
import org.twister.model.globals.Globals;
import org.twister.model.globals.GlobalsFactory;
import org.twister.model.globals.Parameter;
import org.twister.model.project.ConfigurationFile;
import org.twister.model.project.Dependency;
import org.twister.model.project.FileRole;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectFactory;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;
import org.twister.model.project.UserField;
import org.twister.model.resources.ResourceNode;
import org.twister.model.resources.ResourceTree;
import org.twister.model.resources.ResourcesFactory;

/** Builds projects and what belongs to them, and shows what they expand to. */
final class Projects {

	private Projects() {}

	static Project project(Suite... suites) {
		Project project = ProjectFactory.eINSTANCE.createProject();
		project.getSuites().addAll(List.of(suites));
		return project;
	}

	static Suite suite(String name, SuiteItem... items) {
		Suite suite = ProjectFactory.eINSTANCE.createSuite();
		suite.setName(name);
		suite.getItems().addAll(List.of(items));
		return suite;
	}

	static Suite on(String bed, Suite suite) {
		suite.getTestBeds().add(bed);
		return suite;
	}

	static TestFile test(String path) {
		TestFile test = ProjectFactory.eINSTANCE.createTestFile();
		test.setPath(path);
		return test;
	}

	static TestFile unchecked(String path) {
		TestFile test = test(path);
		test.setChecked(false);
		return test;
	}

	static TestFile as(FileRole role, TestFile test) {
		test.setRole(role);
		return test;
	}

	static <T extends SuiteItem> T repeated(int repeat, T item) {
		item.setRepeat(repeat);
		return item;
	}

	static <T extends SuiteItem> T id(String id, T item) {
		item.setId(id);
		return item;
	}

	static <T extends SuiteItem> T depends(T item, String target, String status) {
		Dependency dependency = ProjectFactory.eINSTANCE.createDependency();
		dependency.setTarget(target);
		dependency.setStatus(status);
		item.getDependencies().add(dependency);
		return item;
	}

	static UserField field(String name, String value) {
		UserField field = ProjectFactory.eINSTANCE.createUserField();
		field.setName(name);
		field.setValue(value);
		return field;
	}

	/** A field of the database configuration that users have to fill. */
	static Field mandatory(String id, Consumer<Field> more) {
		Field field = DatabaseFactory.eINSTANCE.createField();
		field.setId(id);
		field.setGuiDefined(true);
		field.setMandatory(true);
		more.accept(field);
		return field;
	}

	static <T extends SuiteItem> T configured(T item, String... files) {
		for (String file : files) {
			ConfigurationFile configuration = ProjectFactory.eINSTANCE.createConfigurationFile();
			configuration.setName(file);
			configuration.setEnabled(true);
			item.getConfigurationFiles().add(configuration);
		}
		return item;
	}

	/** {@code name=values}: a folder with iterators. */
	static Folder folder(String name, String... iterators) {
		Folder folder = GlobalsFactory.eINSTANCE.createFolder();
		folder.setName(name);
		for (String iterator : iterators) {
			folder.getParameters().add(parameter(iterator.replaceFirst("=.*", ""), "iterator", iterator.replaceFirst(".*?=", "")));
		}
		return folder;
	}

	static Parameter parameter(String name, String type, String value) {
		Parameter parameter = GlobalsFactory.eINSTANCE.createParameter();
		parameter.setName(name);
		parameter.setType(type);
		parameter.setValue(value);
		return parameter;
	}

	static Globals configuration(Folder... folders) {
		Globals globals = GlobalsFactory.eINSTANCE.createGlobals();
		globals.getFolders().addAll(List.of(folders));
		return globals;
	}

	static ResourceNode bed(String name, String meta, String eps) {
		ResourceNode bed = ResourcesFactory.eINSTANCE.createResourceNode();
		bed.setName(name);
		bed.getMeta().put(meta, eps);
		return bed;
	}

	static TestBeds beds(ResourceNode... nodes) {
		ResourceTree tree = ResourcesFactory.eINSTANCE.createResourceTree();
		tree.getChildren().addAll(List.of(nodes));
		return TestBeds.of(List.of(tree), "u");
	}

	/** {@code tb1} with EP-1 and EP-2, {@code tb2} with EP-3. */
	static TestBeds two() {
		return beds(bed("tb1", "epnames", "EP-1;EP-2;"), bed("tb2", "epnames", "EP-3"));
	}

	/** {@code Suite@EP/bed[a.py, Sub@EP/bed[b.py]]}. */
	static List<String> show(Expansion expansion) {
		return expansion.project().getSuites().stream().map(Projects::show).toList();
	}

	private static String show(SuiteItem item) {
		if (item instanceof TestFile test) {
			return test.getPath() + (test.getIteration().isEmpty() ? "" : "{" + test.getIteration() + "}");
		}
		Suite suite = (Suite) item;
		List<String> beds = new ArrayList<>(suite.getTestBeds());
		beds.addAll(suite.getSuts());
		return suite.getName() + "@" + String.join("+", suite.getEps()) + (beds.isEmpty() ? "" : "/" + String.join("+", beds))
				+ suite.getItems().stream().map(Projects::show).toList();
	}

	/** Severity, code and sentence of each problem. */
	static List<String> problems(Expansion expansion) {
		return expansion.problems().stream().map(p -> p.severity() + " " + p.code() + ": " + p.message()).toList();
	}
}
