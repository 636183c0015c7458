// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.twister.cli.internal.CommandException;
import org.twister.cli.internal.ExitCode;
import org.twister.cli.internal.files.ValuePath.Assignment;
import org.twister.cli.internal.files.ValuePath.Step;
import org.twister.cli.internal.terminal.Terminal;
import org.twister.model.io.ModelResource;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes values in a file, and leaves every other character of it as it is. */
@Command(name = "set", description = "Changes values in a configuration file; everything else in it stays as it is.", footer = {
		"",
		"PATH is as in 'show --json', in the notation of jq: suites[0].items[1].runnable, meta[\"a.b\"]. In place of a number there may be a name, an ID or the last part of "
				+ "a path: suites[Ports].items[init.py].parameters[0].value. Lists of texts are written a;b. Without -o the file is replaced, and what it was is kept as .NAME.bak."})
public final class SetCommand extends FileCommand {

	@Parameters(index = "0", paramLabel = "FILE", description = "The file.")
	private String file;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH=VALUE", description = "What to change.")
	private List<String> assignments;

	@Option(names = "-o", paramLabel = "OUT", description = "Write here instead; - for standard output.")
	private String out;

	@Option(names = {"-n", "--dry-run"}, description = "Write nothing, show the lines that would change.")
	private boolean dryRun;

	@Mixin
	private KindOption kind = new KindOption();

	/** On the terminal of this process. */
	public SetCommand() {
		this(null);
	}

	SetCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	ExitCode performOnFiles() throws CommandException, IOException {
		Path path = Failures.path(file);
		List<Assignment> wanted = new ArrayList<>();
		for (String assignment : assignments) {
			wanted.add(parse(assignment));
		}
		ModelResource resource = kind.open(path);
		List<List<Step>> done = new ArrayList<>();
		for (Assignment assignment : wanted) {
			done.add(assign(resource.root(), assignment));
		}
		String text = text(resource, path);
		verify(resource, text, done);
		if (dryRun) {
			new LineDiff(file, resource.loadedText(), text).print(terminal());
		} else {
			save(resource, path, text);
		}
		return ExitCode.OK;
	}

	private static Assignment parse(String text) throws CommandException {
		try {
			return Assignment.parse(text);
		} catch (PathException e) {
			throw CommandException.usage(e.getMessage());
		}
	}

	/** Gives the value, and the steps with numbers in place of names. */
	private List<Step> assign(EObject root, Assignment assignment) throws CommandException {
		List<Step> steps = new ArrayList<>();
		Spot spot = new Spot.Part(root);
		try {
			for (Step step : assignment.path().steps()) {
				Spot next = spot.go(step);
				steps.add(spot.numbered(step));
				spot = next;
			}
			spot.assign(assignment.value());
			return steps;
		} catch (PathException e) {
			int failed = Math.min(steps.size() + 1, assignment.path().steps().size());
			throw CommandException.usage(file + ": " + ValuePath.text(assignment.path().steps().subList(0, failed)) + ": " + e.getMessage());
		}
	}

	private static Spot locate(EObject root, List<Step> steps) {
		try {
			Spot spot = new Spot.Part(root);
			for (Step step : steps) {
				spot = spot.go(step);
			}
			return spot;
		} catch (PathException e) {
			return new Spot.Part(root);
		}
	}

	private static String text(ModelResource resource, Path path) throws CommandException {
		if (!resource.readOnlyReason().isEmpty()) {
			throw CommandException.usage(path + ": " + resource.readOnlyReason());
		}
		try {
			return resource.text();
		} catch (IOException e) {
			throw Failures.writing(path, e);
		}
	}

	/** A file that cannot say a value must not swallow it. */
	private void verify(ModelResource resource, String text, List<List<Step>> done) throws CommandException {
		ModelResource again = resource.kind().createResource(resource.getURI());
		try {
			byte[] bytes = resource.encode(text);
			again.load(new ByteArrayInputStream(bytes), Map.of());
		} catch (IOException e) {
			throw Failures.writing(Failures.path(file), e);
		}
		for (List<Step> steps : done) {
			String wanted = locate(resource.root(), steps).value();
			String read = locate(again.root(), steps).value();
			if (!Objects.equals(read, wanted)) {
				throw CommandException
						.usage(file + ": " + ValuePath.text(steps) + ": '" + wanted + "' cannot be said in this file (" + resource.dialect().label()
								+ "): it would read as '" + (read == null ? "" : read) + "'");
			}
		}
	}

	private void save(ModelResource resource, Path path, String text) throws CommandException, IOException {
		byte[] bytes;
		try {
			bytes = resource.encode(text);
			if (out == null || isSame(path)) {
				resource.save(Map.of());
				return;
			}
		} catch (IOException e) {
			throw Failures.writing(path, e);
		}
		write(out, bytes);
	}

	private boolean isSame(Path path) throws CommandException, IOException {
		Path target = Failures.path(out);
		return !out.equals("-") && Files.exists(target) && Files.isSameFile(path, target);
	}
}
