// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import java.util.List;

import org.twister.model.project.ConfigurationFile;
import org.twister.model.project.Dependency;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectFactory;
import org.twister.model.project.Property;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;
import org.twister.model.project.UserField;

/** Projects for tests, in few words. */
final class ProjectBuilder {

	private static final ProjectFactory FACTORY = ProjectFactory.eINSTANCE;

	private ProjectBuilder() {}

	static Project project(Suite... suites) {
		Project project = FACTORY.createProject();
		project.getSuites().addAll(List.of(suites));
		return project;
	}

	/** With a test bed. */
	static Suite top(String name, SuiteItem... items) {
		Suite suite = suite(name, items);
		suite.getTestBeds().add("tb1");
		return suite;
	}

	static Suite suite(String name, SuiteItem... items) {
		Suite suite = FACTORY.createSuite();
		suite.setName(name);
		suite.getItems().addAll(List.of(items));
		return suite;
	}

	static TestFile test(String path) {
		TestFile test = FACTORY.createTestFile();
		test.setPath(path);
		return test;
	}

	static <T extends SuiteItem> T withId(String id, T item) {
		item.setId(id);
		return item;
	}

	static Dependency waits(SuiteItem item, String target) {
		Dependency dependency = FACTORY.createDependency();
		dependency.setTarget(target);
		item.getDependencies().add(dependency);
		return dependency;
	}

	static UserField field(String name, String value) {
		UserField field = FACTORY.createUserField();
		field.setName(name);
		field.setValue(value);
		return field;
	}

	static Property property(TestFile test, String name, String value) {
		Property property = FACTORY.createProperty();
		property.setName(name);
		property.setValue(value);
		test.getProperties().add(property);
		return property;
	}

	static ConfigurationFile takes(SuiteItem item, String name) {
		ConfigurationFile file = FACTORY.createConfigurationFile();
		file.setName(name);
		item.getConfigurationFiles().add(file);
		return file;
	}
}
