// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.twister.model.framework.FrameworkConfiguration;
import org.twister.model.framework.FrameworkPackage.Literals;
import org.twister.model.framework.LogFiles;

/** Rules of the framework configuration. A relative path is one from the folder of the file; what a folder holds is not asked. */
final class FrameworkValidator {

	private final Findings found;

	FrameworkValidator(Findings found) {
		this.found = found;
	}

	void check(FrameworkConfiguration framework) {
		found.port(framework.getCentralEnginePort(), "The Central Engine", framework, Literals.FRAMEWORK_CONFIGURATION__CENTRAL_ENGINE_PORT);
		found.port(framework.getHttpServerPort(), "The report server", framework, Literals.FRAMEWORK_CONFIGURATION__HTTP_SERVER_PORT);
		if (Findings.isBlank(framework.getTestsPath())) {
			found.warning("missing-path", framework, Literals.FRAMEWORK_CONFIGURATION__TESTS_PATH,
					"There is no folder of tests, which relative paths in projects are taken from.");
		}
		if (framework.isArchiveLogs() && Findings.isBlank(framework.getArchiveLogsPath())) {
			found.warning("missing-path", framework, Literals.FRAMEWORK_CONFIGURATION__ARCHIVE_LOGS_PATH,
					"Logs are to be archived, and there is no folder for it.");
		}
		if (framework.getLogFiles() != null) {
			checkLogs(framework.getLogFiles());
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
