// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

import org.twister.engine.api.spi.store.BlobStore;

/** Blobs in memory, with a list of what was synced. */
final class MapBlobs implements BlobStore {

	final Map<String, byte[]> blobs = new ConcurrentSkipListMap<>();
	final List<String> synced = new CopyOnWriteArrayList<>();

	String text(String key) {
		return new String(blobs.getOrDefault(key, new byte[0]), StandardCharsets.UTF_8);
	}

	void cut(String key, int by) {
		blobs.computeIfPresent(key, (k, b) -> Arrays.copyOf(b, Math.max(0, b.length - by)));
	}

	@Override
	public synchronized long append(String key, long offset, ByteBuffer bytes) throws IOException {
		byte[] old = blobs.getOrDefault(key, new byte[0]);
		if (offset > old.length) {
			throw new EOFException(key);
		}
		int known = (int) Math.min(old.length - offset, bytes.remaining());
		byte[] grown = Arrays.copyOf(old, old.length + bytes.remaining() - known);
		bytes.slice(bytes.position() + known, bytes.remaining() - known).get(grown, old.length, bytes.remaining() - known);
		blobs.put(key, grown);
		return grown.length;
	}

	@Override
	public synchronized void sync(String key) {
		synced.add(key);
	}

	@Override
	public InputStream read(String key, long from, long to) throws IOException {
		byte[] content = blobs.get(key);
		if (content == null) {
			throw new NoSuchFileException(key);
		}
		return new ByteArrayInputStream(Arrays.copyOfRange(content, (int) from, (int) Math.min(to, content.length)));
	}

	@Override
	public long size(String key) {
		byte[] content = blobs.get(key);
		return content == null ? -1 : content.length;
	}

	@Override
	public void put(String key, byte[] content) {
		blobs.put(key, content);
	}

	@Override
	public List<String> list(String prefix) {
		return blobs.keySet().stream().filter(k -> k.startsWith(prefix)).toList();
	}

	@Override
	public void delete(String key) {
		blobs.remove(key);
	}
}
