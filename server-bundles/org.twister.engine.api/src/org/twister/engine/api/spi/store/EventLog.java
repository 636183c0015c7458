// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api.spi.store;

import java.io.IOException;
import java.util.List;

import org.twister.rpc.event.Event;
import org.twister.rpc.event.EventData;

/** The journal of a CE: state is the fold of it. The only publisher of events. Thread-safe. */
public interface EventLog {

	/** A part of the log with one owner. */
	record Partition(String name) {
		public static final Partition MAIN = new Partition("main");
	}

	/** The right to append. */
	interface Ownership {
		Partition partition();

		/** Rises with each owner. */
		long epoch();
	}

	/** Thrown when somebody else owns the partition now: nothing was appended. */
	class Fenced extends IOException {
		private static final long serialVersionUID = 1L;

		public Fenced(String message) {
			super(message);
		}
	}

	/** An event to be. Number and time are given by the log. */
	record NewEvent(String stream, EventData data) {
		public static NewEvent ofRun(long run, EventData data) {
			return new NewEvent("run/" + run, data);
		}
	}

	/** Takes events one by one, in order. */
	@FunctionalInterface
	interface Sink {
		void accept(Event event) throws IOException;
	}

	/** Ends a {@link #follow}. */
	interface Subscription extends AutoCloseable {
		@Override
		void close();
	}

	/**
	 * Takes ownership. Several parts of one process may do so: they get the same ownership, and each is told when it is lost.
	 *
	 * @param onLost called once when it is lost, also when the disk fails: then nothing is acknowledged any more
	 * @throws IOException if the log cannot be used, with a message for people that names file and line
	 */
	Ownership own(Partition partition, Runnable onLost) throws IOException;

	/**
	 * Appends a batch, which holds whole or not at all. Durable on return; only then is it published. Many threads may append: their batches share one sync.
	 *
	 * @return the events as stored
	 * @throws Fenced if the ownership was lost
	 */
	List<Event> append(Ownership ownership, List<NewEvent> batch) throws IOException;

	/** Reads what is there, behind a cursor or from the start (null). */
	void replay(Partition partition, String after, Sink sink) throws IOException;

	/**
	 * Calls the sink for every event behind the cursor (null: from the start), those to come included, in order, on a thread of the log. A sink that throws, or is
	 * slow, holds up itself alone.
	 *
	 * @throws CursorGone if events behind the cursor are no longer held
	 */
	Subscription follow(String cursor, Sink sink) throws IOException;

	/** The cursor of the last event, null if there is none. */
	String head();

	/** The cursor points to events that are no longer held: take a snapshot instead. */
	class CursorGone extends IOException {
		private static final long serialVersionUID = 1L;

		public CursorGone(String message) {
			super(message);
		}
	}
}
