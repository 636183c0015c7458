// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.twister.model.io.MalformedFileException;

/**
 * Text of a file and how it becomes bytes again. A byte order mark is the first character of the text, U+FEFF, so that it goes back by itself.
 *
 * @param file           path, for messages
 * @param charset        that of a byte order mark, else that of an XML declaration, else UTF-8; never one that adds a byte order mark of its own
 * @param readOnlyReason why the text does not give the same bytes again, with line and column; empty if it does
 */
public record TextFile(String file, String text, Charset charset, String readOnlyReason) {

	/** A new file in UTF-8. */
	public TextFile(String file, String text) {
		this(file, text, StandardCharsets.UTF_8, "");
	}

	/** Whether the text begins with a byte order mark. */
	public boolean hasMark() {
		return text.startsWith("\uFEFF");
	}

	/**
	 * Bytes as text. Those that are wrong in the encoding become U+FFFD, and the file is read-only.
	 *
	 * @throws MalformedFileException if the XML declaration names an encoding that is not known or not that of the file
	 */
	public static TextFile decode(String file, byte[] bytes) throws MalformedFileException {
		Charset charset = TextEncoding.of(file, bytes, bytes.length);
		String text = new String(bytes, charset);
		return new TextFile(file, text, charset, readOnlyReason(bytes, charset, text));
	}

	private static String readOnlyReason(byte[] bytes, Charset charset, String text) {
		if (text.indexOf('\uFFFD') >= 0) {
			ByteBuffer in = ByteBuffer.wrap(bytes);
			int offset = wrong(in, charset);
			if (offset >= 0) {
				LineIndex lines = new LineIndex(text);
				return "Line %d, column %d: the byte %02X is wrong in %s, the encoding of this file; it can be read, but not written.".formatted(
						lines.line(offset),
						lines.column(offset), bytes[in.position()], charset);
			}
		}
		return TextEncoding.isExact(charset) ? "" : difference(bytes, charset, text);
	}

	/** Number of characters before the first wrong byte, to which the buffer is set; -1 if there is none. */
	private static int wrong(ByteBuffer in, Charset charset) {
		CharsetDecoder decoder = charset.newDecoder();
		CharBuffer out = CharBuffer.allocate(1 << 13);
		int count = 0;
		while (true) {
			CoderResult result = decoder.decode(in, out, true);
			count += out.position();
			out.clear();
			if (result.isError()) {
				return count;
			}
			if (result.isUnderflow()) {
				return -1;
			}
		}
	}

	/** For encodings with several ways to write one text. */
	private static String difference(byte[] bytes, Charset charset, String text) {
		if (!charset.canEncode()) {
			return "Line 1, column 1: nothing can be written in %s, the encoding of this file.".formatted(charset);
		}
		byte[] again = text.getBytes(charset);
		int at = Arrays.mismatch(bytes, again);
		if (at < 0) {
			return "";
		}
		int offset = Math.min(text.length(), new String(bytes, 0, at, charset).length());
		LineIndex lines = new LineIndex(text);
		return "Line %d, column %d: %s, the encoding of this file, would write this in another way; the file can be read, but not written.".formatted(
				lines.line(offset),
				lines.column(offset), charset);
	}

	/**
	 * A text in the encoding of this file.
	 *
	 * @param changed what is to be written
	 * @param syntax  says how to write a character that the encoding does not have
	 * @throws IOException if it has no way, naming line and column, or if the file is read-only
	 */
	public byte[] encode(String changed, Syntax syntax) throws IOException {
		if (!readOnlyReason.isEmpty()) {
			throw new IOException(file + ": " + readOnlyReason);
		}
		byte[] bytes = changed.getBytes(charset);
		if (new String(bytes, charset).equals(changed)) {
			return bytes;
		}
		CharsetEncoder encoder = charset.newEncoder();
		StringBuilder all = new StringBuilder(changed.length() + 64);
		int c;
		for (int i = 0; i < changed.length(); i += Character.charCount(c)) {
			c = changed.codePointAt(i);
			if (c < 0x80 || encoder.canEncode(Character.toString(c))) {
				all.appendCodePoint(c);
				continue;
			}
			String escaped = syntax.escapeUnencodable(c);
			if (escaped == null) {
				throw LineIndex.malformed(file, changed, i, "The character U+%04X cannot be written in %s, the encoding of this file.".formatted(c, charset));
			}
			all.append(escaped);
		}
		return all.toString().getBytes(charset);
	}
}
