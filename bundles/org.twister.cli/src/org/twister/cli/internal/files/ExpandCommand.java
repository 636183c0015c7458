// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.twister.cli.internal.CommandException;
import org.twister.cli.internal.ExitCode;
import org.twister.cli.internal.terminal.Terminal;
import org.twister.model.globals.Globals;
import org.twister.model.globals.GlobalsFactory;
import org.twister.model.io.Conversion;
import org.twister.model.io.Dialect;
import org.twister.model.io.FileKind;
import org.twister.model.io.ModelFiles;
import org.twister.model.io.ModelResource;
import org.twister.model.plan.ConfigurationFiles;
import org.twister.model.plan.Expansion;
import org.twister.model.plan.ProjectExpander;
import org.twister.model.plan.TestBeds;
import org.twister.model.project.Project;
import org.twister.model.resources.ResourceNode;
import org.twister.model.validation.Problem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what a project expands to. */
@Command(name = "expand", description = "Expands a project: writes the testsuites.xml with a suite for each EP of each test bed.", footer = {
		"",
		"Without any test beds each one stands for an EP of its name.",
		"", "Exit codes: 0 written; 1 the project has errors, nothing was written; 2 wrong usage, or a file that cannot be read or written."})
public final class ExpandCommand extends FileCommand {

	@Parameters(paramLabel = "PROJECT", description = "The project.")
	private String file;

	@Mixin
	private ContextOptions context = new ContextOptions();

	@Option(names = "--user", paramLabel = "NAME", description = "Whose EPs: a SUT has EPs for each user. Default: you.")
	private String user = System.getProperty("user.name", "");

	@Option(names = "-o", paramLabel = "OUT", description = "Write here. Default: standard output.")
	private String out;

	@Option(names = "--to", paramLabel = "DIALECT", description = "v2.0, v2.1 or v3. Default: that of the project.")
	private String to;

	@Option(names = "--lossy", description = "Write it even if the dialect cannot say everything.")
	private boolean lossy;

	/** On the terminal of this process. */
	public ExpandCommand() {
		this(null);
	}

	ExpandCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	ExitCode performOnFiles() throws CommandException, IOException {
		Dialect dialect = to == null ? null : ConvertCommand.dialect(to);
		ModelResource project = ContextOptions.open(file, FileKind.PROJECT);
		warn(project);
		List<Problem> problems = new ArrayList<>();
		Surroundings surroundings = context.read((path, e) -> problems.add(unreadable(path, e)));
		context.follow(surroundings);
		Expansion expansion = new ProjectExpander((Project) project.root(), testBeds(surroundings), configurations(surroundings, problems),
				surroundings.database().orElse(null)).expand();
		problems.addAll(expansion.problems());
		problems.forEach(problem -> terminal().error(line(problem, file)));
		if (problems.stream().anyMatch(Problem::isError)) {
			return ExitCode.PROBLEMS;
		}
		return write(expansion.project(), dialect == null ? project.dialect() : dialect);
	}

	private void warn(ModelResource resource) {
		for (Diagnostic warning : resource.getWarnings()) {
			terminal().error(
					place(warning.getLocation(), warning.getLine(), warning.getColumn()) + ": " + terminal().styled(Terminal.Style.WARNING, "warning") + ": "
							+ warning.getMessage());
		}
	}

	private static Problem unreadable(Path path, IOException e) {
		return Problem.error("unreadable", Failures.reading(path, e).getMessage(), null, null);
	}

	private TestBeds testBeds(Surroundings surroundings) {
		List<ResourceNode> nodes = new ArrayList<>(surroundings.testBeds());
		nodes.addAll(surroundings.suts());
		return nodes.isEmpty() ? TestBeds.unknown() : TestBeds.of(nodes, user);
	}

	/** A file that is not there is an error where a folder of them is known. */
	private ConfigurationFiles configurations(Surroundings surroundings, List<Problem> problems) {
		return name -> {
			Path path = surroundings.configuration(name, Path.of(file));
			try {
				ModelResource resource = ModelFiles.open(path, FileKind.GLOBALS);
				warn(resource);
				return Optional.of((Globals) resource.root());
			} catch (NoSuchFileException e) {
				if (surroundings.configurations().isPresent()) {
					return Optional.empty();
				}
				problems.add(Problem.warning("unknown-configuration-file",
						"Test configuration file '" + name + "' does not exist, and no folder of them is known: it has no iterators.", null, null));
			} catch (IOException e) {
				problems.add(unreadable(path, e));
			}
			return Optional.of(GlobalsFactory.eINSTANCE.createGlobals());
		};
	}

	private ExitCode write(Project expanded, Dialect dialect) throws CommandException, IOException {
		Path target = Path.of(out == null || out.equals("-") ? "testsuites.xml" : out);
		ModelResource resource = FileKind.PROJECT.createResource(URI.createFileURI(target.toString()));
		resource.getContents().add(expanded);
		byte[] bytes;
		try {
			Conversion conversion = resource.convert(dialect);
			if (!accepts(conversion, file, lossy)) {
				return ExitCode.PROBLEMS;
			}
			bytes = resource.encode(conversion.text());
		} catch (IOException e) {
			throw Failures.writing(target, e);
		}
		write(out, bytes);
		return ExitCode.OK;
	}
}
