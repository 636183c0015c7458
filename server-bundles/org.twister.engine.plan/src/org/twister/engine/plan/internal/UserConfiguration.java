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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.twister.engine.api.Roots.Root;
import org.twister.model.database.DatabaseConfiguration;
import org.twister.model.framework.FrameworkConfiguration;
import org.twister.model.framework.FrameworkFactory;
import org.twister.model.globals.Folder;
import org.twister.model.globals.Globals;
import org.twister.model.globals.GlobalsFactory;
import org.twister.model.globals.Parameter;
import org.twister.model.io.FileKind;
import org.twister.model.io.ModelFiles;
import org.twister.model.plan.ConfigurationFiles;
import org.twister.model.resources.ResourceNode;
import org.twister.rpc.RpcException;

/**
 * The configuration a plan is made with: the fwmconfig.xml that was named, or the user's own, and the files that it names. Paths in it are taken from its folder unless
 * they are absolute.
 */
final class UserConfiguration {

	private final UserFiles files;
	private final Problems problems;
	private final Path file;
	private final FrameworkConfiguration framework;
	private final boolean isRead;
	private final Copies copies = new Copies();

	private UserConfiguration(UserFiles files, Problems problems, Path file, FrameworkConfiguration framework, boolean isRead) {
		this.files = files;
		this.problems = problems;
		this.file = file;
		this.framework = framework;
		this.isRead = isRead;
	}

	/**
	 * @param named fwmconfig.xml that must be there, or null
	 * @param own   fwmconfig.xml of the user, which may be missing
	 */
	static UserConfiguration load(UserFiles files, String named, Path own, Problems problems) {
		boolean isNamed = named != null && !named.isBlank();
		FrameworkConfiguration framework = FrameworkFactory.eINSTANCE.createFrameworkConfiguration();
		Path file = own.toAbsolutePath();
		boolean isRead = false;
		try {
			file = isNamed ? files.resolve(named, files.folder(Root.CONFIG)) : file;
			if (isNamed || Files.exists(own)) {
				framework = ModelFiles.framework(file);
				isRead = true;
				problems.addWarnings(framework);
			}
		} catch (RpcException e) {
			problems.refused("framework configuration", named, e);
		} catch (IOException e) {
			problems.unreadable("framework configuration", file, e);
		}
		UserConfiguration configuration = new UserConfiguration(files, problems, file, framework, isRead);
		if (isRead) {
			configuration.copies.add("fwmconfig.xml", file, framework);
		}
		return configuration;
	}

	/** Path of the fwmconfig.xml; empty if there is none. */
	String path() {
		return isRead ? file.toString() : "";
	}

	private Path folder() {
		return file.getParent();
	}

	/** Where tests are looked for that are named without a leading slash: without a configured folder beside the project, and then in the user's folder of tests. */
	List<Path> testsFolders(Path besideProject) throws RpcException {
		return framework.getTestsPath().isEmpty() ? List.of(besideProject, files.folder(Root.TESTS)) : List.of(testsFolder());
	}

	/** The user's folder of tests. */
	Path testsFolder() throws RpcException {
		return framework.getTestsPath().isEmpty() ? files.folder(Root.TESTS) : files.base(framework.getTestsPath(), folder());
	}

	/** Where projects are taken from that are named without a leading slash. */
	Path projectsFolder() throws RpcException {
		return framework.getProjectsPath().isEmpty() ? files.folder(Root.PROJECTS) : files.base(framework.getProjectsPath(), folder());
	}

	/** A file that is named in the configuration; null with a problem if the user may not use it. */
	private Path configured(String what, String path) {
		return located(what, path, folder());
	}

	private Path located(String what, String path, Path from) {
		try {
			return files.resolve(path, from);
		} catch (RpcException e) {
			problems.refused(what, path, e);
			return null;
		}
	}

	/** What the plan is made with, and what else of the configuration counts for a run. */
	Copies copies() {
		return copies;
	}

