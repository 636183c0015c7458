// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.scripts.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a script finds in its environment: of the Central Engine's only what is named here, since the rest may hold secrets, and what tells it for whom it runs.
 */
final class ScriptEnvironment {

	/** {@code TWISTER_COMMAND} is the mark by which {@code ./twister run} finds what it has started. */
	private static final Set<String> TAKEN_OVER = Set.of("PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LANGUAGE", "TZ", "TMPDIR", "TWISTER_COMMAND");
	private static final String LOCALE = "LC_";

	private ScriptEnvironment() {}

	/** @param run 0 if it is not known */
	static Map<String, String> of(Map<String, String> own, String user, long run, Mark mark) {
		Map<String, String> environment = new HashMap<>();
		own.forEach((name, value) -> {
			if (TAKEN_OVER.contains(name) || name.startsWith(LOCALE)) {
				environment.put(name, value);
			}
		});
		environment.put("TWISTER_USER", user);
		if (run > 0) {
			environment.put("TWISTER_RUN", Long.toString(run));
		}
		environment.put(Mark.VARIABLE, mark.value());
		return environment;
	}
}
