// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.twister.engine.api.TestFolders.Entry;

/**
 * One walk through a folder that gives up when a limit is reached. Links are followed while they stay inside, each folder is entered once. What cannot be read, or
 * vanishes meanwhile, is left out.
 */
final class FolderWalk {

	private static final Logger LOG = LoggerFactory.getLogger(FolderWalk.class);

	private final Path root;
	private final boolean deep;
	private final long maxBytes;
	private final int maxFiles;
	private final Set<Path> entered = new HashSet<>();
	private final List<Entry> entries = new ArrayList<>();
	private long bytes;
	private boolean tooLarge;

	/**
	 * @param root a real path
	 * @param deep folders below too
	 */
	FolderWalk(Path root, boolean deep, long maxBytes, int maxFiles) {
		this.root = root;
		this.deep = deep;
		this.maxBytes = maxBytes;
		this.maxFiles = maxFiles;
	}

	/** The files, sorted by path; null if they are too many or too large. */
	List<Entry> entries() throws IOException {
		folder(root, "");
		if (tooLarge) {
			return null;
		}
		entries.sort(Comparator.comparing(Entry::path));
		return entries;
	}

	/** Whether files and folders of this name are never delivered. */
	static boolean isHidden(String name) {
		return name.startsWith(".") || name.equals("__pycache__");
	}

	private void folder(Path folder, String prefix) throws IOException {
		if (!entered.add(folder)) {
			return;
		}
		try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
			for (Path child : children) {
				if (tooLarge) {
					return;
				}
				if (!isHidden(child.getFileName().toString())) {
					child(child, prefix + child.getFileName());
				}
			}
		} catch (DirectoryIteratorException e) {
			throw e.getCause();
		} catch (AccessDeniedException | NoSuchFileException e) {
			LOG.debug("{} is left out", folder, e);
		}
	}

	private void child(Path child, String path) throws IOException {
		try {
			Path real = Files.isSymbolicLink(child) ? child.toRealPath() : child;
			if (!real.startsWith(root)) {
				LOG.debug("{} is left out: it leads to {}", child, real);
				return;
			}
			BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
			if (attributes.isDirectory() && deep) {
				folder(real, path + "/");
			} else if (attributes.isRegularFile() && Files.isReadable(real)) {
				add(new Entry(path, attributes.size(), attributes.lastModifiedTime().toMillis(), Files.isExecutable(real)));
			}
		} catch (NoSuchFileException | AccessDeniedException e) {
			LOG.debug("{} is left out", child, e);
		}
	}

	private void add(Entry entry) {
		entries.add(entry);
		bytes += entry.size();
		tooLarge = bytes > maxBytes || entries.size() > maxFiles;
	}
}
