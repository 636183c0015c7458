// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.twister.engine.api.Settings;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.event.EventData.RunEnded;
import org.twister.rpc.event.EventData.RunStarted;

class RetentionTest {

	private static final Instant NOW = Instant.parse("2026-03-31T12:00:00Z");

	/** @param age days since it has ended, -1 if it has not */
	private static KnownRun run(long id, String user, double age, boolean closed) {
		RunStarted started = new RunStarted(id, "p", user, user, "2026-01-01T00:00:00Z", "runs/" + id + "/plan.json", 1, List.of(), Map.of(), List.of());
		Instant end = NOW.minus(Duration.ofMinutes((long) (age * 24 * 60)));
		return new KnownRun(started, id, null, age < 0 ? null : new RunEnded(id, RunOutcome.COMPLETED, "", end.toString(), 1, Map.of()), closed);
	}

	private static KnownRun run(long id, String user, double age) {
		return run(id, user, age, true);
	}

	@Test
	void ofEachUserTheNewestOnesAreKept() {
		List<KnownRun> known = List.of(run(6, "ann", 0), run(5, "bob", 0), run(4, "ann", 0), run(3, "bob", 0), run(2, "ann", 0), run(1, "ann", 0));
		assertEquals(List.of(1L, 2L), new Retention(2, 0).superfluous(known, NOW));
		assertEquals(List.of(1L, 2L, 3L, 4L), new Retention(1, 0).superfluous(known, NOW));
		assertEquals(List.of(), new Retention(4, 0).superfluous(known, NOW));
		assertEquals(List.of(), Retention.ALL.superfluous(known, NOW));
	}

	@Test
	void whatEndedLongAgoIsNotKept() {
		List<KnownRun> known = List.of(run(4, "ann", 0.2), run(3, "ann", 0.4), run(2, "ann", 0.6), run(1, "ann", 40));
		assertEquals(List.of(1L), new Retention(0, 30).superfluous(known, NOW));
		assertEquals(List.of(1L, 2L), new Retention(0, 0.5).superfluous(known, NOW));
		assertEquals(List.of(1L, 2L, 3L), new Retention(1, 30).superfluous(known, NOW), "either of them");
	}

	@Test
	void oneThatGoesOnIsKeptAndTheLatestOfEachUser() {
		List<KnownRun> known = List.of(run(5, "ann", 100), run(4, "bob", 100), run(3, "ann", -1, false), run(2, "ann", 100, false), run(1, "ann", 100));
		assertEquals(List.of(1L), new Retention(1, 1).superfluous(known, NOW));
	}

	@Test
	void aSettingThatIsNoNumberIsRefused() {
		for (String value : List.of("many", "-1", "NaN")) {
			assertThrows(IllegalArgumentException.class, () -> Retention.of(settings(value)), value);
		}
		assertEquals(new Retention(7, 7), Retention.of(settings(" 7 ")));
	}

	private static Settings settings(String value) {
		return (Settings) java.lang.reflect.Proxy.newProxyInstance(Settings.class.getClassLoader(), new Class<?>[]{Settings.class},
				(self, method, arguments) -> value);
	}
}
