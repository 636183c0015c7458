// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.twister.engine.api.plan.RunPlan;
import org.twister.engine.api.plan.RunPlan.Options;
import org.twister.engine.plan.internal.PlannerComponent.Planned;
import org.twister.model.io.FileKind;
import org.twister.model.io.ModelFiles;
import org.twister.model.io.ModelResource;
import org.twister.model.plan.EpMapping;
import org.twister.model.plan.Expansion;
import org.twister.model.plan.ProjectExpander;
import org.twister.model.plan.TestBeds;
import org.twister.model.project.Project;
import org.twister.model.project.Suite;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunService.Origin;

/** Makes one plan of a project, testsuites or temporary-run file. */
final class ProjectPlanning {

	/** Characters of a project that is sent along. */
	private static final int MOST_CONTENT = 16 << 20;
	private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

	private final Request request;
	private final Problems problems;
	private final ConnectedEps eps;
	private final UserConfiguration configuration;

	ProjectPlanning(Request request, Problems problems) {
		this.request = request;
		this.problems = problems;
		this.eps = request.eps();
		this.configuration = request.configuration(request.start().config(), problems);
	}

	/** The plan; not to be used if there is an error among the problems, or null. */
	Planned plan() {
		String content = request.start().content();
		Path file = content == null ? projectFile() : sentFile();
		Project project = file == null ? null : content == null ? read(file) : read(content, file);
		if (project == null) {
			return null;
		}
		configuration.copies().add("project.xml", file, project);
		ProjectExpander expander = new ProjectExpander(project, testBeds(), configuration.testConfigurations(file.getParent()), configuration.database());
		Map<String, String> mapping = request.start().mapBeds() ? EpMapping.inOrder(expander.epNames(), eps.names()) : Map.of();
		Expansion expansion = expander.expand(mapping);
		expansion.problems().forEach(problem -> problems.add(problem, file));
		expansion.project().getSuites().forEach(suite -> checkEp(suite, file));
		PlanDraft draft = new ProjectDrafter(file, request.files(), testsFolders(file.getParent()), new FileCheck(eps), problems).draft(expansion.project());
		if (draft.tests().isEmpty() && !problems.hasErrors()) {
			problems.add(true, "Nothing to run: no test of this project is checked.", file, null);
		}
		Origin origin = new Origin(content != null, request.start().temporary(), 0, false, 0);
		RunPlan plan = new RunPlan(request.label(file.getFileName().toString()), request.user().name(), content == null ? file.toString() : "",
				options(project, file), List.copyOf(draft.suites()), List.copyOf(draft.tests()), configuration.globals(), eps.takingPart(draft.suites()),
				Collections.unmodifiableMap(new LinkedHashMap<>(mapping)), List.of(), configuration.path(), origin);
		return new Planned(plan, configuration.copies());
	}

	private List<Path> testsFolders(Path besideProject) {
		try {
			return configuration.testsFolders(besideProject);
		} catch (RpcException e) {
			problems.error(e.getMessage());
			return List.of(besideProject);
		}
	}

	/** A name without a leading slash is one in the user's folder of projects. */
	private Path projectFile() {
		try {
			return request.files().resolve(request.start().project(), configuration.projectsFolder());
		} catch (RpcException e) {
			problems.refused("project", request.start().project(), e);
			return null;
		}
	}

	/** Where a project that was sent along would be: its relative paths are taken from there. */
	private Path sentFile() {
		String name = request.start().project() == null ? "" : request.start().project().strip();
		String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replace("\0", "");
		try {
			return configuration.projectsFolder().resolve(base.isEmpty() || base.equals(".") || base.equals("..") ? "project.xml" : base);
		} catch (RpcException e) {
			problems.error(e.getMessage());
			return null;
		}
	}

	private Project read(String content, Path file) {
		if (content.length() > MOST_CONTENT) {
			problems.error("The project that was sent along is larger than " + (MOST_CONTENT >> 20) + " MB.");
			return null;
		}
		try {
			ModelResource resource = FileKind.PROJECT.createResource(URI.createFileURI(file.toString()));
			resource.load(new ByteArrayInputStream(content.getBytes(encoding(content))), Map.of());
			problems.addWarnings(resource.root());
			return (Project) resource.root();
		} catch (IOException e) {
			problems.unreadable("project", file, e);
			return null;
		}
	}

	/** Its bytes are read as its first line says, if that is an encoding that has all of its characters. */
	private static Charset encoding(String content) {
		Matcher declared = DECLARED.matcher(content);
		try {
			Charset charset = declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
			return charset.newEncoder().canEncode(content) ? charset : StandardCharsets.UTF_8;
		} catch (IllegalArgumentException | UnsupportedOperationException e) {
			return StandardCharsets.UTF_8;
		}
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
		return TestBeds.of(configuration.testBeds(resources, request.sharedTestBeds()), request.user().name()).withAnonymousEp(this::anonymous);
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

	private Options options(Project project, Path file) {
		Map<String, String> fields = OwnProperties.ofFields(project.getFields());
		double timeout = OwnProperties.timeout(fields.get(OwnProperties.TIMEOUT), file, project, problems);
		return new Options(project.isStopOnFail(), project.isDatabaseAutoSave(), delay(project, file),
				request.start().timeout() > 0 ? request.start().timeout() : timeout,
				script("pre script", project.getScriptPre(), file), script("post script", project.getScriptPost(), file), project.isScriptMandatory(),
				List.copyOf(project.getLibraries()),
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

	private String script(String what, String path, Path file) {
		try {
			return path.isEmpty() ? "" : request.files().resolve(path, file.getParent()).toString();
		} catch (RpcException e) {
			problems.refused(what, path, e);
			return "";
		}
	}

	/** Arguments of parameters: each may hold several between commas. */
	static List<String> split(List<String> parameters) {
		List<String> arguments = new ArrayList<>();
		parameters.forEach(p -> Arrays.stream(p.split(",")).filter(a -> !a.isEmpty()).forEach(arguments::add));
		return arguments;
	}
}
