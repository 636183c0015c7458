// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.resources.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.Settings;
import org.twister.model.framework.FrameworkConfiguration;
import org.twister.model.framework.FrameworkFactory;
import org.twister.model.io.ModelFiles;
import org.twister.model.io.UserPaths;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/** Where a user has his SUTs, and which folders are his: his own one, those that his fwmconfig.xml names, and those of the server setting {@code extra_roots}. */
final class UserFolders {

	private static final Logger LOG = LoggerFactory.getLogger(UserFolders.class);

	private final Path home;
	private final UserPaths paths = new UserPaths(Path.of(System.getProperty("user.home")));
	private final List<Path> extraRoots;

	UserFolders(Settings settings) {
		home = settings.home();
		extraRoots = Arrays.stream(settings.value("extra_roots", "").split("[,;:]")).map(String::strip).filter(s -> !s.isEmpty())
				.map(root -> paths.resolve(root, home)).toList();
	}

	Path resourcesFile() {
		return home.resolve("config").resolve("resources.json");
	}

	Path systemsFile() {
		return home.resolve("config").resolve("systems.json");
	}

	Path userSuts(String user) {
		String named = framework(user).getSutPath();
		return named.isEmpty() ? config(user).resolve("sut") : paths.resolve(named, config(user));
	}

	Path systemSuts(String user) {
		String named = framework(user).getSystemSutPath();
		return named.isEmpty() ? home.resolve("config").resolve("sut") : paths.resolve(named, config(user));
	}

	private Path config(String user) {
		return home.resolve("users").resolve(user).resolve("config");
	}

	private FrameworkConfiguration framework(String user) {
		Path file = config(user).resolve("fwmconfig.xml");
		if (Files.exists(file)) {
			try {
				return ModelFiles.framework(file);
			} catch (IOException e) {
				LOG.warn("{} cannot be read: {}", file, e.getMessage());
			}
		}
		return FrameworkFactory.eINSTANCE.createFrameworkConfiguration();
	}

	/**
	 * A file that a user names, with its links resolved.
	 *
	 * @throws RpcException FORBIDDEN if it is in none of his folders
	 */
	Path inside(String user, String name) throws RpcException {
		try {
			Path file = paths.resolve(name, home.resolve("users").resolve(user));
			Path folder = file.getParent();
			if (folder != null && Files.isDirectory(folder)) {
				Path real = Files.exists(file) ? file.toRealPath() : folder.toRealPath().resolve(file.getFileName());
				// a link that leads nowhere would be written through
				if (!Files.isSymbolicLink(file) || Files.exists(file)) {
					for (Path root : roots(user)) {
						if (Files.isDirectory(root) && real.startsWith(root.toRealPath())) {
							return real;
						}
					}
				}
			}
		} catch (IOException | InvalidPathException e) {
			LOG.debug("file of {}: {}", user, e.toString());
		}
		throw new RpcException(FaultCode.FORBIDDEN, "The file " + name + " is in none of the folders of user " + user + ".");
	}

	private List<Path> roots(String user) {
		FrameworkConfiguration f = framework(user);
		List<Path> roots = new ArrayList<>(extraRoots);
		roots.add(home.resolve("users").resolve(user));
		Stream.of(f.getTestsPath(), f.getProjectsPath(), f.getPredefinedPath(), f.getLibrariesPath(), f.getLogsPath(), f.getTestConfigurationsPath(),
				f.getSutPath(), f.getSystemSutPath()).filter(named -> !named.isEmpty()).forEach(named -> roots.add(paths.resolve(named, config(user))));
		return roots;
	}
}
