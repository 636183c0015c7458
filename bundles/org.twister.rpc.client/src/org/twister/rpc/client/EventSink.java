// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc.client;

import org.twister.rpc.RpcException;
import org.twister.rpc.event.Event;

/**
 * Takes events, one after the other, all on threads of the client, never two at once. The next event is read from the network when the method returns, so a slow sink
 * slows the stream; one that is too far behind is disconnected by the Central Engine and resumes by itself where it was.
 */
public interface EventSink {

	/** The next event. Each is delivered once, in order, through any number of lost connections. */
	void event(Event event);

	/**
	 * Takes the whole state anew, for example with {@code RunService.get}, and tells from where the events continue. Asked at the start when no cursor was given, and
	 * whenever the Central Engine no longer holds the events behind the last one delivered.
	 *
	 * @return the cursor of the state taken, null to continue with whatever comes from now on
	 * @throws RpcException the state could not be taken: asked again a little later
	 */
	String snapshot() throws RpcException;

	/** The stream is there, for the first time or again. */
	default void connected() {}

	/**
	 * The stream broke, or could not be opened. Called once per loss; attempts to reconnect go on until the subscription is closed.
	 *
	 * @param reason one sentence for people
	 */
	default void lost(String reason) {}
}
