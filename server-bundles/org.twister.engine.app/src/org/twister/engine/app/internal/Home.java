// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.app.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;

/** The home directory while this process owns it: the lock on {@code <home>/lock} and {@code <home>/run/ce.json}, which says who and where it is. */
final class Home implements AutoCloseable {

	private static final List<String> FOLDERS = List.of("config/sut", "journal", "runs", "db", "plugins", "services", "libs", "logs", "run");
	private static final List<String> USER_FOLDERS = List.of("config", "projects", "predefined", "tests", "libs", "logs");

	private final Path home;
	private final FileChannel channel;

	private Home(Path home, FileChannel channel) {
		this.home = home;
		this.channel = channel;
	}

	/** Makes what is missing and takes the lock. */
	static Home open(Path home, String owner) throws StartFailure {
		try {
			make(home, owner);
			return lock(home);
		} catch (IOException e) {
			throw new StartFailure(StartFailure.TROUBLE, "The home directory " + home + " cannot be used: " + reason(e) + ".");
		}
	}

	private static String reason(IOException e) {
		return switch (e) {
		case java.nio.file.AccessDeniedException denied -> "no permission for " + denied.getFile();
		case java.nio.file.FileAlreadyExistsException file -> file.getFile() + " is not a directory";
		default -> String.valueOf(e.getMessage());
		};
	}

	private static void make(Path home, String owner) throws IOException {
		if (!Files.isDirectory(home)) {
			Files.createDirectories(home.getParent());
			boolean posix = home.getFileSystem().supportedFileAttributeViews().contains("posix");
			if (posix) {
				Files.createDirectory(home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
			} else {
				Files.createDirectory(home);
			}
		}
		for (String folder : FOLDERS) {
			Files.createDirectories(home.resolve(folder));
		}
		for (String folder : USER_FOLDERS) {
			Files.createDirectories(home.resolve("users").resolve(owner).resolve(folder));
		}
	}

	private static Home lock(Path home) throws IOException, StartFailure {
		FileChannel channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
		try {
			FileLock lock = channel.tryLock();
			if (lock != null) {
				channel.truncate(0);
				channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
				return new Home(home, channel);
			}
		} catch (OverlappingFileLockException e) {
			// locked by this very process
		}
		ByteBuffer holder = ByteBuffer.allocate(32);
		channel.read(holder, 0);
		channel.close();
		String pid = new String(holder.array(), 0, holder.position(), StandardCharsets.US_ASCII).strip();
		throw new StartFailure(StartFailure.TROUBLE,
				"The home directory " + home + " is in use by another Central Engine" + (pid.isEmpty() ? "" : ", process " + pid) + ".");
	}

	/** Tells other programs of this machine where this process listens. */
	void announce(URI uri) throws IOException {
		Path file = home.resolve("run/ce.json");
		Path temporary = home.resolve("run/ce.json.new");
		Files.writeString(temporary,
				"{\"pid\":" + ProcessHandle.current().pid() + ",\"uri\":\"" + uri + "\",\"started\":\"" + Instant.now() + "\"}\n");
		Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(home.resolve("run/ce.json"));
		channel.close();
	}
}
