// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.internal;

import java.net.URI;

import org.twister.rpc.RpcException;
import org.twister.rpc.ServerService.ServerInfo;
import org.twister.rpc.event.Event;
import org.twister.ui.kit.LogSink;

/** What the session needs of a client. Methods block and are called in jobs. */
interface CeLink extends AutoCloseable {

	@FunctionalInterface
	interface Factory {
		/** Connects, or says in a sentence why not. */
		CeLink open(URI uri, String token) throws RpcException;
	}

	/** Takes the event stream, in order, on a thread of the client. */
	interface Sink {
		void event(Event event);

		void lost(String why);

		void connected();

		/**
		 * Takes the whole state anew: no cursor was given, or the events behind the last one are no longer held.
		 *
		 * @return where events go on, null for events from now on
		 */
		String snapshot() throws RpcException;
	}

	/** Who is at the other end. */
	ServerInfo server();

	<S> S service(Class<S> type);

	/**
	 * @param cursor behind which to begin, null to begin with a snapshot
	 */
	AutoCloseable events(String cursor, Sink sink);

	/** See {@link org.twister.ui.kit.CeSession#followLog}. */
	AutoCloseable followLog(long run, String name, long from, LogSink sink) throws RpcException;

	@Override
	void close();
}
