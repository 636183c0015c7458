// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of legacy methods, filled by the classes that implement them. */
final class LegacyApi {

	private final Map<String, LegacyMethod> methods = new LinkedHashMap<>();
	private final Map<String, LegacyMethod> names = new LinkedHashMap<>();

	/** @param parameters names separated by spaces; those in brackets may be left out */
	void add(String name, String parameters, String help, LegacyMethod.Body body) {
		List<String> list = parameters.isEmpty() ? List.of() : Arrays.asList(parameters.split(" "));
		LegacyMethod method = new LegacyMethod(name, list, help, body);
		methods.put(name, method);
		names.put(name, method);
		names.putIfAbsent(method.alias(), method);
	}

	/** By either of its names. */
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
