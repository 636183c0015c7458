// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.twister.engine.api.Roots;
import org.twister.engine.api.Roots.Root;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/**
 * The way of every file name of one plan to a file: through the {@link Roots} of its user. A name without a leading slash is taken from the folder of what names it. For one
 * thread.
 */
final class UserFiles {

	/**
	 * Where a file is.
	 *
	 * @param path    without links, or as it was named if it is refused
	 * @param refusal why the user may not use it, empty if he may
	 */
	record Located(Path path, String refusal) {}

	private final Roots roots;
	private final String user;
	private final Path home;
	/** Folders that were let through, and those that were not; links in them followed. */
	private final Map<Path, Optional<Path>> folders = new HashMap<>();

	/** @param home of the Central Engine, without links, of which single files are kept from users */
	UserFiles(Roots roots, String user, Path home) {
		this.roots = roots;
		this.user = user;
		this.home = home;
	}

	/** One of the user's own folders. */
	Path folder(Root root) throws RpcException {
		return roots.folder(user, root);
	}

	/** @throws RpcException FORBIDDEN outside the roots, BAD_REQUEST for what is no name of a file */
	Path resolve(String name, Path from) throws RpcException {
		return roots.resolve(user, Root.TESTS, absolute(name, from));
	}

	/** The same of a test, of which there are many: a folder is asked for once. */
	Located locate(String name, Path from) {
		try {
			String text = absolute(name, from);
			if (!text.startsWith("/")) {
				return new Located(roots.resolve(user, Root.TESTS, text), "");
			}
			Path path = Path.of(text).normalize();
			Path folder = path.getParent() == null ? null : folders.computeIfAbsent(path.getParent(), this::allowed).orElse(null);
			Path file = folder == null ? null : folder.resolve(path.getFileName());
			return new Located(file == null || Files.isSymbolicLink(file) ? roots.resolve(user, Root.TESTS, text) : file, "");
		} catch (RpcException e) {
			return new Located(unchecked(name, from), e.getMessage());
		} catch (InvalidPathException e) {
			return new Located(from, "'" + name + "' is no name of a file: " + e.getReason());
		}
	}

	/** In the Central Engine's own home not even a file of a folder that may be used can be told without asking. */
	private Optional<Path> allowed(Path folder) {
		try {
			Path real = roots.resolve(user, Root.TESTS, folder.toString());
			return real.startsWith(home) && !real.startsWith(home.resolve("users")) ? Optional.empty() : Optional.of(real);
		} catch (RpcException e) {
			return Optional.empty();
		}
	}

	/** A folder that other names are taken from; each of these is looked at itself. */
	Path base(String name, Path from) {
		try {
			return resolve(name, from);
		} catch (RpcException e) {
			return unchecked(name, from);
		}
	}

	private static Path unchecked(String name, Path from) {
		try {
			return from.resolve(name.strip()).toAbsolutePath().normalize();
		} catch (InvalidPathException e) {
			return from;
		}
	}

	/** With a leading slash, or with {@code ~} or {@code $HOME}, which are the roots' business. */
	private static String absolute(String name, Path from) throws RpcException {
		String text = name.strip();
		if (text.isEmpty() || text.startsWith("/") || text.matches("(?s)(~[^/]*|\\$HOME|\\$\\{HOME\\})(/.*)?")) {
			return text;
		}
		try {
			return from.resolve(text).toAbsolutePath().normalize().toString();
		} catch (InvalidPathException e) {
			throw new RpcException(FaultCode.BAD_REQUEST, "'" + text + "' is no name of a file: " + e.getReason());
		}
	}
}
