// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A journal folder on a real disk. */
final class FileDisk implements Disk {

	private static final Pattern SEGMENT = Pattern.compile("\\d{20}\\.jsonl");

	private final Path folder;

	FileDisk(Path folder) {
		this.folder = folder;
	}

	@Override
	public List<String> segments() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(f -> f.getFileName().toString()).filter(n -> SEGMENT.matcher(n).matches()).sorted().toList();
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
	public String identity() throws IOException {
		Path file = folder.resolve("id");
		if (Files.exists(file)) {
			return Files.readString(file).strip();
		}
		byte[] random = new byte[6];
		new SecureRandom().nextBytes(random);
		String id = HexFormat.of().formatHex(random);
		Durable.createFolders(folder);
		Durable.replace(file, (id + "\n").getBytes(StandardCharsets.US_ASCII));
		return id;
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
