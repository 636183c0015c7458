// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What {@code ~} stands for: the home of the operating system's account of that name, otherwise the user's folder in the home of the Central Engine. */
final class Homes {

	private static final Logger LOG = LoggerFactory.getLogger(Homes.class);
	private static final int NAME = 0;
	private static final int HOME = 5;

	private final Path users;
	private final Path accounts;

	/**
	 * @param users    folder of the folders of users
	 * @param accounts the system's list, in the form of {@code /etc/passwd}
	 */
	Homes(Path users, Path accounts) {
		this.users = users;
		this.accounts = accounts;
	}

	/** Absolute. */
	Path of(String user) {
		if (user.equals(System.getProperty("user.name"))) {
			return Path.of(System.getProperty("user.home"));
		}
		return account(user).orElseGet(() -> folder(user));
	}

	/** The user's own folder. */
	Path folder(String user) {
		return users.resolve(user);
	}

	/** Home of a system account; empty if there is none. */
	Optional<Path> account(String name) {
		try (Stream<String> lines = Files.lines(accounts, StandardCharsets.ISO_8859_1)) {
			return lines.map(line -> line.split(":", -1)).filter(fields -> fields.length > HOME && fields[NAME].equals(name) && fields[HOME].startsWith("/"))
					.findFirst().map(fields -> Path.of(fields[HOME]));
		} catch (IOException e) {
			LOG.debug("{} cannot be read", accounts, e);
			return Optional.empty();
		}
	}
}
