// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.twister.model.framework.FrameworkConfiguration;
import org.twister.model.framework.FrameworkPackage.Literals;
import org.twister.model.framework.LogFiles;

/** Rules of the framework configuration. */
final class FrameworkValidator {

	/** From the root, from home, from a variable, or on a drive. */
	private static final Pattern ANCHORED = Pattern.compile("[/~$\\\\].*|[A-Za-z]:[/\\\\].*", Pattern.DOTALL);

	private static final EAttribute[] PATHS = {Literals.FRAMEWORK_CONFIGURATION__TESTS_PATH, Literals.FRAMEWORK_CONFIGURATION__PROJECTS_PATH,
			Literals.FRAMEWORK_CONFIGURATION__PREDEFINED_PATH, Literals.FRAMEWORK_CONFIGURATION__LIBRARIES_PATH,
			Literals.FRAMEWORK_CONFIGURATION__EP_NAMES_FILE,
			Literals.FRAMEWORK_CONFIGURATION__LOGS_PATH, Literals.FRAMEWORK_CONFIGURATION__DATABASE_FILE, Literals.FRAMEWORK_CONFIGURATION__EMAIL_FILE,
			Literals.FRAMEWORK_CONFIGURATION__GLOBALS_FILE, Literals.FRAMEWORK_CONFIGURATION__ARCHIVE_LOGS_PATH,
			Literals.FRAMEWORK_CONFIGURATION__TEST_CONFIGURATIONS_PATH, Literals.FRAMEWORK_CONFIGURATION__SUT_PATH,
			Literals.FRAMEWORK_CONFIGURATION__SYSTEM_SUT_PATH};

	private final Findings found;

	FrameworkValidator(Findings found) {
		this.found = found;
	}

	void check(FrameworkConfiguration framework) {
		found.port(framework.getCentralEnginePort(), "The Central Engine", framework, Literals.FRAMEWORK_CONFIGURATION__CENTRAL_ENGINE_PORT);
		found.port(framework.getHttpServerPort(), "The report server", framework, Literals.FRAMEWORK_CONFIGURATION__HTTP_SERVER_PORT);
		checkNeeded(framework, Literals.FRAMEWORK_CONFIGURATION__TESTS_PATH, "tests");
		checkNeeded(framework, Literals.FRAMEWORK_CONFIGURATION__PROJECTS_PATH, "projects");
		checkNeeded(framework, Literals.FRAMEWORK_CONFIGURATION__LOGS_PATH, "logs");
		for (EAttribute path : PATHS) {
			String value = (String) framework.eGet(path);
			if (!Findings.isBlank(value) && !ANCHORED.matcher(value.strip()).matches()) {
				found.warning("relative-path", framework, path, "The path '" + value + "' is relative, and it is not said to what: begin it with / or ~.");
			}
		}
		if (framework.isArchiveLogs() && Findings.isBlank(framework.getArchiveLogsPath())) {
			found.warning("missing-path", framework, Literals.FRAMEWORK_CONFIGURATION__ARCHIVE_LOGS_PATH,
					"Logs are to be archived, and there is no folder for it.");
		}
		if (framework.getLogFiles() != null) {
			checkLogs(framework.getLogFiles());
		}
	}

	private void checkNeeded(FrameworkConfiguration framework, EAttribute path, String what) {
		if (Findings.isBlank((String) framework.eGet(path))) {
			found.warning("missing-path", framework, path, "There is no folder of " + what + ".");
		}
	}

	private void checkLogs(LogFiles logs) {
		Findings.Names names = found.new Names("duplicate-log-file");
		for (EStructuralFeature log : logs.eClass().getEAllAttributes()) {
			String name = (String) logs.eGet(log);
			found.required("missing-name", name, logs, log, "The log '" + log.getName() + "' has no file name.");
			names.add("Log file", name, logs, log);
		}
	}
}
