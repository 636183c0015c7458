// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileVisitResult;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.twister.engine.api.Settings;
import org.twister.engine.api.spi.store.BlobStore;

/**
 * Blobs as files below the home: a key is a path; a link is no blob. The files written last stay open. {@link RandomAccessFile} and not a channel, because a channel is closed when its thread is
 * interrupted.
 */
@Component(service = BlobStore.class)
public final class FileBlobStore implements BlobStore {

	private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*");
	private static final int OPEN_FILES = 128;

	/** An open file; its monitor guards it. */
	private static final class Open {
		final RandomAccessFile file;
		/** Folders that name the file or each other and are not durable yet. */
		final List<Path> folders;
		boolean closed;

		Open(RandomAccessFile file, List<Path> folders) {
			this.file = file;
			this.folders = folders;
		}

		synchronized void syncFolders() throws IOException {
			for (Path folder : folders) {
				Durable.syncFolder(folder);
			}
			folders.clear();
		}

		synchronized void close() {
			closed = true;
			try {
				syncFolders();
				file.close();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	/** Something done with an open file. */
	private interface Work {
		long apply(Open entry, RandomAccessFile file) throws IOException;
	}

	private final Path home;
	private final Map<String, Open> open = new LinkedHashMap<>(16, 0.75f, true);

	@Activate
	public FileBlobStore(@Reference Settings settings) {
		this(settings.home());
	}

	FileBlobStore(Path home) {
		this.home = home;
	}

	private Path path(String key) throws IOException {
		if (!KEY.matcher(key).matches() || List.of(key.split("/")).stream().anyMatch(s -> s.equals(".") || s.equals(".."))) {
			throw new IOException("Not a key: " + key);
		}
		return home.resolve(key);
	}

	@Override
	public long append(String key, long offset, ByteBuffer bytes) throws IOException {
		return with(key, (entry, file) -> {
			long size = file.length();
			if (offset > size) {
				throw new EOFException(key + " has " + size + " bytes, the next ones begin at " + offset);
			}
			int known = (int) Math.min(size - offset, bytes.remaining());
			ByteBuffer fresh = bytes.slice(bytes.position() + known, bytes.remaining() - known);
			if (!fresh.hasRemaining()) {
				return size;
			}
			file.seek(size);
			if (fresh.hasArray()) {
				file.write(fresh.array(), fresh.arrayOffset() + fresh.position(), fresh.remaining());
			} else {
				byte[] copy = new byte[fresh.remaining()];
				fresh.get(copy);
				file.write(copy);
			}
			return file.length();
		});
	}

	@Override
	public void sync(String key) throws IOException {
		with(key, (entry, file) -> {
			file.getFD().sync();
			entry.syncFolders();
			return 0;
		});
	}

	private long with(String key, Work work) throws IOException {
		while (true) {
			Open entry = entry(key);
			synchronized (entry) {
				if (!entry.closed) {
					return work.apply(entry, entry.file);
				}
			}
		}
	}

	private Open entry(String key) throws IOException {
		List<Open> surplus = new ArrayList<>();
		Open entry;
		synchronized (open) {
			entry = open.get(key);
			if (entry == null) {
				Path path = path(key);
				List<Path> folders = createFolders(path);
				entry = new Open(new RandomAccessFile(path.toFile(), "rw"), folders);
				open.put(key, entry);
				var oldest = open.entrySet().iterator();
				while (open.size() > OPEN_FILES) {
					surplus.add(oldest.next().getValue());
					oldest.remove();
				}
			}
		}
		surplus.forEach(Open::close);
		return entry;
	}

	/** Creates the folders of a new file. They are synced with the file, not at once: most files are written long before that. */
	private List<Path> createFolders(Path path) throws IOException {
		List<Path> changed = new ArrayList<>();
		Path folder = path.getParent();
		for (Path below = path; !Files.exists(below) && below.startsWith(home) && !below.equals(home); below = below.getParent()) {
			changed.add(below.getParent());
		}
		Files.createDirectories(folder);
		return changed;
	}

	private void forget(String key) {
		Open entry;
		synchronized (open) {
			entry = open.remove(key);
		}
		if (entry != null) {
			entry.close();
		}
	}

	@Override
	public InputStream read(String key, long from, long to) throws IOException {
		Path path = path(key);
		if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
			throw new NoSuchFileException(key);
		}
		RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
		file.seek(from);
		return new Range(file, to);
	}

	@Override
	public long size(String key) throws IOException {
		try {
			BasicFileAttributes attributes = Files.readAttributes(path(key), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
			return attributes.isRegularFile() ? attributes.size() : -1;
		} catch (NoSuchFileException e) {
			return -1;
		}
	}

	@Override
	public void put(String key, byte[] content) throws IOException {
		Path path = path(key);
		forget(key);
		Durable.createFolders(path.getParent());
		Durable.replace(path, content);
	}

	@Override
	public List<String> list(String prefix) throws IOException {
		int slash = prefix.lastIndexOf('/');
		Path folder = slash < 0 ? home : path(prefix.substring(0, slash));
		List<String> keys = new ArrayList<>();
		if (Files.isDirectory(folder)) {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					String key = home.relativize(file).toString().replace('\\', '/');
					if (attributes.isRegularFile() && key.startsWith(prefix) && !key.endsWith(".tmp")) {
						keys.add(key);
					}
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException e) {
					return FileVisitResult.CONTINUE;
				}
			});
		}
		keys.sort(null);
		return keys;
	}

	@Override
	public void delete(String key) throws IOException {
		forget(key);
		Path path = path(key);
		Files.deleteIfExists(path);
		deleteEmptyFolders(path.getParent());
	}

	/** Folders come with their first file and go with their last, those directly in the home excepted. */
	private void deleteEmptyFolders(Path folder) throws IOException {
		try {
			for (Path empty = folder; empty.startsWith(home) && !empty.equals(home) && !empty.getParent().equals(home); empty = empty.getParent()) {
				Files.deleteIfExists(empty);
			}
		} catch (DirectoryNotEmptyException e) {
			// that is where it ends
		}
	}

	@Deactivate
	public void close() {
		List<Open> all;
		synchronized (open) {
			all = List.copyOf(open.values());
			open.clear();
		}
		all.forEach(Open::close);
	}

	/** A part of a file. */
	private static final class Range extends InputStream {
		private final RandomAccessFile file;
		private long left;

		Range(RandomAccessFile file, long to) throws IOException {
			this.file = file;
			this.left = Math.max(0, to - file.getFilePointer());
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			if (left <= 0) {
				return -1;
			}
			int read = file.read(buffer, offset, (int) Math.min(length, left));
			left -= Math.max(0, read);
			return read;
		}

		@Override
		public void close() throws IOException {
			file.close();
		}
	}
}
