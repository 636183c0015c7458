// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.twister.model.ModelObject;
import org.twister.model.project.ConfigurationFile;
import org.twister.model.project.Dependency;
import org.twister.model.project.FileRole;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectPackage.Literals;
import org.twister.model.project.Property;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;
import org.twister.model.validation.ValidationContext;

/** Rules of a project, of a predefined suite, and of what a project expands to. Whether a runner takes a file is the planner's question. */
final class ProjectValidator {

	/** What a test can end with, in all the words that files have for it. */
	private static final Set<String> STATUSES = Set.of("ANY", "PASS", "FAIL", "SKIP", "SKIPPED", "ABORT", "ABORTED", "NOT-EXEC", "NOT EXEC", "NOT EXECUTED",
			"NO EXEC",
			"TIMEOUT", "INVALID", "0", "2", "3", "4", "5", "6", "7", "8");

	private final Project project;
	private final ValidationContext context;
	private final Findings found;
	private final Outline outline;
	private final Map<ModelObject, String> cycles;
	private final Places places;
	private final Fields fields;
	private final Optional<Set<String>> libraries;
	private final Optional<Set<String>> configurationFiles;
	private int number;

	ProjectValidator(Project project, ValidationContext context, Findings found) {
		this.project = project;
		this.context = context;
		this.found = found;
		this.outline = new Outline(project);
		this.cycles = new Cycles(outline).messages();
		this.places = new Places(context, found);
		this.fields = new Fields(context.database(), found);
		this.libraries = context.libraries();
		this.configurationFiles = context.configurationFiles();
	}

	void check() {
		if (!(project.getDelay() >= 0)) {
			found.error("bad-delay", project, Literals.PROJECT__DELAY,
					"The delay between tests is " + project.getDelay() + " seconds, and cannot be negative.");
		}
		checkLibraries(project.getLibraries(), "The project", project, Literals.PROJECT__LIBRARIES);
		Fields.Filled filled = fields.check(project);
		for (Suite suite : project.getSuites()) {
			check(suite, suite, filled);
		}
	}

	private void check(Suite suite, Suite top, Fields.Filled around) {
		checkItem(suite, "Suite '" + suite.getName() + "'");
		found.required("missing-name", suite.getName(), suite, Literals.SUITE__NAME, "A suite has no name.");
		if (suite == top) {
			places.checkTop(suite);
		} else {
			places.checkInner(suite, top);
		}
		checkLibraries(suite.getLibraries(), "Suite '" + suite.getName() + "'", suite, Literals.SUITE__LIBRARIES);
		Fields.Filled filled = fields.check(suite, suite == top, around);
		if (suite.getItems().isEmpty()) {
			found.warning("empty-suite", suite, null, "Suite '" + suite.getName() + "' is empty: it is left out of a run.");
		}
		for (SuiteItem item : suite.getItems()) {
			if (item instanceof Suite inner) {
				check(inner, top, filled);
			} else {
				check((TestFile) item, suite, filled);
			}
		}
	}

	private void check(TestFile test, Suite suite, Fields.Filled filled) {
		String of = "Test '" + test.getPath() + "' of suite '" + suite.getName() + "'";
		checkItem(test, of);
		boolean isFrame = test.getRole() != FileRole.TEST;
		if (Findings.isBlank(test.getPath())) {
			found.error("missing-path", test, Literals.TEST_FILE__PATH, "A test of suite '" + suite.getName() + "' names no file.");
		} else if (!context.testExists(test.getPath()).orElse(true)) {
			found.warning("missing-test-file", test, Literals.TEST_FILE__PATH, of + " does not exist: "
					+ (isFrame ? "its suite will fail." : test.isChecked() ? "it will be skipped." : "it would be skipped if it were checked."));
		}
		if (isFrame) {
			checkFrame(test, (test.getRole() == FileRole.SETUP ? "Setup" : "Teardown") + " file '" + test.getPath() + "' of suite '" + suite.getName() + "'");
		}
		for (Property property : test.getProperties()) {
			OwnSettings.wanted(property.getName(), property.getValue()).ifPresent(wanted -> found.warning("bad-setting", property, Literals.PROPERTY__VALUE,
					OwnSettings.message(property.getName(), property.getValue(), of, wanted)));
		}
		fields.check(test, of, filled);
	}

