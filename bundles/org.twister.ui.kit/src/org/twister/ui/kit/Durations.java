// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people read them. */
public final class Durations {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault()); //$NON-NLS-1$

	private Durations() {}

	/** {@code 1.2 s}, {@code 1:05}, {@code 2:00:10}. */
	public static String text(double seconds) {
		if (seconds < 59.95) {
			return String.format(Locale.ROOT, "%.1f s", seconds); //$NON-NLS-1$
		}
		return running(seconds);
	}

	/** Of something that goes on, in whole seconds: {@code 0:42}, {@code 2:00:10}. */
	public static String running(double seconds) {
		long s = (long) seconds;
		return s < 3600 ? String.format(Locale.ROOT, "%d:%02d", s / 60, s % 60) : String.format(Locale.ROOT, "%d:%02d:%02d", s / 3600, s / 60 % 60, s % 60); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Local time of day of an instant, {@code 10:42:07}. */
	public static String clock(Instant instant) {
		return CLOCK.format(instant);
	}
}
