// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.ep.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.Caller;
import org.twister.engine.api.EpListener;
import org.twister.engine.api.EpPool;
import org.twister.engine.api.EpRef;
import org.twister.engine.api.RunLogs;
import org.twister.engine.api.TaskRef;
import org.twister.engine.api.TestOrder;
import org.twister.engine.api.TestReport;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.ep.channel.Message;
import org.twister.ep.channel.Message.EpOffer;
import org.twister.ep.channel.Message.Finished;
import org.twister.ep.channel.Message.Hello;
import org.twister.ep.channel.Message.OpenTask;
import org.twister.ep.channel.Protocol;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.event.EventData;

/**
 * The EPs of this CE. An EP is known from its first hello until it leaves in order; in between it is connected or lost. Whatever the listener is told, it is told
 * by one thread, in order. Thread-safe.
 */
@Component(service = {EpPool.class, EpRegistry.class})
public final class EpRegistry implements EpPool {

	private static final Logger LOG = LoggerFactory.getLogger(EpRegistry.class);

	private static final int MAX_EPS = 1_000;
	/** Part of file names. */
	private static final Pattern NAME = Pattern.compile("[^/\\\\\\p{Cntrl}.][^/\\\\\\p{Cntrl}]{0,99}");

	private final RunLogs logs;
	private final EpJournal journal;
	private final LossMonitor monitor;
	private final String ce = UUID.randomUUID().toString();
	private final ExecutorService events = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("ep-events").daemon().factory());
	private final Map<EpRef, EpEntry> eps = new HashMap<>();
	private final Map<String, ManagerSession> sessions = new LinkedHashMap<>();
	private volatile EpListener listener;

	@Activate
	public EpRegistry(@Reference EventLog eventLog, @Reference RunLogs logs) {
		this.logs = logs;
		this.journal = new EpJournal(eventLog);
		this.monitor = new LossMonitor(this::sessions, session -> session.control().ifPresent(outbox -> {
			LOG.warn("EP manager on {} gave no sign of life for {} s", session.host(), Protocol.LOSS_MILLIS / 1000);
			lost(session, outbox);
		}));
	}

	@Deactivate
	void close() {
		monitor.close();
		sessions().forEach(session -> session.control().ifPresent(outbox -> outbox.close("the Central Engine ends")));
		events.shutdownNow();
		journal.close();
	}

	// what EP managers do

	/** A hello was refused, with the reason for people. */
	static final class RefusedException extends Exception {
		private static final long serialVersionUID = 1L;

		RefusedException(String reason) {
			super(reason);
		}
	}

	/** @param owners users of the runs that the hello names; a run that is not there is nobody's */
	synchronized ManagerSession hello(Outbox outbox, Caller caller, Hello hello, Map<Long, String> owners) throws RefusedException {
		List<EpRef> refs = check(caller, hello);
		ManagerSession session = sessions.computeIfAbsent(hello.manager(), id -> new ManagerSession(hello, caller.user()));
		session.connect(outbox);
		session.keepOnly(hello.open().stream().map(open -> Orders.ref(open.order().task())).collect(Collectors.toSet()));
		for (OpenTask open : hello.open()) {
			refs.stream().filter(ref -> ref.name().equals(open.ep())).findFirst().ifPresent(ref -> {
				TestOrder order = Orders.fromChannel(open.order(), ref.user());
				if (ref.user().equals(owners.get(order.task().run()))) {
					session.hold(new HeldTask(ref, order, false, logs.length(order.task())));
				} else {
					LOG.warn("EP {} of {} says that it holds {}, which is not his: it is dropped", ref.name(), ref.user(), order.task());
					session.hold(HeldTask.foreign(ref, order));
				}
			});
		}
		outbox.send(new Message.Welcome(Protocol.VERSION, ce));
		for (int i = 0; i < refs.size(); i++) {
			long run = hello.eps().get(i).run();
			connected(refs.get(i), session, refs.get(i).user().equals(owners.get(run)) ? run : 0);
		}
		return session;
	}

	private List<EpRef> check(Caller caller, Hello hello) throws RefusedException {
		if (!Protocol.accepts(hello.protocol())) {
			throw new RefusedException(Protocol.mismatch(hello.protocol()));
		}
		List<EpRef> refs = new ArrayList<>();
		if (hello.eps().size() > MAX_EPS) {
			throw new RefusedException("an EP manager offers at most " + MAX_EPS + " EPs");
		}
		for (EpOffer offer : hello.eps()) {
			if (offer.name() == null || !NAME.matcher(offer.name()).matches()) {
				throw new RefusedException(
						"'" + String.valueOf(offer.name()).replaceAll("\\p{Cntrl}", "?") + "' cannot be the name of an EP: its logs are named after it");
			}
			String user = offer.user() == null ? caller.user() : offer.user();
			if (!user.equals(caller.user()) && !caller.admin()) {
				throw new RefusedException("the token belongs to user " + caller.user() + ", it cannot register EP " + offer.name() + " of user " + user);
			}
			EpRef ref = new EpRef(user, offer.name());
			EpEntry entry = eps.get(ref);
			if (entry != null && entry.isConnected() && !entry.session.id().equals(hello.manager())) {
				throw new RefusedException("the EP " + ref.name() + " of user " + user + " is connected from host " + entry.session.host() + " already");
			}
			refs.add(ref);
		}
		if (refs.isEmpty()) {
			throw new RefusedException("the EP manager has no EP to offer");
		}
		ManagerSession known = sessions.get(hello.manager());
		if (known != null && !known.user().equals(caller.user())) {
			throw new RefusedException("this EP manager is known with another user");
		}
		return refs;
	}

	private void connected(EpRef ref, ManagerSession session, long run) {
		EpEntry entry = eps.computeIfAbsent(ref, EpEntry::new);
		boolean same = entry.session == session || run != 0;
		if (entry.session != null && entry.session != session) {
			dropIfUnused(entry.session, ref);
		}
		entry.run = run;
		entry.session = session;
		EpInfo info = entry.info();
		List<TaskRef> running = session.holds(ref);
		LOG.info("EP {} of {} connected from {}{}", ref.name(), ref.user(), session.host(), running.isEmpty() ? "" : ", holding " + running);
		tell(l -> l.connected(ref, info, same, running));
		journal.publish(new EventData.EpChanged(info));
	}

	private void dropIfUnused(ManagerSession session, EpRef taken) {
		if (eps.values().stream().noneMatch(e -> e.session == session && !e.ref.equals(taken))) {
			sessions.remove(session.id());
		}
	}

	/** The connection broke. */
	synchronized void lost(ManagerSession session, Outbox outbox) {
		if (!session.disconnect(outbox)) {
			return;
		}
		outbox.abort("lost");
		for (EpEntry entry : entriesOf(session)) {
			LOG.warn("EP {} of {} is lost", entry.ref.name(), entry.ref.user());
			tell(l -> l.lost(entry.ref));
			journal.publish(new EventData.EpChanged(entry.info()));
		}
	}

	/** It leaves in order. */
	synchronized void left(ManagerSession session, Outbox outbox) {
		if (!session.disconnect(outbox)) {
			return;
		}
		outbox.close("goodbye");
		sessions.remove(session.id());
		for (EpEntry entry : entriesOf(session)) {
			LOG.info("EP {} of {} left", entry.ref.name(), entry.ref.user());
			eps.remove(entry.ref);
			tell(l -> l.gone(entry.ref));
			journal.publish(new EventData.EpGone(entry.ref.name(), entry.ref.user()));
		}
	}

	void started(HeldTask held, long pid) {
		if (held.isForeign()) {
			return;
		}
		tell(l -> l.started(held.ep(), held.order().task(), pid));
	}

	/** Passes the result on if its log is here and somebody listens; what came before that is passed on by {@link #attach}. */
	void completed(ManagerSession session, HeldTask held) {
		if (held.isForeign()) {
			if (held.takeComplete() != null) {
				acknowledge(session, held);
			}
			return;
		}
		Finished finished = listener == null ? null : held.takeComplete();
		if (finished != null) {
			// whatever is in its output is known before its end
			logs.complete(held.order().task());
			TestReport report = Orders.report(finished, held.logTrouble());
			tell(l -> l.finished(held.ep(), report, () -> acknowledge(session, held)));
		}
	}

	private static void acknowledge(ManagerSession session, HeldTask held) {
		session.release(held.order().task());
		session.send(new Message.Ack(held.ep().name(), Orders.task(held.order().task())));
	}

	synchronized Optional<ManagerSession> session(String manager) {
		return Optional.ofNullable(sessions.get(manager));
	}

	private synchronized List<ManagerSession> sessions() {
		return List.copyOf(sessions.values());
	}

	/** An order that was sent to an EP of this user (null: of any). */
	Optional<HeldTask> ordered(TaskRef task, String user) {
		return sessions().stream().map(s -> s.held(task)).filter(h -> h != null && h.orderedHere() && (user == null || h.ep().user().equals(user))).findFirst();
	}

	private List<EpEntry> entriesOf(ManagerSession session) {
		return eps.values().stream().filter(e -> e.session == session).toList();
	}

	/** Queues an event for who listens now: what was before its time is in the snapshot that {@link #attach} gives it. */
	private void tell(Consumer<EpListener> event) {
		EpListener current = listener;
		if (current == null || events.isShutdown()) {
			return;
		}
		events.execute(() -> {
			try {
				event.accept(current);
			} catch (RuntimeException e) {
				LOG.error("the run engine failed on an event of an EP", e);
			}
		});
	}

	// EpPool

	@Override
	public synchronized List<EpInfo> list(String user) {
		return eps.values().stream().filter(e -> user == null || e.ref.user().equals(user)).map(EpEntry::info)
				.sorted(Comparator.comparing(EpInfo::name).thenComparing(EpInfo::user)).toList();
	}

	@Override
	public synchronized void attach(EpListener newListener) {
		listener = newListener;
		eps.values().stream().filter(EpEntry::isConnected).forEach(e -> {
			EpInfo info = e.info();
			List<TaskRef> running = e.session.holds(e.ref);
			boolean same = e.run != 0;
			tell(l -> l.connected(e.ref, info, same, running));
		});
		sessions.values().forEach(session -> session.held().forEach(held -> completed(session, held)));
	}

	@Override
	public synchronized void beginRun(EpRef ep, long run) {
		EpEntry entry = eps.get(ep);
		if (entry != null && entry.isConnected()) {
			boolean changed = entry.run != run;
			entry.run = run;
			entry.session.send(new Message.BeginRun(ep.name(), run));
			if (changed) {
				journal.publish(new EventData.EpChanged(entry.info()));
			}
		}
	}

	@Override
	public synchronized void endRun(EpRef ep, long run) {
		EpEntry entry = eps.get(ep);
		if (entry == null || entry.run != run) {
			return;
		}
		entry.run = 0;
		entry.session.send(new Message.EndRun(ep.name(), run));
		journal.publish(new EventData.EpChanged(entry.info()));
	}

	@Override
	public synchronized void start(EpRef ep, TestOrder order) {
		EpEntry entry = eps.get(ep);
		if (entry != null && entry.isConnected()) {
			if (!entry.session.hold(new HeldTask(ep, order, true, 0))) {
				entry.session.held(order.task()).orderAgain(order);
			}
			entry.session.send(new Message.Start(ep.name(), Orders.toChannel(order)));
		}
	}

	@Override
	public void endSuite(EpRef ep, long run, int suiteId) {
		sendTo(ep, new Message.EndSuite(ep.name(), run, suiteId));
	}

	@Override
	public void stop(EpRef ep, TaskRef task, boolean now) {
		sendTo(ep, new Message.Stop(ep.name(), Orders.task(task), now));
	}

	private synchronized void sendTo(EpRef ep, Message message) {
		EpEntry entry = eps.get(ep);
		if (entry != null && entry.session != null) {
			entry.session.send(message);
		}
	}
}
