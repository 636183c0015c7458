// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.ep.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.Caller;
import org.twister.engine.api.RunLogs;
import org.twister.engine.api.TaskRef;
import org.twister.engine.api.http.SocketEndpoint;
import org.twister.engine.api.http.SocketHandler;
import org.twister.engine.api.http.SocketPeer;
import org.twister.ep.channel.LogFrame;
import org.twister.ep.channel.Message;
import org.twister.ep.channel.MessageCodec;
import org.twister.ep.channel.Protocol;

/** The socket {@code /ep/log}: output of running tests. Credit is given when the bytes are written, so a slow disk slows the tests, not the control messages. */
@Component(service = SocketEndpoint.class)
public final class LogEndpoint implements SocketEndpoint {

	private static final Logger LOG = LoggerFactory.getLogger(LogEndpoint.class);

	private final EpRegistry registry;
	private final RunLogs logs;

	@Activate
	public LogEndpoint(@Reference EpRegistry registry, @Reference RunLogs logs) {
		this.registry = registry;
		this.logs = logs;
	}

	@Override
	public String path() {
		return Protocol.LOG_PATH;
	}

	@Override
	public SocketHandler open(SocketPeer peer, Caller caller, Map<String, String> query) {
		Outbox outbox = new Outbox(peer, "ep-log-out " + peer.address());
		Optional<ManagerSession> session = registry.session(query.getOrDefault("manager", "")).filter(s -> s.user().equals(caller.user()) && s.isConnected());
		if (session.isEmpty()) {
			outbox.close(Protocol.CLOSE_UNKNOWN_MANAGER, "no such EP manager is connected");
			return new Deaf();
		}
		session.get().connectLog(outbox);
		return new Handler(session.get(), outbox);
	}

	private final class Handler implements SocketHandler {
		private final ManagerSession session;
		private final Outbox outbox;

		Handler(ManagerSession session, Outbox outbox) {
			this.session = session;
			this.outbox = outbox;
		}

		@Override
		public void onBinary(ByteBuffer message) {
			session.seen();
			LogFrame frame = LogFrame.decode(message);
			HeldTask held = session.held(Orders.ref(frame.task()));
			if (held == null) {
				return;
			}
			write(held, frame);
			if (held.renewCredit(false)) {
				credit(held);
			}
			registry.completed(session, held);
		}

		private void write(HeldTask held, LogFrame frame) {
			TaskRef task = held.order().task();
			if (held.isLogFailed()) {
				held.written(frame.offset() + frame.bytes().remaining());
				return;
			}
			try {
				held.written(logs.append(task, frame.offset(), frame.bytes()));
			} catch (IOException e) {
				if (logs.length(task) < frame.offset()) {
					LOG.warn("log of {} goes on at {}, bytes before it are missing: the EP is asked to resume", task, frame.offset());
					outbox.close("bytes of a log are missing");
				} else {
					LOG.error("log of {} cannot be written: {}", task, e.getMessage());
					held.logFailed(e.getMessage());
				}
			}
		}

		private void credit(HeldTask held) {
			outbox.send(new Message.LogCredit(Orders.task(held.order().task()), held.length(), held.limit()));
		}

		@Override
		public void onText(String text) {
			session.seen();
			MessageCodec.read(text).ifPresent(message -> {
				if (message instanceof Message.LogResume resume && session.held(Orders.ref(resume.task())) instanceof HeldTask held) {
					if (!held.isForeign()) {
						held.written(logs.length(held.order().task()));
					}
					held.renewCredit(true);
					credit(held);
					registry.completed(session, held);
				}
			});
		}

		@Override
		public void onClose(int code, String reason) {
			outbox.close("closed");
		}
	}

	private static final class Deaf implements SocketHandler {
		@Override
		public void onText(String message) {
			// refused
		}

		@Override
		public void onBinary(ByteBuffer message) {
			// refused
		}

		@Override
		public void onClose(int code, String reason) {
			// refused
		}
	}
}