	/** Adds what the plan itself does not need. */
	void addOtherCopies(Path panicRules, String user) {
		addOther("db.xml", framework.getDatabaseFile(), FileKind.DATABASE);
		addOther("email.xml", framework.getEmailFile(), FileKind.EMAIL);
		copies.addPanicRules("PanicDetectData.json", panicRules, user);
	}

	/** A file that the user may not use is none of his run's. */
	private void addOther(String name, String path, FileKind kind) {
		if (!path.isEmpty()) {
			try {
				copies.addIfThere(name, files.resolve(path, folder()), kind);
			} catch (RpcException e) {
				// he may not use it, so it is nothing of his run
			}
		}
	}

	/** Global parameters: folders as maps, values as text. */
	Map<String, Object> globals() {
		Path file = framework.getGlobalsFile().isEmpty() ? null : configured("globals file", framework.getGlobalsFile());
		if (file == null) {
			return Map.of();
		}
		try {
			Globals globals = ModelFiles.globals(file);
			copies.add("globals.xml", file, globals);
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
	DatabaseConfiguration database() {
		Path file = framework.getDatabaseFile().isEmpty() ? null : configured("database configuration", framework.getDatabaseFile());
		if (file == null) {
			return null;
		}
		try {
			DatabaseConfiguration database = (DatabaseConfiguration) ModelFiles.open(file, FileKind.DATABASE).root();
			copies.add("db.xml", file, database);
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
	ConfigurationFiles testConfigurations(Path otherwise) {
		boolean isConfigured = !framework.getTestConfigurationsPath().isEmpty();
		Path folder = isConfigured ? files.base(framework.getTestConfigurationsPath(), folder()) : otherwise;
		return name -> {
			Path file = located("test configuration file", name, folder);
			if (file == null) {
				return Optional.of(GlobalsFactory.eINSTANCE.createGlobals());
			}
			try {
				Globals globals = ModelFiles.globals(file);
				copies.add("test_configs/" + file.getFileName(), file, globals);
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
	List<ResourceNode> testBeds(String named, SharedTestBeds shared) {
		List<ResourceNode> beds = new ArrayList<>();
		if (named != null && !named.isBlank()) {
			addNamed(named, beds);
		} else {
			shared.files().stream().filter(Files::exists).forEach(file -> addBeds(file, beds));
		}
		addSuts(framework.getSutPath().isEmpty() ? shared.userSuts() : configured("folder of SUTs", framework.getSutPath()), true, beds);
		boolean isConfigured = !framework.getSystemSutPath().isEmpty();
		addSuts(isConfigured ? configured("folder of SUTs", framework.getSystemSutPath()) : shared.systemSuts(), isConfigured, beds);
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

	private void addNamed(String named, List<ResourceNode> beds) {
		try {
			addBeds(files.resolve(named, files.folder(Root.CONFIG)), beds);
		} catch (RpcException e) {
			problems.refused("test bed file", named, e);
		}
	}

	/** @param checked whether a file of it, which may be a link, must lie inside the user's roots */
	private void addSuts(Path suts, boolean checked, List<ResourceNode> beds) {
		if (suts == null || !Files.isDirectory(suts)) {
			return;
		}
		try (Stream<Path> all = Files.list(suts)) {
			all.filter(f -> f.toString().endsWith(".json")).sorted().map(f -> checked ? located("test bed file", f.toString(), suts) : f)
					.filter(Objects::nonNull)
					.forEach(file -> addBeds(file, beds));
		} catch (IOException e) {
			problems.unreadable("folder of SUTs", suts, e);
		}
	}

	private void addBeds(Path file, List<ResourceNode> beds) {
		try {
			ResourceNode root = ModelFiles.testBeds(file);
			copies.add("test_beds/" + file.getFileName(), file, root);
			beds.add(root);
		} catch (IOException e) {
			problems.unreadable("test bed file", file, e);
		}
	}
}
