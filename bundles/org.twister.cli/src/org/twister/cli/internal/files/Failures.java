// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.twister.cli.internal.CommandException;
import org.twister.cli.internal.ExitCode;
import org.twister.model.io.FileChangedException;
import org.twister.model.io.MalformedFileException;

/** Errors with files as one line for people. */
final class Failures {

	private Failures() {}

	/** A file that could not be read. */
	static CommandException reading(Path file, IOException e) {
		return new CommandException(ExitCode.USAGE, sentence(file, e, "may not be read by this account", "cannot be read"), e);
	}

	/** A file that could not be written. */
	static CommandException writing(Path file, IOException e) {
		return new CommandException(ExitCode.USAGE, sentence(file, e, "may not be written by this account", "cannot be written"), e);
	}

	private static String sentence(Path file, IOException e, String denied, String otherwise) {
		String reason = e instanceof FileSystemException system ? system.getReason() : null;
		return switch (e) {
		case MalformedFileException malformed -> malformed.getMessage();
		case FileChangedException changed -> changed.getMessage();
		case NoSuchFileException none when reason == null -> file + ": no such file";
		case AccessDeniedException access -> file + ": " + (reason == null ? denied : reason);
		case FileSystemException system when reason != null -> file + ": " + reason;
		default -> e.getMessage() != null && e.getMessage().startsWith(file + ":") ? e.getMessage() : file + ": " + otherwise + ": " + e.getMessage();
		};
	}

	/** A name on the command line as a path, relative as it was written. */
	static Path path(String name) throws CommandException {
		try {
			return Path.of(name).normalize();
		} catch (InvalidPathException e) {
			throw CommandException.usage(e.getMessage());
		}
	}
}
