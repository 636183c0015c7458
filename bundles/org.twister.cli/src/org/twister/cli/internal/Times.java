// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Instants of the protocol for people. */
final class Times {

	private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	private Times() {}

	/** In the zone of this machine; empty for null. */
	static String local(String instant) {
		return instant == null || instant.isEmpty() ? "" : FORMAT.format(Instant.parse(instant).atZone(ZoneId.systemDefault()));
	}
}
