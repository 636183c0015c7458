// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.twister.engine.api.http.SocketHandler;
import org.twister.engine.api.http.SocketPeer;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.engine.api.spi.store.EventLog.Subscription;
import org.twister.rpc.event.Event;
import org.twister.rpc.event.EventKinds;

/**
 * Events on their way to one client. Those that existed when it connected are read from the log as fast as it takes them; of those that come later at most some MB
 * wait: a client further behind is sent away and resumes from where it was.
 */
final class EventFeed implements SocketHandler, EventLog.Sink {

	/** Close code: you are too far behind, resume. */
	static final int BEHIND = 4008;

	private static final Logger LOG = LoggerFactory.getLogger(EventFeed.class);

	private record Message(String text, String cursor) {}

	private final SocketPeer peer;
	private final List<String> streams;
	private final Predicate<Event> visible;
	private final long limit;
	private final ReentrantLock lock = new ReentrantLock();
	private final Condition changed = lock.newCondition();
	private final Deque<Message> waiting = new ArrayDeque<>();
	private long waitingBytes;
	private String head;
	private boolean caughtUp;
	private boolean ended;
	private Subscription subscription;
	private volatile String sent;

	/**
	 * @param streams names, a {@code *} at the end stands for any rest; empty for all
	 * @param visible what the client may see
	 * @param limit   bytes that may wait for a client
	 */
	EventFeed(SocketPeer peer, List<String> streams, Predicate<Event> visible, long limit) {
		this.peer = peer;
		this.streams = streams;
		this.visible = visible;
		this.limit = limit;
	}

	/**
	 * Begins to send.
	 *
	 * @param hello  first message
	 * @param cursor behind which to begin, null for the start of the log
	 */
	void start(EventLog log, String hello, String cursor) throws IOException {
		head = log.head();
		caughtUp = head == null || head.equals(cursor);
		sent = cursor;
		put(new Message(hello, cursor));
		hold(log.follow(cursor, this));
		Thread.ofVirtual().name("events-" + peer.address()).start(this::send);
	}

	private void hold(Subscription following) {
		lock.lock();
		try {
			subscription = following;
			if (ended) {
				following.close();
			}
		} finally {
			lock.unlock();
		}
	}

	/** Sends a last message and ends the connection. */
	void finish(String message, int code, String reason) throws IOException {
		peer.send(message);
		peer.close(code, reason);
	}

	@Override
	public void accept(Event event) throws IOException {
		boolean wanted = streams.isEmpty() || streams.stream().anyMatch(stream -> matches(stream, event.stream()));
		if (wanted && visible.test(event)) {
			put(new Message(EventKinds.JSON.writeValueAsString(event), event.cursor()));
		}
		if (!caughtUp && event.cursor().equals(head)) {
			caughtUp = true;
		}
	}

	/** The client took so long that the log was trimmed before it: when it resumes, it is told to take a snapshot. */
	@Override
	public void gone(EventLog.CursorGone reason) {
		end();
		peer.close(BEHIND, "resume from " + sent);
	}

	private static boolean matches(String wanted, String stream) {
		return wanted.endsWith("*") ? stream.startsWith(wanted.substring(0, wanted.length() - 1)) : stream.equals(wanted);
	}

	private void put(Message message) throws IOException {
		lock.lock();
		try {
			while (!ended && waitingBytes > limit) {
				if (caughtUp) {
					sendAway();
				} else {
					sleep();
				}
			}
			if (!ended) {
				waiting.add(message);
				waitingBytes += message.text().length();
				changed.signalAll();
			}
		} finally {
			lock.unlock();
		}
	}

	private void sendAway() {
		LOG.info("Event client {} is more than {} bytes behind", peer.address(), limit);
		end();
		peer.close(BEHIND, "resume from " + sent);
	}

	private void end() {
		lock.lock();
		try {
			ended = true;
			changed.signalAll();
			if (subscription != null) {
				subscription.close();
			}
		} finally {
			lock.unlock();
		}
	}

	private void sleep() throws InterruptedIOException {
		try {
			changed.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		}
	}

	private void send() {
		try {
			for (Message next = take(); next != null; next = take()) {
				peer.send(next.text());
				sent = next.cursor();
			}
		} catch (IOException e) {
			LOG.debug("Event client {} is gone", peer.address(), e);
		}
	}

	/** The next message, null at the end. */
	private Message take() throws IOException {
		lock.lock();
		try {
			while (!ended && waiting.isEmpty()) {
				sleep();
			}
			if (ended) {
				return null;
			}
			Message next = waiting.remove();
			waitingBytes -= next.text().length();
			changed.signalAll();
			return next;
		} finally {
			lock.unlock();
		}
	}

	@Override
	public void onText(String message) {
		// clients have nothing to say here yet
	}

	@Override
	public void onBinary(ByteBuffer message) {
		// see above
	}

	@Override
	public void onClose(int code, String reason) {
		end();
	}
}
