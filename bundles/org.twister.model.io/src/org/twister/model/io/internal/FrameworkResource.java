// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal;

import java.io.IOException;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.twister.model.framework.FrameworkConfiguration;
import org.twister.model.framework.FrameworkFactory;
import org.twister.model.framework.LogFiles;

/** fwmconfig.xml. Paths stay as written. */
public final class FrameworkResource extends XmlResource {

	public FrameworkResource(URI uri) {
		super(uri);
	}

	@Override
	protected FrameworkConfiguration read(XmlCursor in) throws IOException {
		in.root(Tags.ROOT, "framework configuration");
		FrameworkConfiguration config = in.locate(FrameworkFactory.eINSTANCE.createFrameworkConfiguration());
		config.setLogFiles(FrameworkFactory.eINSTANCE.createLogFiles());
		while (in.nextChild()) {
			switch (in.name()) {
			case Tags.FILE_TYPE -> checkType(in);
			case Tags.TEST_SUITE -> throw in.malformed("This is a project, not a framework configuration: it has a <TestSuite>.");
			case Tags.LOG_FILES -> readLogFiles(in, in.locate(config.getLogFiles()));
			case Tags.CENTRAL_ENGINE_PORT -> config.setCentralEnginePort(in.integer(config.getCentralEnginePort()));
			case Tags.HTTP_SERVER_PORT -> config.setHttpServerPort(in.integer(config.getHttpServerPort()));
			case Tags.ARCHIVE_LOGS_PATH_ACTIVE -> config.setArchiveLogs(in.flag(config.isArchiveLogs()));
			case Tags.USE_SHARED_DB -> config.setUseSharedDatabase(in.flag(config.isUseSharedDatabase()));
			default -> readPath(in, config);
			}
		}
		return config;
	}

	private static void readPath(XmlCursor in, FrameworkConfiguration config) throws IOException {
		switch (in.name()) {
		case Tags.TEST_CASE_SOURCE_PATH -> config.setTestsPath(in.value(config.getTestsPath()));
		case Tags.USERS_PATH -> config.setProjectsPath(in.value(config.getProjectsPath()));
		case Tags.PREDEFINED_SUITES_PATH -> config.setPredefinedPath(in.value(config.getPredefinedPath()));
		case Tags.LIBS_PATH -> config.setLibrariesPath(in.value(config.getLibrariesPath()));
		case Tags.EP_NAMES -> config.setEpNamesFile(in.value(config.getEpNamesFile()));
		case Tags.LOGS_PATH -> config.setLogsPath(in.value(config.getLogsPath()));
		case Tags.DB_CONFIG_FILE -> config.setDatabaseFile(in.value(config.getDatabaseFile()));
		case Tags.EMAIL_CONFIG_FILE -> config.setEmailFile(in.value(config.getEmailFile()));
		case Tags.GLOBAL_PARAMS -> config.setGlobalsFile(in.value(config.getGlobalsFile()));
		case Tags.ARCHIVE_LOGS_PATH -> config.setArchiveLogsPath(in.value(config.getArchiveLogsPath()));
		case Tags.TEST_CONFIG_PATH -> config.setTestConfigurationsPath(in.value(config.getTestConfigurationsPath()));
		case Tags.SUT_PATH -> config.setSutPath(in.value(config.getSutPath()));
		case Tags.SYS_SUT_PATH -> config.setSystemSutPath(in.value(config.getSystemSutPath()));
		default -> in.skip();
		}
	}

	private static void checkType(XmlCursor in) throws IOException {
		String type = in.value(Tags.FILE_TYPE_CONFIG);
		if (!type.equals(Tags.FILE_TYPE_CONFIG)) {
			throw in.malformed("This is no framework configuration: its <FileType> is '" + type + "', not 'config'.");
		}
	}

	private static void readLogFiles(XmlCursor in, LogFiles logs) throws IOException {
		while (in.nextChild()) {
			switch (in.name().toLowerCase(Locale.ROOT)) {
			case Tags.LOG_RUNNING -> logs.setRunning(in.value(logs.getRunning()));
			case Tags.LOG_DEBUG -> logs.setDebug(in.value(logs.getDebug()));
			case Tags.LOG_SUMMARY -> logs.setSummary(in.value(logs.getSummary()));
			case Tags.LOG_TEST -> logs.setTest(in.value(logs.getTest()));
			case Tags.LOG_CLI -> logs.setCli(in.value(logs.getCli()));
			default -> in.skip();
			}
		}
	}
}
