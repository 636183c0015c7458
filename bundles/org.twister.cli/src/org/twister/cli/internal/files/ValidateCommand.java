// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.twister.cli.internal.CommandException;
import org.twister.cli.internal.ErrorReport;
import org.twister.cli.internal.ExitCode;
import org.twister.cli.internal.terminal.Terminal;
import org.twister.cli.internal.terminal.Text;
import org.twister.model.ModelObject;
import org.twister.model.framework.FrameworkConfiguration;
import org.twister.model.framework.FrameworkPackage.Literals;
import org.twister.model.io.FileKind;
import org.twister.model.io.MalformedFileException;
import org.twister.model.io.ModelResource;
import org.twister.model.validation.ModelValidator;
import org.twister.model.validation.Problem;
import org.twister.model.validation.Severity;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what is wrong with files. */
@Command(name = "validate", description = "Lists what is wrong with configuration files: file:line:column: error|warning: message [code].", footer = {
		"",
		"Files that are given together are checked against each other: projects against the test beds, EPs, database configuration and fwmconfig.xml among them.",
		"", "Exit codes: 0 no error; 1 errors (with --strict: or warnings); 2 wrong usage, or a file that cannot be read."})
public final class ValidateCommand extends FileCommand {

	/** What a fwmconfig.xml names and should be there. */
	private static final Map<EAttribute, String> NAMED = new LinkedHashMap<>();

	static {
		NAMED.put(Literals.FRAMEWORK_CONFIGURATION__TESTS_PATH, "folder of tests");
		NAMED.put(Literals.FRAMEWORK_CONFIGURATION__PROJECTS_PATH, "folder of projects");
		NAMED.put(Literals.FRAMEWORK_CONFIGURATION__PREDEFINED_PATH, "folder of predefined suites");
		NAMED.put(Literals.FRAMEWORK_CONFIGURATION__LIBRARIES_PATH, "folder of libraries");
		NAMED.put(Literals.FRAMEWORK_CONFIGURATION__TEST_CONFIGURATIONS_PATH, "folder of test configuration files");
		NAMED.put(Literals.FRAMEWORK_CONFIGURATION__EP_NAMES_FILE, "list of EPs");
		NAMED.put(Literals.FRAMEWORK_CONFIGURATION__DATABASE_FILE, "database configuration");
		NAMED.put(Literals.FRAMEWORK_CONFIGURATION__EMAIL_FILE, "e-mail configuration");
		NAMED.put(Literals.FRAMEWORK_CONFIGURATION__GLOBALS_FILE, "file of global parameters");
	}

