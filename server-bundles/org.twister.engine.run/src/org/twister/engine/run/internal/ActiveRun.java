// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.EpPool;
import org.twister.engine.api.RunLogs;
import org.twister.engine.api.TestBeds;
import org.twister.engine.api.plan.RunPlan;
import org.twister.engine.api.spi.EndOfRunStep;
import org.twister.engine.api.spi.StartOfRunStep;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.engine.api.spi.store.EventLog.NewEvent;
import org.twister.engine.api.spi.store.EventLog.Ownership;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.RunService.StepInfo;
import org.twister.rpc.RunService.StepState;
import org.twister.rpc.event.Event;
import org.twister.rpc.event.EventData.RunClosed;
import org.twister.rpc.event.EventData.RunEnded;
import org.twister.rpc.event.EventData.RunStep;

/**
 * A run and its thread, until it is closed. The thread takes everything that has come, lets {@link RunLogic} decide, makes the decisions durable in one batch, and then lets them take
 * effect. Others see a second fold of the same events that contains only what is durable.
 */
final class ActiveRun {

	/** What all runs share. */
	record Context(EventLog log, Ownership owner, EpPool pool, RunLogs logs, Steps<StartOfRunStep> startSteps, Steps<EndOfRunStep> steps,
			Set<String> expectedStartSteps, Set<String> expectedSteps, Limits limits, Time time, TestBeds beds) {}

	private static final Logger LOG = LoggerFactory.getLogger(ActiveRun.class);
	private static final long STEPS_WAIT = 10;

	private final Context context;
	private final RunState working;
	private final Desk desk;
	private final StartPhase.Performer performer;
	private final RunLogic logic;
	private final BlockingQueue<Input> inbox = new LinkedBlockingQueue<>();
	private final Consumer<ActiveRun> onClosed;
	private final Thread thread;
	private volatile boolean halted;

	/** Guards the three below. */
	private final Object inboxLock = new Object();
	/** Wishes of users still have an effect. */
	private boolean steerable = true;
	/** Somebody still reads the inbox. */
	private boolean open = true;
	/** Why wishes are refused: the journal is lost, or the CE ends. */
	private Throwable refusal;

	/** Guards the two below: what is durable. Held while it becomes so, so that who has seen an event sees the state after it. */
	private final Object toldLock = new Object();
	private final RunState told;
	private String cursor;
	private final String user;
	/** What is durable of the plan: tests may be queued. */
	private volatile PlanIndex index;

	/**
	 * @param working  fold of the events so far
	 * @param told     another fold of the same
	 * @param cursor   of the last one
	 * @param onClosed called on the run's thread when nothing follows any more
	 */
	ActiveRun(Context context, RunState working, RunState told, String cursor, Consumer<ActiveRun> onClosed) {
		this.context = context;
		this.working = working;
		this.told = told;
		this.cursor = cursor;
		this.onClosed = onClosed;
		this.index = told.index();
		this.user = index.plan().user();
		this.desk = new Desk(working, context.pool(), context.logs(), context.time());
		this.performer = startPerformer();
		this.logic = new RunLogic(desk, context.limits(), new TestBedTurn(desk, context.beds(), this::post), performer);
		this.thread = Thread.ofPlatform().name("run-" + id()).unstarted(this::run);
	}

	private StartPhase.Performer startPerformer() {
		Map<String, StepState> before = new HashMap<>();
		working.steps().forEach(step -> before.put(step.name(), step.state()));
		return new StartPerformer(plan(), id(), context.startSteps(), context.expectedStartSteps(), before, this::post);
	}

	long id() {
		return told.id();
	}

	String user() {
		return user;
	}

	/** With the tests that were queued. */
	RunPlan plan() {
		return index.plan();
	}

	PlanIndex index() {
		return index;
	}

	void start() {
		thread.start();
	}

