// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What of the Central Engine's home is nobody's to read or write as a file, whatever folders he may use: the journal, tokens and keys, accounts and settings, runs (which
 * have a way of their own), bundles that the engine loads, and the folders of other users.
 */
final class Guard {

	private static final Set<String> OWN = Set.of("journal", "locks", "logs", "runs", "run", "db", "lock", "plugins", "services", "audit.log");
	private static final Pattern SECRET = Pattern
			.compile("server\\.ini|users_and_groups\\.ini|tokens?\\b.*|accounts\\b.*|twister\\.key|.*\\.(token|key|p12|pfx|jks|pem)");

	/** Where the engine notes which files in LogsPath are its own: those it deletes and goes on with. */
	private static final String NOTE = "logs.json";

	private final Path home;

	/** @param home of the Central Engine, without links */
	Guard(Path home) {
		this.home = home;
	}

	/**
	 * Whether a file or folder is kept from a user.
	 *
	 * @param path   without links
	 * @param config folder of his fwmconfig.xml, without links
	 */
	boolean keeps(Path path, String user, Path config) {
		if (!path.startsWith(home) || path.equals(home)) {
			return false;
		}
		Path inside = home.relativize(path);
		String first = inside.getName(0).toString();
		return switch (first) {
		case "users" -> inside.getNameCount() < 2 || !inside.getName(1).toString().equals(user)
				|| inside.getNameCount() == 3 && inside.getName(2).toString().startsWith(NOTE);
		case "config" -> !config.startsWith(home.resolve(first)) || inside.getNameCount() == 2 && isSecret(inside.getName(1).toString());
		default -> OWN.contains(first) || first.startsWith("audit.log");
		};
	}

	/**
	 * Whether a file is kept from everybody, tests and their EPs included.
	 *
	 * @param path without links
	 */
	boolean keepsFromAll(Path path) {
		if (!path.startsWith(home) || path.equals(home)) {
			return false;
		}
		Path inside = home.relativize(path);
		String first = inside.getName(0).toString();
		boolean isSetting = first.equals("config") && inside.getNameCount() == 2 && isSecret(inside.getName(1).toString());
		return isSetting || OWN.contains(first) || first.startsWith("audit.log");
	}

	/** Also its backups and what is half written. */
	private static boolean isSecret(String name) {
		String plain = name.toLowerCase(Locale.ROOT).replaceFirst("^\\.+", "");
		return SECRET.matcher(plain).matches() || SECRET.matcher(plain.replaceFirst("\\.[^.]*$", "")).matches()
				|| SECRET.matcher(plain.replaceFirst("\\.[^.]*\\.[^.]*$", "")).matches();
	}
}
