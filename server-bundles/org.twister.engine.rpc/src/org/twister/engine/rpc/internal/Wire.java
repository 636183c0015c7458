// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** Values as XML-RPC without extensions can carry them: no null, no 64-bit numbers, no characters that XML forbids. */
final class Wire {

	private Wire() {}

	/** Of a legacy call: nothing is False, a number beyond 32 bits a decimal text. */
	static Object legacy(Object value) {
		return switch (value) {
		case null -> false;
		case String text -> clean(text);
		case Long number when number == number.intValue() -> number.intValue();
		case Integer number -> number;
		case Boolean flag -> flag;
		case Double real -> real;
		case Number number -> number.toString();
		case Map<?, ?> map -> {
			Map<String, Object> copy = new LinkedHashMap<>();
			map.forEach((key, item) -> copy.put(clean(String.valueOf(key)), legacy(item)));
			yield copy;
		}
		case List<?> list -> list.stream().map(Wire::legacy).toArray();
		case Object[] array -> Arrays.stream(array).map(Wire::legacy).toArray();
		case byte[] bytes -> bytes;
		default -> clean(value.toString());
		};
	}

	/** Of a native operation: each long is a decimal text whatever its size, a field that is null is left out. */
	static Object ofJson(JsonNode node) {
		return switch (node.getNodeType()) {
		case OBJECT -> {
			Map<String, Object> struct = new LinkedHashMap<>();
			node.properties().forEach(field -> {
				if (!field.getValue().isNull()) {
					struct.put(clean(field.getKey()), ofJson(field.getValue()));
				}
			});
			yield struct;
		}
		case ARRAY -> {
			List<Object> items = new ArrayList<>();
			node.forEach(item -> items.add(ofJson(item)));
			yield items.toArray();
		}
		case NUMBER -> node.isInt() ? (Object) node.intValue() : node.isFloatingPointNumber() ? (Object) node.doubleValue() : node.asText();
		case BOOLEAN -> node.booleanValue();
		case NULL, MISSING -> "";
		default -> clean(node.asText());
		};
	}

	/** How much room a value takes, roughly in bytes. */
	static long size(Object value) {
		return switch (value) {
		case String text -> 16L + text.length();
		case byte[] bytes -> 16L + bytes.length;
		case Object[] array -> 16L + Arrays.stream(array).mapToLong(Wire::size).sum();
		case Map<?, ?> map -> 16L + map.entrySet().stream().mapToLong(field -> size(field.getKey()) + size(field.getValue())).sum();
		case null, default -> 16L;
		};
	}

	/** Characters that no XML document may hold become U+FFFD. */
	static String clean(String text) {
		if (isPlain(text) || text.codePoints().allMatch(Wire::isXml)) {
			return text;
		}
		StringBuilder result = new StringBuilder(text.length());
		text.codePoints().map(c -> isXml(c) ? c : 0xFFFD).forEach(result::appendCodePoint);
		return result.toString();
	}

	/** The usual case, without looking at code points. */
	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' || c > '~') {
				return false;
			}
		}
		return true;
	}

	private static boolean isXml(int c) {
		return c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
	}
}
