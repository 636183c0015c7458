// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.twister.rpc.EngineStatus;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.RunService.StepInfo;
import org.twister.rpc.RunService.SuiteInfo;
import org.twister.rpc.RunService.TestInfo;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.EventData;

/** State of one run: a snapshot and the events behind it. Not thread-safe. */
final class RunModel {

	private final RunInfo start;
	private final Map<Integer, SuiteInfo> suites = new LinkedHashMap<>();
	private final Map<Integer, TestInfo> tests = new LinkedHashMap<>();
	private final Map<String, StepInfo> steps = new LinkedHashMap<>();
	private final Map<TestStatus, Integer> counts = new EnumMap<>(TestStatus.class);
	private final Map<String, Integer> workingOn = new HashMap<>();
	private EngineStatus status;
	private boolean stopping;
	private RunOutcome outcome;
	private String reason;
	private double elapsed;
	private boolean closed;

	RunModel(RunDetail snapshot) {
		start = snapshot.info();
		status = start.status();
		outcome = start.outcome();
		reason = start.reason();
		elapsed = start.elapsed();
		closed = start.closed();
		stopping = start.stopping();
		snapshot.suites().forEach(s -> suites.put(s.id(), s));
		snapshot.steps().forEach(s -> steps.put(s.name(), s));
		for (TestInfo test : snapshot.tests()) {
			tests.put(test.task(), test);
			counts.merge(test.status(), 1, Integer::sum);
			if (test.status() == TestStatus.WORKING) {
				workingOn.put(test.ep(), test.task());
			}
		}
	}

	/** Applies an event. Those of another run, and what this version does not know, change nothing. */
	void apply(EventData event) {
		switch (event) {
		case EventData.RunStateChanged e when e.run() == id() -> {
			status = e.status();
			stopping |= e.stopping();
		}
		case EventData.TestsQueued e when e.run() == id() -> e.tests().forEach(this::add);
		case EventData.TestWaiting e when e.run() == id() -> replaceStatus(e.task(), TestStatus.WAITING, "", e.reason(), null);
		case EventData.TestDispatched e when e.run() == id() -> workOn(e.task(), e.ep(), e.at());
		case EventData.TestStarted e when e.run() == id() -> workOn(e.task(), e.ep(), e.at());
		case EventData.TestFinished e when e.run() == id() -> finish(e);
		case EventData.RunEnded e when e.run() == id() -> {
			status = EngineStatus.STOPPED;
			outcome = e.outcome();
			reason = e.reason();
			elapsed = e.elapsed();
		}
		case EventData.RunStep e when e.run() == id() -> steps.put(e.step(), new StepInfo(e.step(), e.state(), e.result()));
		case EventData.RunClosed e when e.run() == id() -> closed = true;
		default -> {
			// Nothing that is shown
		}
		}
	}

	/** A queued test stands behind the others; the snapshot may have it already. */
	private void add(EventData.QueuedTest q) {
		if (tests.putIfAbsent(q.task(), new TestInfo(q.task(), q.fileId(), q.suite(), q.name(), q.path(), TestRole.TEST, q.optional(), q.runnable(),
				TestStatus.PENDING, "", "", false, null, 0, -1, -1)) == null) {
			counts.merge(TestStatus.PENDING, 1, Integer::sum);
		}
	}

	private void workOn(int task, String ep, String at) {
		replaceStatus(task, TestStatus.WORKING, ep, "", at);
		workingOn.put(ep, task);
	}

	private void replaceStatus(int task, TestStatus to, String ep, String why, String at) {
		TestInfo test = tests.get(task);
		if (test != null && !test.status().isFinal()) {
			replace(new TestInfo(task, test.fileId(), test.suite(), test.name(), test.path(), test.role(), test.optional(), test.runnable(), to, ep, why, false,
					at, 0,
					test.logFrom(), test.logTo()));
		}
	}

