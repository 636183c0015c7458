// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.resources.internal;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/** The clock, and chance, so that tests can decide about both. */
interface Time {

	Instant now();

	/** 10 hex digits. */
	String id();

	default String stamp() {
		return now().truncatedTo(ChronoUnit.MILLIS).toString();
	}

	/** The real ones. */
	Time SYSTEM = new Time() {
		private final SecureRandom random = new SecureRandom();

		@Override
		public Instant now() {
			return Instant.now();
		}

		@Override
		public String id() {
			byte[] bytes = new byte[5];
			random.nextBytes(bytes);
			return HexFormat.of().formatHex(bytes);
		}
	};
}
