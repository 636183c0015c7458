// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.accounts.internal;

import java.nio.file.Path;
import java.util.Map;

import org.twister.engine.api.Settings;

/** Settings of a Central Engine that ana owns. */
record TestSettings(Path home, boolean isPrivate, Map<String, String> values) implements Settings {

	static TestSettings of(Path home) {
		return new TestSettings(home, false, Map.of());
	}

	@Override
	public String bind() {
		return "127.0.0.1";
	}

	@Override
	public int port() {
		return 0;
	}

	@Override
	public String owner() {
		return "ana";
	}

	@Override
	public String value(String name, String defaultValue) {
		return values.getOrDefault(name, defaultValue);
	}

	@Override
	public String version() {
		return "1";
	}
}
