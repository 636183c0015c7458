// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.twister.engine.api.Caller;
import org.twister.engine.api.UserFiles;
import org.twister.engine.api.UserFiles.Expected;
import org.twister.engine.api.UserFiles.Place;
import org.twister.rpc.RpcException;

/** Files of users as text: read whole, changed on what they were when they were read. */
final class FileText {

	/** The largest file that is changed in memory. */
	static final int MAX_SIZE = 32 << 20;

	private static final int ATTEMPTS = 20;
	private static final Pattern ENCODING = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

	private FileText() {}

	/** Makes the new text of the old one; null to leave the file as it is. */
	@FunctionalInterface
	interface Edit {
		String apply(String text) throws LegacyError;
	}

	/** The beginning of a file. */
	static String head(UserFiles files, Caller caller, Place place, int most) throws RpcException, LegacyError {
		try (UserFiles.Content content = files.open(caller, place)) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			content.copy(0, Math.min(most, content.info().size()), bytes);
			return bytes.toString(StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw LegacyError.of("The file `" + place.name() + "` cannot be read!");
		}
	}

	/** The text of an XML file. */
	static String xml(UserFiles files, Caller caller, Place place) throws RpcException, LegacyError {
		byte[] bytes = files.bytes(caller, place, MAX_SIZE);
		return decode(bytes, charset(bytes), place);
	}

	/**
	 * Changes an XML file. If somebody else was faster, his text is changed.
	 *
	 * @return whether there was something to change
	 */
	static boolean change(UserFiles files, Caller caller, Place place, Edit edit) throws RpcException, LegacyError {
		for (int attempt = 1;; attempt++) {
			byte[] bytes;
			String hash;
			try (UserFiles.Content content = files.open(caller, place)) {
				long size = content.info().size();
				if (size > MAX_SIZE) {
					throw LegacyError.of("The file `" + place.name() + "` is too large to be changed!");
				}
				ByteArrayOutputStream out = new ByteArrayOutputStream((int) size);
				content.copy(0, size, out);
				bytes = out.toByteArray();
				hash = content.info().hash();
			} catch (IOException e) {
				throw LegacyError.of("The file `" + place.name() + "` cannot be read!");
			}
			Charset charset = charset(bytes);
			String text = edit.apply(decode(bytes, charset, place));
			if (text == null) {
				return false;
			}
			try {
				files.write(caller, place, encode(text, charset, place), hash == null ? Expected.ANYTHING : Expected.hash(hash));
				return true;
			} catch (UserFiles.ChangedException e) {
				if (attempt == ATTEMPTS) {
					throw e;
				}
			}
		}
	}

	private static Charset charset(byte[] bytes) {
		if (bytes.length > 1 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
			return bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
		}
		Matcher declared = ENCODING.matcher(new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.ISO_8859_1));
		try {
			return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			return StandardCharsets.UTF_8;
		}
	}

	private static String decode(byte[] bytes, Charset charset, Place place) throws LegacyError {
		try {
			return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
					.decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			throw LegacyError.of("The file `" + place.name() + "` is no text in " + charset + "!");
		}
	}

	private static byte[] encode(String text, Charset charset, Place place) throws LegacyError {
		try {
			ByteBuffer bytes = charset.newEncoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
					.encode(CharBuffer.wrap(text));
			byte[] array = new byte[bytes.remaining()];
			bytes.get(array);
			return array;
		} catch (CharacterCodingException e) {
			throw LegacyError.of("The file `" + place.name() + "` cannot hold this text: it is in " + charset + "!");
		}
	}
}
