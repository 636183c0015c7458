// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.twister.cli.internal.CommandException;
import org.twister.cli.internal.ExitCode;
import org.twister.cli.internal.terminal.Terminal;
import org.twister.model.io.Conversion;
import org.twister.model.io.Dialect;
import org.twister.model.io.ModelResource;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a file in another dialect. */
@Command(name = "convert", description = "Writes a configuration file in another dialect; without --to it is read and written back as it is.", footer = {
		"",
		"What the dialect cannot say is listed, and then nothing is written unless --lossy is given.",
		"", "Exit codes: 0 written; 1 something would be lost; 2 wrong usage, or a file that cannot be read or written."})
public final class ConvertCommand extends FileCommand {

	@Parameters(paramLabel = "FILE", description = "The file.")
	private String file;

	@Option(names = "--to", paramLabel = "DIALECT", description = "v2.0, v2.1 or v3.")
	private String to;

	@Option(names = "--lossy", description = "Write it even if something is lost.")
	private boolean lossy;

	@Option(names = "-o", paramLabel = "OUT", description = "Write here. Default: standard output.")
	private String out;

	@Mixin
	private KindOption kind = new KindOption();

	/** On the terminal of this process. */
	public ConvertCommand() {
		this(null);
	}

	ConvertCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	ExitCode performOnFiles() throws CommandException, IOException {
		Dialect dialect = to == null ? null : dialect(to);
		Path path = Failures.path(file);
		ModelResource resource = kind.open(path);
		byte[] bytes;
		try {
			Conversion conversion = dialect == null ? new Conversion(resource.text(), List.of()) : resource.convert(dialect);
			if (!accepts(conversion, file, lossy)) {
				return ExitCode.PROBLEMS;
			}
			bytes = resource.encode(conversion.text());
		} catch (IOException e) {
			throw Failures.writing(path, e);
		}
		write(out, bytes);
		return ExitCode.OK;
	}

	static Dialect dialect(String label) throws CommandException {
		return Dialect.of(label).orElseThrow(() -> CommandException.usage(
				"--to " + label + ": must be " + Arrays.stream(Dialect.values()).map(Dialect::label).collect(Collectors.joining(", "))));
	}
}