	/** One line of the result. */
	private record Finding(Severity severity, String file, int line, int column, String message, String code, String path, String feature) {}

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "The files.")
	private List<String> files;

	@Option(names = "--tests-root", paramLabel = "DIR", description = "Folder that relative paths of tests are taken from. Default: that of fwmconfig.xml, or of the project.")
	private String testsRoot;

	@Option(names = "--eps", paramLabel = "FILE", description = "List of EPs (epname.ini).")
	private String eps;

	@Mixin
	private ContextOptions context = new ContextOptions();

	@Option(names = "--predefined", description = "The projects are predefined suites: they name no test beds.")
	private boolean predefined;

	@Option(names = "--strict", description = "Warnings count as errors.")
	private boolean strict;

	@Option(names = "--json", description = "Print one JSON object a line: the problems, and a summary last.")
	private boolean json;

	@Mixin
	private KindOption kind = new KindOption();

	private final List<Finding> findings = new ArrayList<>();
	private final Set<List<String>> lines = new HashSet<>();
	private final List<CommandException> unreadable = new ArrayList<>();

	/** On the terminal of this process. */
	public ValidateCommand() {
		this(null);
	}

	ValidateCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	ExitCode performOnFiles() throws CommandException, IOException {
		Map<Path, ModelResource> read = new LinkedHashMap<>();
		for (String name : new LinkedHashSet<>(files)) {
			Path file = Failures.path(name);
			ModelResource resource = read(file);
			if (resource != null) {
				read.put(file, resource);
			}
		}
		Surroundings surroundings = surroundings(read);
		read.forEach((file, resource) -> check(file, resource, surroundings));
		findings.sort(Comparator.comparingInt((Finding f) -> order(f.file())).thenComparingInt(Finding::line).thenComparingInt(Finding::column));
		ExitCode code = code();
		if (json) {
			printJson(code);
		} else {
			print();
		}
		return code;
	}

	private int order(String file) {
		int index = files.indexOf(file);
		return index < 0 ? files.size() : index;
	}

	/** Null if it cannot be read, which is noted. */
	private ModelResource read(Path file) throws CommandException {
		try {
			return kind.load(file);
		} catch (MalformedFileException e) {
			add(e);
		} catch (IOException e) {
			unreadable.add(Failures.reading(file, e));
		}
		return null;
	}

	private void add(MalformedFileException e) {
		add(new Finding(Severity.ERROR, e.file(), e.line(), e.column(), e.sentence(), "malformed", "", ""));
	}

	private Surroundings surroundings(Map<Path, ModelResource> read) throws CommandException {
		Surroundings surroundings = context.read(this::cannotFollow);
		if (testsRoot != null) {
			surroundings.setTestsRoot(ContextOptions.folder("--tests-root", testsRoot));
		}
		if (eps != null) {
			surroundings.add(ContextOptions.open(eps, FileKind.EP_LIST), Failures.path(eps));
		}
		read.forEach((file, resource) -> surroundings.add(resource, file));
		context.follow(surroundings);
		read.forEach((file, resource) -> {
			if (resource.root() instanceof FrameworkConfiguration framework) {
				surroundings.follow(framework, file);
			}
		});
		return surroundings;
	}

	private void cannotFollow(Path file, IOException e) {
		if (e instanceof MalformedFileException malformed) {
			add(malformed);
		} else {
			unreadable.add(Failures.reading(file, e));
		}
	}

	private void check(Path file, ModelResource resource, Surroundings surroundings) {
		if (!resource.readOnlyReason().isEmpty()) {
			add(new Finding(Severity.WARNING, file.toString(), 0, 0, resource.readOnlyReason(), "wrong-encoding", "", ""));
		}
		for (Diagnostic warning : resource.getWarnings()) {
			add(new Finding(Severity.WARNING, file.toString(), warning.getLine(), warning.getColumn(), warning.getMessage(), "reading", "", ""));
		}
		for (Problem problem : ModelValidator.validate(resource.root(), new ProjectContext(surroundings, file, predefined))) {
			add(problem, file);
		}
		if (resource.root() instanceof FrameworkConfiguration framework) {
			checkNamed(framework, file, surroundings);
		}
	}

	/** What is named and is not there. */
	private void checkNamed(FrameworkConfiguration framework, Path file, Surroundings surroundings) {
		NAMED.forEach((attribute, what) -> {
			String path = (String) framework.eGet(attribute);
			if (!path.isBlank() && !Files.exists(surroundings.resolve(path, file))) {
				add(Problem.warning("missing-file", "The " + what + " '" + path + "' does not exist.", framework, attribute), file);
			}
		});
	}

	private void add(Problem problem, Path file) {
		ModelObject where = problem.where();
		add(new Finding(problem.severity(), problem.file().isEmpty() ? file.toString() : problem.file(), problem.line(), problem.column(), problem.message(),
				problem.code(), where == null ? "" : Members.path(where), problem.feature() == null ? "" : problem.feature().getName()));
	}

	/** Two features with one and the same problem are one line. */
	private void add(Finding finding) {
		if (lines.add(List.of(place(finding.file(), finding.line(), finding.column()), finding.code(), finding.message()))) {
			findings.add(finding);
		}
	}

	private ExitCode code() {
		if (!unreadable.isEmpty()) {
			return ExitCode.USAGE;
		}
		return count(Severity.ERROR) > 0 || strict && !findings.isEmpty() ? ExitCode.PROBLEMS : ExitCode.OK;
	}

	private int count(Severity severity) {
		return (int) findings.stream().filter(f -> f.severity() == severity).count();
	}

	private void print() {
		ErrorReport errors = new ErrorReport(terminal(), isVerbose());
		unreadable.forEach(errors::print);
		for (Finding finding : findings) {
			terminal().println(
					place(finding.file(), finding.line(), finding.column()) + ": " + severity(finding.severity()) + ": " + Text.printable(finding.message())
							+ " [" + finding.code() + "]");
		}
		if (!findings.isEmpty()) {
			terminal().println(Text.count(count(Severity.ERROR), "error") + ", " + Text.count(count(Severity.WARNING), "warning"));
		} else if (unreadable.isEmpty()) {
			terminal().println("No problem found in " + Text.count(files.size(), "file"));
		}
	}

	private void printJson(ExitCode code) throws IOException {
		JsonFactory factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
		try (JsonGenerator out = factory.createGenerator(terminal().stream())) {
			out.setRootValueSeparator(null);
			for (Finding finding : findings) {
				line(out, finding);
			}
			for (CommandException reason : unreadable) {
				out.writeStartObject();
				out.writeStringField("type", "error");
				out.writeStringField("message", reason.getMessage());
				end(out);
			}
			out.writeStartObject();
			out.writeStringField("type", "summary");
			out.writeNumberField("exit", code.code());
			out.writeNumberField("errors", count(Severity.ERROR));
			out.writeNumberField("warnings", count(Severity.WARNING));
			end(out);
		}
	}

	private static void line(JsonGenerator out, Finding finding) throws IOException {
		out.writeStartObject();
		out.writeStringField("type", "problem");
		out.writeStringField("severity", finding.severity() == Severity.ERROR ? "error" : "warning");
		out.writeStringField("file", finding.file());
		out.writeNumberField("line", finding.line());
		out.writeNumberField("column", finding.column());
		out.writeStringField("code", finding.code());
		out.writeStringField("message", finding.message());
		out.writeStringField("path", finding.path());
		out.writeStringField("feature", finding.feature());
		end(out);
	}

	private static void end(JsonGenerator out) throws IOException {
		out.writeEndObject();
		out.writeRaw('\n');
	}
}
