// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Writes a tar archive, compressed. Names of any length; no owners, and no times but those of the files, so that the same files give the same bytes. */
final class TarGz implements AutoCloseable {

	private static final int BLOCK = 512;
	private static final int NAME = 100;
	private static final int MODE_AT = 100;
	private static final int UID_AT = 108;
	private static final int GID_AT = 116;
	private static final int SIZE_AT = 124;
	private static final int TIME_AT = 136;
	private static final int SUM_AT = 148;
	private static final int TYPE_AT = 156;
	private static final int MAGIC_AT = 257;
	private static final byte FILE = '0';
	private static final byte LONG_NAME = 'L';

	private final GZIPOutputStream out;

	TarGz(OutputStream out) throws IOException {
		this.out = new GZIPOutputStream(out, 1 << 16);
	}

	/**
	 * Adds a file.
	 *
	 * @param path     separated by {@code /}
	 * @param modified milliseconds since 1970
	 * @throws IOException also if the content is shorter than its size
	 */
	void add(String path, long size, long modified, boolean executable, InputStream content) throws IOException {
		byte[] name = path.getBytes(StandardCharsets.UTF_8);
		if (name.length > NAME) {
			byte[] longName = Arrays.copyOf(name, name.length + 1);
			out.write(header("././@LongLink".getBytes(StandardCharsets.US_ASCII), longName.length, 0, 0644, LONG_NAME));
			out.write(longName);
			pad(longName.length);
		}
		out.write(header(name, size, modified / 1000, executable ? 0755 : 0644, FILE));
		byte[] chunk = new byte[1 << 16];
		for (long left = size; left > 0;) {
			int count = content.read(chunk, 0, (int) Math.min(chunk.length, left));
			if (count < 0) {
				throw new IOException(path + " was changed while it was read");
			}
			out.write(chunk, 0, count);
			left -= count;
		}
		pad(size);
	}

	private void pad(long size) throws IOException {
		out.write(new byte[(int) Math.floorMod(-size, (long) BLOCK)]);
	}

	private static byte[] header(byte[] name, long size, long seconds, int mode, byte type) {
		byte[] header = new byte[BLOCK];
		System.arraycopy(name, 0, header, 0, Math.min(name.length, NAME));
		octal(header, MODE_AT, 7, mode);
		octal(header, UID_AT, 7, 0);
		octal(header, GID_AT, 7, 0);
		octal(header, SIZE_AT, 11, size);
		octal(header, TIME_AT, 11, seconds);
		header[TYPE_AT] = type;
		byte[] magic = "ustar\00000".getBytes(StandardCharsets.US_ASCII);
		System.arraycopy(magic, 0, header, MAGIC_AT, magic.length);
		Arrays.fill(header, SUM_AT, SUM_AT + 8, (byte) ' ');
		int sum = 0;
		for (byte b : header) {
			sum += b & 0xff;
		}
		octal(header, SUM_AT, 6, sum);
		header[SUM_AT + 6] = 0;
		return header;
	}

	private static void octal(byte[] header, int at, int digits, long value) {
		byte[] text = String.format("%0" + digits + "o", value).getBytes(StandardCharsets.US_ASCII);
		System.arraycopy(text, 0, header, at, digits);
	}

	/** Writes the end; leaves the stream below open. */
	@Override
	public void close() throws IOException {
		out.write(new byte[2 * BLOCK]);
		out.finish();
	}
}
