// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.twister.engine.api.plan.ConfigurationCopy;
import org.twister.engine.api.plan.RunPlan;
import org.twister.engine.api.spi.store.BlobStore;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.engine.api.spi.store.EventLog.Partition;
import org.twister.rpc.event.Event;
import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventData.RunStarted;
import org.twister.rpc.event.EventKinds;

/**
 * What is kept of a run beside the journal: its plan, and when it is closed its events ({@code runs/<n>/events.jsonl}), from which the whole run can be folded again. Thread-safe.
 */
final class RunArchive {

	private final BlobStore blobs;
	private final EventLog log;

	RunArchive(BlobStore blobs, EventLog log) {
		this.blobs = blobs;
		this.log = log;
	}

	static String planKey(long run) {
		return "runs/" + run + "/plan.json";
	}

	private static String eventsKey(long run) {
		return "runs/" + run + "/events.jsonl";
	}

	void putPlan(long run, RunPlan plan) throws IOException {
		blobs.put(planKey(run), EventKinds.JSON.writeValueAsBytes(plan));
	}

	/** Keeps what the plan was made with; what another run of this number, which never began, has left is removed. */
	void putConfiguration(long run, List<ConfigurationCopy> copies) throws IOException {
		for (String key : blobs.list(configurationKey(run))) {
			blobs.delete(key);
		}
		for (ConfigurationCopy copy : copies) {
			blobs.put(configurationKey(run) + copy.name(), copy.content());
		}
	}

	private static String configurationKey(long run) {
		return "runs/" + run + "/config/";
	}

	RunPlan plan(String key) throws IOException {
		try (InputStream in = blobs.read(key, 0, Long.MAX_VALUE)) {
			return EventKinds.JSON.readValue(in, RunPlan.class);
		}
	}

	/** The events of a run from the journal. */
	List<Event> journaled(long run, String after) throws IOException {
		String stream = "run/" + run;
		List<Event> events = new ArrayList<>();
		log.replay(Partition.MAIN, after, (of, kind) -> of.equals(stream), events::add);
		return events;
	}

	/** Writes the events of a closed run beside its logs, durably: the journal need not hold them any more. */
	void putEvents(long run, String before) throws IOException {
		String stream = "run/" + run;
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		log.replay(Partition.MAIN, before, (of, kind) -> of.equals(stream), event -> {
			out.writeBytes(EventKinds.JSON.writeValueAsBytes(event));
			out.write('\n');
		});
		blobs.put(eventsKey(run), out.toByteArray());
	}

	/** Everything that is kept of a run. */
	void delete(long run) throws IOException {
		for (String key : blobs.list("runs/" + run + "/")) {
			blobs.delete(key);
		}
	}

	boolean hasEvents(long run) throws IOException {
		return blobs.size(eventsKey(run)) >= 0;
	}

	/** The events of a closed run: from beside its logs, or if they could not be written there, from the journal. */
	List<Event> events(long run, String before) throws IOException {
		if (!hasEvents(run)) {
			return journaled(run, before);
		}
		List<Event> events = new ArrayList<>();
		try (BufferedReader in = new BufferedReader(new InputStreamReader(blobs.read(eventsKey(run), 0, Long.MAX_VALUE), StandardCharsets.UTF_8))) {
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				events.add(EventKinds.JSON.readValue(line, Event.class));
			}
		}
		return events;
	}

	/**
	 * Folds what the journal has of a run that goes on.
	 *
	 * @return cursor of its last event
	 */
	String fold(long run, String before, List<RunState> states) throws IOException {
		String stream = "run/" + run;
		String[] cursor = {before};
		log.fold(Partition.MAIN, before, (of, kind) -> of.equals(stream), (n, at, data) -> {
			states.forEach(state -> state.apply(data));
			cursor[0] = at;
		});
		return cursor[0];
	}

	/** Folds a closed run. */
	static RunState fold(RunPlan plan, RunStarted head, List<Event> events) throws IOException {
		RunState state = new RunState(plan, head);
		for (Event event : events) {
			EventData data = EventKinds.read(event.kind(), event.data()).orElse(null);
			if (data != null) {
				state.apply(data);
			}
		}
		return state;
	}
}
