// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.io.IOException;

import org.twister.rpc.event.EventKinds;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Where the journal begins. Durable before the segments below it are removed: what is left of those is no gap, and what is missing above it is one.
 *
 * @param first number of the first record that is held
 * @param epoch of the last owner that has let go of records; it may be in none that is left
 */
record Beginning(long first, long epoch) {

	private static final String NAME = "first";

	static Beginning read(Notes notes) throws IOException {
		byte[] note = notes.read(NAME);
		if (note == null) {
			return new Beginning(1, 0);
		}
		JsonNode json = EventKinds.JSON.readTree(note);
		return new Beginning(json.path("first").asLong(), json.path("epoch").asLong());
	}

	void write(Notes notes) throws IOException {
		notes.write(NAME, EventKinds.JSON.writeValueAsBytes(EventKinds.JSON.createObjectNode().put("first", first).put("epoch", epoch)));
	}
}
