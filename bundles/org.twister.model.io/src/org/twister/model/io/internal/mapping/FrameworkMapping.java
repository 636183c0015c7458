// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import static org.twister.model.io.Dialect.V2_1;
import static org.twister.model.io.Dialect.V3;

import java.util.List;

import org.twister.model.framework.FrameworkPackage;
import org.twister.model.io.internal.text.SourceTree;
import org.twister.model.io.internal.text.XmlSyntax;

/** fwmconfig.xml. Paths stay as written. */
final class FrameworkMapping {

	private static final String FILE_TYPE = "FileType";
	private static final String CONFIG = "config";

	private FrameworkMapping() {}

	static FileMapping create() {
		ObjectMapping config = ObjectMapping.of(FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION)
				.add(new Slot.Constant(FILE_TYPE, CONFIG))
				.value("CentralEnginePort", FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION__CENTRAL_ENGINE_PORT, Codecs.PORT)
				.value("HttpServerPort", FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION__HTTP_SERVER_PORT, Codecs.PORT)
				.always("TestCaseSourcePath", FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION__TESTS_PATH, Codecs.TEXT)
				.always("UsersPath", FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION__PROJECTS_PATH, Codecs.TEXT)
				.always("PredefinedSuitesPath", FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION__PREDEFINED_PATH, Codecs.TEXT)
				.always("LibsPath", FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION__LIBRARIES_PATH, Codecs.TEXT)
				.always("EpNames", FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION__EP_NAMES_FILE, Codecs.TEXT)
				.always("LogsPath", FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION__LOGS_PATH, Codecs.TEXT)
				.children(FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION__LOG_FILES, "LogFiles", logFiles())
				.always("DbConfigFile", FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION__DATABASE_FILE, Codecs.TEXT)
				.always("EmailConfigFile", FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION__EMAIL_FILE, Codecs.TEXT)
				.always("GlobalParams", FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION__GLOBALS_FILE, Codecs.TEXT)
				.value("ArchiveLogsPath", FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION__ARCHIVE_LOGS_PATH, Codecs.TEXT, V2_1)
				.value("ArchiveLogsPathActive", FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION__ARCHIVE_LOGS, Codecs.FLAG, V2_1)
				.value("TestConfigPath", FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION__TEST_CONFIGURATIONS_PATH, Codecs.TEXT, V2_1)
				.value("SutPath", FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION__SUT_PATH, Codecs.TEXT, V3)
				.value("SysSutPath", FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION__SYSTEM_SUT_PATH, Codecs.TEXT, V3)
				.value("UseSharedDb", FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION__USE_SHARED_DATABASE, Codecs.FLAG, V3);
		return FileMapping.of(XmlSyntax.XML, config, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Root>\n  <FileType>config</FileType>\n</Root>\n")
				.checkedBy(FrameworkMapping::problem);
	}

	/** Tags in any case: there are files with {@code logrunning}. */
	private static ObjectMapping logFiles() {
		return ObjectMapping.of(FrameworkPackage.Literals.LOG_FILES).ignoreCase()
				.always("logRunning", FrameworkPackage.Literals.LOG_FILES__RUNNING, Codecs.TEXT)
				.always("logDebug", FrameworkPackage.Literals.LOG_FILES__DEBUG, Codecs.TEXT)
				.always("logSummary", FrameworkPackage.Literals.LOG_FILES__SUMMARY, Codecs.TEXT)
				.always("logTest", FrameworkPackage.Literals.LOG_FILES__TEST, Codecs.TEXT)
				.always("logCli", FrameworkPackage.Literals.LOG_FILES__CLI, Codecs.TEXT).seal();
	}

	private static String problem(SourceTree tree) {
		String problem = FileMapping.rootProblem(tree, List.of("Root"), "framework configuration");
		if (problem != null) {
			return problem;
		}
		int type = tree.child(0, FILE_TYPE);
		String text = type == SourceTree.NONE ? "" : tree.syntax().value(tree, type).strip();
		if (!text.isEmpty() && !text.equals(CONFIG)) {
			return "This is no framework configuration: its <FileType> is '" + text + "', not 'config'.";
		}
		return type == SourceTree.NONE && tree.child(0, "TestSuite") != SourceTree.NONE
				? "This is a project, not a framework configuration: it has a <TestSuite>."
				: null;
	}
}
