// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What a file was when it was read or written, by content alone: neither does a changed time of the same content count, nor is a change missed that keeps time and size. Two
 * checksums of 32 bits each, because they cost a fifth of a millisecond per megabyte from the first call on, and a good hash 4.
 *
 * @param size in bytes, -1 if there was no file
 */
public record Snapshot(long size, int crc32, int crc32c) {

	/** There was no file. */
	public static final Snapshot MISSING = new Snapshot(-1, 0, 0);

	private static final int CHUNK = 1 << 16;

	/** Adds up what goes by. */
	private static final class Sum {
		private final CRC32 first = new CRC32();
		private final CRC32C second = new CRC32C();
		private long size;

		private void add(byte[] bytes, int from, int count) {
			first.update(bytes, from, count);
			second.update(bytes, from, count);
			size += count;
		}

		private Snapshot snapshot() {
			return new Snapshot(size, (int) first.getValue(), (int) second.getValue());
		}
	}

	static Snapshot of(byte[] bytes) {
		Sum sum = new Sum();
		for (int from = 0; from < bytes.length; from += CHUNK) {
			sum.add(bytes, from, Math.min(CHUNK, bytes.length - from));
		}
		return sum.snapshot();
	}

	/** Of a text that was read as UTF-8 without error. */
	static Snapshot of(String text) {
		Sum sum = new Sum();
		int from = 0;
		while (from < text.length()) {
			int to = Math.min(text.length(), from + CHUNK);
			if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
				to--;
			}
			byte[] bytes = text.substring(from, to).getBytes(StandardCharsets.UTF_8);
			sum.add(bytes, 0, bytes.length);
			from = to;
		}
		return sum.snapshot();
	}

	/** Of a file as it is now. */
	static Snapshot of(Path file) throws IOException {
		Sum sum = new Sum();
		byte[] chunk = new byte[CHUNK];
		try (InputStream in = Files.newInputStream(file)) {
			for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
				sum.add(chunk, 0, count);
			}
			return sum.snapshot();
		} catch (NoSuchFileException e) {
			return MISSING;
		}
	}

	/** Whether the file is still as it was. */
	public boolean isCurrent(Path file) throws IOException {
		long now;
		try {
			now = Files.size(file);
		} catch (NoSuchFileException e) {
			return size < 0;
		}
		return now == size && equals(of(file));
	}
}
