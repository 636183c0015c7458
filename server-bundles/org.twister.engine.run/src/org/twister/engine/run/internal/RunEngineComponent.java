// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.EpPool;
import org.twister.engine.api.Globals;
import org.twister.engine.api.RunEngine;
import org.twister.engine.api.RunLogs;
import org.twister.engine.api.Settings;
import org.twister.engine.api.plan.RunPlan;
import org.twister.engine.api.spi.EndOfRunStep;
import org.twister.engine.api.spi.store.BlobStore;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.engine.api.spi.store.EventLog.NewEvent;
import org.twister.engine.api.spi.store.EventLog.Ownership;
import org.twister.engine.api.spi.store.EventLog.Partition;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.event.Event;
import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventData.GlobalSet;
import org.twister.rpc.event.EventData.RunClosed;
import org.twister.rpc.event.EventData.RunEnded;
import org.twister.rpc.event.EventData.RunStarted;
import org.twister.rpc.event.EventKinds;

/**
 * All runs of this CE: starts them, finds them, and after a restart lets those that were not closed go on. Each active run has its own thread ({@link ActiveRun}); closed ones are read
 * from the archive when somebody asks.
 */
@Component(service = {RunEngine.class, Globals.class, RunEngineComponent.class})
public final class RunEngineComponent implements RunEngine, Globals {

	private static final Logger LOG = LoggerFactory.getLogger(RunEngineComponent.class);

	private final EventLog log;
	private final Ownership owner;
	private final RunArchive archive;
	private final RunLogs logs;
	private final EpBoard board;
	private final Steps steps = new Steps();
	private final ActiveRun.Context context;
	private final GlobalTrees globals = new GlobalTrees();
	/** One monitor per user: his changes of globals have an order. */
	private final Map<String, Object> globalLocks = new HashMap<>();

	/** Guards the three below. */
	private final Object runsLock = new Object();
	private final NavigableMap<Long, KnownRun> known = new TreeMap<>();
	private final NavigableMap<Long, ActiveRun> active = new TreeMap<>();
	private final Set<String> starting = new HashSet<>();
	private long lastId;

	@Activate
	public RunEngineComponent(@Reference Settings settings, @Reference EventLog log, @Reference BlobStore blobs, @Reference RunLogs logs,
			@Reference EpPool pool)
			throws IOException {
		this(log, blobs, logs, pool, Limits.of(settings), expected(settings.value("end_steps", "database,junit")), Time.SYSTEM);
	}

	RunEngineComponent(EventLog log, BlobStore blobs, RunLogs logs, EpPool pool, Limits limits, Set<String> expectedSteps, Time time) throws IOException {
		this.log = log;
		this.logs = logs;
		this.archive = new RunArchive(blobs, log);
		this.board = new EpBoard(pool);
		this.owner = log.own(Partition.MAIN, () -> LOG.error("The journal is lost: no run goes on"));
		this.context = new ActiveRun.Context(log, owner, pool, logs, steps, expectedSteps, limits, time);
		recover();
		List.copyOf(active.values()).forEach(board::join);
		pool.attach(board);
		List.copyOf(active.values()).forEach(ActiveRun::start);
	}

