// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.plan.internal.FileCheck.Verdict;
import org.twister.engine.plan.internal.UserFiles.Located;
import org.twister.model.project.Dependency;
import org.twister.model.project.FileRole;
import org.twister.model.project.Parameter;
import org.twister.model.project.Project;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;
import org.twister.rpc.TestRole;

/** Walks over an expanded project and plans each of its tests. */
final class ProjectDrafter {

	/** What a suite hands down: dependencies of all suites around, and properties for its tests. */
	private record Surroundings(List<Dependency> dependencies, Map<String, String> properties) {}

	private final Path projectFile;
	private final UserFiles files;
	private final List<Path> testsFolders;
	private final FileCheck check;
	private final Problems problems;
	private final PlanDraft draft = new PlanDraft();
	private DependencyLinks links;

	ProjectDrafter(Path projectFile, UserFiles files, List<Path> testsFolders, FileCheck check, Problems problems) {
		this.projectFile = projectFile;
		this.files = files;
		this.testsFolders = testsFolders;
		this.check = check;
		this.problems = problems;
	}

	PlanDraft draft(Project project) {
		links = new DependencyLinks(project, projectFile, problems);
		Surroundings outside = new Surroundings(List.of(), OwnProperties.inherited(project.getFields()));
		project.getSuites().forEach(suite -> addSuite(suite, null, outside));
		links.checkOrder(draft);
		return draft;
	}

	private void addSuite(Suite suite, PlannedSuite parent, Surroundings around) {
		Map<String, String> fields = OwnProperties.ofFields(suite.getFields());
		double timeout = OwnProperties.timeout(fields.get(OwnProperties.TIMEOUT), projectFile, suite, problems);
		String bed = !suite.getSuts().isEmpty() ? suite.getSuts().get(0) : !suite.getTestBeds().isEmpty() ? suite.getTestBeds().get(0) : "";
		PlannedSuite planned = draft
				.add(new PlannedSuite(draft.nextSuite(), suite.getName(), parent == null ? suite.getName() : parent.path() + "/" + suite.getName(),
						parent == null ? 0 : parent.id(), suite.getEps().isEmpty() ? "" : suite.getEps().get(0), bed, suite.isPanicDetect(),
						List.copyOf(suite.getLibraries()), Map.copyOf(fields), timeout));
		List<Dependency> dependencies = new ArrayList<>(around.dependencies());
		dependencies.addAll(suite.getDependencies());
		Surroundings inside = new Surroundings(dependencies, OwnProperties.inherited(around.properties(), fields));
		for (SuiteItem item : suite.getItems()) {
			if (item instanceof TestFile test) {
				addTest(test, planned, inside);
			} else {
				addSuite((Suite) item, planned, inside);
			}
		}
	}

	/** In the first folder that has it; if none has, where it should be first of all. */
	private Located locate(String path) {
		Located first = files.locate(path, testsFolders.getFirst());
		for (int i = 1; i < testsFolders.size() && !Files.exists(first.path()); i++) {
			Located other = files.locate(path, testsFolders.get(i));
			if (other.refusal().isEmpty() && Files.exists(other.path())) {
				return other;
			}
		}
		return first;
	}

	/** Setup and teardown files are always executed and never optional. */
	private void addTest(TestFile test, PlannedSuite suite, Surroundings around) {
		boolean isFrame = test.getRole() != FileRole.TEST;
		boolean runnable = isFrame || test.isRunnable();
		Map<String, String> own = OwnProperties.ofProperties(test.getProperties());
		Map<String, String> properties = OwnProperties.inherited(around.properties(), Map.of());
		properties.putAll(own);
		if (!test.getIteration().isEmpty()) {
			properties.put(OwnProperties.ITERATION, test.getIteration());
		}
		String path = test.getPath().replaceAll("/{2,}", "/");
		if (path.isEmpty()) {
			problems.add(true, "A test of suite '" + suite.path() + "' names no file.", projectFile, test);
			path = "?";
		}
		Located located = locate(path);
		Verdict verdict = located.refusal().isEmpty()
				? check.check(located.path(), properties.getOrDefault(OwnProperties.RUNNER, ""), suite.ep(), runnable)
				: new Verdict("", located.refusal(), true);
		if (!verdict.refusal().isEmpty()) {
			problems.add(false,
					"Test '" + path + "' of suite '" + suite.path() + "' will " + (verdict.missing() ? "be skipped. " : "not be executed. ")
							+ verdict.refusal(),
					projectFile, test);
		}
		int task = draft.nextTask();
		draft.add(new PlannedTest(task, PlanDraft.fileId(task), suite.id(), draft.name(suite, path, test.getIteration()), path, located.path().toString(),
				TestRole.valueOf(test.getRole().name()), runnable,
				!isFrame && test.isOptional(), verdict.runner(), verdict.refusal(), verdict.missing(),
				ProjectPlanning.split(test.getParameters().stream().map(Parameter::getValue).toList()), Map.copyOf(properties),
				OwnProperties.timeout(own.get(OwnProperties.TIMEOUT), projectFile, test, problems), links.of(test, task, around.dependencies())));
	}
}
