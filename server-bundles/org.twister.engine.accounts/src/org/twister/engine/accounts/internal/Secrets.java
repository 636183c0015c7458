// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.accounts.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.twister.rpc.event.EventKinds;

/**
 * {@code accounts.json}: what users_and_groups.ini has no place for. Readable by its owner only; written in one step and synced, so that whatever was acknowledged is
 * there after a crash.
 */
final class Secrets {

	/**
	 * What is kept of a user.
	 *
	 * @param password      hash, null for none
	 * @param configuration his fwmconfig.xml if it is not in the folder of his own, else null
	 */
	record Kept(String password, String configuration) {
		static final Kept NOTHING = new Kept(null, null);
	}

	/**
	 * A token.
	 *
	 * @param hash SHA-256, hexadecimal
	 */
	record Token(String id, String user, String name, boolean ep, String hash, String created, String lastUsed, String expires) {
		Token usedAt(String instant) {
			return new Token(id, user, name, ep, hash, created, instant, expires);
		}
	}

	/** The file. */
	record Content(int version, Map<String, Kept> users, List<Token> tokens) {
		static final Content EMPTY = new Content(VERSION, Map.of(), List.of());
	}

	private static final int VERSION = 1;

	private final Path file;

	Secrets(Path file) {
		this.file = file;
	}

	/** @throws IOException with a message for people */
	Content read() throws IOException {
		if (!Files.exists(file)) {
			return Content.EMPTY;
		}
		Content content;
		try {
			content = EventKinds.JSON.readValue(Files.readAllBytes(file), Content.class);
		} catch (com.fasterxml.jackson.core.JacksonException e) {
			throw new IOException(file + " is damaged: " + e.getOriginalMessage()
					+ ". It holds the passwords and tokens of the users; restore it, or delete it and give new ones.");
		}
		if (content.version() > VERSION) {
			throw new IOException(file + " was written by a later version of the Central Engine.");
		}
		return new Content(VERSION, content.users() == null ? Map.of() : content.users(), content.tokens() == null ? List.of() : content.tokens());
	}

	void write(Content content) throws IOException {
		byte[] bytes = EventKinds.JSON.writerWithDefaultPrettyPrinter()
				.writeValueAsBytes(new Content(VERSION, new TreeMap<>(content.users()), content.tokens()));
		Path temporary = file.resolveSibling(file.getFileName() + ".new");
		Files.deleteIfExists(temporary);
		boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
		FileAttribute<?>[] ownerOnly = posix
				? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
				: new FileAttribute<?>[0];
		Files.createFile(temporary, ownerOnly);
		try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
			for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining();) {
				channel.write(rest);
			}
			channel.force(true);
		}
		Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
		if (posix) {
			try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
				folder.force(true);
			}
		}
	}
}
