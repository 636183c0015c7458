// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.scripts.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/**
 * What is in the environment of a script and of all that it starts: {@code TWISTER_SCRIPT=<home>/<run>/<nonce>}. The home stands there as a number, so that scripts of
 * other Central Engines on the same machine are left alone.
 *
 * @param value  of the variable, or its beginning
 */
record Mark(String value) {

	static final String VARIABLE = "TWISTER_SCRIPT";

	/** On all scripts of a home. */
	static Mark ofHome(Path home) {
		return new Mark(UUID.nameUUIDFromBytes(home.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8)) + "/");
	}

	/** Of a home: on all scripts of one of its runs. */
	Mark ofRun(long run) {
		return new Mark(value + run + "/");
	}

	/** Of a run: on one script alone. */
	Mark ofScript() {
		return new Mark(value + UUID.randomUUID());
	}

	/** As it begins in an environment. */
	String text() {
		return VARIABLE + "=" + value;
	}
}
