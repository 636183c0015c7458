// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

import org.twister.model.io.FileChangedException;

/** One writing of one file. */
final class FileWrite {

	/** Writers of one file wait for each other. */
	private static final Object[] LOCKS = new Object[64];
	static {
		for (int i = 0; i < LOCKS.length; i++) {
			LOCKS[i] = new Object();
		}
	}
	private static final Duration STALE = Duration.ofMinutes(10);
	private static final int CHUNK = 1 << 20;
	private static final int MOST_LINKS = 40;

	private final Path named;
	private final Path file;
	private final Path folder;
	private final String stem;
	private final byte[] bytes;
	private final Snapshot expected;

	FileWrite(Path file, byte[] bytes, Snapshot expected) throws IOException {
		this.named = file;
		this.file = target(file.toAbsolutePath());
		this.folder = this.file.getParent();
		this.bytes = bytes;
		this.expected = expected;
		String name = this.file.getFileName().toString();
		stem = "." + (name.getBytes(StandardCharsets.UTF_8).length <= 220 ? name : name.substring(0, 50) + "-" + Integer.toHexString(name.hashCode()));
	}

	/** Where a symbolic link leads, whether there is something or not. */
	private static Path target(Path file) throws IOException {
		Path target = file;
		for (int links = 0; Files.isSymbolicLink(target); links++) {
			if (links == MOST_LINKS) {
				throw new FileSystemException(file.toString(), null, "This link leads in a circle.");
			}
			target = target.resolveSibling(Files.readSymbolicLink(target));
		}
		return target;
	}

	Snapshot run() throws IOException {
		synchronized (LOCKS[Math.floorMod(file.hashCode(), LOCKS.length)]) {
			if (!Files.isDirectory(folder)) {
				throw new NoSuchFileException(named.toString(), null, "Its folder does not exist, so nothing was written.");
			}
			BasicFileAttributes before = attributes();
			if (before != null && !before.isRegularFile()) {
				throw new FileSystemException(named.toString(), null, "This is no file, so nothing was written.");
			}
			if (before != null && !Files.isWritable(file)) {
				throw new AccessDeniedException(named.toString(), null, "The file is read-only, so nothing was written.");
			}
			Snapshot now = before == null ? Snapshot.MISSING : Snapshot.of(file);
			if (expected != null && !expected.equals(now)) {
				throw new FileChangedException(named.toString());
			}
			Snapshot next = Snapshot.of(bytes);
			if (!next.equals(now)) {
				removeStale();
				replace(before, now);
			}
			return next;
		}
	}

	private BasicFileAttributes attributes() throws IOException {
		try {
			return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
		} catch (NoSuchFileException e) {
			return null;
		}
	}

	private void replace(BasicFileAttributes before, Snapshot now) throws IOException {
		Path temporary = temporary();
		try {
			writeTemporary(temporary, before != null);
			BasicFileAttributes after = attributes();
			if (!isSame(before, after) && !now.equals(after == null ? Snapshot.MISSING : Snapshot.of(file))) {
				throw new FileChangedException(named.toString());
			}
			if (before != null) {
				keepBackup();
			}
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (FileChangedException e) {
			throw e;
		} catch (IOException e) {
			throw told(e);
		} finally {
			Files.deleteIfExists(temporary);
		}
		syncFolder();
	}

	/** The error in terms of the file: it names the one beside it, of which nobody knows, or none. */
	private FileSystemException told(IOException e) {
		String reason = e instanceof AccessDeniedException
				? "its folder may not be written to"
				: e instanceof FileSystemException system && system.getReason() != null
						? system.getReason()
						: e instanceof FileSystemException || e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
		FileSystemException told = new FileSystemException(named.toString(), null, "Nothing was written: " + reason + ".");
		told.initCause(e);
		return told;
	}

	private static boolean isSame(BasicFileAttributes a, BasicFileAttributes b) {
		if (a == null || b == null) {
			return a == b;
		}
		return a.size() == b.size() && a.lastModifiedTime().equals(b.lastModifiedTime()) && String.valueOf(a.fileKey()).equals(String.valueOf(b.fileKey()));
	}

	private Path temporary() {
		return folder.resolve(stem + "." + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".tmp");
	}

	private void writeTemporary(Path temporary, boolean replaces) throws IOException {
		try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			if (replaces) {
				copyRights(temporary);
			}
			for (int from = 0; from < bytes.length; from += CHUNK) {
				ByteBuffer chunk = ByteBuffer.wrap(bytes, from, Math.min(CHUNK, bytes.length - from));
				while (chunk.hasRemaining()) {
					out.write(chunk);
				}
			}
			out.force(true);
		}
	}

	/** Owner, group and permissions of the file, as far as they may be given. */
	private void copyRights(Path temporary) throws IOException {
		PosixFileAttributeView to = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
		if (to == null) {
			return;
		}
		PosixFileAttributes from = Files.readAttributes(file, PosixFileAttributes.class);
		PosixFileAttributes own = to.readAttributes();
		try {
			if (!own.group().equals(from.group())) {
				to.setGroup(from.group());
			}
			if (!own.owner().equals(from.owner())) {
				to.setOwner(from.owner());
			}
		} catch (IOException e) {
			// only the administrator may give files away
		}
		to.setPermissions(from.permissions());
	}

	/** The file gets a second name, which replaces that of the last backup; it is copied where a file cannot have two names. */
	private void keepBackup() throws IOException {
		Path backup = folder.resolve(stem + ".bak");
		Path link = temporary();
		try {
			try {
				Files.createLink(link, file);
			} catch (FileSystemException | UnsupportedOperationException e) {
				Files.copy(file, link, StandardCopyOption.COPY_ATTRIBUTES);
			}
			Files.move(link, backup, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(link);
		}
	}

	/** Without this the new name may be lost when the machine stops, and the old file be there again. */
	private void syncFolder() {
		if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
			return;
		}
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			// the file is written; a file system that cannot do this for folders does it by itself or not at all
		}
	}

	/** Removes what a writer left that was killed. */
	private void removeStale() {
		Instant old = Instant.now().minus(STALE);
		try (DirectoryStream<Path> found = Files.newDirectoryStream(folder,
				p -> p.getFileName().toString().startsWith(stem + ".") && p.toString().endsWith(".tmp"))) {
			for (Path path : found) {
				if (Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).toInstant().isBefore(old)) {
					Files.deleteIfExists(path);
				}
			}
		} catch (IOException | DirectoryIteratorException e) {
			// does not matter for what is to be written
		}
	}
}
