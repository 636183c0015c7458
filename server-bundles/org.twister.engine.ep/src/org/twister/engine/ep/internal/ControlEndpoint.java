// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.ep.internal;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.Caller;
import org.twister.engine.api.http.SocketEndpoint;
import org.twister.engine.api.http.SocketHandler;
import org.twister.engine.api.http.SocketPeer;
import org.twister.engine.ep.internal.EpRegistry.RefusedException;
import org.twister.ep.channel.Message;
import org.twister.ep.channel.MessageCodec;
import org.twister.ep.channel.Protocol;
import org.twister.ep.channel.Task;

/** The socket {@code /ep}: control messages of EP managers. */
@Component(service = SocketEndpoint.class)
public final class ControlEndpoint implements SocketEndpoint {

	private static final Logger LOG = LoggerFactory.getLogger(ControlEndpoint.class);
	private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);
	private static final int BEATS_BEFORE_CLOCK = 5;

	private final EpRegistry registry;
	private final CallDispatcher calls;
	private final RunOwners owners;

	@Activate
	public ControlEndpoint(@Reference EpRegistry registry, @Reference CallDispatcher calls, @Reference RunOwners owners) {
		this.owners = owners;
		this.registry = registry;
		this.calls = calls;
	}

	@Override
	public String path() {
		return Protocol.CONTROL_PATH;
	}

	@Override
	public SocketHandler open(SocketPeer peer, Caller caller, Map<String, String> query) {
		return new Handler(new Outbox(peer, "ep-out " + peer.address()), caller);
	}

	private final class Handler implements SocketHandler {
		private final Outbox outbox;
		private final Caller caller;
		private ManagerSession session;
		private int beats;

		Handler(Outbox outbox, Caller caller) {
			this.outbox = outbox;
			this.caller = caller;
		}

		@Override
		public void onText(String text) {
			try {
				MessageCodec.read(text).ifPresent(this::onMessage);
			} catch (IllegalArgumentException e) {
				refuse(e.getMessage());
			}
		}

		private void onMessage(Message message) {
			if (message instanceof Message.Hello hello) {
				hello(hello);
				return;
			}
			if (session == null) {
				refuse("the first message must be hello");
				return;
			}
			session.seen();
			switch (message) {
			case Message.Heartbeat beat -> heartbeat(beat);
			case Message.Bye bye -> registry.left(session, outbox);
			case Message.Started started -> withHeld(started.task(), held -> registry.started(held, started.pid()));
			case Message.Finished finished -> withHeld(finished.task(), held -> {
				held.finished(finished);
				registry.completed(session, held);
			});
			case Message.Call call -> withHeld(call.task(), held -> calls.dispatch(session, held, call));
			default -> LOG.debug("unexpected {} from {}", message, outbox.address());
			}
		}

		private void withHeld(Task task, java.util.function.Consumer<HeldTask> work) {
			HeldTask held = session.held(Orders.ref(task));
			if (held != null) {
				work.accept(held);
			} else {
				LOG.debug("message about {}, which {} does not hold", task, session.host());
			}
		}

		private void hello(Message.Hello hello) {
			try {
				session = registry.hello(outbox, caller, hello, owners(hello));
			} catch (RefusedException e) {
				refuse(e.getMessage());
			} catch (RunOwners.UnknownException e) {
				outbox.close("the Central Engine is starting");
			}
		}

		/** An EP says what it holds; whose that is it does not say. */
		private Map<Long, String> owners(Message.Hello hello) throws RunOwners.UnknownException {
			Set<Long> runs = new HashSet<>();
			hello.eps().forEach(offer -> runs.add(offer.run()));
			hello.open().forEach(open -> runs.add(open.order().task().run()));
			runs.remove(0L);
			Map<Long, String> result = new HashMap<>();
			for (long run : runs) {
				owners.of(run).ifPresent(user -> result.put(run, user));
			}
			return result;
		}

		/** The first few come late while both sides still start: the clock is looked at later. */
		private void heartbeat(Message.Heartbeat beat) {
			outbox.send(new Message.Heartbeat(Instant.now().toString()));
			if (++beats == BEATS_BEFORE_CLOCK) {
				warnAboutClock(session.host(), beat.clock());
			}
		}

		private void refuse(String reason) {
			LOG.warn("EP manager at {} refused: {}", outbox.address(), reason);
			outbox.send(new Message.Refused(reason));
			outbox.close(Protocol.CLOSE_REFUSED, reason.length() > 100 ? reason.substring(0, 100) : reason);
		}

		@Override
		public void onBinary(ByteBuffer message) {
			refuse("binary messages belong to " + Protocol.LOG_PATH);
		}

		@Override
		public void onClose(int code, String reason) {
			if (session != null) {
				registry.lost(session, outbox);
			}
			outbox.close("closed");
		}
	}

	private static void warnAboutClock(String host, String clock) {
		try {
			Duration offset = Duration.between(Instant.now(), Instant.parse(clock));
			if (offset.abs().compareTo(CLOCK_TOLERANCE) > 0) {
				LOG.warn("the clock of {} is {} s off", host, offset.toSeconds());
			}
		} catch (DateTimeException | NullPointerException e) {
			LOG.debug("no clock in the heartbeat of {}", host);
		}
	}
}
