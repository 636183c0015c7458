// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.twister.engine.api.EpListener;
import org.twister.engine.api.EpPool;
import org.twister.engine.api.EpRef;
import org.twister.engine.api.RunEngine;
import org.twister.engine.api.RunLogs;
import org.twister.engine.api.TestBeds;
import org.twister.engine.api.TaskRef;
import org.twister.engine.api.TestOrder;
import org.twister.engine.api.TestReport;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunService.StepInfo;
import org.twister.rpc.RunService.StepState;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventData.RunStarted;
import org.twister.rpc.event.EventKinds;

/**
 * A run without threads: the real state, decisions and effects on EPs that are played, with a clock that is turned. The journal is a list of JSON texts, so a restart is a fold of what
 * was really written.
 */
final class Bench implements EpPool, RunLogs, Time {

	static final Limits LIMITS = new Limits(Duration.ofSeconds(600), Duration.ofSeconds(60), Duration.ofSeconds(30), Duration.ofSeconds(30));

	/** An EP as it would be on its workstation. */
	static final class PlayedEp {
		final Map<TaskRef, TestOrder> orders = new LinkedHashMap<>();
		final Map<TaskRef, TestReport> reports = new LinkedHashMap<>();
		final List<TaskRef> stops = new ArrayList<>();
		final List<TaskRef> hardStops = new ArrayList<>();
		boolean connected;
		/** The CE has seen this process, and has not been started again since. */
		boolean known;
		int begun;
		int started;
	}

	/** What a kill -9 leaves of a batch. */
	enum Crash {
		NONE,
		/** It was decided, and is lost. */
		BEFORE_WRITE,
		/** It is durable, but had no effect. */
		BEFORE_EFFECTS,
		/** Some of its effects took place. */
		AMONG_EFFECTS
	}

	/** The CE was killed. */
	private static final class Killed extends RuntimeException {
		private static final long serialVersionUID = 1L;
	}

	/** What is done before the first test, step by step. */
	final class PlayedStart implements StartPhase.Performer {
		private boolean begun;
		private boolean performing;
		private boolean over;
		boolean interrupted;

		@Override
		public boolean isNeeded() {
			return hasStart;
		}

		@Override
		public void begin() {
			begun = true;
		}

		@Override
		public void interrupt() {
			interrupted = true;
		}

		/** It goes on, as the thread that performs steps would. */
		void goOn(boolean succeeds) {
			if (!begun || over) {
				return;
			}
			StepInfo before = told.step(START);
			if (before == null) {
				tell(StepState.RUNNING, "");
				performing = told.step(START) != null;
			} else if (before.state() == StepState.RUNNING && performing) {
				over = true;
				tell(succeeds && !interrupted ? StepState.DONE : StepState.FAILED, "exit code 1");
				done();
			} else {
				over = true;
				if (before.state() == StepState.RUNNING) {
					tell(StepState.UNKNOWN, "the Central Engine ended while it ran");
				}
				done();
			}
		}

		/** Nothing is done by what was killed with the CE. */
		private void done() {
			if (start == this) {
				step(new Input.StartDone());
			}
		}

		private void tell(StepState at, String result) {
			step(new Input.StartStep(START, at, result, true, new Reply<>()));
		}
	}

	static final String START = "pre script";

	final RunPlan plan;
	final List<String> journal = new ArrayList<>();
	final List<EventData> events = new ArrayList<>();
	final Map<String, PlayedEp> eps = new HashMap<>();
	final List<String> endedSuites = new ArrayList<>();
	final List<String> lines = new ArrayList<>();
	final List<EpRef> endedEps = new ArrayList<>();
	private final Map<TaskRef, Long> partFrom = new HashMap<>();
	private final Map<TaskRef, Span> ended = new HashMap<>();
	final RunStarted head;
	private Instant now = Instant.parse("2026-01-02T03:00:00Z");
	private long nanos = 1_000_000_000L;
	RunState state;
	RunState told;
	private Desk desk;
	private RunLogic logic;

