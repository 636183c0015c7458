// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.ep.internal;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.http.SocketPeer;
import org.twister.ep.channel.Message;
import org.twister.ep.channel.MessageCodec;

/** Messages to one socket, sent in order by a virtual thread, so that nobody waits for the network. Thread-safe. */
final class Outbox {

	private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
	private static final int NORMAL = 1000;

	private record Close(int code, String reason) {}

	private final SocketPeer peer;
	private final BlockingQueue<Object> queue = new LinkedBlockingQueue<>();

	Outbox(SocketPeer peer, String name) {
		this.peer = peer;
		Thread.ofVirtual().name(name).start(this::run);
	}

	void send(Message message) {
		queue.add(message);
	}

	/** Closes the socket when what was sent before has left. */
	void close(String reason) {
		close(NORMAL, reason);
	}

	void close(int code, String reason) {
		queue.add(new Close(code, reason));
	}

	/** Closes the socket at once: the other side is lost. */
	void abort(String reason) {
		queue.clear();
		close(reason);
		Thread.ofVirtual().start(() -> peer.close(NORMAL, reason));
	}

	String address() {
		return peer.address();
	}

	private void run() {
		try {
			Optional<Close> end = Optional.empty();
			while (end.isEmpty()) {
				Object next = queue.take();
				if (next instanceof Message message) {
					peer.send(MessageCodec.write(message));
				} else {
					end = Optional.of((Close) next);
				}
			}
			peer.close(end.get().code(), end.get().reason());
		} catch (IOException e) {
			LOG.debug("socket to {} broke: {}", peer.address(), e.toString());
			peer.close(NORMAL, "cannot send");
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
