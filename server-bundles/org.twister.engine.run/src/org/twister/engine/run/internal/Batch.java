// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.twister.rpc.event.EventData;

/** What follows from what a run was told: events, durable first, then effects in their order. */
final class Batch {

	/** Something to be done when the events are durable. */
	@FunctionalInterface
	interface Effect {
		void run() throws IOException;
	}

	final List<EventData> events = new ArrayList<>();
	final List<Effect> effects = new ArrayList<>();
}
