// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Types of native operations in words: structures with their fields, arrays with what is in them, and the types of XML-RPC. */
final class TypeText {

	private TypeText() {}

	/** For example {@code {run: string of digits, now: boolean}}. */
	static String of(Type type) {
		return of(type, new HashSet<>());
	}

	private static String of(Type type, Set<Type> outer) {
		if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
			Type item = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
			return (Collection.class.isAssignableFrom(raw) ? "array of " : "structure of ") + of(item, outer);
		}
		if (!(type instanceof Class<?> plain)) {
			return "any";
		}
		if (plain.isRecord()) {
			return outer.add(plain) ? fields(plain, outer) : plain.getSimpleName();
		} else if (plain.isEnum()) {
			return Arrays.stream(plain.getEnumConstants()).map(Object::toString).collect(Collectors.joining("|"));
		} else if (plain == long.class || plain == Long.class) {
			return "string of digits";
		}
		return wire(plain);
	}

	private static String fields(Class<?> type, Set<Type> outer) {
		String text = Arrays.stream(type.getRecordComponents()).map(field -> field.getName() + ": " + of(field.getGenericType(), outer))
				.collect(Collectors.joining(", ", "{", "}"));
		outer.remove(type);
		return text;
	}

	/** The type of XML-RPC. */
	static String wire(Class<?> type) {
		if (type == boolean.class || type == Boolean.class) {
			return "boolean";
		} else if (type == int.class || type == Integer.class) {
			return "int";
		} else if (type == double.class || type == Double.class) {
			return "double";
		} else if (Collection.class.isAssignableFrom(type) || type.isArray()) {
			return "array";
		}
		return type.isRecord() || Map.class.isAssignableFrom(type) ? "struct" : "string";
	}
}
