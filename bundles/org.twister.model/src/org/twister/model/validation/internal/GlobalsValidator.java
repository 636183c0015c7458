// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import java.math.BigDecimal;
import java.util.List;

import org.twister.model.globals.Folder;
import org.twister.model.globals.Globals;
import org.twister.model.globals.GlobalsPackage.Literals;
import org.twister.model.globals.IteratorValues;
import org.twister.model.globals.Parameter;

/**
 * Rules of global parameters and test configuration files. Folders and parameters are found by their path, so that a name must be the only one in its
 * folder and has no slash.
 */
final class GlobalsValidator {

	private static final String DUPLICATE = "duplicate-name";

	private final Findings found;

	GlobalsValidator(Findings found) {
		this.found = found;
	}

	void check(Globals globals) {
		checkFolders(globals.getFolders(), "", found.new Names(DUPLICATE));
	}

	private void checkFolders(List<Folder> folders, String path, Findings.Names names) {
		for (Folder folder : folders) {
			String own = path + "/" + folder.getName();
			found.required("missing-name", folder.getName(), folder, Literals.FOLDER__NAME, "A folder in '" + (path.isEmpty() ? "/" : path) + "' has no name.");
			if (folder.getName() != null && folder.getName().contains("/")) {
				found.error("bad-name", folder, Literals.FOLDER__NAME, "The name of folder '" + own + "' has a slash: it cannot be found.");
			}
			names.add("Folder", Findings.isBlank(folder.getName()) ? "" : own, folder, Literals.FOLDER__NAME);
			Findings.Names inside = found.new Names(DUPLICATE);
			for (Parameter parameter : folder.getParameters()) {
				checkParameter(parameter, own, inside);
			}
			checkFolders(folder.getFolders(), own, inside);
		}
	}

	private void checkParameter(Parameter parameter, String path, Findings.Names names) {
		String own = path + "/" + parameter.getName();
		found.required("missing-name", parameter.getName(), parameter, Literals.PARAMETER__NAME, "A parameter in '" + path + "' has no name.");
		if (parameter.getName() != null && parameter.getName().contains("/")) {
			found.error("bad-name", parameter, Literals.PARAMETER__NAME, "The name of parameter '" + own + "' has a slash: it cannot be found.");
		}
		names.add("Parameter", Findings.isBlank(parameter.getName()) ? "" : own, parameter, Literals.PARAMETER__NAME);
		String value = parameter.getValue() == null ? "" : parameter.getValue();
		switch (parameter.getType() == null ? "" : parameter.getType().strip()) {
		case "decimal" -> checkNumber(parameter, own, value);
		case IteratorValues.TYPE -> checkIterator(parameter, own, value);
		default -> {
			// any text
		}
		}
	}

	private void checkNumber(Parameter parameter, String path, String value) {
		if (value.isBlank()) {
			return;
		}
		try {
			new BigDecimal(value.strip());
		} catch (NumberFormatException e) {
			found.error("bad-value", parameter, Literals.PARAMETER__VALUE, "Parameter '" + path + "' is a decimal, and '" + value + "' is no number.");
		}
	}

	private void checkIterator(Parameter parameter, String path, String value) {
		try {
			if (IteratorValues.parse(value).values().isEmpty()) {
				found.warning("empty-iterator", parameter, Literals.PARAMETER__VALUE, "Iterator '" + path + "' has no values: tests are not repeated for it.");
			}
		} catch (IllegalArgumentException e) {
			found.error("bad-value", parameter, Literals.PARAMETER__VALUE, "Iterator '" + path + "' cannot be understood: " + e.getMessage() + ".");
		}
	}
}