	/** The next batch does not come through whole. */
	Crash crash = Crash.NONE;
	/** Some effects of a batch were lost: an EP that is connected again makes up for them where that matters. */
	boolean wasKilled;
	/** The run has a mandatory step before its first test. */
	boolean hasStart;
	PlayedStart start;
	private final TestBeds beds;
	/** What the run is told about its test beds. */
	private final List<Input> turns = new ArrayList<>();

	Bench(RunPlan plan) {
		this(plan, TestBeds.NONE);
	}

	Bench(RunPlan plan, TestBeds beds) {
		this(plan, beds, false);
	}

	Bench(RunPlan plan, TestBeds beds, boolean hasStart) {
		this.beds = beds;
		this.hasStart = hasStart;
		this.plan = plan;
		this.head = new RunStarted(1, plan.label(), plan.user(), "ann", stamp(), "runs/1/plan.json", plan.tests().size(), plan.eps(), Map.of(), List.of());
		new PlanIndex(plan).eps().forEach(ep -> eps.put(ep, new PlayedEp()));
		restart();
	}

	/** Everything that is not in the journal is forgotten. */
	void restart() {
		state = new RunState(plan, head);
		told = new RunState(plan, head);
		for (String line : journal) {
			EventData data = parse(line);
			state.apply(data);
			told.apply(data);
		}
		partFrom.clear();
		ended.clear();
		for (PlayedEp ep : eps.values()) {
			ep.connected = false;
			ep.known = false;
		}
		start = new PlayedStart();
		desk = new Desk(state, this, this, this);
		logic = new RunLogic(desk, LIMITS, new TestBedTurn(desk, beds, turns::add), start);
		if (state.ended() == null) {
			logic.begin();
			commit();
			stepTold();
		}
	}

