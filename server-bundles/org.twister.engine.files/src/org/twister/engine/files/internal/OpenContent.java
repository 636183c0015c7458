// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.attribute.PosixFileAttributes;

import org.twister.engine.api.UserFiles.Content;
import org.twister.rpc.FileService.FileInfo;

/** An open file. A file that is replaced meanwhile is read as it was; one that is written into is noticed before its last bytes are handed on, unless it is a log. */
final class OpenContent implements Content {

	private static final int CHUNK = 1 << 16;

	private final OpenFolder folder;
	private final String name;
	private final FileChannel file;
	private final PosixFileAttributes attributes;
	private final FileInfo info;

	/**
	 * @param folder closed with this
	 * @param hashes null for a log, which grows and has no hash
	 */
	OpenContent(OpenFolder folder, String name, String path, Hashes hashes) throws IOException {
		this.folder = folder;
		this.name = name;
		this.file = folder.read(name);
		try {
			this.attributes = folder.attributes(name);
			if (attributes == null) {
				throw changed();
			}
			this.info = Walk.of(path, attributes, hashes == null ? null : hashes.of(attributes, file));
		} catch (IOException | RuntimeException e) {
			file.close();
			throw e;
		}
	}

	private static IOException changed() {
		return new IOException("the file was changed while it was read");
	}

	@Override
	public FileInfo info() {
		return info;
	}

	@Override
	public void copy(long from, long to, OutputStream out) throws IOException {
		byte[] chunk = new byte[(int) Math.clamp(to - from, 1, CHUNK)];
		for (long at = from; at < to;) {
			ByteBuffer bytes = ByteBuffer.wrap(chunk, 0, (int) Math.min(chunk.length, to - at));
			int count = file.read(bytes, at);
			if (count < 0) {
				throw changed();
			}
			at += count;
			if (at == to && info.hash() != null) {
				checkUnchanged();
			}
			out.write(chunk, 0, count);
		}
	}

	private void checkUnchanged() throws IOException {
		PosixFileAttributes now = folder.attributes(name);
		boolean isReplaced = now == null || !now.fileKey().equals(attributes.fileKey());
		if (file.size() != attributes.size() || !isReplaced && !now.lastModifiedTime().equals(attributes.lastModifiedTime())) {
			throw changed();
		}
	}

	@Override
	public void close() throws IOException {
		try (folder) {
			file.close();
		}
	}
}
