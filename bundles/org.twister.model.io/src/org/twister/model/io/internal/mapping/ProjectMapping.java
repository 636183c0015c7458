// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import static org.twister.model.io.Dialect.V2_1;
import static org.twister.model.io.Dialect.V3;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.twister.model.ModelObject;
import org.twister.model.io.internal.text.SourceTree;
import org.twister.model.io.internal.text.UnwritableTextException;
import org.twister.model.io.internal.text.XmlSyntax;
import org.twister.model.project.ConfigurationFile;
import org.twister.model.project.Dependency;
import org.twister.model.project.FileRole;
import org.twister.model.project.LibraryDepth;
import org.twister.model.project.ProjectFactory;
import org.twister.model.project.ProjectPackage;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;

/** Projects, predefined suites, testsuites.xml and temporary runs: one grammar. */
final class ProjectMapping {

	private static final String CONFIG_FILES = "ConfigFiles";
	private static final String CONFIG = "Config";
	private static final String PROP_NAME = "propName";
	private static final String PROP_VALUE = "propValue";
	private static final String USER_DEFINED = "UserDefined";
	private static final String BOTH_ROLES = "A file is marked as setup and teardown: it is used as setup.";

	private ProjectMapping() {}

	static FileMapping create() {
		ObjectMapping suite = ObjectMapping.of(ProjectPackage.Literals.SUITE);
		ObjectMapping test = test();
		suite.always("tsName", ProjectPackage.Literals.SUITE__NAME, Codecs.TEXT)
				.value("ID", ProjectPackage.Literals.SUITE_ITEM__ID, Codecs.TEXT, V3)
				.always("PanicDetect", ProjectPackage.Literals.SUITE__PANIC_DETECT, Codecs.FLAG)
				.value("EpId", ProjectPackage.Literals.SUITE__EPS, Codecs.LIST)
				.value("TbName", ProjectPackage.Literals.SUITE__TEST_BEDS, Codecs.LIST)
				.value("SutName", ProjectPackage.Literals.SUITE__SUTS, Codecs.LIST, V2_1)
				.value("libraries", ProjectPackage.Literals.SUITE__LIBRARIES, Codecs.LIST)
				.children(ProjectPackage.Literals.SUITE__FIELDS, USER_DEFINED, field())
				.value("Repeat", ProjectPackage.Literals.SUITE_ITEM__REPEAT, Codecs.INTEGER, V3)
				.add(dependencies());
		configurationFiles(suite);
		suite.add(new Slot.Children(ProjectPackage.Literals.SUITE__ITEMS).as("TestSuite", suite).as("TestCase", test));
		test.seal();
		suite.seal();
		return FileMapping.of(XmlSyntax.XML, project(suite), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Root>\n</Root>\n")
				.checkedBy(ProjectMapping::problem);
	}

	private static String problem(SourceTree tree) {
		if (tree.child(0, "FileType") != SourceTree.NONE) {
			return "This is a framework configuration, not a project: it has a <FileType>.";
		}
		return FileMapping.rootProblem(tree, List.of("Root"), "project");
	}

	/** In a new project is all that the old generator demanded of one. */
	private static ObjectMapping project(ObjectMapping suite) {
		return ObjectMapping.of(ProjectPackage.Literals.PROJECT)
				.always("stoponfail", ProjectPackage.Literals.PROJECT__STOP_ON_FAIL, Codecs.FLAG)
				.always("PrePostMandatory", ProjectPackage.Literals.PROJECT__SCRIPT_MANDATORY, Codecs.FLAG, V2_1)
				.always("ScriptPre", ProjectPackage.Literals.PROJECT__SCRIPT_PRE, Codecs.TEXT)
				.always("ClearCaseView", ProjectPackage.Literals.PROJECT__CLEAR_CASE_VIEW, Codecs.TEXT, V2_1)
				.always("libraries", ProjectPackage.Literals.PROJECT__LIBRARIES, Codecs.LIST)
				.value("DownloadLibraries", ProjectPackage.Literals.PROJECT__LIBRARY_DEPTH, depth(), V3)
				.always("ScriptPost", ProjectPackage.Literals.PROJECT__SCRIPT_POST, Codecs.TEXT)
				.always("dbautosave", ProjectPackage.Literals.PROJECT__DATABASE_AUTO_SAVE, Codecs.FLAG)
				.always("tcdelay", ProjectPackage.Literals.PROJECT__DELAY, Codecs.NUMBER)
				.add(new Slot.Children(ProjectPackage.Literals.PROJECT__FIELDS).as(USER_DEFINED, field()).dialects(V3, V3))
				.children(ProjectPackage.Literals.PROJECT__SUITES, "TestSuite", suite)
				.add(new Slot.Ignored("TestCase", "A test outside of a suite is left out."));
	}

	/** {@code flat} is flat, every other text deep. */
	private static Codec depth() {
		return new Codec() {
			@Override
			public Object read(String text) {
				return text.isBlank() ? null : text.strip().equalsIgnoreCase("flat") ? LibraryDepth.FLAT : LibraryDepth.DEEP;
			}

			@Override
			public String write(Object value) {
				return value == LibraryDepth.FLAT ? "flat" : "deep";
			}
		};
	}

	private static ObjectMapping field() {
		return pair(ProjectPackage.Literals.USER_FIELD);
	}

	private static ObjectMapping pair(EClass type) {
		return ObjectMapping.of(type).inline().always(PROP_NAME, type.getEStructuralFeature("name"), Codecs.TEXT)
				.always(PROP_VALUE, type.getEStructuralFeature("value"), Codecs.RAW).seal();
	}

	private static ObjectMapping test() {
		ObjectMapping test = ObjectMapping.of(ProjectPackage.Literals.TEST_FILE).pairs("Property", PROP_NAME, PROP_VALUE);
		test.always("tcName", ProjectPackage.Literals.TEST_FILE__PATH, Codecs.TEXT)
				.value("ID", ProjectPackage.Literals.SUITE_ITEM__ID, Codecs.TEXT, V3)
				.value("Title", ProjectPackage.Literals.TEST_FILE__TITLE, Codecs.TEXT)
				.value("Summary", ProjectPackage.Literals.TEST_FILE__SUMMARY, Codecs.TEXT)
				.value("Priority", ProjectPackage.Literals.TEST_FILE__PRIORITY, Codecs.TEXT)
				.value("Dependancy", ProjectPackage.Literals.TEST_FILE__WAITS_FOR, Codecs.TEXT)
				.value("Repeat", ProjectPackage.Literals.SUITE_ITEM__REPEAT, Codecs.INTEGER, V3)
				.add(dependencies());
		configurationFiles(test);
		test.value("ClearCase", ProjectPackage.Literals.TEST_FILE__CLEAR_CASE, Codecs.FLAG, V3)
				.value("iterationSave", ProjectPackage.Literals.TEST_FILE__ITERATION_SAVE, Codecs.TEXT, V3);
		flags(test);
		test.add(new Slot.Children(ProjectPackage.Literals.TEST_FILE__PARAMETERS).as("Property", parameter()).keyed("param"));
		test.add(new Slot.Children(ProjectPackage.Literals.TEST_FILE__PROPERTIES).as("Property", pair(ProjectPackage.Literals.PROPERTY))
				.accepting(ProjectMapping::hasName));
		return test.add(new Slot.Ignored("Property", "A property without a name is left out."));
	}

	private static boolean hasName(SourceTree tree, int node) {
		int name = tree.child(node, PROP_NAME);
		return name != SourceTree.NONE && !tree.syntax().value(tree, name).isBlank();
	}

	private static ObjectMapping parameter() {
		return ObjectMapping.of(ProjectPackage.Literals.PARAMETER).inline().add(new Slot.Constant(PROP_NAME, "param"))
				.always(PROP_VALUE, ProjectPackage.Literals.PARAMETER__VALUE, Codecs.RAW).seal();
	}

	/** Properties with a meaning of their own. {@code Running} comes first, in projects only. */
	private static void flags(ObjectMapping test) {
		test.pair(Access.of(ProjectPackage.Literals.TEST_FILE__CHECKED), Codecs.FLAG, "Running").always().when(object -> !isExpanded(object));
		test.pair(new Access.Is(ProjectPackage.Literals.TEST_FILE__ROLE, FileRole.SETUP, FileRole.TEST, true, BOTH_ROLES), Codecs.FLAG, "setup_file",
				"Prerequisite");
		test.pair(new Access.Is(ProjectPackage.Literals.TEST_FILE__ROLE, FileRole.TEARDOWN, FileRole.TEST, false, BOTH_ROLES), Codecs.FLAG, "teardown_file");
		test.pair(Access.of(ProjectPackage.Literals.TEST_FILE__OPTIONAL), Codecs.FLAG, "Optional");
		test.pair(Access.of(ProjectPackage.Literals.TEST_FILE__RUNNABLE), Codecs.FLAG, "Runnable").always();
		test.pair(Access.of(ProjectPackage.Literals.TEST_FILE__ITERATION), Codecs.RAW, "iterationNr").dialects(V3, V3);
	}

	/** Whether the object is in a suite that has been given its EP: in testsuites.xml, where all tests are checked. */
	private static boolean isExpanded(ModelObject object) {
		EObject top = object;
		while (top instanceof SuiteItem item && item.getParent() != null) {
			top = item.getParent();
		}
		return top instanceof Suite suite && !suite.getEps().isEmpty();
	}

	private static Slot dependencies() {
		return new Slot.Packed("Dependency", ProjectPackage.Literals.SUITE_ITEM__DEPENDENCIES, ProjectMapping::readDependencies,
				all -> all.stream().map(Dependency.class::cast).map(ProjectMapping::written).collect(Collectors.joining()))
				.dialects(V3, V3);
	}

	private static String written(Dependency dependency) {
		if (dependency.getTarget().indexOf(';') >= 0 || dependency.getStatus().indexOf(';') >= 0 || dependency.getStatus().indexOf(':') >= 0) {
			throw new UnwritableTextException(
					"The dependency '" + dependency.getTarget() + ":" + dependency.getStatus() + "' cannot be written: it has a separator in it.");
		}
		return dependency.getTarget() + ":" + dependency.getStatus() + ";";
	}

	/** {@code id:STATUS;id:STATUS;} */
	private static List<Dependency> readDependencies(String text) {
		List<Dependency> dependencies = new ArrayList<>();
		for (String part : text.split(";")) {
			if (part.isBlank()) {
				continue;
			}
			Dependency dependency = ProjectFactory.eINSTANCE.createDependency();
			int colon = part.lastIndexOf(':');
			dependency.setTarget((colon < 0 ? part : part.substring(0, colon)).strip());
			if (colon >= 0 && !part.substring(colon + 1).isBlank()) {
				dependency.setStatus(part.substring(colon + 1).strip());
			}
			dependencies.add(dependency);
		}
		return dependencies;
	}

	/** Elements with switches, in older files names between semicolons. */
	private static void configurationFiles(ObjectMapping mapping) {
		ObjectMapping file = ObjectMapping.of(ProjectPackage.Literals.CONFIGURATION_FILE).inline()
				.attributeAlways("name", ProjectPackage.Literals.CONFIGURATION_FILE__NAME, Codecs.RAW)
				.attributeAlways("enabled", ProjectPackage.Literals.CONFIGURATION_FILE__ENABLED, Codecs.FLAG)
				.attributeAlways("iterator_default", ProjectPackage.Literals.CONFIGURATION_FILE__ITERATOR_DEFAULT, Codecs.FLAG)
				.attributeAlways("iterator_sof", ProjectPackage.Literals.CONFIGURATION_FILE__ITERATOR_STOP_ON_FAIL, Codecs.FLAG).seal();
		mapping.add(new Slot.Group(List.of(CONFIG_FILES), ObjectMapping.of(mapping.type)
				.children(ProjectPackage.Literals.SUITE_ITEM__CONFIGURATION_FILES, CONFIG, file)).accepting(ProjectMapping::hasConfigElements)
				.dialects(V3, V3));
		mapping.add(new Slot.Packed(CONFIG_FILES, ProjectPackage.Literals.SUITE_ITEM__CONFIGURATION_FILES, ProjectMapping::readConfigurationFiles,
				all -> all.stream().map(ConfigurationFile.class::cast).map(ConfigurationFile::getName).collect(Collectors.joining(";")))
				.losing(ProjectMapping::lossOfList).dialects(V2_1, V2_1));
	}

	private static boolean hasConfigElements(SourceTree tree, int node) {
		return tree.child(node, CONFIG) != SourceTree.NONE || tree.syntax().value(tree, node).isBlank();
	}

	private static List<ConfigurationFile> readConfigurationFiles(String text) {
		List<ConfigurationFile> files = new ArrayList<>();
		for (String name : text.split(";")) {
			if (!name.isBlank()) {
				ConfigurationFile file = ProjectFactory.eINSTANCE.createConfigurationFile();
				file.setName(name.strip());
				files.add(file);
			}
		}
		return files;
	}

	private static String lossOfList(EObject object) {
		ConfigurationFile file = (ConfigurationFile) object;
		if (file.getName().isEmpty() || file.getName().indexOf(';') >= 0 || !file.getName().equals(file.getName().strip())) {
			return "configuration files with an empty name, or a semicolon or outer space in it, such as '" + file.getName() + "',";
		}
		ConfigurationFile plain = ProjectFactory.eINSTANCE.createConfigurationFile();
		plain.setName(file.getName());
		return EcoreUtil.equals(file, plain) ? null : "the switches of configuration file '" + file.getName() + "' (enabled, iterator_default, iterator_sof)";
	}
}
