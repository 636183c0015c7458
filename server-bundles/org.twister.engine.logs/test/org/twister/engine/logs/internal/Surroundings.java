// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import org.twister.engine.api.PanicRules.Rule;
import org.twister.engine.api.Settings;
import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.RunPlan;
import org.twister.engine.api.spi.store.BlobStore;
import org.twister.rpc.TestRole;

/** What logs need around them. */
final class Surroundings {

	private Surroundings() {}

	static Settings settings(Path home, Map<String, String> values) {
		return new Settings() {
			@Override
			public Path home() {
				return home;
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
				return "ann";
			}

			@Override
			public boolean isPrivate() {
				return false;
			}

			@Override
			public String value(String name, String defaultValue) {
				return values.getOrDefault(name, defaultValue);
			}

			@Override
			public String version() {
				return "1.0.0";
			}
		};
	}

	/** A disk that has room as the number says. */
	static DiskWatch disk(AtomicLong room) {
		AtomicLong clock = new AtomicLong();
		return new DiskWatch(room::get, 1000, 100, () -> clock.addAndGet(10_000_000_000L), text -> {});
	}

	static RunLogsComponent logs(BlobStore blobs) {
		return logs(blobs, Map.of(), user -> PanicMatcher.NONE);
	}

	static RunLogsComponent logs(BlobStore blobs, Map<String, String> settings, Function<String, PanicMatcher> rules) {
		return new RunLogsComponent(blobs, settings(Path.of("/nowhere"), settings), user -> LogTypes.DEFAULT, rules, disk(new AtomicLong(Long.MAX_VALUE)));
	}

	static PanicMatcher rules(String... expressions) {
		return new PanicMatcher(java.util.Arrays.stream(expressions).map(expression -> new Rule("id", "ann", expression, true, "")).toList());
	}

	/** Two tests, the second in a suite without panic detection. */
	static RunPlan plan(Map<String, String> properties) {
		List<PlannedSuite> suites = List.of(new PlannedSuite(101, "Ports", "Ports", 0, "EP-1", "", true, List.of(), Map.of()),
				new PlannedSuite(102, "Wild", "Wild", 0, "EP-1", "", false, List.of(), Map.of()));
		return new RunPlan("demo", "ann", "", new RunPlan.Options(false, false, 0, 0, "", "", false, List.of()), suites,
				List.of(test(1, 101, properties), test(2, 102, properties)), Map.of(), List.of("EP-1"), Map.of(), List.of());
	}

	private static PlannedTest test(int task, int suite, Map<String, String> properties) {
		return new PlannedTest(task, 1000 + task, suite, "t" + task + ".py", "/t/t" + task + ".py", "/t/t" + task + ".py", TestRole.TEST, true, false, "python",
				"", false,
				List.of(), properties, 0, List.of());
	}
}
