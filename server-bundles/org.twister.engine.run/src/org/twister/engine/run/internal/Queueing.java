// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.twister.engine.api.RunEngine.Pending;
import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.rpc.FaultCode;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.EventData.QueuedTest;
import org.twister.rpc.event.EventData.TestsDequeued;
import org.twister.rpc.event.EventData.TestsQueued;

/** Adds tests to a run that goes on, and takes out such as have not begun. */
final class Queueing {

	private static final String TIMEOUT = "timeout";

	private final Desk desk;
	private final RunState state;

	Queueing(Desk desk) {
		this.desk = desk;
		this.state = desk.state;
	}

	void queue(Input.Queue input) {
		PlannedSuite suite = state.index().suite(input.suite());
		if (suite == null) {
			input.reply().refuse(FaultCode.NOT_FOUND, "Run " + state.id() + " has no suite " + input.suite() + ".");
			return;
		}
		for (PlannedTest test : input.tests()) {
			if (!test.refusal().isEmpty()) {
				input.reply().refuse(FaultCode.BAD_REQUEST, test.path() + " cannot run. " + test.refusal());
				return;
			}
		}
		String refusal = refusal(suite);
		if (refusal != null) {
			input.reply().refuse(FaultCode.CONFLICT, "Nothing can be added to suite " + suite.path() + ": " + refusal + ".");
			return;
		}
		List<QueuedTest> queued = new ArrayList<>();
		int task = 0;
		int fileId = 0;
		for (TaskState known : state.tasks()) {
			task = Math.max(task, known.test.task());
			fileId = Math.max(fileId, known.test.fileId());
		}
		Names names = new Names(suite.id());
		for (PlannedTest test : input.tests()) {
			queued.add(new QueuedTest(++task, Math.max(++fileId, 1001), suite.id(), names.unique(test.path()), test.path(), test.file(), test.runnable(),
					test.optional(), test.runner(), test.params(), properties(suite, test), test.timeout()));
		}
		desk.emit(new TestsQueued(state.id(), queued, input.by(), desk.time.stamp()));
		desk.effect(() -> desk.logs.open(state.id(), state.index().plan()));
		desk.runningLog(input.by() + " added to suite " + suite.path() + ": " + String.join(", ", queued.stream().map(QueuedTest::path).toList()));
		input.reply().set(queued.stream().map(QueuedTest::task).toList());
	}

	/** Why nothing can be added, null if it can. */
	private String refusal(PlannedSuite suite) {
		if (state.ended() != null || state.isStopping()) {
			return state.ended() != null ? "the run has ended" : state.stopping().reason();
		}
		if (state.timedOut(suite.id()) != null) {
			return state.timedOut(suite.id()).reason();
		}
		String ep = epOf(suite);
		if (!ep.isEmpty() && state.stopped(ep) != null) {
			return state.stopped(ep).reason();
		}
		if (!ep.isEmpty() && desk.slot(ep).givenUp) {
			return "its EP " + ep + " is lost";
		}
		for (PlannedSuite around : state.index().chain(suite.id())) {
			if (isEnding(around)) {
				return around == suite ? "it is ending" : "suite " + around.path() + " is ending";
			}
		}
		return null;
	}

	/** The EP that the suite is bound to, empty if there is none. */
	private String epOf(PlannedSuite suite) {
		for (PlannedSuite around : state.index().chain(suite.id())) {
			if (!around.ep().isEmpty()) {
				return around.ep();
			}
		}
		for (PlannedSuite around : state.index().chain(suite.id())) {
			PlanIndex.Row row = state.index().row(around.id());
			if (row != null) {
				return state.epOf(row);
			}
		}
		return "";
	}

	/** A suite with a frame ends with the first of its teardown files, or when all of it has ended. */
	private boolean isEnding(PlannedSuite suite) {
		boolean framed = false;
		for (PlannedTest test : state.index().testsBelow(suite.id())) {
			if (test.suite() == suite.id() && test.role() != TestRole.TEST) {
				framed = true;
				TaskState task = state.task(test.task());
				if (test.role() == TestRole.TEARDOWN && (task.isWorking() || task.isFinal())) {
					return true;
				}
			}
		}
		return framed && state.isSuiteDone(suite.id());
	}

	private Map<String, String> properties(PlannedSuite suite, PlannedTest test) {
		Map<String, String> properties = new LinkedHashMap<>();
		state.index().chain(suite.id()).reversed().forEach(around -> properties.putAll(around.fields()));
		properties.remove(TIMEOUT);
		properties.putAll(test.properties());
		return properties;
	}

	/** Base names; {@code #2} marks the second one of a name. */
	private final class Names {
		private final Set<String> taken = new LinkedHashSet<>();

		Names(int suite) {
			for (TaskState task : state.tasks()) {
				if (task.test.suite() == suite) {
					taken.add(task.test.name());
				}
			}
		}

		String unique(String path) {
			String base = path.substring(path.lastIndexOf('/') + 1);
			String name = base;
			for (int i = 2; !taken.add(name); i++) {
				name = base + "#" + i;
			}
			return name;
		}
	}

	void dequeue(Input.Dequeue input) {
		Set<Integer> out = state.ended() != null ? Set.of() : selected(input.which());
		List<TaskState> tasks = state.index().plan().tests().stream().filter(t -> out.contains(t.task())).map(t -> state.task(t.task())).toList();
		if (!tasks.isEmpty()) {
			desk.emit(new TestsDequeued(state.id(), tasks.stream().map(t -> t.test.task()).toList(), input.by(), desk.time.stamp()));
			desk.runningLog(input.by() + " took out " + (tasks.size() == 1 ? tasks.getFirst().test.path() : tasks.size() + " tests"));
			tasks.forEach(t -> desk.finish(t, TestStatus.NOT_EXEC, "taken out of the run by " + input.by()));
		}
		input.reply().set(tasks.stream().map(t -> t.test.task()).toList());
	}

	private Set<Integer> selected(Pending which) {
		Set<Integer> out = new LinkedHashSet<>();
		Set<Integer> suites = new LinkedHashSet<>();
		for (TaskState task : state.tasks()) {
			if (task.test.role() == TestRole.TEST && isPending(task) && fits(task.test, which)) {
				out.add(task.test.task());
				state.index().chain(task.test.suite()).forEach(s -> suites.add(s.id()));
			}
		}
		for (int suite : suites) {
			addFrame(suite, out);
		}
		return out;
	}

	private static boolean isPending(TaskState task) {
		return task.status == TestStatus.PENDING || task.status == TestStatus.WAITING;
	}

	/** Set-up and teardown files of a suite that has not been entered, and of which no test is left. */
	private void addFrame(int suite, Set<Integer> out) {
		List<PlannedTest> below = state.index().testsBelow(suite);
		boolean empty = below.stream().allMatch(t -> t.role() != TestRole.TEST || out.contains(t.task()) || state.task(t.task()).isFinal());
		if (empty && !state.hasEntered(suite)) {
			below.stream().filter(t -> isPending(state.task(t.task()))).forEach(t -> out.add(t.task()));
		}
	}

	private boolean fits(PlannedTest test, Pending which) {
		if (which.fileId() != 0 && test.fileId() != which.fileId()) {
			return false;
		}
		if (which.ep() != null && !state.epOf(state.index().rowOf(test.task())).equals(which.ep())) {
			return false;
		}
		return which.suite() == null || state.index().chain(test.suite()).stream()
				.anyMatch(s -> s.name().equals(which.suite()) || String.valueOf(s.id()).equals(which.suite()));
	}
}
