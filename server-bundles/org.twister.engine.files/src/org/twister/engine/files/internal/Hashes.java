// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * SHA-256 of files. That of a file that has not been touched for a while is remembered; one that is younger may be written again without that its time changes. Thread-safe.
 */
final class Hashes {

	private static final int MOST = 20_000;
	private static final int CHUNK = 1 << 16;
	private static final Duration YOUNG = Duration.ofSeconds(2);

	private record Key(Object file, long size, FileTime modified) {}

	private final Map<Key, String> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, String> eldest) {
			return size() > MOST;
		}
	});

	static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has it", e);
		}
	}

	static String text(MessageDigest digest) {
		return HexFormat.of().formatHex(digest.digest());
	}

	/** Hash of an open file. */
	String of(BasicFileAttributes attributes, FileChannel file) throws IOException {
		Key key = new Key(attributes.fileKey(), attributes.size(), attributes.lastModifiedTime());
		boolean isSettled = attributes.lastModifiedTime().toInstant().isBefore(Instant.now().minus(YOUNG));
		String hash = isSettled ? known.get(key) : null;
		if (hash == null) {
			hash = text(read(file));
			if (isSettled && file.size() == attributes.size()) {
				known.put(key, hash);
			}
		}
		return hash;
	}

	private static MessageDigest read(FileChannel file) throws IOException {
		MessageDigest digest = digest();
		ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
		for (long at = 0; file.read(buffer, at) >= 0;) {
			at += buffer.position();
			digest.update(buffer.flip());
			buffer.clear();
		}
		return digest;
	}
}
