// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.RunPlan;

/**
 * A run whose logs are written.
 *
 * @param id        of the run
 * @param user      whose it is, empty if nobody has said so
 * @param types     what its logs are called
 * @param caps      bytes of output kept of a test, where its plan says so
 * @param unwatched tests that no panic rule applies to
 * @param struck    a rule has struck: one is enough
 */
record OpenRun(long id, String user, LogTypes types, Map<Integer, Long> caps, Set<Integer> unwatched, AtomicBoolean struck) {

	static OpenRun unknown(long id, LogTypes types) {
		return new OpenRun(id, "", types, Map.of(), Set.of(), new AtomicBoolean());
	}

	static OpenRun of(long id, RunPlan plan, LogTypes types) {
		Set<Integer> quiet = plan.suites().stream().filter(suite -> !suite.panicDetect()).map(PlannedSuite::id).collect(Collectors.toSet());
		Map<Integer, Long> caps = new HashMap<>();
		Set<Integer> unwatched = new HashSet<>();
		for (PlannedTest test : plan.tests()) {
			String most = test.properties().get("max_output");
			if (most != null) {
				Amount.parse(most).ifPresent(bytes -> caps.put(test.task(), bytes));
			}
			if (quiet.contains(test.suite())) {
				unwatched.add(test.task());
			}
		}
		return new OpenRun(id, plan.user(), types, caps, unwatched, new AtomicBoolean());
	}
}