	private static EventData parse(String line) {
		try {
			int space = line.indexOf(' ');
			return EventKinds.read(line.substring(0, space), EventKinds.JSON.readTree(line.substring(space))).orElseThrow();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The run takes note of where it stands in the queue for its test beds. */
	void stepTold() {
		Input[] inputs = turns.toArray(Input[]::new);
		turns.clear();
		step(inputs);
	}

	void step(Input... inputs) {
		try {
			logic.prepare(List.of(inputs));
			for (Input input : inputs) {
				logic.handle(input);
			}
			logic.settle();
			commit();
		} catch (Killed e) {
			restart();
		}
	}

	private void commit() {
		Batch batch = desk.take();
		Crash crashing = crash;
		if (!batch.events.isEmpty()) {
			crash = Crash.NONE;
			if (crashing == Crash.BEFORE_WRITE) {
				throw new Killed();
			}
		}
		for (EventData data : batch.events) {
			journal.add(EventKinds.kindOf(data) + " " + EventKinds.toJson(data));
			events.add(data);
			told.apply(data);
		}
		int left = batch.events.isEmpty() || crashing == Crash.NONE ? Integer.MAX_VALUE : crashing == Crash.BEFORE_EFFECTS ? 0 : batch.effects.size() / 2;
		for (Batch.Effect effect : batch.effects) {
			if (left-- == 0) {
				wasKilled = true;
				throw new Killed();
			}
			try {
				effect.run();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		assertEquals(state.detail(now, ""), told.detail(now, ""));
	}

	// --- what happens ---

	void connect(String ep) {
		connect(ep, true);
	}

	/** The EP comes back after the CE was started again: nobody knows whether it is the same process. */
	void connectAfterRestart(String ep) {
		connect(ep, false);
	}

	void connect(String ep, boolean sameProcess) {
		PlayedEp played = eps.get(ep);
		played.connected = true;
		played.known = true;
		step(new Input.Connected(ep, sameProcess, List.copyOf(played.orders.keySet())));
		for (TestReport report : List.copyOf(played.reports.values())) {
			if (played.connected) {
				deliver(ep, report);
			}
		}
	}

	void connectAnew(String ep) {
		eps.put(ep, new PlayedEp());
		connect(ep, false);
	}

	/** It says good-bye. */
	void leave(String ep) {
		eps.put(ep, new PlayedEp());
		step(new Input.Lost(ep, true));
	}

	void lose(String ep) {
		eps.get(ep).connected = false;
		step(new Input.Lost(ep, false));
	}

	void pass(String... names) {
		for (String name : names) {
			finish(name, TestStatus.PASS, "");
		}
	}

	void fail(String name) {
		finish(name, TestStatus.FAIL, "broken");
	}

	/** The EP that runs this test reports its end. */
	void finish(String name, TestStatus status, String reason) {
		TaskState task = named(name);
		assertEquals(TestStatus.WORKING, task.status, name);
		report(task.ep, new TestReport(desk.ref(task), status, false, reason, 1.5, 10, ""));
	}

	/** The EP has a result; it arrives if the EP is connected. */
	void report(String ep, TestReport report) {
		PlayedEp played = eps.get(ep);
		assertNotNull(played.orders.get(report.task()), "the EP never got " + report.task());
		played.reports.put(report.task(), report);
		if (played.connected) {
			deliver(ep, report);
		}
	}

	private void deliver(String ep, TestReport report) {
		PlayedEp played = eps.get(ep);
		TaskState before = told.task(report.task().task());
		boolean counts = before.isWorking() && before.attempt == report.task().attempt() && before.ep.equals(ep);
		step(new Input.Ended(ep, report, () -> {
			TaskState durable = told.task(report.task().task());
			assertTrue(durable.isFinal(), "acknowledged before it was durable");
			if (counts) {
				boolean timedOut = report.status() == TestStatus.ABORTED && durable.status == TestStatus.TIMEOUT;
				assertTrue(durable.status == report.status() || timedOut, "acknowledged as " + report.status() + ", kept as " + durable.status);
			}
			played.orders.remove(report.task());
			played.reports.remove(report.task());
		}));
	}

	void stop(boolean atOnce) {
		step(new Input.Stop("ann", atOnce, new Reply<>()));
	}

	void panic(String reason) {
		step(new Input.Panic(reason, new Reply<>()));
	}

	void stopEp(String ep, boolean atOnce) {
		step(new Input.StopEp(ep, atOnce, "ann", new Reply<>()));
	}

	void pauseEp(String ep) {
		step(new Input.PauseEp(ep, "ann", new Reply<>()));
	}

	void resumeEp(String ep) {
		step(new Input.ResumeEp(ep, "ann", new Reply<>()));
	}

	/** @return the numbers of the tests */
	List<Integer> queue(String suite, String... files) throws RpcException {
		List<PlannedTest> tests = new ArrayList<>();
		for (String file : files) {
			tests.add(new PlannedTest(1, 1001, 101, file, file, "/t/" + file, TestRole.TEST, true, false, "python", "", false, List.of(), Map.of(), 0,
					List.of()));
		}
		Reply<List<Integer>> reply = new Reply<>();
		step(new Input.Queue(suite, tests, "ann", reply));
		reply.complete(null);
		return reply.await();
	}

	List<Integer> dequeue(String ep, String suite, int fileId) throws RpcException {
		Reply<List<Integer>> reply = new Reply<>();
		step(new Input.Dequeue(new RunEngine.Pending(ep, suite, fileId), "ann", reply));
		reply.complete(null);
		return reply.await();
	}

	void pause() {
		step(new Input.Pause("ann", new Reply<>()));
	}

	void resume() {
		step(new Input.Resume("ann", new Reply<>()));
	}

	/** Lets time pass, with everything that is due on the way. */
	void pass(Duration duration) {
		long end = nanos + duration.toNanos();
		while (state.ended() == null && logic.nextDue() <= end) {
			long due = logic.nextDue();
			turn(due - nanos);
			step();
			assertTrue(state.ended() != null || logic.nextDue() > due, "what was due was not done: the run's thread would spin");
		}
		turn(end - nanos);
	}

	private void turn(long by) {
		if (by > 0) {
			nanos += by;
			now = now.plusNanos(by);
		}
	}

	// --- what is seen ---

	TaskState named(String name) {
		for (TaskState task : state.tasks()) {
			if (task.test.name().equals(name)) {
				return task;
			}
		}
		throw new AssertionError("no test " + name);
	}

	TestStatus status(String name) {
		return named(name).status;
	}

	/** Names of the tests that run now, sorted. */
	List<String> running() {
		return state.working().stream().map(t -> t.test.name()).sorted().toList();
	}

	<T extends EventData> List<T> events(Class<T> type) {
		return events.stream().filter(type::isInstance).map(type::cast).toList();
	}

	boolean isStopped(String name) {
		TaskState task = named(name);
		return eps.get(task.ep).stops.contains(desk.ref(task));
	}

	boolean isKilled(String name) {
		TaskState task = named(name);
		return eps.get(task.ep).hardStops.contains(desk.ref(task));
	}

	// --- EpPool ---

	@Override
	public List<EpInfo> list(String user) {
		return List.of();
	}

	@Override
	public void attach(EpListener listener) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void beginRun(EpRef ep, long run) {
		eps.get(ep.name()).begun++;
	}

	@Override
	public void endRun(EpRef ep, long run) {
		endedEps.add(ep);
	}

	@Override
	public void start(EpRef ep, TestOrder order) {
		TaskState durable = told.task(order.task().task());
		assertEquals(TestStatus.WORKING, durable.status, "started before it was durable");
		assertEquals(ep.name(), durable.ep);
		assertTrue(partFrom.containsKey(order.task()), "its log was not begun");
		if (eps.get(ep.name()).connected) {
			List<TaskRef> others = eps.get(ep.name()).orders.keySet().stream().filter(t -> !t.equals(order.task())).toList();
			assertEquals(List.of(), others, ep.name() + " gets " + order.task() + " while it is busy");
			eps.get(ep.name()).started++;
			eps.get(ep.name()).orders.put(order.task(), order);
		}
	}

	@Override
	public void endSuite(EpRef ep, long run, int suiteId) {
		endedSuites.add(state.index().suite(suiteId).path() + "@" + ep.name());
	}

	@Override
	public void stop(EpRef ep, TaskRef task, boolean hard) {
		PlayedEp played = eps.get(ep.name());
		if (played.connected) {
			(hard ? played.hardStops : played.stops).add(task);
		}
	}

	// --- RunLogs ---

	@Override
	public void begin(TaskRef task, EpRef ep, int fileId, String path, long from) {
		partFrom.putIfAbsent(task, from);
	}

	@Override
	public Span end(TaskRef task) {
		Long from = partFrom.get(task);
		if (from == null) {
			return Span.NONE;
		}
		return ended.computeIfAbsent(task, t -> new Span(from, from + 100));
	}

	@Override
	public long append(TaskRef task, long offset, ByteBuffer bytes) {
		throw new UnsupportedOperationException();
	}

	@Override
	public long length(TaskRef task) {
		return 0;
	}

	@Override
	public void line(long run, String log, String text) {
		lines.add(log + ": " + text);
	}

	@Override
	public List<LogFile> list(long run) {
		return List.of();
	}

	@Override
	public InputStream read(long run, String name, long from) {
		throw new UnsupportedOperationException();
	}

	@Override
	public byte[] tail(TaskRef task, int bytes) {
		return new byte[0];
	}

	@Override
	public AutoCloseable onGrowth(long run, String name, Runnable grown) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void close(long run) {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isClosed(long run) {
		return false;
	}

	// --- Time ---

	@Override
	public Instant now() {
		return now;
	}

	@Override
	public long nanos() {
		return nanos;
	}
}
