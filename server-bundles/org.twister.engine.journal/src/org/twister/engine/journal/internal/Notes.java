// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * Small files beside the segments, each replaced as a whole: the old content or the new one is there, whatever happens. The last line of each is the check sum of what is before it.
 */
final class Notes {

	static final String TEMPORARY = ".tmp";
	private static final String IDENTITY = "id";
	private static final int TAIL = 9;

	private final Disk disk;

	Notes(Disk disk) {
		this.disk = disk;
	}

	/** Null if there is no such note. */
	byte[] read(String name) throws IOException {
		byte[] whole = raw(name);
		if (whole == null) {
			return null;
		}
		byte[] content = Arrays.copyOf(whole, Math.max(0, whole.length - TAIL));
		if (!Arrays.equals(whole, with(content))) {
			throw new Recovery.Damaged("The journal is damaged: " + disk.describe(name) + " is not what was written.");
		}
		return content;
	}

	private byte[] raw(String name) throws IOException {
		if (!disk.files().contains(name)) {
			return null;
		}
		try (InputStream in = disk.read(name, 0)) {
			return in.readAllBytes();
		}
	}

	private static byte[] with(byte[] content) {
		CRC32C crc = new CRC32C();
		crc.update(content);
		byte[] whole = Arrays.copyOf(content, content.length + TAIL);
		byte[] tail = (HexFormat.of().toHexDigits((int) crc.getValue()) + "\n").getBytes(StandardCharsets.US_ASCII);
		System.arraycopy(tail, 0, whole, content.length, TAIL);
		return whole;
	}

	/** Durable on return. */
	void write(String name, byte[] content) throws IOException {
		replace(name, with(content));
	}

	private void replace(String name, byte[] whole) throws IOException {
		String temporary = name + TEMPORARY;
		try (Disk.Segment file = disk.open(temporary)) {
			file.truncate(0);
			file.write(ByteBuffer.wrap(whole), 0);
			file.force();
		}
		disk.rename(temporary, name);
		disk.syncDirectory();
	}

	/** Random text that tells this journal from others; made durable when first asked for. */
	String identity() throws IOException {
		byte[] known = raw(IDENTITY);
		if (known != null) {
			return new String(known, StandardCharsets.US_ASCII).strip();
		}
		byte[] random = new byte[6];
		new SecureRandom().nextBytes(random);
		String id = HexFormat.of().formatHex(random);
		replace(IDENTITY, (id + "\n").getBytes(StandardCharsets.US_ASCII));
		return id;
	}
}
