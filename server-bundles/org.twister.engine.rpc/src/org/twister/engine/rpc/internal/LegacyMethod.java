// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.List;
import java.util.Locale;

/**
 * A legacy method.
 *
 * @param name       in camelCase, as in version 2.0
 * @param parameters their names; those in brackets may be left out
 * @param help       one sentence
 * @param body       what it does
 */
record LegacyMethod(String name, List<String> parameters, String help, Body body) {

	@FunctionalInterface
	interface Body {
		Object call(Call call) throws Exception;
	}

	/** The name in snake_case, as in version 3. */
	String alias() {
		return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
	}

	long required() {
		return parameters.stream().filter(p -> !p.startsWith("[")).count();
	}

	/** Checks the number of arguments and calls. A text that says an error is a result like any other. */
	Object call(Call call) throws Exception {
		int given = call.arguments().size();
		if (given < required() || given > parameters.size()) {
			throw new IllegalArgumentException(name + "(" + String.join(", ", parameters) + ") was called with " + given + " arguments.");
		}
		try {
			return body.call(call);
		} catch (LegacyError e) {
			return e.getMessage();
		}
	}
}