	/** Lets go of the run as it is: it goes on when the CE starts again. */
	void halt() {
		synchronized (inboxLock) {
			halted = true;
			steerable = false;
			if (refusal == null) {
				refusal = new IOException("the Central Engine is shutting down");
			}
		}
		performer.interrupt();
		inbox.add(new Input.Wake());
		try {
			thread.join(5_000);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	RunInfo info() {
		synchronized (toldLock) {
			return told.info(context.time().now());
		}
	}

	RunDetail detail() {
		synchronized (toldLock) {
			return told.detail(context.time().now(), cursor);
		}
	}

	boolean hasEnded() {
		return ended() != null;
	}

	/** Its last words, null while it goes on. */
	RunEnded ended() {
		synchronized (toldLock) {
			return told.ended();
		}
	}

	/** Tells the run something. Never waits for the disk. */
	void post(Input input) {
		synchronized (inboxLock) {
			if (input instanceof Input.Command command && !steerable) {
				refuse(command);
			} else if (open) {
				inbox.add(input);
			} else if (input instanceof Input.Ended ended) {
				ended.acknowledge().run();
			}
		}
	}

	/** Of a run that has ended there is nothing to steer, which is no error; but nothing can be added to it. */
	private void refuse(Input.Command command) {
		if (refusal == null && command instanceof Input.Queue) {
			command.reply().refuse(FaultCode.CONFLICT, "Run " + id() + " has ended.");
		} else if (refusal == null && command instanceof Input.Dequeue dequeue) {
			dequeue.reply().set(List.of());
		}
		command.reply().complete(refusal);
	}

	private void run() {
		LOG.info("Run {} of {}: {} tests on {}", id(), user(), plan().tests().size(), working.index().eps());
		try {
			SummaryRepair.repair(context.logs(), working);
			step(List.of(), logic::begin);
			step(waiting(), null);
			while (working.ended() == null && !halted) {
				step(take(), null);
			}
			if (halted) {
				answer(waiting(), refusal());
			} else {
				finish();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (IOException e) {
			LOG.error("Run {} stands still: {}", id(), e.getMessage());
			failWaiting(e);
		} catch (RuntimeException | Error e) {
			LOG.error("Run {} stands still", id(), e);
			failWaiting(e);
		}
	}

	private List<Input> waiting() {
		List<Input> inputs = new ArrayList<>();
		inbox.drainTo(inputs);
		return inputs;
	}

	/** Waits until something comes or is due. */
	private List<Input> take() throws InterruptedException {
		long due = logic.nextDue();
		Input first = due == Slot.NEVER ? inbox.take() : inbox.poll(Math.max(0, due - context.time().nanos()), TimeUnit.NANOSECONDS);
		List<Input> inputs = new ArrayList<>();
		if (first != null) {
			inputs.add(first);
			inbox.drainTo(inputs);
		}
		return inputs;
	}

	private void step(List<Input> inputs, Runnable before) throws IOException {
		boolean refused = halted;
		if (!refused) {
			try {
				if (before != null) {
					before.run();
				}
				logic.prepare(inputs);
				inputs.forEach(logic::handle);
				if (before == null) {
					logic.settle();
				}
				commit();
			} catch (RuntimeException e) {
				troubleOf(inputs, e);
			} catch (IOException | Error e) {
				answer(inputs, e);
				throw e;
			}
		}
		answer(inputs, refused ? refusal() : null);
	}

	private Throwable refusal() {
		synchronized (inboxLock) {
			return refusal;
		}
	}

	private void troubleOf(List<Input> inputs, RuntimeException e) throws IOException {
		try {
			trouble(e);
		} catch (IOException again) {
			answer(inputs, again);
			throw again;
		}
	}

	/** Whoever waits for a command is told what became of it. */
	private static void answer(List<Input> inputs, Throwable failure) {
		for (Input input : inputs) {
			if (input instanceof Input.Command command) {
				command.reply().complete(failure);
			}
		}
	}

	/** An error of ours or of the disk below the logs: the run ends, and says so. */
	private void trouble(RuntimeException e) throws IOException {
		LOG.error("Run {} cannot go on", id(), e);
		if (working.ended() == null) {
			logic.fail(e.getMessage() == null ? e.toString() : e.getMessage());
		}
		try {
			commit();
		} catch (RuntimeException again) {
			LOG.error("Run {}: {}", id(), again.toString());
		}
	}

	/** Events first, effects when they are durable. */
	private void commit() throws IOException {
		Batch batch = desk.take();
		if (!batch.events.isEmpty()) {
			synchronized (toldLock) {
				List<Event> stored = context.log().append(context.owner(), batch.events.stream().map(d -> NewEvent.ofRun(id(), d)).toList());
				batch.events.forEach(told::apply);
				cursor = stored.getLast().cursor();
				index = told.index();
			}
		}
		IOException failed = null;
		for (Batch.Effect effect : batch.effects) {
			try {
				effect.run();
			} catch (IOException e) {
				failed = e;
			}
		}
		if (failed != null) {
			throw new UncheckedIOException("A log of the run cannot be written: " + failed.getMessage(), failed);
		}
	}

	private void handleLate() throws IOException {
		step(waiting(), () -> {});
	}

	/** The end-of-run steps, one after the other, with intent and done in the journal. */
	private void finish() throws IOException, InterruptedException {
		LOG.info("Run {} ended: {} {}", id(), working.ended().outcome(), working.ended().counts());
		synchronized (inboxLock) {
			steerable = false;
		}
		handleLate();
		List<EndOfRunStep> steps = context.steps().await(context.expectedSteps(), STEPS_WAIT, TimeUnit.SECONDS);
		for (EndOfRunStep step : steps) {
			perform(step);
			handleLate();
		}
		for (String missing : context.steps().missing(context.expectedSteps())) {
			if (working.step(missing) == null) {
				record(missing, StepState.FAILED, "this step is not installed");
			}
		}
		desk.emit(new RunClosed(id(), context.time().stamp()));
		commit();
		onClosed.accept(this);
		context.logs().close(id());
		synchronized (inboxLock) {
			open = false;
		}
		handleLate();
	}

	private void perform(EndOfRunStep step) throws IOException {
		StepInfo before = working.step(step.name());
		if (before != null && before.state() != StepState.RUNNING) {
			return;
		}
		if (before != null && !step.repeatable()) {
			record(step.name(), StepState.UNKNOWN, "the Central Engine ended while it ran");
			return;
		}
		record(step.name(), StepState.RUNNING, "");
		String result;
		try {
			result = step.perform(plan(), detail());
		} catch (Exception e) {
			LOG.warn("Run {}: step {} failed", id(), step.name(), e);
			record(step.name(), StepState.FAILED, e.getMessage() == null ? e.toString() : e.getMessage());
			return;
		}
		record(step.name(), StepState.DONE, result);
	}

	private void record(String step, StepState state, String result) throws IOException {
		desk.emit(new RunStep(id(), step, state, result));
		commit();
	}

	private void failWaiting(Throwable e) {
		synchronized (inboxLock) {
			halted = true;
			steerable = false;
			refusal = e;
		}
		answer(waiting(), e);
	}
}
