// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.resources.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.Roots;
import org.twister.engine.api.Settings;
import org.twister.engine.api.Users;
import org.twister.engine.api.Users.User;
import org.twister.model.framework.FrameworkConfiguration;
import org.twister.model.framework.FrameworkFactory;
import org.twister.model.io.ModelFiles;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/** Where a user has his SUTs, and which files he may name: whatever he says goes through his {@link Roots}. */
final class UserFolders {

	private static final Logger LOG = LoggerFactory.getLogger(UserFolders.class);

	private final Path home;
	private final Users users;
	private final Roots roots;

	UserFolders(Settings settings, Users users, Roots roots) {
		this.home = settings.home();
		this.users = users;
		this.roots = roots;
	}

	Path resourcesFile() {
		return home.resolve("config").resolve("resources.json");
	}

	Path systemsFile() {
		return home.resolve("config").resolve("systems.json");
	}

	Path userSuts(String user) {
		return suts(user, framework(user).getSutPath(), configuration(user).resolveSibling("sut"));
	}

	Path systemSuts(String user) {
		return suts(user, framework(user).getSystemSutPath(), home.resolve("config").resolve("sut"));
	}

	/** SUTs are written too: a folder that the user may not use does not count. */
	private Path suts(String user, String named, Path otherwise) {
		if (named.isBlank()) {
			return otherwise;
		}
		try {
			return roots.resolve(user, Roots.Root.CONFIG, named);
		} catch (RpcException e) {
			LOG.debug("SUTs of {} are in {}: {}", user, otherwise, e.getMessage());
			return otherwise;
		}
	}

	private Path configuration(String user) {
		return users.find(user).map(User::configuration).orElseGet(() -> own(user).resolve("config/fwmconfig.xml"));
	}

	private Path own(String user) {
		return home.resolve("users").resolve(user);
	}

	private FrameworkConfiguration framework(String user) {
		Path file = configuration(user);
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
	 * A file that a user names, with its links resolved; a name without a leading slash is taken from his own folder.
	 *
	 * @throws RpcException FORBIDDEN if it is in none of his folders
	 */
	Path inside(String user, String name) throws RpcException {
		try {
			boolean isRelative = !name.isBlank() && !name.startsWith("/") && !name.startsWith("~") && !name.startsWith("$");
			Path file = roots.resolve(user, Roots.Root.CONFIG, isRelative ? own(user).resolve(name).toString() : name);
			if (Files.isDirectory(file.getParent())) {
				return file;
			}
		} catch (InvalidPathException e) {
			LOG.debug("file of {}: {}", user, e.toString());
		}
		throw new RpcException(FaultCode.FORBIDDEN, "The file " + name + " is in none of the folders of user " + user + ".");
	}
}
