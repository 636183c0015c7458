// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.twister.model.database.DatabaseConfiguration;
import org.twister.model.eplist.EpList;
import org.twister.model.framework.FrameworkConfiguration;
import org.twister.model.io.FileKind;
import org.twister.model.io.ModelFiles;
import org.twister.model.io.ModelResource;
import org.twister.model.io.UserPaths;
import org.twister.model.resources.ResourceNode;
import org.twister.model.resources.ResourceTree;

/** The configuration around a project: what was named on the command line, and what a fwmconfig.xml names. What was named first goes before. */
final class Surroundings {

	/** Is told of a file that cannot be read. */
	@FunctionalInterface
	interface Trouble {
		void with(Path file, IOException e);
	}

	private final UserPaths paths = new UserPaths(Path.of(System.getProperty("user.home", "")));
	private final Trouble trouble;
	private final List<ResourceNode> testBeds = new ArrayList<>();
	private final List<ResourceNode> suts = new ArrayList<>();
	private DatabaseConfiguration database;
	private EpList eps;
	private Path testsRoot;
	private Path configurations;
	private Path predefined;

	/** @param trouble is told of files that a fwmconfig.xml names and that cannot be read */
	Surroundings(Trouble trouble) {
		this.trouble = trouble;
	}

	List<ResourceNode> testBeds() {
		return testBeds;
	}

	List<ResourceNode> suts() {
		return suts;
	}

	Optional<DatabaseConfiguration> database() {
		return Optional.ofNullable(database);
	}

	Optional<EpList> eps() {
		return Optional.ofNullable(eps);
	}

	/** Folder of test configuration files. */
	Optional<Path> configurations() {
		return Optional.ofNullable(configurations);
	}

	/** Folder of predefined suites. */
	Optional<Path> predefined() {
		return Optional.ofNullable(predefined);
	}

	void setTestsRoot(Path folder) {
		testsRoot = testsRoot == null ? folder : testsRoot;
	}

	void setConfigurations(Path folder) {
		configurations = configurations == null ? folder : configurations;
	}

	/** The file of a test as its project names it. */
	Path test(String name, Path project) {
		return paths.resolve(name, testsRoot == null ? folder(project) : testsRoot);
	}

	/** A test configuration file as a test names it. */
	Path configuration(String name, Path project) {
		return paths.resolve(name, configurations == null ? folder(project) : configurations);
	}

	/** A path of a fwmconfig.xml. */
	Path resolve(String path, Path framework) {
		return paths.resolve(path, folder(framework));
	}

	static Path folder(Path file) {
		return file.toAbsolutePath().getParent();
	}

	/** A file that is there anyhow. */
	void add(ModelResource resource, Path file) {
		switch (resource.kind()) {
		case DATABASE -> database = database == null ? (DatabaseConfiguration) resource.root() : database;
		case EP_LIST -> eps = eps == null ? (EpList) resource.root() : eps;
		case TEST_BEDS -> addNodes((ResourceNode) resource.root(), file);
		default -> {
			// nothing that others need
		}
		}
	}

	private void addNodes(ResourceNode root, Path file) {
		boolean areSuts = !(root instanceof ResourceTree)
				|| file.getFileName().toString().toLowerCase(Locale.ROOT).matches("(systems|suts?)\\b.*");
		(areSuts ? suts : testBeds).add(root);
	}

	/** What a fwmconfig.xml names and is there. What was added before goes before. */
	void follow(FrameworkConfiguration framework, Path file) {
		folder(framework.getTestsPath(), file).ifPresent(this::setTestsRoot);
		folder(framework.getTestConfigurationsPath(), file).ifPresent(this::setConfigurations);
		folder(framework.getPredefinedPath(), file).ifPresent(found -> predefined = predefined == null ? found : predefined);
		if (database == null && !framework.getDatabaseFile().isBlank()) {
			read(resolve(framework.getDatabaseFile(), file), FileKind.DATABASE);
		}
		if (eps == null && !framework.getEpNamesFile().isBlank()) {
			read(resolve(framework.getEpNamesFile(), file), FileKind.EP_LIST);
		}
		if (testBeds.isEmpty()) {
			Stream.of("resources.json", "config/resources.json").map(folder(file)::resolve).filter(Files::exists).findFirst()
					.ifPresent(found -> read(found, FileKind.TEST_BEDS));
		}
		if (suts.isEmpty()) {
			read(folder(file).resolve("systems.json"), FileKind.TEST_BEDS);
			readSuts(framework.getSutPath(), file);
			readSuts(framework.getSystemSutPath(), file);
		}
	}

	private Optional<Path> folder(String path, Path framework) {
		return Optional.of(path).filter(p -> !p.isBlank()).map(p -> resolve(p, framework)).filter(Files::isDirectory);
	}

	private void readSuts(String path, Path framework) {
		Optional<Path> folder = folder(path, framework);
		if (folder.isEmpty()) {
			return;
		}
		try (Stream<Path> files = Files.list(folder.get())) {
			files.filter(f -> f.toString().endsWith(".json")).sorted().forEach(f -> read(f, FileKind.TEST_BEDS));
		} catch (IOException e) {
			trouble.with(folder.get(), e);
		}
	}

	private void read(Path file, FileKind kind) {
		if (!Files.isRegularFile(file)) {
			return;
		}
		try {
			add(ModelFiles.open(file, kind), file);
		} catch (IOException e) {
			trouble.with(file, e);
		}
	}
}
