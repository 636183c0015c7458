// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of the wire as values of JSON. */
final class PlainValue {

	private PlainValue() {}

	/** Arrays become lists. */
	static Object of(Object value) throws LegacyError {
		return switch (value) {
		case Object[] array -> of(Arrays.asList(array));
		case List<?> list -> {
			List<Object> copy = new ArrayList<>();
			for (Object item : list) {
				copy.add(of(item));
			}
			yield copy;
		}
		case Map<?, ?> map -> {
			Map<String, Object> copy = new LinkedHashMap<>();
			for (Map.Entry<?, ?> entry : map.entrySet()) {
				copy.put(String.valueOf(entry.getKey()), of(entry.getValue()));
			}
			yield copy;
		}
		case String text -> text;
		case Boolean flag -> flag;
		case Double real when !Double.isFinite(real) -> throw LegacyError.of("The number `" + real + "` cannot be kept!");
		case Number number -> number;
		case null, default -> throw LegacyError.of("A value of this type cannot be kept!");
		};
	}

	/** What Python takes for false. */
	static boolean isFalsy(Object value) {
		return switch (value) {
		case null -> true;
		case Boolean flag -> !flag;
		case String text -> text.isEmpty();
		case Number number -> number.doubleValue() == 0;
		case Map<?, ?> map -> map.isEmpty();
		case List<?> list -> list.isEmpty();
		case Object[] array -> array.length == 0;
		default -> false;
		};
	}
}
