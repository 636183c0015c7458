// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The log of the Central Engine itself, as one file from the first byte on: {@code ce.log} is its end, {@code ce-<offset>.log} what was before, the offset being that of its first byte. So
 * offsets stay true when the files are rotated. What was removed with the oldest file cannot be read any more: reading begins at what is left.
 */
final class ServerLog {

	private static final Pattern OLD = Pattern.compile("ce-(\\d{1,18})\\.log");

	private final Path folder;

	ServerLog(Path folder) {
		this.folder = folder;
	}

	/** Offset of the first byte of each file, in order. */
	private NavigableMap<Long, Path> files() throws IOException {
		NavigableMap<Long, Path> files = new TreeMap<>();
		try (Stream<Path> entries = Files.list(folder)) {
			entries.forEach(file -> {
				Matcher old = OLD.matcher(file.getFileName().toString());
				if (old.matches()) {
					files.put(Long.parseLong(old.group(1)), file);
				}
			});
		}
		Map.Entry<Long, Path> last = files.lastEntry();
		files.put(last == null ? 0 : last.getKey() + Files.size(last.getValue()), folder.resolve("ce.log"));
		return files;
	}

	/** Where it ends. */
	long size() throws IOException {
		Map.Entry<Long, Path> last = files().lastEntry();
		if (!Files.exists(last.getValue()) && last.getKey() == 0) {
			throw new NoSuchFileException("server_log");
		}
		return last.getKey() + length(last.getValue());
	}

	/** Offset of the first byte that is left. */
	long first() throws IOException {
		return files().firstKey();
	}

	private static long length(Path file) throws IOException {
		return Files.exists(file) ? Files.size(file) : 0;
	}

	/** Bytes from an offset on; a file that is rotated meanwhile is read to its end. */
	InputStream read(long from) throws IOException {
		NavigableMap<Long, Path> files = files();
		long at = Math.max(from, files.firstKey());
		Map.Entry<Long, Path> entry = files.floorEntry(at);
		if (!Files.exists(entry.getValue())) {
			return new ByteArrayInputStream(new byte[0]);
		}
		return new Parts(at, entry);
	}

	/** File after file. */
	private final class Parts extends InputStream {
		private long at;
		private RandomAccessFile file;

		Parts(long at, Map.Entry<Long, Path> first) throws IOException {
			this.at = at;
			open(first);
		}

		private void open(Map.Entry<Long, Path> entry) throws IOException {
			file = new RandomAccessFile(entry.getValue().toFile(), "r");
			file.seek(at - entry.getKey());
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int read = file.read(buffer, offset, length);
			if (read < 0) {
				Map.Entry<Long, Path> next = files().floorEntry(at);
				if (next.getKey() != at || !Files.exists(next.getValue()) || Files.size(next.getValue()) == 0) {
					return -1;
				}
				file.close();
				open(next);
				read = file.read(buffer, offset, length);
			}
			at += Math.max(0, read);
			return read;
		}

		@Override
		public void close() throws IOException {
			file.close();
		}
	}
}
