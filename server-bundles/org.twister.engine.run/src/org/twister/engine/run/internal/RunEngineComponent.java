// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
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
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.twister.engine.api.TestBeds;
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

	/** Guards the five below. */
	private final Object runsLock = new Object();
	private final NavigableMap<Long, KnownRun> known = new TreeMap<>();
	private final NavigableMap<Long, ActiveRun> active = new TreeMap<>();
	private final Set<String> starting = new HashSet<>();
	/** Closed, but their events are in the journal only. */
	private final Set<Long> notArchived = new HashSet<>();
	private long lastId;

	/** Read: between an event and its effect on runs and globals. */
	private final ReadWriteLock effects = new ReentrantReadWriteLock();
	/** Guards the one below. */
	private final Object trimLock = new Object();
	private String savedAt;

	@Activate
	public RunEngineComponent(@Reference Settings settings, @Reference EventLog log, @Reference BlobStore blobs, @Reference RunLogs logs,
			@Reference EpPool pool, @Reference TestBeds beds)
			throws IOException {
		this(log, blobs, logs, pool, Limits.of(settings), expected(settings.value("end_steps", "database,junit")), Time.SYSTEM, beds);
	}

	RunEngineComponent(EventLog log, BlobStore blobs, RunLogs logs, EpPool pool, Limits limits, Set<String> expectedSteps, Time time) throws IOException {
		this(log, blobs, logs, pool, limits, expectedSteps, time, TestBeds.NONE);
	}

	RunEngineComponent(EventLog log, BlobStore blobs, RunLogs logs, EpPool pool, Limits limits, Set<String> expectedSteps, Time time, TestBeds beds)
			throws IOException {
		this.log = log;
		this.logs = logs;
		this.archive = new RunArchive(blobs, log);
		this.board = new EpBoard(pool);
		this.owner = log.own(Partition.MAIN, () -> LOG.error("The journal is lost: no run goes on"));
		this.context = new ActiveRun.Context(log, owner, pool, logs, steps, expectedSteps, limits, time, beds);
		recover();
		List.copyOf(active.values()).forEach(board::join);
		pool.attach(board);
		List.copyOf(active.values()).forEach(ActiveRun::start);
		Thread.ofVirtual().name("runs-trim").start(this::trim);
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
		RunsSnapshot.register(log, owner);
		Recollection recollection = new Recollection(archive);
		recollection.read(log);
		known.putAll(recollection.runs());
		lastId = known.isEmpty() ? 0 : known.lastKey();
		recollection.restore(globals);
		for (KnownRun run : List.copyOf(known.values())) {
			if (run.closed()) {
				logs.close(run.id());
				if (run.n() > 0 && !archive.hasEvents(run.id())) {
					notArchived.add(run.id());
				}
			} else {
				revive(run, recollection);
			}
		}
	}

	private void revive(KnownRun run, Recollection recollection) throws IOException {
		long id = run.id();
		try {
			RunPlan plan = recollection.plan(run.started());
			RunState working = new RunState(plan, run.started());
			RunState told = new RunState(working.index(), run.started());
			String cursor = archive.fold(id, run.before(), List.of(working, told));
			LOG.info("Run {} of {} goes on: {} of {} tests have ended", id, plan.user(), told.finishedTasks().size(), plan.tests().size());
			active.put(id, new ActiveRun(context, working, told, cursor, this::closed));
		} catch (IOException | RuntimeException e) {
			String reason = "its plan cannot be read any more: " + e.getMessage();
			LOG.error("Run {}: {}", id, reason);
			String now = context.time().stamp();
			RunEnded ended = run.ended() != null
					? run.ended()
					: new RunEnded(id, RunOutcome.ENGINE_TROUBLE, reason, now, 0, Map.of());
			log.append(owner, List.of(NewEvent.ofRun(id, ended), NewEvent.ofRun(id, new RunClosed(id, now))));
			known.put(id, run.withEnded(ended).withClosed());
			notArchived.add(id);
			logs.close(id);
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
		effects.readLock().lock();
		try {
			return startPlanned(id, plan, by);
		} finally {
			effects.readLock().unlock();
		}
	}

	private RunInfo startPlanned(long id, RunPlan plan, String by) throws IOException {
		RunStarted started = new RunStarted(id, plan.label(), plan.user(), by, context.time().stamp(), RunArchive.planKey(id), plan.tests().size(), plan.eps(),
				plan.mapping(), plan.warnings(), plan.origin());
		String before = log.head();
		Event event = log.append(owner, List.of(NewEvent.ofRun(id, started))).getLast();
		ActiveRun run = new ActiveRun(context, new RunState(plan, started), new RunState(plan, started), event.cursor(), this::closed);
		globals.reset(plan.user(), plan.globals());
		synchronized (runsLock) {
			known.put(id, new KnownRun(started, event.n(), before, null, false));
			active.put(id, run);
		}
		board.join(run);
		run.start();
		return run.info();
	}

	/** On the run's thread: nothing follows any more. Its events are in the journal, so it is closed even if they cannot be written beside its logs now. */
	private void closed(ActiveRun run) {
		KnownRun closed;
		synchronized (runsLock) {
			closed = known.get(run.id()).withEnded(run.ended()).withClosed();
		}
		boolean archived = archive(closed);
		synchronized (runsLock) {
			if (!archived) {
				notArchived.add(run.id());
			}
			known.put(run.id(), closed);
			active.remove(run.id());
		}
		board.leave(run);
		trim();
	}

	private boolean archive(KnownRun run) {
		try {
			archive.putEvents(run.id(), run.before());
			return true;
		} catch (IOException e) {
			LOG.warn("The events of run {} cannot be written beside its logs, they stay in the journal: {}", run.id(), e.getMessage());
			return false;
		}
	}

	/** Lets the journal go of what is not needed any more: everything before the first run that goes on or is not archived. */
	private void trim() {
		if (!log.isTrimmable()) {
			return;
		}
		synchronized (trimLock) {
			try {
				archiveTheRest();
				saveSnapshot();
				log.trim(owner);
			} catch (IOException | RuntimeException e) {
				LOG.warn("The journal cannot be trimmed now: {}", e.getMessage());
			}
		}
	}

	private void archiveTheRest() {
		List<KnownRun> rest;
		synchronized (runsLock) {
			rest = notArchived.stream().map(known::get).toList();
		}
		for (KnownRun run : rest) {
			if (archive(run)) {
				synchronized (runsLock) {
					notArchived.remove(run.id());
				}
			}
		}
	}

	private void saveSnapshot() throws IOException {
		String head;
		// what is before the head has taken effect: nobody is between his event and its effect
		effects.writeLock().lock();
		try {
			head = log.head();
		} finally {
			effects.writeLock().unlock();
		}
		String cursor;
		List<RunsSnapshot.Closed> closed;
		synchronized (runsLock) {
			Optional<KnownRun> oldest = Stream.concat(active.keySet().stream(), notArchived.stream()).map(known::get).min(Comparator.comparing(KnownRun::n));
			cursor = oldest.isPresent() ? oldest.get().before() : head;
			closed = known.values().stream().filter(r -> r.closed() && !notArchived.contains(r.id())).map(r -> new RunsSnapshot.Closed(r.started(), r.ended()))
					.toList();
		}
		if (cursor != null && !cursor.equals(savedAt)) {
			new RunsSnapshot(closed, globals.all()).save(log, owner, cursor);
			savedAt = cursor;
		}
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
			effects.readLock().lock();
			try {
				String json = stored == null ? null : EventKinds.JSON.writeValueAsString(stored);
				log.append(owner, List.of(new NewEvent("globals/" + user, new GlobalSet(run, user, path, json))));
				globals.set(user, path, stored == null ? null : EventKinds.JSON.readValue(Objects.requireNonNull(json), Object.class));
				return true;
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			} finally {
				effects.readLock().unlock();
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
