// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.twister.cli.internal.BaseCommand;
import org.twister.cli.internal.CommandException;
import org.twister.cli.internal.ExitCode;
import org.twister.cli.internal.product.Products;
import org.twister.model.io.MalformedFileException;
import org.twister.model.io.ModelFiles;
import org.twister.rpc.RunService.Rerun;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks what the user wants to run, before anything is started. */
@Command(name = "run", description = "Runs a project, a folder or test files on a private Central Engine, and shows the progress.", footer = {
		"",
		"Without argument the demo project is run. A folder is read recursively, in sorted order: it gives the files that a runner knows by their extension and",
		"executables that begin with #!; names that start with . or __ are left out. Loose files share one queue: each runs once, on whichever EP is free.",
		"", "Ctrl-C stops the run: running tests are killed, teardown files still run. Twice: they do not.",
		"", "Exit codes: 0 passed; 1 a test that is not optional failed; 2 wrong usage, nothing was started; 3 engine trouble; 4 stopped by a user."})
public final class RunCommand extends BaseCommand {

	private static final int MAX_EPS = 256;

	@Parameters(arity = "0..*", paramLabel = "WHAT", description = "A project (.xml), a folder, or test files.")
	private List<String> what = List.of();

	@Option(names = "--eps", paramLabel = "N|NAMES", defaultValue = "2", description = "Number of EPs (EP-1, EP-2 ...), or their names separated by commas. Default: ${DEFAULT-VALUE}.")
	private String eps;

	@Option(names = "--home", paramLabel = "FOLDER", description = "Home of the engine: journal, logs, results. Default: a temporary one, which is kept.")
	private String home;

	@Option(names = "--junit", paramLabel = "FILE", description = "Write the JUnit XML here, too.")
	private String junit;

	@Option(names = "--json", description = "Print one JSON object a line instead: events as they come, a summary last.")
	private boolean json;

	@Option(names = "--strict", description = "Optional tests that fail make the run fail.")
	private boolean strict;

