// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc.event;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One event as it goes over {@code /events}.
 *
 * @param n      rises by at least one with each event of a CE home, also across restarts
 * @param cursor opaque: hand it back to continue behind this event
 * @param time   instant by the CE's clock, ISO-8601
 * @param stream what it belongs to: {@code run/<id>}, {@code eps}, {@code globals/<user>}, {@code resources}
 * @param kind   name of the {@link EventData} record, see {@link EventKinds}
 * @param v      version of the kind's data
 * @param data   fields of the record
 */
public record Event(long n, String cursor, String time, String stream, String kind, int v, JsonNode data) {

	/** Id of the run whose stream this is, 0 for other streams. */
	public long run() {
		return stream.startsWith("run/") ? Long.parseLong(stream.substring(4)) : 0;
	}
}
