// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What has to be synced so that a file is still there after a power failure: its bytes, then the folder that names it. */
final class Durable {

	private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

	private Durable() {}

	/** Work on a channel. */
	private interface Work {
		void run() throws IOException;
	}

	/** A channel is closed when its thread is interrupted: then the work is done again, and the thread stays interrupted. */
	private static void uninterrupted(Work work) throws IOException {
		boolean interrupted = Thread.interrupted();
		try {
			while (true) {
				try {
					work.run();
					return;
				} catch (ClosedByInterruptException e) {
					interrupted = Thread.interrupted();
				}
			}
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/** Replaces a file's content: the old or the new one is there, never a part. */
	static void replace(Path file, byte[] content) throws IOException {
		uninterrupted(() -> write(file, content));
		syncFolder(file.getParent());
	}

	private static void write(Path file, byte[] content) throws IOException {
		Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
		try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
			ByteBuffer bytes = ByteBuffer.wrap(content);
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
		Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** Creates a folder and the missing ones above it, each named durably by the one above. */
	static void createFolders(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			return;
		}
		Path parent = folder.toAbsolutePath().getParent();
		createFolders(parent);
		Files.createDirectories(folder);
		syncFolder(parent);
	}

	/** Windows has no such thing: its file system names files durably by itself. */
	static void syncFolder(Path folder) throws IOException {
		if (WINDOWS) {
			return;
		}
		uninterrupted(() -> {
			try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		});
	}
}
