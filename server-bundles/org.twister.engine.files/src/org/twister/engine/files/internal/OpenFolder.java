// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A folder held open: what is done with it is done in this very folder, whatever is put in place of it, or of a folder above it, meanwhile. No link is followed, neither on
 * the way to it nor in it. A name is that of a file or folder right in it. For one thread.
 */
final class OpenFolder implements AutoCloseable {

	private static final Set<StandardOpenOption> CREATE = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

	private final Path path;
	private final SecureDirectoryStream<Path> stream;

	private OpenFolder(Path path, SecureDirectoryStream<Path> stream) {
		this.path = path;
		this.stream = stream;
	}

	/**
	 * Opens a folder.
	 *
	 * @param base   a folder above it or itself, whose path has been checked: without links
	 * @param path   without links when it was checked; a link that is in it now is not followed
	 * @param create folders that are missing are made
	 */
	static OpenFolder open(Path base, Path path, boolean create) throws IOException {
		if (create && !Files.exists(base, LinkOption.NOFOLLOW_LINKS)) {
			Files.createDirectories(base);
		}
		OpenFolder folder = open(base);
		for (Path name : path.equals(base) ? List.<Path>of() : base.relativize(path)) {
			try (OpenFolder above = folder) {
				folder = above.enter(name.toString(), create);
			}
		}
		return folder;
	}

	private static OpenFolder open(Path base) throws IOException {
		DirectoryStream<Path> stream = Files.newDirectoryStream(base);
		if (!(stream instanceof SecureDirectoryStream<Path> secure)) {
			stream.close();
			throw new FileSystemException(base.toString(), null, "files are not served on this operating system");
		}
		OpenFolder folder = new OpenFolder(base, secure);
		try {
			Object opened = secure.getFileAttributeView(BasicFileAttributeView.class).readAttributes().fileKey();
			if (!base.toRealPath().equals(base) || !opened.equals(Files.readAttributes(base, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).fileKey())) {
				throw new AccessDeniedException(base.toString(), null, "a link was put in its place");
			}
			return folder;
		} catch (IOException | RuntimeException e) {
			folder.close();
			throw e;
		}
	}

	private OpenFolder enter(String name, boolean create) throws IOException {
		PosixFileAttributes attributes = attributes(name);
		if (attributes == null && create) {
			createFolder(name);
		}
		return child(name);
	}

	/** Path, for messages. */
	Path path() {
		return path;
	}

	/** A folder in it. */
	OpenFolder child(String name) throws IOException {
		PosixFileAttributes attributes = attributes(name);
		if (attributes == null) {
			throw new NoSuchFileException(path.resolve(name).toString());
		}
		if (!attributes.isDirectory()) {
			throw attributes.isSymbolicLink()
					? new AccessDeniedException(path.resolve(name).toString(), null, "a link was put in its place")
					: new NotDirectoryException(path.resolve(name).toString());
		}
		DirectoryStream<Path> child = stream.newDirectoryStream(Path.of(name), LinkOption.NOFOLLOW_LINKS);
		return new OpenFolder(path.resolve(name), (SecureDirectoryStream<Path>) child);
	}

	/** All names, in no order; once. */
	List<String> names() throws IOException {
		List<String> names = new ArrayList<>();
		try {
			for (Path entry : stream) {
				names.add(entry.getFileName().toString());
			}
		} catch (DirectoryIteratorException e) {
			throw e.getCause();
		}
		return names;
	}

	/** Of a file, folder or link; null if there is none. */
	PosixFileAttributes attributes(String name) throws IOException {
		try {
			return stream.getFileAttributeView(Path.of(name), PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS).readAttributes();
		} catch (NoSuchFileException e) {
			return null;
		}
	}

	/** To change rights. */
	PosixFileAttributeView view(String name) {
		return stream.getFileAttributeView(Path.of(name), PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
	}

	/** A plain file, for reading. */
	FileChannel read(String name) throws IOException {
		PosixFileAttributes attributes = attributes(name);
		if (attributes == null) {
			throw new NoSuchFileException(path.resolve(name).toString());
		}
		if (!attributes.isRegularFile()) {
			throw new FileSystemException(path.resolve(name).toString(), null,
					attributes.isSymbolicLink() ? "a link was put in its place" : attributes.isDirectory() ? "is a directory" : "is no plain file");
		}
		return (FileChannel) stream.newByteChannel(Path.of(name), Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
	}

	/** A new file, for writing. */
	FileChannel create(String name) throws IOException {
		return (FileChannel) stream.newByteChannel(Path.of(name), CREATE);
	}

	/** A new folder. */
	void createFolder(String name) throws IOException {
		if (attributes(name) != null) {
			throw new FileAlreadyExistsException(path.resolve(name).toString());
		}
		if (!path.toRealPath().equals(path)) {
			throw new AccessDeniedException(path.toString(), null, "a link was put in its place");
		}
		Files.createDirectory(path.resolve(name));
	}

	/** Gives a file or folder another name, in this or another folder; a file of that name is replaced in the same step. */
	void move(String name, OpenFolder to, String newName) throws IOException {
		stream.move(Path.of(name), to.stream, Path.of(newName));
	}

	/** Deletes a file or a link. */
	void deleteFile(String name) throws IOException {
		stream.deleteFile(Path.of(name));
	}

	/** Deletes an empty folder. */
	void deleteFolder(String name) throws IOException {
		stream.deleteDirectory(Path.of(name));
	}

	/** Makes durable what names are in it. */
	void sync() throws IOException {
		try (FileChannel self = (FileChannel) stream.newByteChannel(Path.of("."), Set.of(StandardOpenOption.READ))) {
			self.force(true);
		} catch (IOException e) {
			if (!String.valueOf(e.getMessage()).contains("Invalid argument")) {
				throw e;
			}
			// a file system that cannot do this for folders does it by itself or not at all
		}
	}

	@Override
	public void close() throws IOException {
		stream.close();
	}
}
