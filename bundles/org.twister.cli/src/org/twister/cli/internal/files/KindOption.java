// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.twister.cli.internal.CommandException;
import org.twister.model.io.FileKind;
import org.twister.model.io.ModelFiles;
import org.twister.model.io.ModelResource;

import picocli.CommandLine.Option;

/** What a file is, where its content and name do not tell. */
final class KindOption {

	@Option(names = "--kind", paramLabel = "KIND", description = "What the file is, if it cannot be told from its content: framework, project, eps, testbeds, "
			+ "globals, database, email, plugins, services, panic, accounts, bindings, schedules.")
	private String id;

	/** Reads a file of this kind, or of the one that it looks like. */
	ModelResource open(Path file) throws CommandException {
		try {
			return load(file);
		} catch (IOException e) {
			throw Failures.reading(file, e);
		}
	}

	/** As {@link #open} with the reader's own errors. */
	ModelResource load(Path file) throws IOException, CommandException {
		return id == null ? ModelFiles.open(file) : ModelFiles.open(file, kind());
	}

	private FileKind kind() throws CommandException {
		return FileKind.of(id).orElseThrow(() -> CommandException.usage(
				"--kind " + id + ": must be one of " + Arrays.stream(FileKind.values()).map(FileKind::id).collect(Collectors.joining(", "))));
	}
}