	private static Set<String> expected(String names) {
		return Arrays.stream(names.split(",")).map(String::strip).filter(n -> !n.isEmpty()).collect(Collectors.toUnmodifiableSet());
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addStep(EndOfRunStep step) {
		steps.add(step);
	}

	void removeStep(EndOfRunStep step) {
		steps.remove(step);
	}

	/** Waits for EPs, see {@link EpBoard#await}. */
	EpBoard board() {
		return board;
	}

	private void recover() throws IOException {
		Recollection recollection = new Recollection();
		log.replay(Partition.MAIN, null, recollection::accept);
		known.putAll(recollection.runs);
		lastId = known.isEmpty() ? 0 : known.lastKey();
		recollection.restoreGlobals();
		for (KnownRun run : List.copyOf(known.values())) {
			if (run.closed()) {
				logs.close(run.started().run());
			} else {
				revive(run);
			}
		}
	}

	private void revive(KnownRun run) throws IOException {
		long id = run.started().run();
		try {
			RunPlan plan = archive.plan(run.started().plan());
			List<Event> events = archive.journaled(id, run.before());
			LOG.info("Run {} of {} goes on: {} events", id, plan.user(), events.size());
			active.put(id,
					new ActiveRun(context, RunArchive.fold(plan, run.started(), events), RunArchive.fold(plan, run.started(), events),
							events.getLast().cursor(),
							this::closed));
		} catch (IOException | RuntimeException e) {
			String reason = "its plan cannot be read any more: " + e.getMessage();
			LOG.error("Run {}: {}", id, reason);
			String now = context.time().stamp();
			RunEnded ended = run.ended() != null
					? run.ended()
					: new RunEnded(id, RunOutcome.ENGINE_TROUBLE, reason, now, 0, Map.of());
			log.append(owner, List.of(NewEvent.ofRun(id, ended), NewEvent.ofRun(id, new RunClosed(id, now))));
			known.put(id, run.withEnded(ended).withClosed());
			logs.close(id);
		}
	}

	/** What the journal says about runs and globals. */
	private final class Recollection {
		final Map<Long, KnownRun> runs = new HashMap<>();
		private final Map<String, RunStarted> latest = new HashMap<>();
		private final Map<String, ArrayList<GlobalSet>> changes = new HashMap<>();
		private String before;

		void accept(Event event) throws IOException {
			switch (EventKinds.read(event.kind(), event.data()).orElse(null)) {
			case RunStarted e -> {
				runs.put(e.run(), new KnownRun(e, before, null, false));
				latest.put(e.user(), e);
				changes.remove(e.user());
			}
			case RunEnded e -> runs.computeIfPresent(e.run(), (id, run) -> run.withEnded(e));
			case RunClosed e -> runs.computeIfPresent(e.run(), (id, run) -> run.withClosed());
			case GlobalSet e -> changes.computeIfAbsent(e.user(), u -> new ArrayList<>()).add(e);
			case null, default -> {
				// read again by the run it belongs to
			}
			}
			before = event.cursor();
		}

		void restoreGlobals() throws IOException {
			for (RunStarted run : latest.values()) {
				try {
					globals.reset(run.user(), archive.plan(run.plan()).globals());
				} catch (IOException e) {
					LOG.warn("The globals of run {} cannot be read: {}", run.run(), e.getMessage());
				}
			}
			for (List<GlobalSet> ofUser : changes.values()) {
				for (GlobalSet set : ofUser) {
					globals.set(set.user(), set.path(), set.value() == null ? null : EventKinds.JSON.readValue(set.value(), Object.class));
				}
			}
		}
	}

	@Override
	public RunInfo perform(RunPlan plan, String by) throws RpcException {
		long id;
		List<ActiveRun> present;
		synchronized (runsLock) {
			if (!starting.add(plan.user())) {
				throw active(plan.user(), lastId);
			}
			present = List.copyOf(active.values());
		}
		try {
			// outside the lock: whether a run has ended may have to wait for the disk
			for (ActiveRun run : present) {
				if (run.user().equals(plan.user()) && !run.hasEnded()) {
					throw active(plan.user(), run.id());
				}
			}
			synchronized (runsLock) {
				id = ++lastId;
			}
			return start(id, plan, by);
		} catch (IOException e) {
			throw new RpcException(FaultCode.INTERNAL, "The run cannot be started: " + e.getMessage());
		} finally {
			synchronized (runsLock) {
				starting.remove(plan.user());
			}
		}
	}

	private static RpcException active(String user, long run) {
		return new RpcException(FaultCode.CONFLICT, "Run " + run + " of user " + user + " is active: stop it first.");
	}

	private RunInfo start(long id, RunPlan plan, String by) throws IOException {
		archive.putPlan(id, plan);
		RunStarted started = new RunStarted(id, plan.label(), plan.user(), by, context.time().stamp(), RunArchive.planKey(id), plan.tests().size(), plan.eps(),
				plan.mapping(),
				plan.warnings());
		String before = log.head();
		Event event = log.append(owner, List.of(NewEvent.ofRun(id, started))).getLast();
		ActiveRun run = new ActiveRun(context, new RunState(plan, started), new RunState(plan, started), event.cursor(), this::closed);
		globals.reset(plan.user(), plan.globals());
		synchronized (runsLock) {
			known.put(id, new KnownRun(started, before, null, false));
			active.put(id, run);
		}
		board.join(run);
		run.start();
		return run.info();
	}

	/** On the run's thread: nothing follows any more. Its events are in the journal, so it is closed even if they cannot be written beside its logs now. */
	private void closed(ActiveRun run) {
		KnownRun before;
		synchronized (runsLock) {
			before = known.get(run.id());
		}
		try {
			archive.putEvents(run.id(), archive.journaled(run.id(), before.before()));
		} catch (IOException e) {
			LOG.warn("The events of run {} cannot be written beside its logs, they stay in the journal: {}", run.id(), e.getMessage());
		}
		synchronized (runsLock) {
			known.put(run.id(), before.withEnded(run.ended()).withClosed());
			active.remove(run.id());
		}
		board.leave(run);
	}

	private RunInfo command(long run, Function<CompletableFuture<Void>, Input> command) throws RpcException {
		ActiveRun found;
		synchronized (runsLock) {
			if (!known.containsKey(run)) {
				throw new RpcException(FaultCode.NOT_FOUND, "There is no run " + run + ".");
			}
			found = active.get(run);
		}
		if (found == null) {
			return info(run);
		}
		CompletableFuture<Void> done = new CompletableFuture<>();
		found.post(command.apply(done));
		try {
			done.join();
		} catch (CompletionException e) {
			throw new RpcException(FaultCode.INTERNAL, "The run stands still: " + e.getCause().getMessage());
		}
		return found.info();
	}

	@Override
	public RunInfo pause(long run, String by) throws RpcException {
		return command(run, done -> new Input.Pause(by, done));
	}

	@Override
	public RunInfo resume(long run, String by) throws RpcException {
		return command(run, done -> new Input.Resume(by, done));
	}

	@Override
	public RunInfo stop(long run, boolean now, String by) throws RpcException {
		return command(run, done -> new Input.Stop(by, now, done));
	}

	@Override
	public Optional<RunInfo> find(long run) {
		synchronized (runsLock) {
			if (!known.containsKey(run)) {
				return Optional.empty();
			}
		}
		return Optional.of(info(run));
	}

	private RunInfo info(long run) {
		ActiveRun running;
		KnownRun head;
		synchronized (runsLock) {
			running = active.get(run);
			head = known.get(run);
		}
		return running != null ? running.info() : head.info();
	}

	@Override
	public List<RunInfo> list(String user, int limit) {
		List<Long> ids;
		synchronized (runsLock) {
			ids = known.descendingMap().values().stream().filter(r -> user == null || r.started().user().equals(user)).limit(limit).map(r -> r.started().run())
					.toList();
		}
		return ids.stream().map(this::info).toList();
	}

	@Override
	public Optional<RunDetail> get(long run) {
		ActiveRun running;
		KnownRun head;
		synchronized (runsLock) {
			running = active.get(run);
			head = known.get(run);
		}
		if (running != null) {
			return Optional.of(running.detail());
		}
		if (head == null) {
			return Optional.empty();
		}
		try {
			RunPlan plan = archive.plan(head.started().plan());
			String cursor = log.head();
			return Optional.of(RunArchive.fold(plan, head.started(), archive.events(run, head.before())).detail(context.time().now(), cursor));
		} catch (IOException e) {
			throw new UncheckedIOException("Run " + run + " cannot be read: " + e.getMessage(), e);
		}
	}

	@Override
	public Optional<RunInfo> latest(String user) {
		return list(user, 1).stream().findFirst();
	}

	@Override
	public Optional<RunPlan> plan(long run) {
		KnownRun head;
		synchronized (runsLock) {
			if (active.containsKey(run)) {
				return Optional.of(active.get(run).plan());
			}
			head = known.get(run);
		}
		if (head == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(archive.plan(head.started().plan()));
		} catch (IOException e) {
			throw new UncheckedIOException("The plan of run " + run + " cannot be read: " + e.getMessage(), e);
		}
	}

	@Override
	public Optional<Object> get(String user, String path) {
		return globals.get(user, path);
	}

	@Override
	public boolean set(String user, String path, Object value, long run) {
		Object stored = Boolean.FALSE.equals(value) ? null : value;
		Object monitor;
		synchronized (globalLocks) {
			monitor = globalLocks.computeIfAbsent(user, u -> new Object());
		}
		synchronized (monitor) {
			if (!globals.hasParent(user, path)) {
				return false;
			}
			try {
				String json = stored == null ? null : EventKinds.JSON.writeValueAsString(stored);
				log.append(owner, List.of(new NewEvent("globals/" + user, new GlobalSet(run, user, path, json))));
				globals.set(user, path, stored == null ? null : EventKinds.JSON.readValue(Objects.requireNonNull(json), Object.class));
				return true;
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	@Deactivate
	void deactivate() {
		List<ActiveRun> all;
		synchronized (runsLock) {
			all = List.copyOf(active.values());
		}
		all.forEach(ActiveRun::halt);
	}
}
