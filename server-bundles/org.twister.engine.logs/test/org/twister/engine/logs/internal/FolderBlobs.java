// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.twister.engine.api.spi.store.BlobStore;

/** Blobs as files, as simple as can be. */
record FolderBlobs(Path home) implements BlobStore {

	@Override
	public long append(String key, long offset, ByteBuffer bytes) throws IOException {
		Path file = home.resolve(key);
		Files.createDirectories(file.getParent());
		long size = Math.max(0, size(key));
		if (offset > size) {
			throw new EOFException(key);
		}
		int known = (int) Math.min(size - offset, bytes.remaining());
		byte[] fresh = new byte[bytes.remaining() - known];
		bytes.slice(bytes.position() + known, fresh.length).get(fresh);
		Files.write(file, fresh, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		return size + fresh.length;
	}

	@Override
	public void sync(String key) {
		// whoever asks reads what was written
	}

	@Override
	public InputStream read(String key, long from, long to) throws IOException {
		byte[] content = Files.readAllBytes(home.resolve(key));
		return new ByteArrayInputStream(Arrays.copyOfRange(content, (int) from, (int) Math.min(to, content.length)));
	}

	@Override
	public long size(String key) throws IOException {
		try {
			return Files.size(home.resolve(key));
		} catch (NoSuchFileException e) {
			return -1;
		}
	}

	@Override
	public void put(String key, byte[] content) throws IOException {
		Files.createDirectories(home.resolve(key).getParent());
		Files.write(home.resolve(key), content);
	}

	@Override
	public List<String> list(String prefix) throws IOException {
		if (!Files.isDirectory(home.resolve(prefix))) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(home.resolve(prefix))) {
			return files.filter(Files::isRegularFile).map(file -> home.relativize(file).toString()).sorted().toList();
		}
	}

	@Override
	public void delete(String key) throws IOException {
		Files.deleteIfExists(home.resolve(key));
	}
}
