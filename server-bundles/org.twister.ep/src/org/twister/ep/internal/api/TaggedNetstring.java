// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal.api;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values as {@code <length>:<payload><tag>}: {@code ,} UTF-8 text, {@code #} integer, {@code ^} float, {@code !} true or false, {@code ~} nothing, {@code ]} list of
 * values, {@code }} dictionary (names and values in turn).
 */
final class TaggedNetstring {

	private static final int LONGEST = 16 << 20;

	private TaggedNetstring() {}

	static byte[] write(Object value) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		write(value, out);
		return out.toByteArray();
	}

	private static void write(Object value, ByteArrayOutputStream out) {
		switch (value) {
		case null -> put(out, new byte[0], '~');
		case Boolean b -> put(out, ascii(b.toString()), '!');
		case Double d -> put(out, ascii(d.toString()), '^');
		case Float f -> put(out, ascii(f.toString()), '^');
		case Number n -> put(out, ascii(n.toString()), n instanceof java.math.BigDecimal ? '^' : '#');
		case List<?> list -> {
			ByteArrayOutputStream inner = new ByteArrayOutputStream();
			list.forEach(item -> write(item, inner));
			put(out, inner.toByteArray(), ']');
		}
		case Map<?, ?> map -> {
			ByteArrayOutputStream inner = new ByteArrayOutputStream();
			map.forEach((key, item) -> {
				write(String.valueOf(key), inner);
				write(item, inner);
			});
			put(out, inner.toByteArray(), '}');
		}
		default -> put(out, value.toString().getBytes(StandardCharsets.UTF_8), ',');
		}
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	private static void put(ByteArrayOutputStream out, byte[] payload, char tag) {
		out.writeBytes(ascii(payload.length + ":"));
		out.writeBytes(payload);
		out.write(tag);
	}

	/**
	 * Reads one value.
	 *
	 * @return null also for a value that is nothing
	 * @throws EOFException if there is no more
	 */
	static Object read(InputStream in) throws IOException {
		int length = length(in);
		byte[] payload = in.readNBytes(length);
		int tag = in.read();
		if (payload.length < length || tag < 0) {
			throw new EOFException("a value is cut off");
		}
		return value(payload, (char) tag);
	}

	private static int length(InputStream in) throws IOException {
		int length = 0;
		int digits = 0;
		for (int c = in.read(); c != ':'; c = in.read()) {
			if (c < 0) {
				throw new EOFException();
			}
			if (c < '0' || c > '9' || ++digits > 9) {
				throw new IOException("no tagged netstring");
			}
			length = length * 10 + c - '0';
		}
		if (digits == 0 || length > LONGEST) {
			throw new IOException("a value of " + length + " bytes is too long");
		}
		return length;
	}

	private static Object value(byte[] payload, char tag) throws IOException {
		String text = new String(payload, StandardCharsets.UTF_8);
		try {
			return switch (tag) {
			case ',' -> text;
			case '#' -> Long.valueOf(text);
			case '^' -> Double.valueOf(text);
			case '!' -> text.equals("true");
			case '~' -> null;
			case ']' -> list(payload);
			case '}' -> map(list(payload));
			default -> throw new IOException("unknown tag " + tag);
			};
		} catch (NumberFormatException e) {
			throw new IOException("no number: " + text, e);
		}
	}

	private static List<Object> list(byte[] payload) throws IOException {
		List<Object> items = new ArrayList<>();
		InputStream in = new java.io.ByteArrayInputStream(payload);
		while (in.available() > 0) {
			items.add(read(in));
		}
		return items;
	}

	private static Map<String, Object> map(List<Object> items) throws IOException {
		if (items.size() % 2 != 0) {
			throw new IOException("a name without a value");
		}
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < items.size(); i += 2) {
			map.put(String.valueOf(items.get(i)), items.get(i + 1));
		}
		return map;
	}
}
