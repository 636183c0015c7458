// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.twister.engine.api.Settings;

/**
 * Which old runs are kept. One that is not closed is, and the latest of each user.
 *
 * @param runs of each user so many, the newest ones; 0 for all
 * @param days so long after their end; 0 for ever
 */
record Retention(int runs, double days) {

	static final Retention ALL = new Retention(0, 0);
	private static final long MILLIS_OF_DAY = Duration.ofDays(1).toMillis();

	/** Settings {@code keep_runs} and {@code keep_days}. */
	static Retention of(Settings settings) {
		return new Retention((int) number(settings, "keep_runs"), number(settings, "keep_days"));
	}

	private static double number(Settings settings, String name) {
		String text = settings.value(name, "0");
		try {
			double number = Double.parseDouble(text.strip());
			if (number >= 0 && number <= Integer.MAX_VALUE) {
				return number;
			}
		} catch (NumberFormatException e) {
			// the same message as for one out of range
		}
		throw new IllegalArgumentException("Setting " + name + " is no number of 0 or more: " + text);
	}

	boolean isAll() {
		return runs == 0 && days == 0;
	}

	/**
	 * Those that are not kept, the oldest one first.
	 *
	 * @param known newest first
	 */
	List<Long> superfluous(List<KnownRun> known, Instant now) {
		Instant oldest = now.minusMillis((long) (days * MILLIS_OF_DAY));
		Map<String, Integer> newer = new HashMap<>();
		List<Long> superfluous = new ArrayList<>();
		for (KnownRun run : known) {
			int place = newer.merge(run.started().user(), 1, Integer::sum);
			boolean isOld = runs > 0 && place > runs || days > 0 && run.ended() != null && Instant.parse(run.ended().at()).isBefore(oldest);
			if (run.closed() && place > 1 && isOld) {
				superfluous.addFirst(run.id());
			}
		}
		return superfluous;
	}
}
