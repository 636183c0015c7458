// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The table of kinds: word on the wire to record. Thread-safe. */
public final class EventKinds {

	private static final Map<String, Class<? extends EventData>> KINDS = new LinkedHashMap<>();
	static {
		KINDS.put("run.started", EventData.RunStarted.class);
		KINDS.put("run.state", EventData.RunStateChanged.class);
		KINDS.put("run.ep", EventData.RunEpChanged.class);
		KINDS.put("suite.timeout", EventData.SuiteTimedOut.class);
		KINDS.put("tests.queued", EventData.TestsQueued.class);
		KINDS.put("tests.dequeued", EventData.TestsDequeued.class);
		KINDS.put("test.waiting", EventData.TestWaiting.class);
		KINDS.put("test.dispatched", EventData.TestDispatched.class);
		KINDS.put("test.started", EventData.TestStarted.class);
		KINDS.put("test.finished", EventData.TestFinished.class);
		KINDS.put("run.note", EventData.RunNote.class);
		KINDS.put("run.ended", EventData.RunEnded.class);
		KINDS.put("run.step", EventData.RunStep.class);
		KINDS.put("run.closed", EventData.RunClosed.class);
		KINDS.put("run.deleted", EventData.RunDeleted.class);
		KINDS.put("ep.changed", EventData.EpChanged.class);
		KINDS.put("ep.gone", EventData.EpGone.class);
		KINDS.put("global.set", EventData.GlobalSet.class);
		KINDS.put("run.waiting", EventData.RunWaiting.class);
		KINDS.put("resource.waiting", EventData.ResourceWaiting.class);
		KINDS.put("resource.taken", EventData.ResourceTaken.class);
		KINDS.put("resource.renewed", EventData.ResourceRenewed.class);
		KINDS.put("resource.freed", EventData.ResourceFreed.class);
		KINDS.put("resource.kept", EventData.ResourceKept.class);
		KINDS.put("resource.changed", EventData.ResourceChanged.class);
	}

	/** For all JSON of the contract: the components of records and nothing else are written, unknown fields are ignored. */
	public static final ObjectMapper JSON = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.setVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE);

	private EventKinds() {}

	public static Map<String, Class<? extends EventData>> all() {
		return Map.copyOf(KINDS);
	}

	/** The word of a record's kind. */
	public static String kindOf(EventData data) {
		return KINDS.entrySet().stream().filter(e -> e.getValue() == data.getClass()).findFirst().orElseThrow().getKey();
	}

	public static JsonNode toJson(EventData data) {
		return JSON.valueToTree(data);
	}

	/** The typed data, empty for a kind this version does not know. */
	public static Optional<EventData> read(String kind, JsonNode data) throws JsonProcessingException {
		Class<? extends EventData> type = KINDS.get(kind);
		return type == null ? Optional.empty() : Optional.of(JSON.treeToValue(data, type));
	}
}
