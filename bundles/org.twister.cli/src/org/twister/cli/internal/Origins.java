// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.twister.rpc.RunService.Origin;
import org.twister.rpc.RunService.RunInfo;

/** What a run is, in words. */
final class Origins {

	private Origins() {}

	/** Its project, and in parentheses what is special: {@code regression.xml (failed of #12, temporary)}. */
	static String described(RunInfo run) {
		Origin origin = run.origin();
		List<String> words = new ArrayList<>();
		if (origin.rerunOf() > 0) {
			words.add((origin.failed() ? "failed of" : "again") + " #" + origin.rerunOf() + (origin.fromTask() > 0 ? " from test " + origin.fromTask() : ""));
		}
		if (origin.sent()) {
			words.add("sent along");
		}
		if (origin.temporary()) {
			words.add("temporary");
		}
		return words.isEmpty() ? run.project() : run.project() + " (" + String.join(", ", words) + ")";
	}
}
