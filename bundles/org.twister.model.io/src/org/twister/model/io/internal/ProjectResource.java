// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.twister.model.project.ConfigurationFile;
import org.twister.model.project.Dependency;
import org.twister.model.project.FileRole;
import org.twister.model.project.LibraryDepth;
import org.twister.model.project.Parameter;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectFactory;
import org.twister.model.project.Property;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;
import org.twister.model.project.UserField;

/** Projects, predefined suites, testsuites.xml and temporary runs, of all versions: one grammar. */
public final class ProjectResource extends XmlResource {

	private static final ProjectFactory FACTORY = ProjectFactory.eINSTANCE;

	public ProjectResource(URI uri) {
		super(uri);
	}

	@Override
	protected Project read(XmlCursor in) throws IOException {
		in.root(Tags.ROOT, "project");
		Project project = in.locate(FACTORY.createProject());
		while (in.nextChild()) {
			switch (in.name()) {
			case Tags.TEST_SUITE -> project.getSuites().add(readSuite(in));
			case Tags.USER_DEFINED -> project.getFields().add(readField(in));
			case Tags.LIBRARIES -> project.getLibraries().addAll(in.list());
			case Tags.TEST_CASE -> {
				in.warn("A test outside of a suite is left out.");
				in.skip();
			}
			case Tags.FILE_TYPE -> throw in.malformed("This is a framework configuration, not a project: it has a <FileType>.");
			default -> readOption(in, project);
			}
		}
		return project;
	}

	private static void readOption(XmlCursor in, Project project) throws IOException {
		switch (in.name()) {
		case Tags.STOP_ON_FAIL -> project.setStopOnFail(in.flag(project.isStopOnFail()));
		case Tags.DB_AUTO_SAVE -> project.setDatabaseAutoSave(in.flag(project.isDatabaseAutoSave()));
		case Tags.DELAY -> project.setDelay(in.number(project.getDelay()));
		case Tags.SCRIPT_PRE -> project.setScriptPre(in.value(project.getScriptPre()));
		case Tags.SCRIPT_POST -> project.setScriptPost(in.value(project.getScriptPost()));
		case Tags.SCRIPT_MANDATORY -> project.setScriptMandatory(in.flag(project.isScriptMandatory()));
		case Tags.CLEAR_CASE_VIEW -> project.setClearCaseView(in.value(project.getClearCaseView()));
		case Tags.DOWNLOAD_LIBRARIES -> project.setLibraryDepth("flat".equalsIgnoreCase(in.value("")) ? LibraryDepth.FLAT : LibraryDepth.DEEP);
		default -> in.skip();
		}
	}

	private static Suite readSuite(XmlCursor in) throws IOException {
		Suite suite = in.locate(FACTORY.createSuite());
		while (in.nextChild()) {
			switch (in.name()) {
			case Tags.TEST_SUITE -> suite.getItems().add(readSuite(in));
			case Tags.TEST_CASE -> suite.getItems().add(readTest(in));
			case Tags.SUITE_NAME -> suite.setName(in.value(suite.getName()));
			case Tags.EP_ID -> suite.getEps().addAll(in.list());
			case Tags.TEST_BED_NAME -> suite.getTestBeds().addAll(in.list());
			case Tags.SUT_NAME -> suite.getSuts().addAll(in.list());
			case Tags.PANIC_DETECT -> suite.setPanicDetect(in.flag(suite.isPanicDetect()));
			case Tags.LIBRARIES -> suite.getLibraries().addAll(in.list());
			case Tags.USER_DEFINED -> suite.getFields().add(readField(in));
			default -> readCommon(in, suite);
			}
		}
		return suite;
	}

	/** What suites and tests have in common. */
	private static void readCommon(XmlCursor in, SuiteItem item) throws IOException {
		switch (in.name()) {
		case Tags.ID -> item.setId(in.value(item.getId()));
		case Tags.REPEAT -> item.setRepeat(in.integer(item.getRepeat()));
		case Tags.DEPENDENCY -> readDependencies(in, item.getDependencies());
		case Tags.CONFIG_FILES -> readConfigurationFiles(in, item.getConfigurationFiles());
		default -> in.skip();
		}
	}

	private static TestFile readTest(XmlCursor in) throws IOException {
		TestFile test = in.locate(FACTORY.createTestFile());
		while (in.nextChild()) {
			switch (in.name()) {
			case Tags.TEST_NAME -> test.setPath(in.value(test.getPath()));
			case Tags.PROPERTY -> readProperty(in, test);
			case Tags.TITLE -> test.setTitle(in.value(test.getTitle()));
			case Tags.SUMMARY -> test.setSummary(in.value(test.getSummary()));
			case Tags.PRIORITY -> test.setPriority(in.value(test.getPriority()));
			case Tags.WAITS_FOR -> test.setWaitsFor(in.value(test.getWaitsFor()));
			case Tags.CLEAR_CASE -> test.setClearCase(in.flag(test.isClearCase()));
			case Tags.ITERATION_SAVE -> test.setIterationSave(in.value(test.getIterationSave()));
			default -> readCommon(in, test);
			}
		}
		return test;
	}