	private void checkFrame(TestFile test, String of) {
		if (!test.isChecked()) {
			found.warning("setup-unchecked", test, Literals.TEST_FILE__CHECKED, of + " is not checked: it is run all the same.");
		}
		if (!test.isRunnable()) {
			found.warning("setup-not-runnable", test, Literals.TEST_FILE__RUNNABLE, of + " is not runnable: it is run all the same.");
		}
		if (test.isOptional()) {
			found.warning("setup-optional", test, Literals.TEST_FILE__OPTIONAL, of + " is optional: its suite fails with it all the same.");
		}
	}

	/** What suites and tests have in common. */
	private void checkItem(SuiteItem item, String of) {
		int own = number++;
		int first = Findings.isBlank(item.getId()) ? own : outline.withId(item.getId());
		if (first != own) {
			SuiteItem other = outline.item(first);
			int line = other.sourceLine();
			found.error("duplicate-id", item, Literals.SUITE_ITEM__ID,
					of + " has the ID '" + item.getId() + "' of " + Outline.of(other) + (line == 0 ? "." : " in line " + line + "."));
		}
		if (item.getRepeat() < 1) {
			found.error("bad-repeat", item, Literals.SUITE_ITEM__REPEAT, of + " is to be repeated " + item.getRepeat() + " times: once is the least.");
		}
		for (Dependency dependency : item.getDependencies()) {
			check(dependency, own, of);
		}
		if (item instanceof TestFile test && !Findings.isBlank(test.getWaitsFor())) {
			checkWaitsFor(test, own, of);
		}
		for (ConfigurationFile file : item.getConfigurationFiles()) {
			String name = file.getName() == null ? "" : file.getName();
			if (file.isEnabled() && configurationFiles.isPresent() && !configurationFiles.get().contains(name.replaceFirst("^/+", ""))) {
				found.error("unknown-configuration-file", file, Literals.CONFIGURATION_FILE__NAME,
						"Configuration file '" + name + "' of " + Outline.of(item) + " does not exist.");
			}
		}
	}

	private void check(Dependency dependency, int own, String of) {
		String target = dependency.getTarget() == null ? "" : dependency.getTarget();
		int other = outline.withId(target);
		if (other == Outline.NONE) {
			found.error("unknown-dependency", dependency, Literals.DEPENDENCY__TARGET,
					of + " waits for '" + target + "', which is the ID of nothing in this project.");
		} else if (other == own) {
			found.error("dependency-on-itself", dependency, Literals.DEPENDENCY__TARGET, of + " waits for itself.");
		}
		String status = dependency.getStatus() == null ? "" : dependency.getStatus();
		if (!STATUSES.contains(status.strip().toUpperCase(Locale.ROOT))) {
			found.error("unknown-status", dependency, Literals.DEPENDENCY__STATUS, of + " waits for the status '" + status + "', which does not exist.");
		}
		checkCycle(dependency, Literals.DEPENDENCY__TARGET);
	}

	private void checkWaitsFor(TestFile test, int own, String of) {
		int other = outline.file(test.getWaitsFor().strip());
		if (other == Outline.NONE) {
			found.warning("unknown-dependency", test, Literals.TEST_FILE__WAITS_FOR,
					of + " waits for file '" + test.getWaitsFor() + "', which is the number of no test here: it does not wait.");
		} else if (other == own) {
			found.error("dependency-on-itself", test, Literals.TEST_FILE__WAITS_FOR, of + " waits for itself.");
		}
		checkCycle(test, Literals.TEST_FILE__WAITS_FOR);
	}

	private void checkCycle(ModelObject where, EStructuralFeature feature) {
		String message = cycles.get(where);
		if (message != null) {
			found.error("dependency-cycle", where, feature, message);
		}
	}

	private void checkLibraries(EList<String> names, String of, ModelObject where, EStructuralFeature feature) {
		if (libraries.isEmpty()) {
			return;
		}
		for (String name : names) {
			if (!libraries.get().contains(name)) {
				found.warning("unknown-library", where, feature, of + " takes the library '" + name + "', which does not exist.");
			}
		}
	}
}
