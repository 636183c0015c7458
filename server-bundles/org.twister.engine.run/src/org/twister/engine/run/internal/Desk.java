// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.twister.engine.api.EpPool;
import org.twister.engine.api.EpRef;
import org.twister.engine.api.RunLogs;
import org.twister.engine.api.RunLogs.Span;
import org.twister.engine.api.TaskRef;
import org.twister.engine.api.TestOrder;
import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventData.RunNote;
import org.twister.rpc.event.EventData.TestDispatched;
import org.twister.rpc.event.EventData.TestFinished;

/**
 * Where a run's decisions are written down: each changes the state at once, goes into the batch as an event, and leaves the effects for when that is durable. Knows how to say a thing,
 * not when.
 */
final class Desk {

	static final String RUNNING_LOG = "log_running.log";
	static final String SUMMARY_LOG = "log_summary.log";

	final RunState state;
	final EpPool pool;
	final RunLogs logs;
	final Time time;
	private final Map<String, Slot> slots = new LinkedHashMap<>();
	/** Of tests whose logs have ended, until they have their status. */
	private final Map<TaskRef, Span> spans = new HashMap<>();
	private Batch batch = new Batch();

	Desk(RunState state, EpPool pool, RunLogs logs, Time time) {
		this.state = state;
		this.pool = pool;
		this.logs = logs;
		this.time = time;
		state.index().eps().forEach(ep -> slots.put(ep, new Slot(new EpRef(plan().user(), ep))));
	}

	RunPlan plan() {
		return state.index().plan();
	}

	Collection<Slot> slots() {
		return slots.values();
	}

	/** Null for an EP that does not take part. */
	Slot slot(String ep) {
		return slots.get(ep);
	}

	/** Hands over what was decided since the last call. */
	Batch take() {
		Batch taken = batch;
		batch = new Batch();
		return taken;
	}

	boolean isClean() {
		return batch.events.isEmpty();
	}

	void emit(EventData data) {
		batch.events.add(data);
		state.apply(data);
	}

	void effect(Batch.Effect effect) {
		batch.effects.add(effect);
	}

	void note(int task, String text) {
		emit(new RunNote(state.id(), task, time.stamp(), text));
	}

	void runningLog(String text) {
		String line = time.stamp() + " " + text;
		effect(() -> logs.line(state.id(), RUNNING_LOG, line));
	}

	static TaskRef ref(RunState state, TaskState task) {
		return new TaskRef(state.id(), task.test.task(), task.attempt);
	}

	TaskRef ref(TaskState task) {
		return ref(state, task);
	}

	/** Gives a test to an EP. */
	void dispatch(PlannedTest test, Slot slot) {
		TaskState task = state.task(test.task());
		String ep = slot.ref.name();
		for (PlannedSuite suite : state.index().chain(test.suite()).reversed()) {
			if (!state.hasEntered(suite.id())) {
				runningLog("EP " + ep + " enters suite " + suite.path());
			}
		}
		emit(new TestDispatched(state.id(), test.task(), task.attempt + 1, ep, time.stamp()));
		beginLog(task);
		TestOrder order = order(task);
		effect(() -> pool.start(slot.ref, order));
	}

	/** Begins or, after a restart, continues a test's part of the CLI log. */
	void beginLog(TaskState task) {
		TaskRef ref = ref(task);
		Slot slot = slot(task.ep);
		long from = state.cliEnd(task.ep);
		effect(() -> logs.begin(ref, slot.ref, task.test.fileId(), task.test.path(), from));
	}

	/** Sends an order again that may not have arrived. */
	void startAgain(TaskState task, Slot slot) {
		TestOrder order = order(task);
		effect(() -> pool.start(slot.ref, order));
	}

	private TestOrder order(TaskState task) {
		PlannedTest t = task.test;
		PlannedSuite suite = state.index().suite(t.suite());
		PlannedSuite top = state.index().chain(t.suite()).getLast();
		return new TestOrder(ref(task), t.fileId(), t.file(), t.role(), suite.id(), suite.name(), top.id(), suite.testbed(), t.runnable(), t.runner(),
				t.params(),
				t.properties(), t.timeout(), plan().user(), plan().label());
	}

	/** A test that never ran gets its final status. */
	void finish(TaskState task, TestStatus status, String reason) {
		finished(task, new TestFinished(state.id(), task.test.task(), task.attempt, "", status, false, reason, null, time.stamp(), 0, -1, -1));
	}

	/** Makes the logs of many tests durable that are about to be {@link #finishRan finished}. */
	void endLogs(Collection<TaskState> tasks) {
		try {
			spans.putAll(logs.end(tasks.stream().map(this::ref).toList()));
		} catch (IOException e) {
			throw new UncheckedIOException("The logs of " + tasks.size() + " tests cannot be written: " + e.getMessage(), e);
		}
	}

	/** A test that was given to an EP gets its final status; its log is made durable first. */
	void finishRan(TaskState task, TestStatus status, boolean crash, String reason, double duration) {
		Span span = spans.remove(ref(task));
		try {
			span = span == null ? logs.end(ref(task)) : span;
		} catch (IOException e) {
			throw new UncheckedIOException("The log of test " + task.test.name() + " cannot be written: " + e.getMessage(), e);
		}
		finished(task,
				new TestFinished(state.id(), task.test.task(), task.attempt, task.ep, status, crash, reason, task.started, time.stamp(), duration, span.from(),
						span.to()));
	}

	private void finished(TaskState task, TestFinished event) {
		emit(event);
		String line = SummaryLine.of(state.index(), task);
		effect(() -> logs.line(state.id(), SUMMARY_LOG, line));
		for (PlannedSuite suite : state.index().chain(task.test.suite())) {
			endSuiteIfDone(suite);
		}
	}

	/** Set-up files may leave processes behind for their suite: they end with it, on every EP that worked for it. */
	private void endSuiteIfDone(PlannedSuite suite) {
		if (!state.hasEntered(suite.id()) || !state.isSuiteDone(suite.id())) {
			return;
		}
		state.index().testsBelow(suite.id()).stream().map(t -> state.task(t.task()).ep).filter(ep -> !ep.isEmpty()).distinct().map(this::slot)
				.forEach(slot -> effect(() -> pool.endSuite(slot.ref, state.id(), suite.id())));
	}
}
