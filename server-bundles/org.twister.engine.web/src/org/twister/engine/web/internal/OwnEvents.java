// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.twister.engine.api.Caller;
import org.twister.engine.api.RunEngine;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.event.Event;

/** The events a caller may see: an admin all, anybody else those of his own runs, EPs and globals, and who has which test bed. Used by one thread at a time. */
final class OwnEvents implements Predicate<Event> {

	private static final String RUN = "run/";

	private final Caller caller;
	private final RunEngine engine;
	private final Map<String, Boolean> runs = new HashMap<>();

	OwnEvents(Caller caller, RunEngine engine) {
		this.caller = caller;
		this.engine = engine;
	}

	@Override
	public boolean test(Event event) {
		if (caller.admin()) {
			return true;
		}
		String stream = event.stream();
		if (stream.startsWith(RUN)) {
			return runs.computeIfAbsent(stream, s -> caller.user().equals(userOfRun(event)));
		}
		return stream.equals("globals/" + caller.user()) || stream.equals("resources")
				|| stream.equals("eps") && caller.user().equals(event.data().path("ep").path("user").asText(event.data().path("user").asText()));
	}

	/** The first event of a run may be here before the engine knows the run. */
	private String userOfRun(Event event) {
		return event.kind().equals("run.started")
				? event.data().path("user").asText()
				: engine.find(Long.parseLong(event.stream().substring(RUN.length()))).map(RunInfo::user).orElse("");
	}
}
