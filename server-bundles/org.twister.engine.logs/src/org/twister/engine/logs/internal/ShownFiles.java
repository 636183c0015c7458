// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Single files in LogsPath. A shown log is a second name of the run's file (a hard link) where the file system is the same, otherwise a copy that is completed as the log grows. Which file is
 * ours is told by its identity, so that nothing of the user is overwritten or deleted: what is in the way is kept under another name.
 */
final class ShownFiles {

	private ShownFiles() {}

	/** What a file is, whatever its name: null if there is none, or if it is no plain file. */
	static String identity(Path file) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
			if (!attributes.isRegularFile()) {
				return null;
			}
			return attributes.fileKey() != null ? attributes.fileKey().toString() : attributes.creationTime().toString();
		} catch (IOException e) {
			return null;
		}
	}

	static boolean is(Path file, String identity) {
		return identity != null && identity.equals(identity(file));
	}

	/** Deletes a file if it is the one. */
	static void deleteIf(Path file, String identity) throws IOException {
		if (is(file, identity)) {
			Files.delete(file);
		}
	}

	/** Gives what has a name another one: {@code .old}, {@code .old2} ... */
	static void moveAside(Path file) throws IOException {
		if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		for (int i = 1;; i++) {
			Path aside = file.resolveSibling(file.getFileName() + ".old" + (i == 1 ? "" : i));
			if (!Files.exists(aside, LinkOption.NOFOLLOW_LINKS)) {
				Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
				return;
			}
		}
	}

	/** Whether it could be made. */
	static boolean link(Path file, Path log) throws IOException {
		try {
			Files.createLink(file, log);
			return true;
		} catch (NoSuchFileException e) {
			throw e;
		} catch (FileSystemException | UnsupportedOperationException e) {
			return false;
		}
	}

	/** Makes an empty file where there is none. */
	static void make(Path file) throws IOException {
		Files.newOutputStream(file, StandardOpenOption.CREATE_NEW).close();
	}

	/** Adds bytes to a copy. */
	static void append(Path file, InputStream bytes) throws IOException {
		try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
			bytes.transferTo(out);
		}
	}
}
