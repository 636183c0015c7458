// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.twister.model.database.DatabaseConfiguration;
import org.twister.model.framework.FrameworkConfiguration;
import org.twister.model.framework.FrameworkFactory;
import org.twister.model.globals.Folder;
import org.twister.model.globals.Globals;
import org.twister.model.globals.GlobalsFactory;
import org.twister.model.globals.Parameter;
import org.twister.model.io.FileKind;
import org.twister.model.io.ModelFiles;
import org.twister.model.io.UserPaths;
import org.twister.model.plan.ConfigurationFiles;
import org.twister.model.resources.ResourceNode;

/**
 * The configuration a plan is made with: the fwmconfig.xml that was named, or the user's own, and the files that it names. Paths in it are taken from its folder unless
 * they are absolute.
 */
final class UserConfiguration {

	private final UserPaths paths;
	private final Path folder;
	private final FrameworkConfiguration framework;

	private UserConfiguration(UserPaths paths, Path folder, FrameworkConfiguration framework) {
		this.paths = paths;
		this.folder = folder;
		this.framework = framework;
	}

	/**
	 * @param named fwmconfig.xml that must be there, or null
	 * @param own   fwmconfig.xml of the user, which may be missing
	 */
	static UserConfiguration load(UserPaths paths, String named, Path own, Problems problems) {
		boolean isNamed = named != null && !named.isBlank();
		Path file = isNamed ? paths.resolve(named, Path.of("")) : own;
		FrameworkConfiguration framework = FrameworkFactory.eINSTANCE.createFrameworkConfiguration();
		if (isNamed || Files.exists(own)) {
			try {
				framework = ModelFiles.framework(file);
				problems.addWarnings(framework);
			} catch (IOException e) {
				problems.unreadable("framework configuration", file, e);
			}
		}
		return new UserConfiguration(paths, file.toAbsolutePath().getParent(), framework);
	}

	/** Where tests are taken from that are named without a leading slash. */
	Path testsFolder(Path otherwise) {
		return framework.getTestsPath().isEmpty() ? otherwise : resolve(framework.getTestsPath());
	}

	/** Where projects are taken from that are named without a leading slash. */
	Path projectsFolder(Path otherwise) {
		return framework.getProjectsPath().isEmpty() ? otherwise : resolve(framework.getProjectsPath());
	}

	/** A path of a project or test, as the user wrote it. */
	Path resolve(String path, Path from) {
		return paths.resolve(path, from);
	}

	private Path resolve(String path) {
		return paths.resolve(path, folder);
	}

	/** Global parameters: folders as maps, values as text. */
	Map<String, Object> globals(Problems problems) {
		if (framework.getGlobalsFile().isEmpty()) {
			return Map.of();
		}
		Path file = resolve(framework.getGlobalsFile());
		try {
			Globals globals = ModelFiles.globals(file);
			problems.addWarnings(globals);
			Map<String, Object> tree = new LinkedHashMap<>();
			globals.getFolders().forEach(f -> tree.put(f.getName(), tree(f)));
			return tree;
		} catch (NoSuchFileException e) {
			problems.add(false, "This globals file does not exist: there are no global parameters.", file, null);
		} catch (IOException e) {
			problems.unreadable("globals file", file, e);
		}
		return Map.of();
	}

	/** The database configuration, which says what fields a project has to fill; null if there is none. */
	DatabaseConfiguration database(Problems problems) {
		if (framework.getDatabaseFile().isEmpty()) {
			return null;
		}
		Path file = resolve(framework.getDatabaseFile());
		try {
			DatabaseConfiguration database = (DatabaseConfiguration) ModelFiles.open(file, FileKind.DATABASE).root();
			problems.addWarnings(database);
			return database;
		} catch (NoSuchFileException e) {
			problems.add(false, "This database configuration does not exist: there are no mandatory fields.", file, null);
		} catch (IOException e) {
			problems.unreadable("database configuration", file, e);
		}
		return null;
	}

	/**
	 * Test configuration files by their names in a project.
	 *
	 * @param otherwise folder that names are taken from if none is configured; what is not there may well be somewhere else, which is only worth a warning
	 */
	ConfigurationFiles testConfigurations(Path otherwise, Problems problems) {
		boolean isConfigured = !framework.getTestConfigurationsPath().isEmpty();
		Path folder = isConfigured ? resolve(framework.getTestConfigurationsPath()) : otherwise;
		return name -> {
			Path file = paths.resolve(name, folder);
			try {
				Globals globals = ModelFiles.globals(file);
				problems.addWarnings(globals);
				return Optional.of(globals);
			} catch (NoSuchFileException e) {
				if (isConfigured) {
					return Optional.empty();
				}
				problems.add(false, "This test configuration file does not exist, and no folder of them is configured: it has no iterators.", file, null);
			} catch (IOException e) {
				problems.unreadable("test configuration file", file, e);
			}
			return Optional.of(GlobalsFactory.eINSTANCE.createGlobals());
		};
	}

	private static Map<String, Object> tree(Folder folder) {
		Map<String, Object> tree = new LinkedHashMap<>();
		for (Parameter parameter : folder.getParameters()) {
			tree.putIfAbsent(parameter.getName(), parameter.getValue());
		}
		folder.getFolders().forEach(f -> tree.put(f.getName(), tree(f)));
		return tree;
	}

	/**
	 * Test beds and SUTs.
	 *
	 * @param named  resources.json or systems.json that must be there, or null
	 * @param shared files and folders of this CE, taken where neither the request nor the configuration names others
	 */
	List<ResourceNode> testBeds(String named, SharedTestBeds shared, Problems problems) {
		List<ResourceNode> beds = new ArrayList<>();
		if (named != null && !named.isBlank()) {
			addBeds(paths.resolve(named, Path.of("")), beds, problems);
		} else {
			shared.files().stream().filter(Files::exists).forEach(file -> addBeds(file, beds, problems));
		}
		addSuts(framework.getSutPath().isEmpty() ? shared.userSuts() : resolve(framework.getSutPath()), beds, problems);
		addSuts(framework.getSystemSutPath().isEmpty() ? shared.systemSuts() : resolve(framework.getSystemSutPath()), beds, problems);
		return beds;
	}

	/**
	 * Where a CE has its test beds.
	 *
	 * @param files      resources.json, systems.json
	 * @param userSuts   folder of a user's SUTs
	 * @param systemSuts folder of everybody's SUTs
	 */
	record SharedTestBeds(List<Path> files, Path userSuts, Path systemSuts) {}

	private static void addSuts(Path suts, List<ResourceNode> beds, Problems problems) {
		if (!Files.isDirectory(suts)) {
			return;
		}
		try (Stream<Path> files = Files.list(suts)) {
			files.filter(f -> f.toString().endsWith(".json")).sorted().forEach(file -> addBeds(file, beds, problems));
		} catch (IOException e) {
			problems.unreadable("folder of SUTs", suts, e);
		}
	}

	private static void addBeds(Path file, List<ResourceNode> beds, Problems problems) {
		try {
			beds.add(ModelFiles.testBeds(file));
		} catch (IOException e) {
			problems.unreadable("test bed file", file, e);
		}
	}
}
