// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api.spi.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.twister.rpc.event.Event;
import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventKinds;

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

		/** Why it was lost, as the rest of a sentence for people; null while it is held. */
		default String lost() {
			return null;
		}
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

		/** A follower was so slow that events it has not seen are no longer held: nothing follows, take a snapshot instead. */
		default void gone(CursorGone reason) {
			// whoever keeps up is never told
		}
	}

	/**
	 * What a fold needs of events that need not be held any more. It may hold more than the events up to its cursor: folding an event again that is in it must change nothing.
	 *
	 * @param fold    who folds: a word of small letters, digits and {@code -}
	 * @param streams what it folds: names of streams, or the part of their names up to and with the slash ({@code run/}). Events of a stream that nobody folds are held for ever, so
	 *                news without a state must be in somebody's list
	 * @param cursor  the last event that is in it, null if none is: a fold saves such a one at its first start, since its events are held only once it is known
	 * @param state   opaque to the log
	 */
	record Snapshot(String fold, List<String> streams, String cursor, byte[] state) {}

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

	/**
	 * Reads what is there, behind a cursor or from the first event that is held (null).
	 *
	 * @throws CursorGone if events behind the cursor are no longer held
	 */
	void replay(Partition partition, String after, Sink sink) throws IOException;

	/**
	 * The same for some of the events only: the log can pass over the others without reading their data.
	 *
	 * @param wanted told the stream and the kind of each; on any thread
	 */
	default void replay(Partition partition, String after, BiPredicate<String, String> wanted, Sink sink) throws IOException {
		replay(partition, after, event -> {
			if (wanted.test(event.stream(), event.kind())) {
				sink.accept(event);
			}
		});
	}

	/** Takes what events say, one by one, in order. */
	@FunctionalInterface
	interface DataSink {
		void accept(long n, String cursor, EventData data) throws IOException;
	}

	/** The same for a fold, as fast as the log can: what the events say is read at once into records, and kinds that this version does not know are left out. */
	default void fold(Partition partition, String after, BiPredicate<String, String> wanted, DataSink sink) throws IOException {
		replay(partition, after, wanted, event -> {
			EventData data = EventKinds.read(event.kind(), event.data()).orElse(null);
			if (data != null) {
				sink.accept(event.n(), event.cursor(), data);
			}
		});
	}

	/**
	 * Calls the sink for every event behind the cursor (null: from the first that is held), those to come included, in order, on a thread of the log. A sink that throws, or is
	 * slow, holds up itself alone.
	 *
	 * @throws CursorGone if events behind the cursor are no longer held
	 */
	Subscription follow(String cursor, Sink sink) throws IOException;

	/** The cursor of the last event, null if none is held. */
	String head();

	/** Saves a snapshot in place of the fold's last one: durable on return. From then on the events that are in it need not be held for this fold. */
	default void save(Ownership ownership, Snapshot snapshot) throws IOException {
		// a log that lets go of nothing needs none
	}

	/** What the fold has saved last. Its cursor may be a later one, if there was nothing for the fold in between; behind it everything for the fold is held. */
	default Optional<Snapshot> snapshot(String fold) throws IOException {
		return Optional.empty();
	}

	/** Whether it is worth saving snapshots: enough is held that {@link #trim} could let go of some. Cheap. */
	default boolean isTrimmable() {
		return false;
	}

	/** Lets go of the oldest events as far as they are in a snapshot of each fold of their stream; of how many of those is up to the log. */
	default void trim(Ownership ownership) throws IOException {
		// it may hold everything
	}

	/** The cursor points to events that are no longer held: take a snapshot instead. */
	class CursorGone extends IOException {
		private static final long serialVersionUID = 1L;

		public CursorGone(String message) {
			super(message);
		}
	}
}
