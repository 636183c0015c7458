// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.twister.cli.internal.BaseCommand;
import org.twister.cli.internal.CommandException;
import org.twister.cli.internal.ExitCode;
import org.twister.cli.internal.terminal.Terminal;
import org.twister.model.io.Conversion;
import org.twister.model.io.Loss;
import org.twister.model.io.ModelFiles;
import org.twister.model.validation.Problem;
import org.twister.model.validation.Severity;

/** A command on files. It ends quietly if nobody reads its output any more, and with an error if its output cannot be written. */
abstract class FileCommand extends BaseCommand {

	/** Stands for standard output where a file is named. */
	private static final String STANDARD = "-";

	FileCommand(Terminal terminal) {
		super(terminal);
	}

	/** Does the work. An IOException is one of standard output. */
	abstract ExitCode performOnFiles() throws CommandException, IOException;

	@Override
	protected final ExitCode perform() throws CommandException {
		ExitCode code;
		try {
			code = performOnFiles();
		} catch (IOException e) {
			if (!Terminal.isBrokenPipe(e)) {
				throw standardOutput(e);
			}
			return ExitCode.OK;
		}
		if (terminal().failure() != null) {
			throw standardOutput(terminal().failure());
		}
		return code;
	}

	private static CommandException standardOutput(IOException e) {
		return new CommandException(ExitCode.USAGE, "standard output cannot be written: " + e.getMessage(), e);
	}

	/**
	 * Writes a file whole, with a backup of what was there, or standard output.
	 *
	 * @param name null and {@code -} for standard output
	 */
	final void write(String name, byte[] bytes) throws CommandException, IOException {
		if (name == null || name.equals(STANDARD)) {
			OutputStream out = terminal().stream();
			out.write(bytes, 0, bytes.length);
			out.flush();
			return;
		}
		Path file = Failures.path(name);
		try {
			ModelFiles.write(file, bytes);
		} catch (IOException e) {
			throw Failures.writing(file, e);
		}
	}

	/** {@code file:line:column: error: message [code]}. */
	final String line(Problem problem, String otherFile) {
		String place = place(problem.file().isEmpty() ? otherFile : problem.file(), problem.line(), problem.column());
		return place + ": " + severity(problem.severity()) + ": " + problem.message() + " [" + problem.code() + "]";
	}

	final String severity(Severity severity) {
		return terminal().styled(severity == Severity.ERROR ? Terminal.Style.BAD : Terminal.Style.WARNING, severity == Severity.ERROR ? "error" : "warning");
	}

	static String place(String file, int line, int column) {
		return file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "");
	}

	/** Lists what is lost, and says whether it may be. */
	final boolean accepts(Conversion conversion, String name, boolean mayLose) {
		for (Loss loss : conversion.losses()) {
			terminal().error(place(name, loss.line(), 0) + ": " + (mayLose ? "lost: " : "would be lost: ") + loss.message());
		}
		if (!conversion.losses().isEmpty() && !mayLose) {
			terminal().error("twister: nothing was written; --lossy writes it all the same");
			return false;
		}
		return true;
	}
}
