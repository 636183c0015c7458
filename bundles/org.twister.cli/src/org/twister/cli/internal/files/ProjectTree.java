// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.twister.cli.internal.files.Tree.Node;
import org.twister.cli.internal.terminal.Terminal.Style;
import org.twister.cli.internal.terminal.Text;
import org.twister.model.project.ConfigurationFile;
import org.twister.model.project.Dependency;
import org.twister.model.project.FileRole;
import org.twister.model.project.Parameter;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectPackage.Literals;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;

/** The suites of a project as a tree. */
final class ProjectTree {

	private final Words words;
	private final Map<String, SuiteItem> byId = new HashMap<>();
	private int suites;
	private int tests;

	ProjectTree(Project project, Words words) {
		this.words = words;
		project.getSuites().forEach(this::count);
	}

	private void count(SuiteItem item) {
		if (!item.getId().isEmpty()) {
			byId.putIfAbsent(item.getId(), item);
		}
		if (item instanceof Suite suite) {
			suites++;
			suite.getItems().forEach(this::count);
		} else {
			tests++;
		}
	}

	/** {@code 2 suites, 14 tests}. */
	String size() {
		return Text.count(suites, "suite") + ", " + Text.count(tests, "test");
	}

	Node node(Suite suite) {
		List<Node> parts = new ArrayList<>();
		for (SuiteItem item : suite.getItems()) {
			parts.add(item instanceof Suite inner ? node(inner) : node((TestFile) item));
		}
		List<String> notes = new ArrayList<>();
		note(notes, "test bed", suite.getTestBeds());
		note(notes, "SUT", suite.getSuts());
		note(notes, "EP", suite.getEps());
		if (suite.isPanicDetect()) {
			notes.add("panic detection");
		}
		note(notes, "library", suite.getLibraries());
		common(notes, suite);
		List<String> details = new ArrayList<>();
		suite.getFields().forEach(field -> details.add("field " + field.getName() + " = " + words.value(field, Literals.USER_FIELD__VALUE)));
		details(details, suite);
		String name = suite.getName().isEmpty() ? "(suite without a name)" : suite.getName();
		return new Node("", name, Style.BOLD, String.join(" · ", notes), details, parts);
	}

	private Node node(TestFile test) {
		List<String> notes = new ArrayList<>();
		if (test.getRole() != FileRole.TEST) {
			notes.add(test.getRole() == FileRole.SETUP ? "setup" : "teardown");
		}
		if (test.isOptional()) {
			notes.add("optional");
		}
		if (!test.isRunnable()) {
			notes.add("not runnable");
		}
		if (test.isClearCase()) {
			notes.add("ClearCase");
		}
		common(notes, test);
		List<String> details = new ArrayList<>();
		detail(details, "title", test.getTitle());
		detail(details, "summary", test.getSummary());
		detail(details, "priority", test.getPriority());
		detail(details, "parameters", test.getParameters().stream().map(Parameter::getValue).collect(Collectors.joining(" | ")));
		test.getProperties().forEach(property -> details.add(property.getName() + " = " + words.value(property, Literals.PROPERTY__VALUE)));
		detail(details, "iteration", test.getIteration());
		detail(details, "iteration save", test.getIterationSave());
		detail(details, "waits for file", test.getWaitsFor().strip());
		details(details, test);
		String path = test.getPath().isEmpty() ? "(test without a file)" : test.getPath();
		return new Node(test.isChecked() ? "[x] " : "[ ] ", path, test.isChecked() ? Style.NONE : Style.DIM, String.join(" · ", notes), details, List.of());
	}

	private static void common(List<String> notes, SuiteItem item) {
		if (item.getRepeat() != 1) {
			notes.add("repeat " + item.getRepeat());
		}
		if (!item.getId().isEmpty()) {
			notes.add("ID " + item.getId());
		}
	}

	private void details(List<String> details, SuiteItem item) {
		detail(details, "after", item.getDependencies().stream().map(this::dependency).collect(Collectors.joining(", ")));
		detail(details, "configuration", item.getConfigurationFiles().stream().map(ProjectTree::configuration).collect(Collectors.joining(", ")));
	}

	private String dependency(Dependency dependency) {
		SuiteItem target = byId.get(dependency.getTarget());
		String name = switch (target) {
		case null -> dependency.getTarget() + " (not in this project)";
		case TestFile test -> test.getPath().substring(test.getPath().lastIndexOf('/') + 1);
		default -> ((Suite) target).getName();
		};
		return name + ": " + dependency.getStatus();
	}

	private static String configuration(ConfigurationFile file) {
		List<String> switches = new ArrayList<>();
		if (!file.isEnabled()) {
			switches.add("off");
		}
		if (file.isIteratorDefault()) {
			switches.add("first values only");
		}
		if (file.isIteratorStopOnFail()) {
			switches.add("stops on fail");
		}
		return file.getName() + (switches.isEmpty() ? "" : " (" + String.join(", ", switches) + ")");
	}

	private static void note(List<String> notes, String what, List<String> names) {
		if (!names.isEmpty()) {
			String plural = what.endsWith("y") ? what.substring(0, what.length() - 1) + "ies" : what + "s";
			notes.add((names.size() == 1 ? what : plural) + " " + String.join(", ", names));
		}
	}

	private static void detail(List<String> details, String what, String text) {
		if (!text.isEmpty()) {
			details.add(what + ": " + text);
		}
	}
}
