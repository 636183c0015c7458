// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.twister.model.io.FileChangedException;
import org.twister.model.io.Limits;
import org.twister.model.io.MalformedFileException;
import org.twister.model.io.internal.text.Syntax;
import org.twister.model.io.internal.text.TextEncoding;
import org.twister.model.io.internal.text.TextFile;

/** Reads and writes whole files. Safe for several threads; two processes that write the same file at the same instant are told apart up to the moment of the rename. */
public final class FileStore {

	private static final int CHUNK = 1 << 17;

	private FileStore() {}

	/**
	 * A file's text.
	 *
	 * @throws MalformedFileException if it is larger than the limits say, or names an encoding that is not known
	 */
	public static StoredText read(Path file, Limits limits) throws IOException {
		if (Files.isDirectory(file)) {
			throw new FileSystemException(file.toString(), null, "This is a folder, not a file.");
		}
		try (InputStream in = Files.newInputStream(file)) {
			long size = Files.size(file);
			if (size > limits.bytes()) {
				throw tooLarge(file, limits);
			}
			StoredText lean = size > Runtime.getRuntime().maxMemory() / 8 ? readLean(file) : null;
			if (lean != null) {
				return lean;
			}
			byte[] bytes = bytes(in, (int) size, file, limits);
			return new StoredText(TextFile.decode(file.toString(), bytes), Snapshot.of(bytes));
		} catch (OutOfMemoryError e) {
			throw new MalformedFileException(file.toString(), 1, 1, Syntax.NO_MEMORY);
		}
	}

	/** A file that is large for this process, if it is UTF-8: the platform makes the text of the bytes it has read, without a second copy. Null if it is something else. */
	private static StoredText readLean(Path file) throws IOException {
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(TextEncoding.HEAD);
		}
		if (TextEncoding.of(file.toString(), head, head.length) != StandardCharsets.UTF_8) {
			return null;
		}
		try {
			String text = Files.readString(file, StandardCharsets.UTF_8);
			return new StoredText(new TextFile(file.toString(), text), Snapshot.of(text));
		} catch (CharacterCodingException e) {
			return null;
		}
	}

	/** All bytes. What is no plain file has no size, and a file may grow meanwhile. */
	private static byte[] bytes(InputStream in, int size, Path file, Limits limits) throws IOException {
		byte[] bytes = new byte[size];
		int count = fill(in, bytes, 0);
		int more = count < size ? -1 : in.read();
		while (more >= 0) {
			if (count >= limits.bytes()) {
				throw tooLarge(file, limits);
			}
			bytes = Arrays.copyOf(bytes, (int) Math.min(limits.bytes(), Math.max(8192, count * 2L)));
			bytes[count++] = (byte) more;
			count = fill(in, bytes, count);
			more = count < bytes.length ? -1 : in.read();
		}
		return count == bytes.length ? bytes : Arrays.copyOf(bytes, count);
	}

	/** Reads in pieces, as the platform takes a buffer of the size of each. */
	private static int fill(InputStream in, byte[] bytes, int from) throws IOException {
		int count = from;
		int read = 0;
		while (read >= 0 && count < bytes.length) {
			read = in.read(bytes, count, Math.min(CHUNK, bytes.length - count));
			count += Math.max(0, read);
		}
		return count;
	}

	private static MalformedFileException tooLarge(Path file, Limits limits) {
		return new MalformedFileException(file.toString(), 1, 1, "The file is larger than " + limits.bytes() + " bytes.");
	}

	/**
	 * Writes a file whole or not at all: into a new file beside it, which then takes its place. What was there before stays as {@code .NAME.bak}. A symbolic link stays one, its
	 * target is replaced. Nothing is done if the file has these bytes already.
	 *
	 * @param expected what the file was when it was read, {@link Snapshot#MISSING} if there must be none, null if whatever is there may go
	 * @return what the file is now
	 * @throws FileChangedException if the file is something else than expected
	 */
	public static Snapshot write(Path file, byte[] bytes, Snapshot expected) throws IOException {
		return new FileWrite(file, bytes, expected).run();
	}
}
