// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

import org.twister.engine.api.spi.store.BlobStore;

/**
 * Says of a test whose output was too much what of it arrived, so that after a restart its EP is not asked for what it has let go. A blob of numbers: first how much is kept, then each time
 * how much has arrived.
 */
record Dropped(long kept, long arrived) {

	/** Null if all was kept. */
	static Dropped read(BlobStore blobs, String key) throws IOException {
		long size = blobs.size(key) / Long.BYTES * Long.BYTES;
		return size <= 0 ? null : new Dropped(number(blobs, key, 0), number(blobs, key, size - Long.BYTES));
	}

	private static long number(BlobStore blobs, String key, long offset) throws IOException {
		try (InputStream in = blobs.read(key, offset, offset + Long.BYTES)) {
			return ByteBuffer.wrap(in.readNBytes(Long.BYTES)).getLong();
		}
	}

	static void write(BlobStore blobs, String key, long number) throws IOException {
		long size = Math.max(0, blobs.size(key)) / Long.BYTES * Long.BYTES;
		blobs.append(key, size, ByteBuffer.allocate(Long.BYTES).putLong(0, number));
	}
}
