// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
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
import org.twister.engine.api.TestBeds;
import org.twister.engine.api.plan.ConfigurationCopy;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.RunPlan;
import org.twister.engine.api.spi.EndOfRunStep;
import org.twister.engine.api.spi.StartOfRunStep;
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
import org.twister.rpc.event.EventData.RunClosed;
import org.twister.rpc.event.EventData.RunEnded;
import org.twister.rpc.event.EventData.RunStarted;

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
	private final ActiveRun.Context context;
	private final RunRegistry runs = new RunRegistry();
	private final GlobalStore globals;
	private final Housekeeping housekeeping;
	private final Retention retention;
	private final Object retentionLock = new Object();
	/** Read: between an event and its effect on runs and globals. */
	private final ReadWriteLock effects = new ReentrantReadWriteLock();

	/** What a start expects to be installed: steps by name. */
	record Expected(Set<String> startSteps, Set<String> endSteps) {

		static Expected of(Settings settings) {
			return new Expected(names(settings.value("start_steps", "pre script")), names(settings.value("end_steps", "post script,database,junit,archive")));
		}

		private static Set<String> names(String names) {
			return Arrays.stream(names.split(",")).map(String::strip).filter(n -> !n.isEmpty()).collect(Collectors.toUnmodifiableSet());
		}
	}

	@Activate
	public RunEngineComponent(@Reference Settings settings, @Reference EventLog log, @Reference BlobStore blobs, @Reference RunLogs logs,
			@Reference EpPool pool, @Reference TestBeds beds)
			throws IOException {
		this(log, blobs, logs, pool, Limits.of(settings), Expected.of(settings), Time.SYSTEM, beds, Retention.of(settings));
	}

	RunEngineComponent(EventLog log, BlobStore blobs, RunLogs logs, EpPool pool, Limits limits, Expected expected, Time time, TestBeds beds)
			throws IOException {
		this(log, blobs, logs, pool, limits, expected, time, beds, Retention.ALL);
	}

	RunEngineComponent(EventLog log, BlobStore blobs, RunLogs logs, EpPool pool, Limits limits, Expected expected, Time time, TestBeds beds,
			Retention retention) throws IOException {
		this.retention = retention;
		this.log = log;
		this.logs = logs;
		this.archive = new RunArchive(blobs, log);
		this.board = new EpBoard(pool);
		this.owner = log.own(Partition.MAIN, () -> LOG.error("The journal is lost: no run goes on"));
		this.globals = new GlobalStore(log, owner, effects.readLock());
		this.housekeeping = new Housekeeping(log, owner, archive, runs, globals.trees(), effects);
		this.context = new ActiveRun.Context(log, owner, pool, logs, Steps.atStart(), Steps.atEnd(), expected.startSteps(), expected.endSteps(), limits, time,
				beds);
		recover();
		runs.active().forEach(board::join);
		pool.attach(board);
		runs.active().forEach(ActiveRun::start);
		Thread.ofVirtual().name("runs-trim").start(() -> {
			housekeeping.trim();
			deleteSuperfluous();
		});
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addStep(EndOfRunStep step) {
		context.steps().add(step);
	}

	void removeStep(EndOfRunStep step) {
		context.steps().remove(step);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addStartStep(StartOfRunStep step) {
		context.startSteps().add(step);
	}

	void removeStartStep(StartOfRunStep step) {
		context.startSteps().remove(step);
	}

	/** Waits for EPs, see {@link EpBoard#await}. */
	EpBoard board() {
		return board;
	}

	private void recover() throws IOException {
		RunsSnapshot.register(log, owner);
		Recollection recollection = new Recollection(archive);
		recollection.read(log);
		runs.recall(recollection.runs().values(), recollection.lastId());
		recollection.restore(globals.trees());
		for (long deleted : recollection.deleted()) {
			archive.delete(deleted);
		}
		for (KnownRun run : runs.known()) {
			if (run.closed()) {
				logs.close(run.id());
				runs.putClosed(run, run.n() == 0 || archive.hasEvents(run.id()));
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
			LOG.info("Run {} of {} goes on: {} of {} tests have ended", id, plan.user(), told.finishedTasks().size(), told.index().plan().tests().size());
			logs.open(id, told.index().plan());
			runs.put(run, new ActiveRun(context, working, told, cursor, this::closed));
		} catch (IOException | RuntimeException e) {
			String reason = "its plan cannot be read any more: " + e.getMessage();
			LOG.error("Run {}: {}", id, reason);
			String now = context.time().stamp();
			RunEnded ended = run.ended() != null
					? run.ended()
					: new RunEnded(id, RunOutcome.ENGINE_TROUBLE, reason, now, 0, Map.of());
			log.append(owner, List.of(NewEvent.ofRun(id, ended), NewEvent.ofRun(id, new RunClosed(id, now))));
			runs.putClosed(run.withEnded(ended).withClosed(), false);
			logs.close(id);
		}
	}

	@Override
	public RunInfo perform(RunPlan plan, String by) throws RpcException {
		return perform(plan, List.of(), by);
	}

	/** @param copies what the plan was made with: durable when this returns, as the plan is */
	RunInfo perform(RunPlan plan, List<ConfigurationCopy> copies, String by) throws RpcException {
		runs.reserve(plan.user());
		try {
			// outside any lock: whether a run has ended may have to wait for the disk
			for (ActiveRun run : runs.active()) {
				if (run.user().equals(plan.user()) && !run.hasEnded()) {
					throw RunRegistry.conflict(plan.user(), run.id());
				}
			}
			return start(runs.nextId(), plan, copies, by);
		} catch (IOException e) {
			throw new RpcException(FaultCode.INTERNAL, "The run cannot be started: " + e.getMessage());
		} finally {
			runs.release(plan.user());
		}
	}

	private RunInfo start(long id, RunPlan plan, List<ConfigurationCopy> copies, String by) throws IOException {
		archive.putConfiguration(id, copies);
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
		logs.open(id, plan);
		ActiveRun run = new ActiveRun(context, new RunState(plan, started), new RunState(plan, started), event.cursor(), this::closed);
		globals.trees().reset(plan.user(), plan.globals());
		runs.put(new KnownRun(started, event.n(), before, null, false), run);
		board.join(run);
		run.start();
		return run.info();
	}

	/** On the run's thread: nothing follows any more. */
	private void closed(ActiveRun run) {
		housekeeping.close(runs.find(run.id()).withEnded(run.ended()).withClosed(), run.index());
		board.leave(run);
		housekeeping.trim();
		if (!retention.isAll()) {
			Thread.ofVirtual().name("runs-retention").start(this::deleteSuperfluous);
		}
	}

	/** Old runs that are not to be kept. One that cannot be deleted now is tried again with the next. */
	private void deleteSuperfluous() {
		synchronized (retentionLock) {
			for (long run : retention.superfluous(runs.newest(null, Integer.MAX_VALUE), context.time().now())) {
				try {
					delete(run);
					LOG.info("Run {} is deleted: it is not to be kept any longer", run);
				} catch (RpcException | RuntimeException e) {
					LOG.warn("Run {} is not deleted: {}", run, e.getMessage());
				}
			}
		}
	}

	/** Tells a run something and waits until that is durable. */
	private <T> T command(ActiveRun run, Reply<T> reply, Input.Command command) throws RpcException {
		refuseWithoutJournal();
		run.post(command);
		T answer = reply.await();
		// what led to no event was not written, so nobody has noticed yet
		refuseWithoutJournal();
		return answer;
	}

	private void refuseWithoutJournal() throws RpcException {
		if (owner.lost() != null) {
			throw new RpcException(FaultCode.INTERNAL, "All runs stand still: " + owner.lost());
		}
	}

	private KnownRun head(long run) throws RpcException {
		KnownRun head = runs.find(run);
		if (head == null) {
			throw new RpcException(FaultCode.NOT_FOUND, "There is no run " + run + ".");
		}
		return head;
	}

	/** Of a run that is closed there is nothing to steer. */
	private RunInfo steer(long run, Function<Reply<Void>, Input.Command> command) throws RpcException {
		KnownRun head = head(run);
		ActiveRun found = runs.findActive(run);
		if (found == null) {
			return head.closed() ? head.info() : info(run);
		}
		Reply<Void> reply = new Reply<>();
		command(found, reply, command.apply(reply));
		return found.info();
	}

	@Override
	public RunInfo pause(long run, String by) throws RpcException {
		return steer(run, reply -> new Input.Pause(by, reply));
	}

	@Override
	public RunInfo resume(long run, String by) throws RpcException {
		return steer(run, reply -> new Input.Resume(by, reply));
	}

	@Override
	public RunInfo stop(long run, boolean now, String by) throws RpcException {
		return steer(run, reply -> new Input.Stop(by, now, reply));
	}

	@Override
	public RunInfo panic(long run, String reason) throws RpcException {
		return steer(run, reply -> new Input.Panic(reason, reply));
	}

	@Override
	public RunInfo pauseEp(long run, String ep, String by) throws RpcException {
		return steer(run, reply -> new Input.PauseEp(ep, by, reply));
	}

	@Override
	public RunInfo resumeEp(long run, String ep, String by) throws RpcException {
		return steer(run, reply -> new Input.ResumeEp(ep, by, reply));
	}

	@Override
	public RunInfo stopEp(long run, String ep, boolean now, String by) throws RpcException {
		return steer(run, reply -> new Input.StopEp(ep, now, by, reply));
	}

	@Override
	public List<Integer> queue(long run, String suite, List<PlannedTest> tests, String by) throws RpcException {
		head(run);
		ActiveRun found = runs.findActive(run);
		if (found == null) {
			throw new RpcException(FaultCode.CONFLICT, "Run " + run + " has ended.");
		}
		Reply<List<Integer>> reply = new Reply<>();
		return command(found, reply, new Input.Queue(suite, tests, by, reply));
	}

	@Override
	public List<Integer> dequeue(long run, Pending which, String by) throws RpcException {
		head(run);
		ActiveRun found = runs.findActive(run);
		Reply<List<Integer>> reply = new Reply<>();
		return found == null ? List.of() : command(found, reply, new Input.Dequeue(which, by, reply));
	}

	@Override
	public void delete(long run) throws RpcException {
		KnownRun head = head(run);
		if (!head.closed()) {
			throw new RpcException(FaultCode.CONFLICT, "Run " + run + " is not closed yet.");
		}
		if (runs.newest(head.started().user(), 1).getFirst().id() == run) {
			throw new RpcException(FaultCode.CONFLICT, "Run " + run + " is the latest of user " + head.started().user() + ": it is kept.");
		}
		try {
			housekeeping.delete(run, context.time().stamp());
		} catch (IOException e) {
			throw new RpcException(FaultCode.INTERNAL, "Run " + run + " cannot be deleted: " + e.getMessage());
		}
	}

	@Override
	public Optional<RunInfo> find(long run) {
		return runs.find(run) == null ? Optional.empty() : Optional.of(info(run));
	}

	private RunInfo info(long run) {
		ActiveRun running = runs.findActive(run);
		return running != null ? running.info() : runs.find(run).info();
	}

	@Override
	public List<RunInfo> list(String user, int limit) {
		return runs.newest(user, limit).stream().map(r -> r.closed() ? r.info() : info(r.id())).toList();
	}

	@Override
	public Optional<RunDetail> get(long run) {
		ActiveRun running = runs.findActive(run);
		if (running != null) {
			return Optional.of(running.detail());
		}
		KnownRun head = runs.find(run);
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
		ActiveRun running = runs.findActive(run);
		if (running != null) {
			return Optional.of(running.plan());
		}
		KnownRun head = runs.find(run);
		if (head == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(archive.plan(head.started().plan()));
		} catch (IOException e) {
			throw new UncheckedIOException("The plan of run " + run + " cannot be read: " + e.getMessage(), e);
		}
	}

	/** The plan of a run that goes on, prepared for looking things up; null if it does not. */
	PlanIndex index(long run) {
		ActiveRun running = runs.findActive(run);
		return running == null ? null : running.index();
	}

	@Override
	public Optional<Object> get(String user, String path) {
		return globals.get(user, path);
	}

	@Override
	public boolean set(String user, String path, Object value, long run) {
		return globals.set(user, path, value, run);
	}

	@Deactivate
	void deactivate() {
		runs.active().forEach(ActiveRun::halt);
	}
}