	/** A property whose name has a meaning becomes that; of several with one name the last counts, but each parameter does. */
	private static void readProperty(XmlCursor in, TestFile test) throws IOException {
		Property property = in.locate(FACTORY.createProperty());
		Pair pair = readPair(in);
		property.setName(pair.name());
		property.setValue(pair.value());
		boolean isTrue = "true".equalsIgnoreCase(property.getValue().strip());
		switch (property.getName()) {
		case Tags.PROP_RUNNING -> test.setChecked(isTrue);
		case Tags.PROP_RUNNABLE -> test.setRunnable(isTrue);
		case Tags.PROP_OPTIONAL -> test.setOptional(isTrue);
		case Tags.PROP_PREREQUISITE, Tags.PROP_SETUP -> test.setRole(isTrue ? FileRole.SETUP : test.getRole());
		case Tags.PROP_TEARDOWN -> setTeardown(in, test, isTrue);
		case Tags.PROP_PARAM -> test.getParameters().add(parameter(property));
		case Tags.PROP_ITERATION -> test.setIteration(property.getValue());
		case "" -> in.warn("A property without a name is left out.");
		default -> test.getProperties().add(property);
		}
	}

	private static void setTeardown(XmlCursor in, TestFile test, boolean isTrue) {
		if (isTrue && test.getRole() == FileRole.SETUP) {
			in.warn("A file is marked as setup and teardown: it is used as setup.");
		} else if (isTrue) {
			test.setRole(FileRole.TEARDOWN);
		}
	}

	private static Parameter parameter(Property property) {
		Parameter parameter = FACTORY.createParameter();
		parameter.setSource(new Place(property.sourceLine(), property.sourceColumn()), 0);
		parameter.setValue(property.getValue());
		return parameter;
	}

	private static UserField readField(XmlCursor in) throws IOException {
		UserField field = in.locate(FACTORY.createUserField());
		Pair pair = readPair(in);
		field.setName(pair.name());
		field.setValue(pair.value());
		return field;
	}

	private record Pair(String name, String value) {}

	private static Pair readPair(XmlCursor in) throws IOException {
		String name = "";
		String value = "";
		while (in.nextChild()) {
			switch (in.name()) {
			case Tags.PROP_NAME -> name = in.value(name);
			case Tags.PROP_VALUE -> value = in.rawValue(value);
			default -> in.skip();
			}
		}
		return new Pair(name, value);
	}

	/** {@code id:STATUS;id:STATUS;} */
	private static void readDependencies(XmlCursor in, EList<Dependency> dependencies) throws IOException {
		Dependency place = in.locate(FACTORY.createDependency());
		for (String part : in.list()) {
			Dependency dependency = FACTORY.createDependency();
			dependency.setSource(new Place(place.sourceLine(), place.sourceColumn()), 0);
			int colon = part.lastIndexOf(':');
			dependency.setTarget(colon < 0 ? part : part.substring(0, colon).strip());
			if (colon >= 0 && colon < part.length() - 1) {
				dependency.setStatus(part.substring(colon + 1).strip());
			}
			dependencies.add(dependency);
		}
	}

	/** {@code <Config name="..."/>} elements, or in older files names between semicolons. */
	private static void readConfigurationFiles(XmlCursor in, List<ConfigurationFile> files) throws IOException {
		ConfigurationFile place = in.locate(FACTORY.createConfigurationFile());
		String names = in.text(() -> {
			if (in.name().equals(Tags.CONFIG)) {
				files.add(configurationFile(in));
			}
			in.skip();
		});
		for (String name : names.split(";")) {
			if (!name.isBlank()) {
				ConfigurationFile file = FACTORY.createConfigurationFile();
				file.setSource(new Place(place.sourceLine(), place.sourceColumn()), 0);
				file.setName(name.strip());
				files.add(file);
			}
		}
	}

	private static ConfigurationFile configurationFile(XmlCursor in) {
		ConfigurationFile file = in.locate(FACTORY.createConfigurationFile());
		file.setName(in.attribute("name") == null ? "" : in.attribute("name"));
		file.setEnabled(in.attribute("enabled") == null || "true".equalsIgnoreCase(in.attribute("enabled")));
		file.setIteratorDefault("true".equalsIgnoreCase(in.attribute("iterator_default")));
		file.setIteratorStopOnFail("true".equalsIgnoreCase(in.attribute("iterator_sof")));
		return file;
	}
}
