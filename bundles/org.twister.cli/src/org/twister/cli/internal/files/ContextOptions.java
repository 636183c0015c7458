// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.twister.cli.internal.CommandException;
import org.twister.model.framework.FrameworkConfiguration;
import org.twister.model.io.FileKind;
import org.twister.model.io.ModelFiles;
import org.twister.model.io.ModelResource;
import org.twister.model.resources.ResourceNode;

import picocli.CommandLine.Option;

/** Names the configuration around a project. */
final class ContextOptions {

	private static final int HEAD = 64 * 1024;

	/** Names that tell a kind where the content does not. */
	private static final Map<FileKind, String> NAMES = Map.of(FileKind.PROJECT, "project.xml", FileKind.FRAMEWORK, "fwmconfig.xml", FileKind.TEST_BEDS,
			"resources.json", FileKind.DATABASE, "db.xml");

	@Option(names = "--config", paramLabel = "FILE", description = "A fwmconfig.xml: what it names counts where no other option does.")
	private String framework;

	@Option(names = "--resources", paramLabel = "FILE", description = "Test beds (resources.json). Default: the one beside fwmconfig.xml.")
	private List<String> resources = List.of();

	@Option(names = "--sut", paramLabel = "FILE", description = "SUTs (systems.json, or the file of one).")
	private List<String> suts = List.of();

	@Option(names = "--db", paramLabel = "FILE", description = "Database configuration (db.xml): the fields that a project has to fill.")
	private String database;

	@Option(names = "--configs", paramLabel = "DIR", description = "Folder of the test configuration files. Default: that of fwmconfig.xml, or of the project.")
	private String configurations;

	/** Reads what is named. */
	Surroundings read(Surroundings.Trouble trouble) throws CommandException {
		Surroundings found = new Surroundings(trouble);
		for (String file : resources) {
			found.testBeds().add((ResourceNode) open(file, FileKind.TEST_BEDS).root());
		}
		for (String file : suts) {
			found.suts().add((ResourceNode) open(file, FileKind.TEST_BEDS).root());
		}
		if (database != null) {
			found.add(open(database, FileKind.DATABASE), Failures.path(database));
		}
		if (configurations != null) {
			found.setConfigurations(folder("--configs", configurations));
		}
		return found;
	}

	/** Adds what the fwmconfig.xml names, where nothing is known yet. */
	void follow(Surroundings found) throws CommandException {
		if (framework != null) {
			found.follow((FrameworkConfiguration) open(framework, FileKind.FRAMEWORK).root(), Failures.path(framework));
		}
	}

	/** A file of this kind; one whose content is that of another kind is refused. */
	static ModelResource open(String name, FileKind kind) throws CommandException {
		Path file = Failures.path(name);
		try {
			ModelResource resource = ModelFiles.open(file, kind);
			Optional<FileKind> other = FileKind.recognise(head(file), NAMES.get(kind)).filter(found -> found != kind);
			if (other.isPresent()) {
				throw CommandException.usage(file + ": This is no " + kind.label() + "; it is a file of another kind: " + other.get().label() + ".");
			}
			return resource;
		} catch (IOException e) {
			throw Failures.reading(file, e);
		}
	}

	private static String head(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
		}
	}

	static Path folder(String option, String name) throws CommandException {
		Path folder = Failures.path(name).toAbsolutePath();
		if (!Files.isDirectory(folder)) {
			throw CommandException.usage(option + " " + name + ": no such folder");
		}
		return folder;
	}
}
