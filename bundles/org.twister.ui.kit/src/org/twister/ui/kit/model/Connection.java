// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.model;

import java.time.Instant;

/**
 * State of the connection to the Central Engine.
 *
 * <pre>
 * NONE       -> CONNECTING   connect
 * CONNECTING -> CONNECTED    the snapshot is here and events follow
 * CONNECTING -> NONE         refused, see the caller's error
 * CONNECTED  -> LOST         no sign of life: what is shown is old from now on
 * LOST       -> CONNECTED    reconnected by itself, nothing missed
 * CONNECTED, LOST -> NONE    disconnect
 * </pre>
 *
 * @param state   now
 * @param address of the engine, empty for none
 * @param since   when this state began, by this machine's clock
 * @param trouble why it is lost, one sentence; empty otherwise
 */
public record Connection(State state, String address, Instant since, String trouble) {

	public enum State {
		NONE,
		CONNECTING,
		CONNECTED,
		LOST
	}

	public static final Connection NONE = new Connection(State.NONE, "", Instant.EPOCH, ""); //$NON-NLS-1$ //$NON-NLS-2$

	/** Whether calls make sense now. */
	public boolean isUp() {
		return state == State.CONNECTED;
	}
}
