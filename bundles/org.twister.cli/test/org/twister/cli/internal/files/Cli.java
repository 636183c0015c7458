// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.twister.cli.internal.terminal.Terminal;

import picocli.CommandLine;

/** Runs commands and keeps what they print. */
final class Cli {

	final Path folder;
	private int width;
	private byte[] out;
	private String errors;

	Cli(Path folder) {
		this.folder = folder;
	}

	/** From now on on a terminal of so many columns. */
	Cli columns(int columns) {
		width = columns;
		return this;
	}

	Path write(String name, String content) throws IOException {
		return Files.writeString(folder.resolve(name), content);
	}

	String read(String name) throws IOException {
		return Files.readString(folder.resolve(name));
	}

	/** The exit code of {@code show}, {@code set} ...; words that are names of files in the folder become their paths. */
	int run(String command, String... words) {
		ByteArrayOutputStream standard = new ByteArrayOutputStream();
		ByteArrayOutputStream error = new ByteArrayOutputStream();
		Terminal terminal = new Terminal(new PrintStream(standard, false, StandardCharsets.UTF_8), new PrintStream(error, false, StandardCharsets.UTF_8),
				width > 0, false,
				() -> width);
		FileCommand run = switch (command) {
		case "show" -> new ShowCommand(terminal);
		case "validate" -> new ValidateCommand(terminal);
		case "convert" -> new ConvertCommand(terminal);
		case "set" -> new SetCommand(terminal);
		default -> new ExpandCommand(terminal);
		};
		String[] arguments = List.of(words).stream().map(word -> Files.exists(folder.resolve(word)) ? folder.resolve(word).toString() : word)
				.toArray(String[]::new);
		int code = new CommandLine(run).execute(arguments);
		out = standard.toByteArray();
		errors = error.toString(StandardCharsets.UTF_8);
		return code;
	}

	byte[] bytes() {
		return out;
	}

	/** What was printed, without the folder's path. */
	String output() {
		return new String(out, StandardCharsets.UTF_8).replace(folder + "/", "");
	}

	List<String> lines() {
		return output().lines().toList();
	}

	/** What went to standard error, without the folder's path. */
	String errors() {
		return errors.replace(folder + "/", "");
	}
}
