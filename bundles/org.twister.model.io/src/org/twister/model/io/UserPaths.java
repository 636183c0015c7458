// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paths as users write them: {@code ~}, {@code $HOME} or {@code ${HOME}} in front stand for the user's home, doubled slashes for one.
 *
 * @param home of the user
 */
public record UserPaths(Path home) {

	private static final Pattern HOME = Pattern.compile("^(~|\\$HOME|\\$\\{HOME\\})(?=/|$)");
	private static final Pattern SLASHES = Pattern.compile("/{2,}");

	/** The same path with the home in place, still as text. */
	public String expand(String text) {
		String path = HOME.matcher(text.strip()).replaceFirst(Matcher.quoteReplacement(home.toString()));
		return SLASHES.matcher(path).replaceAll("/");
	}

	/** As an absolute, normalised path; a relative one is taken from the given folder. */
	public Path resolve(String text, Path folder) {
		return folder.resolve(expand(text)).toAbsolutePath().normalize();
	}
}
