// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.twister.engine.api.spi.store.EventLog;
import org.twister.engine.api.spi.store.EventLog.Ownership;
import org.twister.engine.api.spi.store.EventLog.Snapshot;
import org.twister.rpc.event.EventData.RunEnded;
import org.twister.rpc.event.EventData.RunStarted;
import org.twister.rpc.event.EventKinds;

/**
 * What the engine must still know when the journal has let go of old events: the heads of closed runs, whose events are beside their logs, and the globals of all users.
 *
 * @param runs    closed ones
 * @param globals by user
 * @param lastId  highest number of a run that there was, since the run may have been deleted
 */
record RunsSnapshot(List<Closed> runs, Map<String, Map<String, Object>> globals, long lastId) {

	/** A run to which nothing is added. */
	record Closed(RunStarted started, RunEnded ended) {}

	private static final String FOLD = "runs";
	/** The news of EPs have no state of their own: they can go with the runs that they happened in. */
	private static final List<String> STREAMS = List.of("run/", "globals/", "eps");

	/** As it was saved, with the cursor behind which to go on; the empty one, behind null, if none was. */
	record Loaded(RunsSnapshot snapshot, String cursor) {}

	static Loaded load(EventLog log) throws IOException {
		Optional<Snapshot> saved = log.snapshot(FOLD);
		return saved.isEmpty()
				? new Loaded(new RunsSnapshot(List.of(), Map.of(), 0), null)
				: new Loaded(EventKinds.JSON.readValue(saved.get().state(), RunsSnapshot.class), saved.get().cursor());
	}

	/** Makes the journal know that events of runs are needed, before it is trimmed for the first time: others fold these streams, too, and may have saved already. */
	static void register(EventLog log, Ownership owner) throws IOException {
		if (log.snapshot(FOLD).isEmpty()) {
			new RunsSnapshot(List.of(), Map.of(), 0).save(log, owner, null);
		}
	}

	/**
	 * @param cursor the last event that is in it, null for none
	 */
	void save(EventLog log, Ownership owner, String cursor) throws IOException {
		log.save(owner, new Snapshot(FOLD, STREAMS, cursor, EventKinds.JSON.writeValueAsBytes(this)));
	}
}
