// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.twister.model.io.MalformedFileException;

/** Finds out in which encoding a file is. */
public final class TextEncoding {

	/** How many bytes of a file decide. */
	public static final int HEAD = 1024;

	private static final Pattern DECLARATION = Pattern.compile("<\\?xml(?=\\s)[^>]*?\\sencoding\\s*=\\s*([\"'])([^\"'>]*)\\1");
	private static final Set<Charset> EXACT = Set.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.ISO_8859_1,
			StandardCharsets.US_ASCII);

	private TextEncoding() {}

	/**
	 * Encoding by byte order mark, by the first character where it is one of XML or JSON in UTF-16, by XML declaration; else UTF-8.
	 *
	 * @param head  begin of the file, {@link #HEAD} bytes if it has as many
	 * @param count how many bytes of it there are
	 * @throws MalformedFileException if the declaration names an encoding that is not known or not that of the file
	 */
	public static Charset of(String file, byte[] head, int count) throws MalformedFileException {
		int first = count > 0 ? head[0] & 0xFF : -1;
		int second = count > 1 ? head[1] & 0xFF : -1;
		if (first == 0xFF && second == 0xFE || second == 0 && isOpening(first)) {
			return StandardCharsets.UTF_16LE;
		}
		if (first == 0xFE && second == 0xFF || first == 0 && isOpening(second)) {
			return StandardCharsets.UTF_16BE;
		}
		if (first == 0xEF && second == 0xBB) {
			return StandardCharsets.UTF_8;
		}
		String begin = new String(head, 0, Math.min(count, HEAD), StandardCharsets.ISO_8859_1);
		Matcher declaration = DECLARATION.matcher(begin);
		return declaration.lookingAt() ? named(file, begin, declaration) : StandardCharsets.UTF_8;
	}

	private static boolean isOpening(int c) {
		return c == '<' || c == '{' || c == '[';
	}

	private static Charset named(String file, String begin, Matcher declaration) throws MalformedFileException {
		String name = declaration.group(2);
		if (name.toUpperCase(Locale.ROOT).startsWith("UTF-16")) {
			// written by programs that name what their strings are in; the declaration could not be read here if it were so
			return StandardCharsets.UTF_8;
		}
		try {
			Charset charset = Charset.forName(name);
			if (new String(begin.substring(0, 5).getBytes(StandardCharsets.ISO_8859_1), charset).equals("<?xml")) {
				return charset;
			}
			throw LineIndex.malformed(file, begin, declaration.start(2), "The file says that it is in the encoding '" + name + "', but it is not.");
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			throw LineIndex.malformed(file, begin, declaration.start(2), "The encoding '" + name + "' is not known.");
		}
	}

	/** Whether bytes that are all right in an encoding come back from their text as they were. */
	static boolean isExact(Charset charset) {
		return EXACT.contains(charset);
	}
}
