// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of legacy methods, filled by the classes that implement them. */
final class LegacyApi {

	/** What {@code any} stands for. */
	private static final List<String> TYPES = List.of("string", "int", "boolean", "double", "array", "struct");

	private final Map<String, LegacyMethod> methods = new LinkedHashMap<>();
	private final Map<String, LegacyMethod> names = new LinkedHashMap<>();

	/**
	 * Adds a method.
	 *
	 * @param name       with further names behind it; of a single one in camelCase that in snake_case is added, as in version 3
	 * @param parameters separated by spaces, see {@link Parameter#of}
	 * @param returns    types separated by {@code |}
	 */
	void add(String name, String parameters, String returns, String help, LegacyMethod.Body body) {
		List<String> all = Stream.of(name.contains(" ") ? name.split(" ") : new String[]{name, alias(name)}).distinct().toList();
		List<Parameter> list = parameters.isEmpty() ? List.of() : Arrays.stream(parameters.split(" ")).map(Parameter::of).toList();
		List<String> types = returns.equals("any") ? TYPES : List.of(returns.split("\\|"));
		LegacyMethod method = new LegacyMethod(all, list, types, help, body);
		if (methods.putIfAbsent(all.getFirst(), method) != null) {
			throw new IllegalStateException("two methods are called " + name);
		}
		all.forEach(each -> names.putIfAbsent(each, method));
	}

	/** The name in snake_case. */
	static String alias(String name) {
		return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
	}

	/** By any of its names. */
	Optional<LegacyMethod> find(String name) {
		return Optional.ofNullable(names.get(name));
	}

	Collection<LegacyMethod> methods() {
		return methods.values();
	}

	/** Every name that can be called. */
	Collection<String> names() {
		return names.keySet();
	}
}
