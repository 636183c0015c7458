// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A journal folder on a real disk. */
final class FileDisk implements Disk {

	private static final Pattern FULL = Pattern.compile("(?i)no space left|quota exceeded|not enough space");
	private static final long NEARLY_NOTHING = 64 << 10;

	private final Path folder;

	FileDisk(Path folder) {
		this.folder = folder;
	}

	@Override
	public List<String> files() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(f -> f.getFileName().toString()).sorted().toList();
		}
	}

	@Override
	public Segment open(String name) throws IOException {
		Durable.createFolders(folder);
		FileChannel channel = FileChannel.open(folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		return new FileSegment(channel);
	}

	@Override
	public InputStream read(String name, long offset) throws IOException {
		FileChannel channel = FileChannel.open(folder.resolve(name), StandardOpenOption.READ);
		channel.position(offset);
		return Channels.newInputStream(channel);
	}

	@Override
	public long size(String name) throws IOException {
		return Files.size(folder.resolve(name));
	}

	@Override
	public void syncDirectory() throws IOException {
		Durable.syncFolder(folder);
	}

	@Override
	public void rename(String from, String to) throws IOException {
		Files.move(folder.resolve(from), folder.resolve(to), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	@Override
	public void delete(String name) throws IOException {
		Files.deleteIfExists(folder.resolve(name));
	}

	/** The words of the system may be in any language, so the room that is left is asked, too. */
	@Override
	public boolean isFull(IOException failure) {
		String text = String.valueOf(failure.getMessage());
		try {
			return FULL.matcher(text).find() || Files.getFileStore(folder).getUsableSpace() < NEARLY_NOTHING;
		} catch (IOException e) {
			return false;
		}
	}

	@Override
	public String describe(String name) {
		return folder.resolve(name).toString();
	}

	private record FileSegment(FileChannel channel) implements Segment {

		@Override
		public void write(ByteBuffer bytes, long offset) throws IOException {
			long at = offset;
			while (bytes.hasRemaining()) {
				at += channel.write(bytes, at);
			}
		}

		@Override
		public void force() throws IOException {
			channel.force(false);
		}

		@Override
		public void truncate(long size) throws IOException {
			channel.truncate(size);
		}

		@Override
		public void close() throws IOException {
			channel.close();
		}
	}
}
