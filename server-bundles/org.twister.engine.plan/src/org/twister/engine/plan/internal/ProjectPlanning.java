// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.RunPlan;
import org.twister.engine.api.plan.RunPlan.Options;
import org.twister.model.io.ModelFiles;
import org.twister.model.plan.EpMapping;
import org.twister.model.plan.Expansion;
import org.twister.model.plan.ProjectExpander;
import org.twister.model.plan.TestBeds;
import org.twister.model.project.Project;
import org.twister.model.project.Suite;

/** Makes one plan of a project, testsuites or temporary-run file. */
final class ProjectPlanning {

	private final Request request;
	private final Problems problems;
	private final ConnectedEps eps;
	private final UserConfiguration configuration;

	ProjectPlanning(Request request, Problems problems) {
		this.request = request;
		this.problems = problems;
		this.eps = request.eps();
		this.configuration = request.configuration(problems);
	}

	/** The plan; not to be used if there is an error among the problems, or null. */
	RunPlan plan() {
		Path file = projectFile();
		Project project = read(file);
		if (project == null) {
			return null;
		}
		ProjectExpander expander = new ProjectExpander(project, testBeds(), configuration.testConfigurations(file.getParent(), problems),
				configuration.database(problems));
		Map<String, String> mapping = request.start().mapBeds() ? EpMapping.inOrder(expander.epNames(), eps.names()) : Map.of();
		Expansion expansion = expander.expand(mapping);
		expansion.problems().forEach(problem -> problems.add(problem, file));
		expansion.project().getSuites().forEach(suite -> checkEp(suite, file));
		Path folder = file.getParent();
		PlanDraft draft = new ProjectDrafter(file, configuration, folder, new FileCheck(eps), problems).draft(expansion.project());
		if (draft.tests().isEmpty() && !problems.hasErrors()) {
			problems.add(true, "Nothing to run: no test of this project is checked.", file, null);
		}
		Map<String, Object> globals = configuration.globals(problems);
		return new RunPlan(request.label(file.getFileName().toString()), request.user(), file.toString(), options(project, file), List.copyOf(draft.suites()),
				List.copyOf(draft.tests()), globals, takingPart(draft.suites()), Collections.unmodifiableMap(new LinkedHashMap<>(mapping)), problems.list());
	}

	/** A name without a leading slash is one in the user's folder of projects, if there is such a file. */
	private Path projectFile() {
		Path here = configuration.resolve(request.start().project(), Path.of(""));
		Path project = configuration.resolve(request.start().project(), configuration.projectsFolder(Path.of("")));
		return Files.exists(project) ? project : here;
	}

	private Project read(Path file) {
		try {
			if (Files.isDirectory(file)) {
				problems.add(true, "This is a folder, not a project.", file, null);
				return null;
			}
			Project project = ModelFiles.project(file);
			problems.addWarnings(project);
			return project;
		} catch (IOException e) {
			problems.unreadable("project", file, e);
			return null;
		}
	}

	/** With mapBeds and without resources every name will do; a test bed without EPs has the first EP that is free. */
	private TestBeds testBeds() {
		String resources = request.start().resources();
		if (request.start().mapBeds() && (resources == null || resources.isBlank())) {
			return TestBeds.unknown();
		}
		return TestBeds.of(configuration.testBeds(resources, request.sharedTestBeds(), problems), request.user()).withAnonymousEp(this::anonymous);
	}

	private List<String> anonymous(String bed) {
		Optional<String> free = eps.firstFree();
		free.ifPresent(ep -> problems.warning("'" + bed + "' names no EP to run on: " + ep + " is used."));
		return free.map(List::of).orElse(List.of());
	}

	private void checkEp(Suite suite, Path file) {
		for (String ep : suite.getEps()) {
			if (!eps.contains(ep)) {
				problems.add(true,
						"Suite '" + suite.getName() + "' runs on EP '" + ep + "', which is not connected. Connected: " + String.join(", ", eps.names()) + ".",
						file,
						suite);
			}
		}
	}

	/** Of a shared queue all EPs may take tests. */
	private List<String> takingPart(List<PlannedSuite> suites) {
		Set<String> names = new LinkedHashSet<>();
		suites.forEach(suite -> names.addAll(suite.ep().isEmpty() ? eps.names() : List.of(suite.ep())));
		return names.stream().sorted().toList();
	}

	private Options options(Project project, Path file) {
		Map<String, String> fields = OwnProperties.ofFields(project.getFields());
		double timeout = OwnProperties.timeout(fields.get(OwnProperties.TIMEOUT), file, project, problems);
		return new Options(project.isStopOnFail(), project.isDatabaseAutoSave(), delay(project, file),
				request.start().timeout() > 0 ? request.start().timeout() : timeout,
				script(project.getScriptPre(), file), script(project.getScriptPost(), file), project.isScriptMandatory(), List.copyOf(project.getLibraries()),
				Boolean.parseBoolean(fields.getOrDefault(OwnProperties.SHARED_TEST_BEDS, "").strip()));
	}

	/** Whole seconds, as ever. */
	private double delay(Project project, Path file) {
		double delay = Math.floor(project.getDelay() + 0.5);
		if (delay < 0) {
			problems.add(false, "The delay between tests is negative: there is none.", file, project);
		}
		return Math.max(0, delay);
	}

	private String script(String path, Path file) {
		return path.isEmpty() ? "" : configuration.resolve(path, file.getParent()).toString();
	}

	/** Arguments of parameters: each may hold several between commas. */
	static List<String> split(List<String> parameters) {
		List<String> arguments = new ArrayList<>();
		parameters.forEach(p -> Arrays.stream(p.split(",")).filter(a -> !a.isEmpty()).forEach(arguments::add));
		return arguments;
	}
}
