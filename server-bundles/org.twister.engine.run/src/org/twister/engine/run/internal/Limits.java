// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.time.Duration;

import org.twister.engine.api.Settings;

/**
 * How long a run waits for what.
 *
 * @param grace         for a lost EP, setting {@code ep_grace}
 * @param teardown      for teardown files after a stop or the run's time-out, setting {@code teardown_limit}
 * @param kill          for the proof that a killed test is dead, setting {@code kill_limit}
 * @param timeoutMargin beyond a test's time-out, before the CE does what the EP should have done, setting {@code timeout_margin}
 */
record Limits(Duration grace, Duration teardown, Duration kill, Duration timeoutMargin) {

	static Limits of(Settings settings) {
		return new Limits(seconds(settings, "ep_grace", settings.isPrivate() ? "5" : "600"), seconds(settings, "teardown_limit", "60"),
				seconds(settings, "kill_limit", "30"),
				seconds(settings, "timeout_margin", "30"));
	}

	private static Duration seconds(Settings settings, String name, String standard) {
		String text = settings.value(name, standard);
		try {
			return Duration.ofMillis(Math.round(Double.parseDouble(text.strip()) * 1000));
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("Setting " + name + " is no number of seconds: " + text, e);
		}
	}
}
