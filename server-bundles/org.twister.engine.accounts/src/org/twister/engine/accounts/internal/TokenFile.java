// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.accounts.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** A token in a file that only its owner may read. */
final class TokenFile {

	private static final int BYTES = 32;
	private static final int MIN_LENGTH = 16;
	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

	private TokenFile() {}

	/** The token in a file, which is made if it is not there. A file that others may read is closed to them. */
	static String readOrMake(Path file) throws IOException {
		if (!Files.exists(file)) {
			make(file);
		}
		boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
		if (posix && !Files.getPosixFilePermissions(file).equals(OWNER_ONLY)) {
			Files.setPosixFilePermissions(file, OWNER_ONLY);
		}
		String token = Files.readString(file).strip();
		if (token.length() < MIN_LENGTH) {
			throw new IOException(file + " holds no token: delete the file, the next start makes a new one.");
		}
		return token;
	}

	/** Written beside and moved, so that a reader never sees half a token. */
	private static void make(Path file) throws IOException {
		byte[] random = new byte[BYTES];
		new SecureRandom().nextBytes(random);
		String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n";
		boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
		FileAttribute<?>[] attributes = posix ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(OWNER_ONLY)} : new FileAttribute<?>[0];
		Path temporary = file.resolveSibling(file.getFileName() + ".new");
		Files.deleteIfExists(temporary);
		Files.createFile(temporary, attributes);
		Files.write(temporary, token.getBytes(StandardCharsets.UTF_8), StandardOpenOption.WRITE);
		Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
	}
}
