// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** Times as the old server wrote them: in its own time zone, without naming it. */
final class LegacyTime {

	private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	private LegacyTime() {}

	/** {@code 2013-07-10 10:42:00}; empty for an instant that is none. */
	static String local(String instant) {
		if (instant == null) {
			return "";
		}
		try {
			return Instant.parse(instant).atZone(ZoneId.systemDefault()).format(SECONDS);
		} catch (DateTimeParseException e) {
			return "";
		}
	}

	/** {@code 2013-07-10T10:42:00}, some seconds later than an instant. */
	static String iso(String instant, double plusSeconds) {
		return Instant.parse(instant).plusMillis(Math.round(plusSeconds * 1_000)).atZone(ZoneId.systemDefault()).toLocalDateTime()
				.truncatedTo(ChronoUnit.SECONDS)
				.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
	}

	/** {@code 0:03:12}. */
	static String elapsed(double seconds) {
		long whole = (long) seconds;
		return String.format("%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
	}
}
