// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Where a path leads when all links in it are followed, also one whose end is not there: a link to nothing leads to where it points. */
final class RealPath {

	private static final int MOST_LINKS = 40;

	private final Path named;
	private final Deque<Path> left = new ArrayDeque<>();
	private Path reached;
	private int links;

	private RealPath(Path named) {
		this.named = named;
		this.reached = named.getRoot();
		push(named);
	}

	/**
	 * @param path absolute
	 * @throws IOException if that cannot be found out, or links lead in a circle
	 */
	static Path of(Path path) throws IOException {
		try {
			return path.toRealPath();
		} catch (NoSuchFileException e) {
			return new RealPath(path).walk();
		} catch (FileSystemException e) {
			if (isNotDirectory(e)) {
				return new RealPath(path).walk();
			}
			throw e;
		}
	}

	private static boolean isNotDirectory(FileSystemException e) {
		return e instanceof NotDirectoryException || "Not a directory".equals(e.getReason());
	}

	private void push(Path names) {
		for (int i = names.getNameCount() - 1; i >= 0; i--) {
			left.push(names.getName(i));
		}
	}

	private Path walk() throws IOException {
		while (!left.isEmpty()) {
			String name = left.pop().toString();
			if (name.equals("..")) {
				reached = reached.getParent() == null ? reached : reached.getParent();
			} else if (!name.isEmpty() && !name.equals(".")) {
				enter(reached.resolve(name));
			}
		}
		return reached;
	}

	private void enter(Path next) throws IOException {
		if (!Files.isSymbolicLink(next)) {
			reached = next;
			return;
		}
		if (++links > MOST_LINKS) {
			throw new FileSystemLoopException(named.toString());
		}
		Path target = Files.readSymbolicLink(next);
		if (target.isAbsolute()) {
			reached = target.getRoot();
		}
		push(target);
	}
}
