// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventKinds;

import com.fasterxml.jackson.databind.ObjectReader;

/**
 * Reads the data of one kind. A record of numbers, texts and words, with its components in their order and without escapes, is read from the bytes: such are nearly all of a long run.
 * Anything else is left to data binding. Both give the same. Thread-safe.
 */
final class DataReader {

	/** What a component can be. */
	private enum Type {
		TEXT,
		INT,
		LONG,
		DOUBLE,
		BOOLEAN,
		WORD
	}

	/** A component and how it begins in a line, with the brace or comma before it. */
	private record Field(byte[] begin, Type type, Object[] words, byte[][] names) {}

	private final ObjectReader binding;
	private final Field[] fields;
	private final Constructor<? extends EventData> constructor;

	DataReader(Class<? extends EventData> type) {
		binding = EventKinds.JSON.readerFor(type);
		RecordComponent[] components = type.getRecordComponents();
		Field[] found = new Field[components.length];
		boolean simple = true;
		for (int i = 0; i < found.length; i++) {
			found[i] = field(components[i], i == 0 ? '{' : ',');
			simple &= found[i].type() != null;
		}
		fields = simple ? found : null;
		constructor = simple ? constructor(type, components) : null;
	}

	private static Field field(RecordComponent component, char before) {
		byte[] begin = (before + "\"" + component.getName() + "\":").getBytes(StandardCharsets.UTF_8);
		Class<?> type = component.getType();
		if (type.isEnum()) {
			Object[] words = type.getEnumConstants();
			byte[][] names = Arrays.stream(words).map(w -> ((Enum<?>) w).name().getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
			return new Field(begin, Type.WORD, words, names);
		}
		Type simple = type == String.class
				? Type.TEXT
				: type == int.class
						? Type.INT
						: type == long.class ? Type.LONG : type == double.class ? Type.DOUBLE : type == boolean.class ? Type.BOOLEAN : null;
		return new Field(begin, simple, null, null);
	}

	private static Constructor<? extends EventData> constructor(Class<? extends EventData> type, RecordComponent[] components) {
		try {
			return type.getConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
		} catch (NoSuchMethodException e) {
			throw new IllegalStateException(e);
		}
	}

	EventData read(byte[] bytes, int from, int length) throws IOException {
		Object[] values = fields == null ? null : new Scan(bytes, from, from + length).values(fields);
		if (values == null) {
			return binding.readValue(bytes, from, length);
		}
		try {
			return constructor.newInstance(values);
		} catch (ReflectiveOperationException e) {
			throw new IOException("Not the data of an event: " + e, e);
		}
	}

	/** One reading. */
	private static final class Scan {
		/** The value is none that is read here; null is a value. */
		private static final Object OTHER = new Object();

		private final byte[] bytes;
		private final int end;
		private int at;

		Scan(byte[] bytes, int from, int end) {
			this.bytes = bytes;
			this.at = from;
			this.end = end;
		}

		/** Null if it has to be left to data binding. */
		Object[] values(Field[] fields) {
			Object[] values = new Object[fields.length];
			for (int i = 0; i < fields.length; i++) {
				byte[] begin = fields[i].begin();
				if (at + begin.length >= end || !Arrays.equals(bytes, at, at + begin.length, begin, 0, begin.length)) {
					return null;
				}
				at += begin.length;
				values[i] = value(fields[i]);
				if (values[i] == OTHER) {
					return null;
				}
			}
			return at == end - 1 && bytes[at] == '}' ? values : null;
		}

		private Object value(Field field) {
			return switch (field.type()) {
			case TEXT -> bytes[at] == '"' ? text() : literal("null") ? null : OTHER;
			case WORD -> bytes[at] == '"' ? word(field) : literal("null") ? null : OTHER;
			case BOOLEAN -> literal("true") ? Boolean.TRUE : literal("false") ? Boolean.FALSE : OTHER;
			case INT, LONG -> whole(field.type());
			case DOUBLE -> number();
			};
		}

		private boolean literal(String text) {
			for (int i = 0; i < text.length(); i++) {
				if (at + i >= end || bytes[at + i] != text.charAt(i)) {
					return false;
				}
			}
			at += text.length();
			return true;
		}

		/** Where the text at this place ends, -1 if it has escapes. */
		private int textEnd() {
			byte[] in = bytes;
			for (int i = at + 1; i < end; i++) {
				if (in[i] == '"') {
					return i;
				}
				if (in[i] == '\\') {
					return -1;
				}
			}
			return -1;
		}

		private Object text() {
			int close = textEnd();
			if (close < 0) {
				return OTHER;
			}
			String text = close == at + 1 ? "" : new String(bytes, at + 1, close - at - 1, StandardCharsets.UTF_8);
			at = close + 1;
			return text;
		}

		private Object word(Field field) {
			int close = textEnd();
			for (int i = 0; close >= 0 && i < field.names().length; i++) {
				byte[] name = field.names()[i];
				if (Arrays.equals(bytes, at + 1, close, name, 0, name.length)) {
					at = close + 1;
					return field.words()[i];
				}
			}
			return OTHER;
		}

		/** A whole number of at most 18 digits. */
		private Object whole(Type type) {
			boolean negative = bytes[at] == '-';
			int first = negative ? at + 1 : at;
			int i = first;
			long value = 0;
			for (; i < end && bytes[i] >= '0' && bytes[i] <= '9'; i++) {
				value = value * 10 + bytes[i] - '0';
			}
			boolean isWhole = i > first && i - first <= 18 && i < end && (bytes[i] == ',' || bytes[i] == '}');
			value = negative ? -value : value;
			if (!isWhole || type == Type.INT && value != (int) value) {
				return OTHER;
			}
			at = i;
			return type == Type.INT ? (Object) (int) value : (Object) value;
		}

		private Object number() {
			int i = at;
			while (i < end && (bytes[i] >= '0' && bytes[i] <= '9' || bytes[i] == '.' || bytes[i] == '-' || bytes[i] == '+' || bytes[i] == 'E')) {
				i++;
			}
			if (i == at || i == end || bytes[i] != ',' && bytes[i] != '}') {
				return OTHER;
			}
			double value = Double.parseDouble(new String(bytes, at, i - at, StandardCharsets.US_ASCII));
			at = i;
			return value;
		}
	}
}
