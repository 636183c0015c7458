// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.twister.engine.api.Roots.Root;
import org.twister.model.framework.FrameworkConfiguration;
import org.twister.model.io.FileKind;
import org.twister.model.io.UserPaths;

/**
 * Where a user has his files, as his fwmconfig.xml says. All absolute, none looked at: they need not exist, and links are not resolved.
 *
 * @param folders of each root
 * @param allowed every folder and file that he may use: his own folder first, what fwmconfig.xml names, what the server adds
 * @param kinds   files whose kind follows from who names them
 */
record Places(Map<Root, Path> folders, List<Path> allowed, Map<Path, FileKind> kinds) {

	/**
	 * @param configuration fwmconfig.xml
	 * @param framework     its content
	 * @param own           the user's folder in the home of the CE
	 * @param home          what {@code ~} stands for
	 * @param systemLibs    everybody's libraries
	 * @param extra         folders that the server's settings add
	 */
	static Places of(Path configuration, FrameworkConfiguration framework, Path own, Path home, Path systemLibs, List<Path> extra) {
		Path config = configuration.getParent();
		UserPaths paths = new UserPaths(home);
		Map<Root, Path> folders = new EnumMap<>(Root.class);
		folders.put(Root.TESTS, named(paths, config, framework.getTestsPath(), own.resolve("tests")));
		folders.put(Root.PROJECTS, named(paths, config, framework.getProjectsPath(), own.resolve("projects")));
		folders.put(Root.PREDEFINED, named(paths, config, framework.getPredefinedPath(), own.resolve("predefined")));
		folders.put(Root.LIBS, named(paths, config, framework.getLibrariesPath(), own.resolve("libs")));
		folders.put(Root.SYSTEM_LIBS, systemLibs);
		folders.put(Root.CONFIG, config);
		folders.put(Root.TEST_CONFIGS, named(paths, config, framework.getTestConfigurationsPath(), own.resolve("config").resolve("test_configs")));
		folders.put(Root.LOGS, named(paths, config, framework.getLogsPath(), own.resolve("logs")));
		Map<Path, FileKind> kinds = kinds(paths, configuration, framework);
		List<Path> allowed = new ArrayList<>(List.of(own, config, systemLibs));
		Stream.of(framework.getTestsPath(), framework.getProjectsPath(), framework.getPredefinedPath(), framework.getLibrariesPath(), framework.getLogsPath(),
				framework.getTestConfigurationsPath(), framework.getSutPath(), framework.getSystemSutPath(), framework.getArchiveLogsPath())
				.filter(text -> !text.isBlank()).forEach(text -> allowed.add(paths.resolve(text, config)));
		allowed.addAll(kinds.keySet());
		allowed.addAll(extra);
		return new Places(Map.copyOf(folders), allowed.stream().distinct().toList(), kinds);
	}

	private static Path named(UserPaths paths, Path config, String text, Path otherwise) {
		return text.isBlank() ? otherwise : paths.resolve(text, config);
	}

	private static Map<Path, FileKind> kinds(UserPaths paths, Path configuration, FrameworkConfiguration framework) {
		Map<Path, FileKind> kinds = new HashMap<>();
		kinds.put(configuration, FileKind.FRAMEWORK);
		put(kinds, paths, configuration, framework.getDatabaseFile(), FileKind.DATABASE);
		put(kinds, paths, configuration, framework.getEmailFile(), FileKind.EMAIL);
		put(kinds, paths, configuration, framework.getGlobalsFile(), FileKind.GLOBALS);
		put(kinds, paths, configuration, framework.getEpNamesFile(), FileKind.EP_LIST);
		return Map.copyOf(kinds);
	}

	private static void put(Map<Path, FileKind> kinds, UserPaths paths, Path configuration, String text, FileKind kind) {
		if (!text.isBlank()) {
			kinds.putIfAbsent(paths.resolve(text, configuration.getParent()), kind);
		}
	}
}