	private void finish(EventData.TestFinished e) {
		TestInfo test = tests.get(e.task());
		if (test != null) {
			replace(new TestInfo(e.task(), test.fileId(), test.suite(), test.name(), test.path(), test.role(), test.optional(), test.runnable(), e.status(),
					e.ep(),
					e.reason(), e.crash(), e.started(), e.duration(), e.logFrom(), e.logTo()));
			workingOn.values().remove(e.task());
		}
	}

	private void replace(TestInfo test) {
		TestInfo before = tests.put(test.task(), test);
		counts.merge(before.status(), -1, Integer::sum);
		counts.merge(test.status(), 1, Integer::sum);
	}

	long id() {
		return start.id();
	}

	RunInfo info() {
		return start;
	}

	boolean isStopping() {
		return stopping;
	}

	boolean isPaused() {
		return status == EngineStatus.PAUSED;
	}

	/** All that follows the tests is done too. */
	boolean isClosed() {
		return closed;
	}

	/** Null while tests run. */
	RunOutcome outcome() {
		return outcome;
	}

	String reason() {
		return reason == null ? "" : reason;
	}

	/** Seconds from start to end of the tests, once they have ended. */
	double elapsed() {
		return elapsed;
	}

	/** Seconds since the run started, by the clock of this machine, which is the engine's. */
	double elapsed(Instant now) {
		return outcome != null ? elapsed : secondsSince(start.started(), now);
	}

	private static double secondsSince(String instant, Instant now) {
		return instant == null ? 0 : Math.max(0, java.time.Duration.between(Instant.parse(instant), now).toMillis() / 1000.0);
	}

	/** In the order of the plan. */
	List<TestInfo> tests() {
		return new ArrayList<>(tests.values());
	}

	Optional<TestInfo> test(int task) {
		return Optional.ofNullable(tests.get(task));
	}

	List<StepInfo> steps() {
		return new ArrayList<>(steps.values());
	}

	int count(TestStatus status) {
		return counts.getOrDefault(status, 0);
	}

	/** Tests that have their final status. */
	int done() {
		return counts.entrySet().stream().filter(e -> e.getKey().isFinal()).mapToInt(Map.Entry::getValue).sum();
	}

	/** {@code Suite/Sub} of a test. */
	String suitePath(TestInfo test) {
		SuiteInfo suite = suites.get(test.suite());
		return suite == null ? "" : suite.path();
	}

	/** {@code Suite/Sub/test.py}. */
	String title(TestInfo test) {
		String suite = suitePath(test);
		return suite.isEmpty() ? test.name() : suite + "/" + test.name();
	}

	/** Where a test runs, ran, or will run; empty if any EP may take it. */
	String epOf(TestInfo test) {
		if (!test.ep().isEmpty()) {
			return test.ep();
		}
		SuiteInfo suite = suites.get(test.suite());
		return suite == null ? "" : suite.ep();
	}

	/** Whether some tests are taken by whichever EP is free: then nobody knows how many an EP will get. */
	boolean hasSharedQueue() {
		return suites.values().stream().anyMatch(s -> s.ep().isEmpty());
	}

	/**
	 * What an EP has to do.
	 *
	 * @param done    tests with a final status
	 * @param total   tests that belong to it, so far
	 * @param test    name of the running one, empty for none
	 * @param seconds since it started
	 */
	record EpProgress(int done, int total, String test, double seconds) {}

	EpProgress progress(String ep, Instant now) {
		int done = 0;
		int total = 0;
		for (TestInfo test : tests.values()) {
			if (epOf(test).equals(ep)) {
				total++;
				done += test.status().isFinal() ? 1 : 0;
			}
		}
		TestInfo current = tests.get(workingOn.getOrDefault(ep, 0));
		return current == null ? new EpProgress(done, total, "", 0) : new EpProgress(done, total, current.name(), secondsSince(current.started(), now));
	}
}
