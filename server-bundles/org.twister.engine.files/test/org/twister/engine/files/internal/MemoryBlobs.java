// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.twister.engine.api.spi.store.BlobStore;

/** Blobs that are put whole. */
final class MemoryBlobs implements BlobStore {

	private final Map<String, byte[]> blobs = new ConcurrentHashMap<>();
	volatile boolean isFull;

	@Override
	public void put(String key, byte[] content) throws IOException {
		if (isFull) {
			throw new IOException("No space left on device");
		}
		blobs.put(key, content);
	}

	@Override
	public long size(String key) {
		return blobs.containsKey(key) ? blobs.get(key).length : -1;
	}

	@Override
	public InputStream read(String key, long from, long to) {
		return new ByteArrayInputStream(blobs.get(key));
	}

	@Override
	public long append(String key, long offset, ByteBuffer bytes) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void sync(String key) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<String> list(String prefix) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void delete(String key) {
		throw new UnsupportedOperationException();
	}
}
