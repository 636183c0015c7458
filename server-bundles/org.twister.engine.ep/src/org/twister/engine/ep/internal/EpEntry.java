// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.ep.internal;

import java.time.Instant;

import org.twister.engine.api.EpRef;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.EpService.EpState;

/** An EP as the registry knows it. Guarded by the registry. */
final class EpEntry {

	final EpRef ref;
	ManagerSession session;
	long run;
	private Instant lastSeen = Instant.now();

	EpEntry(EpRef ref) {
		this.ref = ref;
	}

	boolean isConnected() {
		return session != null && session.isConnected();
	}

	EpInfo info() {
		EpState state = !isConnected() ? EpState.LOST : run != 0 ? EpState.BUSY : EpState.IDLE;
		if (state != EpState.LOST) {
			lastSeen = Instant.now().minusMillis(session.silentMillis());
		}
		return new EpInfo(ref.name(), ref.user(), session.host(), session.os(), state, run, lastSeen.toString(), session.runners());
	}
}