	@Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "0", description = "End the whole run after so many seconds.")
	private double timeout;

	@Option(names = "--ui", description = "Open the workbench on this run.")
	private boolean ui;

	@Option(names = "--config", paramLabel = "FILE", description = "A fwmconfig.xml: folder of the tests, global parameters.")
	private String config;

	@Option(names = "--resources", paramLabel = "FILE", description = "Test beds (resources.json). Without it the beds of a project are mapped in order onto the EPs.")
	private String resources;

	@Option(names = "--python", paramLabel = "PROGRAM", description = "Python interpreter for the tests.")
	private String python;

	@Option(names = "--rerun", paramLabel = "RUN", description = "Perform an earlier run of the same --home again, by its plan as it was.")
	private Long rerun;

	@Option(names = "--failed-of", paramLabel = "RUN", description = "The same, only the tests that did not pass.")
	private Long failedOf;

	@Option(names = "--from", paramLabel = "TASK", defaultValue = "0", description = "With either: only the tests from this one on, by its number in that run.")
	private int from;

	@Override
	protected ExitCode perform() throws CommandException, InterruptedException {
		RunView view = json ? new JsonView(terminal()) : new TerminalView(terminal(), isVerbose());
		RunSession session;
		try {
			session = session(view);
		} catch (CommandException e) {
			// Programs wait for a last line
			view.failed(e);
			return e.exitCode();
		}
		return session.perform();
	}

	private RunSession session(RunView view) throws CommandException {
		RunRequest request = request();
		RunOptions options = new RunOptions(junit == null ? null : junitFile(), strict, ui, python == null ? null : program(python));
		RunFiles files = new RunFiles(home == null ? temporaryHome() : homeFolder(), home == null);
		return new RunSession(request, options, view, files);
	}

	/** What is asked for, checked. */
	RunRequest request() throws CommandException {
		if (timeout < 0 || !Double.isFinite(timeout)) {
			throw CommandException.usage("--timeout must be a number of seconds");
		}
		List<String> names = epNames();
		Path beds = resources == null ? null : readable(resources, "--resources", ModelFiles::testBeds);
		Path framework = config == null ? null : readable(config, "--config", ModelFiles::framework);
		if (rerun != null || failedOf != null || from != 0) {
			return again(names);
		}
		if (what.isEmpty()) {
			return demo(names, framework, beds);
		}
		if (what.stream().anyMatch(RunCommand::isXml)) {
			if (what.size() > 1) {
				throw CommandException.usage("give one project file, or test files and folders: " + String.join(" ", what));
			}
			Path project = readable(what.getFirst(), "a project", ModelFiles::project);
			return new RunRequest(project, null, framework, beds, what.getFirst(), names, timeout);
		}
		List<Path> files = new java.util.ArrayList<>();
		for (String name : what) {
			files.add(existing(name));
		}
		String label = what.size() == 1 ? what.getFirst() : what.getFirst() + " and " + (what.size() - 1) + " more";
		return new RunRequest(null, files, framework, beds, label, names, timeout);
	}

	private RunRequest again(List<String> names) throws CommandException {
		if (rerun != null && failedOf != null || rerun == null && failedOf == null) {
			throw CommandException.usage("give either --rerun or --failed-of" + (from == 0 ? "" : " with --from"));
		}
		if (home == null || !what.isEmpty() || config != null || resources != null) {
			throw CommandException.usage("an earlier run needs --home, where it is, and nothing else to run");
		}
		long run = failedOf == null ? rerun : failedOf;
		if (run < 0 || from < 0) {
			throw CommandException.usage("the number of a run or test is not negative");
		}
		return new RunRequest(null, null, null, null, "run " + run, names, timeout, new Rerun(run, failedOf != null, from));
	}

	private RunRequest demo(List<String> names, Path framework, Path beds) throws CommandException {
		Path demo = Products.demo();
		// Its test beds name EP-1 and EP-2; with other EPs they are mapped like those of any project
		boolean asShipped = beds == null && names.containsAll(List.of("EP-1", "EP-2"));
		Path shippedBeds = asShipped ? demo.resolve("resources.json") : beds;
		return new RunRequest(demo.resolve("demo.xml"), null, framework == null ? demo.resolve("fwmconfig.xml") : framework, shippedBeds, "demo.xml", names,
				timeout);
	}

	private static boolean isXml(String name) {
		return name.toLowerCase(java.util.Locale.ROOT).endsWith(".xml");
	}

	private List<String> epNames() throws CommandException {
		if (eps.matches("[0-9]+")) {
			int count = eps.length() > 4 ? MAX_EPS + 1 : Integer.parseInt(eps);
			if (count < 1 || count > MAX_EPS) {
				throw CommandException.usage("--eps must be 1 to " + MAX_EPS + ", or names separated by commas");
			}
			return PrivateEngine.epNames(count);
		}
		List<String> names = Arrays.stream(eps.split(",")).map(String::strip).toList();
		if (names.stream().anyMatch(n -> !n.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) || names.stream().distinct().count() != names.size()) {
			throw CommandException.usage("--eps must be a number, or different names of letters, digits and ._- separated by commas: " + eps);
		}
		return names;
	}

	private static Path path(String name) throws CommandException {
		try {
			return Path.of(name).toAbsolutePath().normalize();
		} catch (InvalidPathException e) {
			throw CommandException.usage(e.getMessage());
		}
	}

	private static Path existing(String name) throws CommandException {
		Path path = path(name);
		if (!Files.exists(path)) {
			throw CommandException.usage(name + ": no such file or folder");
		}
		if (!Files.isReadable(path)) {
			throw CommandException.usage(name + ": may not be read by this account");
		}
		return path;
	}

	/** Reads a file of a certain kind. */
	private interface Reader {
		Object read(Path file) throws IOException;
	}

	/** A file that is what it should be: a mistake in it is told before anything is started. */
	private static Path readable(String name, String purpose, Reader reader) throws CommandException {
		Path path = existing(name);
		if (!Files.isRegularFile(path)) {
			throw CommandException.usage(name + ": is a folder, but " + purpose + " must be a file");
		}
		try {
			reader.read(path);
			return path;
		} catch (MalformedFileException e) {
			throw new CommandException(ExitCode.USAGE, e.getMessage(), e);
		} catch (IOException e) {
			throw new CommandException(ExitCode.USAGE, name + ": cannot be read: " + e.getMessage(), e);
		}
	}

	private Path junitFile() throws CommandException {
		Path file = path(junit);
		Path folder = file.getParent();
		while (folder != null && !Files.exists(folder)) {
			folder = folder.getParent();
		}
		if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder) || !Files.isWritable(Files.exists(file) ? file : folder)) {
			throw CommandException.usage("--junit " + junit + ": cannot be written");
		}
		return file;
	}

	private static String program(String name) throws CommandException {
		if (name.contains("/") || name.contains(File.separator)) {
			Path path = existing(name);
			if (Files.isDirectory(path) || !Files.isExecutable(path)) {
				throw CommandException.usage("--python " + name + ": is no program");
			}
			return path.toString();
		}
		for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
			Path path = Path.of(folder, name);
			if (Files.isRegularFile(path) && Files.isExecutable(path)) {
				return path.toString();
			}
		}
		throw CommandException.usage("--python " + name + ": no such program on the PATH");
	}

	private Path homeFolder() throws CommandException {
		Path folder = path(home);
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw new CommandException(ExitCode.USAGE, "--home " + home + ": cannot be made: " + e.getMessage(), e);
		}
		if (!Files.isWritable(folder)) {
			throw CommandException.usage("--home " + home + ": cannot be written by this account");
		}
		return folder;
	}

	private static Path temporaryHome() throws CommandException {
		try {
			return Files.createTempDirectory("twister-run-").toRealPath();
		} catch (IOException e) {
			throw new CommandException(ExitCode.ENGINE_TROUBLE, "cannot make a temporary home: " + e.getMessage(), e);
		}
	}
}
