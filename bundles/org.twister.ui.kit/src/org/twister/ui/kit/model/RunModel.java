// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.twister.rpc.EngineStatus;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.RunService.StepInfo;
import org.twister.rpc.RunService.SuiteInfo;
import org.twister.rpc.RunService.TestInfo;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.EventData;

/** One run: the fold of its snapshot and the events behind it. Folding an event twice changes nothing. Not thread-safe. */
public final class RunModel {

	private final Map<Integer, SuiteNode> suites = new LinkedHashMap<>();
	private final Map<Integer, TestNode> tests = new LinkedHashMap<>();
	private final List<SuiteNode> roots = new ArrayList<>();
	private final Map<String, StepInfo> steps = new LinkedHashMap<>();
	private final Map<TestStatus, Integer> counts = new EnumMap<>(TestStatus.class);
	private final SortedSet<String> eps = new TreeSet<>();
	private final Map<String, TestNode> running = new HashMap<>();
	private final Map<String, TestNode> pausedNext = new HashMap<>();
	private final long loadedAt;
	private RunInfo info;
	private boolean stopping;
	private String note = ""; //$NON-NLS-1$

	/**
	 * @param nanos reading of a monotonic clock at the moment of the snapshot, to go on counting its elapsed time
	 */
	public RunModel(RunDetail detail, long nanos) {
		info = detail.info();
		stopping = info.stopping();
		loadedAt = nanos;
		detail.suites().forEach(s -> suites.put(s.id(), new SuiteNode(s)));
		for (SuiteInfo s : detail.suites()) {
			SuiteNode around = suites.get(s.parent());
			if (around == null) {
				roots.add(suites.get(s.id()));
			} else {
				around.add(suites.get(s.id()));
			}
		}
		detail.tests().forEach(this::add);
		suites.values().forEach(SuiteNode::sort);
		for (int i = 0; i < roots.size(); i++) {
			roots.get(i).index(i);
		}
		detail.steps().forEach(s -> steps.put(s.name(), s));
		findPausedNext();
	}

	private void add(TestInfo t) {
		SuiteNode suite = suites.get(t.suite());
		TestNode node = new TestNode(this, suite, t);
		tests.put(t.task(), node);
		counts.merge(t.status(), 1, Integer::sum);
		if (suite != null) {
			suite.add(node);
		}
		takesPart(node.ep());
		if (t.status() == TestStatus.WORKING) {
			running.put(t.ep(), node);
		}
	}

	private void takesPart(String ep) {
		if (!ep.isEmpty()) {
			eps.add(ep);
		}
	}

	public RunInfo info() {
		return info;
	}

	public long id() {
		return info.id();
	}

	/** Top suites in the order of the plan. */
	public List<SuiteNode> roots() {
		return Collections.unmodifiableList(roots);
	}

	public Collection<TestNode> tests() {
		return Collections.unmodifiableCollection(tests.values());
	}

	public Optional<TestNode> test(int task) {
		return Optional.ofNullable(tests.get(task));
	}

	public int count(TestStatus status) {
		return counts.getOrDefault(status, 0);
	}

	/** Names of the EPs that have a part in it, as far as is known: a test of a shared queue gets its EP when its turn comes. */
	public SortedSet<String> eps() {
		return Collections.unmodifiableSortedSet(eps);
	}

	/** How many tests have their final status. */
	public int finished() {
		return tests.size() - count(TestStatus.PENDING) - count(TestStatus.WAITING) - count(TestStatus.WORKING);
	}

	/** The test an EP is working on. */
	public Optional<TestNode> runningOn(String ep) {
		return Optional.ofNullable(running.get(ep));
	}

	public Collection<StepInfo> steps() {
		return Collections.unmodifiableCollection(steps.values());
	}

	/** Whether tests still run or will run. */
	public boolean isActive() {
		return info.ended() == null;
	}

	/** A stop was asked for and the run has not ended yet. */
	public boolean isStopping() {
		return stopping && isActive();
	}

	/** The latest remark of the engine about the run as a whole, or why it is stopping; empty for none. */
	public String note() {
		return note;
	}

	/** Seconds since its start, or its whole time when it has ended. */
	public double elapsed(long nanos) {
		return isActive() ? info.elapsed() + (nanos - loadedAt) / 1e9 : info.elapsed();
	}

	/** Seconds a test took, or takes so far; 0 before it started. Start times are the CE's, so a wrong clock here does not matter. */
	public double duration(TestNode test, long nanos) {
		TestInfo t = test.info();
		if (t.status() != TestStatus.WORKING || t.started() == null) {
			return t.status().isFinal() ? t.duration() : 0;
		}
		double before = Duration.between(Instant.parse(info.started()), Instant.parse(t.started())).toMillis() / 1e3;
		return Math.max(0, elapsed(nanos) - before);
	}

	/** Takes one event of this run's stream. */
	void fold(EventData data, ModelChanges changes) {
		switch (data) {
		case EventData.TestWaiting e -> update(e.task(), changes, t -> t.status() == TestStatus.PENDING
				? with(t, TestStatus.WAITING, t.ep(), e.reason(), false, t.started(), t.duration(), t.logFrom(), t.logTo())
				: t);
		case EventData.TestDispatched e ->
			update(e.task(), changes, t -> with(t, TestStatus.WORKING, e.ep(), "", false, t.started(), t.duration(), -1, -1)); //$NON-NLS-1$
		case EventData.TestStarted e ->
			update(e.task(), changes, t -> with(t, TestStatus.WORKING, e.ep(), t.reason(), false, e.at(), 0, t.logFrom(), t.logTo()));
		case EventData.TestFinished e -> update(e.task(), changes,
				t -> with(t, e.status(), e.ep(), e.reason(), e.crash(), e.started() == null ? t.started() : e.started(), e.duration(), e.logFrom(), e.logTo()));
		case EventData.RunStateChanged e -> state(e, changes);
		case EventData.RunEpChanged e -> epState(e, changes);
		case EventData.TestsQueued e -> queue(e, changes);
		case EventData.RunNote e -> remark(e, changes);
		case EventData.RunEnded e -> {
			info = new RunInfo(info.id(), info.project(), info.user(), info.by(), EngineStatus.STOPPED, info.started(), e.at(), e.elapsed(), e.outcome(),
					e.reason(),
					e.counts(), info.mapping(), info.warnings(), info.closed(), info.origin(), false, all(EngineStatus.STOPPED));
			pausedNext.clear();
			changes.headChanged();
		}
		case EventData.RunStep e -> {
			steps.put(e.step(), new StepInfo(e.step(), e.state(), e.result()));
			changes.headChanged();
		}
		case EventData.RunClosed e -> {
			info = new RunInfo(info.id(), info.project(), info.user(), info.by(), info.status(), info.started(), info.ended(), info.elapsed(), info.outcome(),
					info.reason(), info.counts(), info.mapping(), info.warnings(), true, info.origin(), false, info.eps());
			changes.headChanged();
		}
		default -> {
			// not about the state of a run
		}
		}
	}

	private void state(EventData.RunStateChanged e, ModelChanges changes) {
		info = new RunInfo(info.id(), info.project(), info.user(), info.by(), e.status(), info.started(), info.ended(), info.elapsed(), info.outcome(),
				info.reason(),
				info.counts(), info.mapping(), info.warnings(), info.closed(), info.origin(), e.stopping(), info.eps());
		stopping = e.stopping();
		note = e.reason() == null ? "" : e.reason(); //$NON-NLS-1$
		pausedNext.values().forEach(changes::changed);
		findPausedNext();
		pausedNext.values().forEach(changes::changed);
		changes.headChanged();
	}

	private Map<String, EngineStatus> all(EngineStatus status) {
		Map<String, EngineStatus> statuses = new LinkedHashMap<>();
		info.eps().keySet().forEach(ep -> statuses.put(ep, status));
		return statuses;
	}

	private void epState(EventData.RunEpChanged e, ModelChanges changes) {
		Map<String, EngineStatus> statuses = new LinkedHashMap<>(info.eps());
		statuses.put(e.ep(), e.status());
		info = new RunInfo(info.id(), info.project(), info.user(), info.by(), info.status(), info.started(), info.ended(), info.elapsed(), info.outcome(),
				info.reason(), info.counts(), info.mapping(), info.warnings(), info.closed(), info.origin(), info.stopping(), statuses);
		pausedNext.values().forEach(changes::changed);
		findPausedNext();
		pausedNext.values().forEach(changes::changed);
		changes.headChanged();
		changes.epsChanged();
	}

	/** The snapshot may have them already. */
	private void queue(EventData.TestsQueued e, ModelChanges changes) {
		for (EventData.QueuedTest q : e.tests()) {
			if (!tests.containsKey(q.task())) {
				add(new TestInfo(q.task(), q.fileId(), q.suite(), q.name(), q.path(), TestRole.TEST, q.optional(), q.runnable(), TestStatus.PENDING, "", "", //$NON-NLS-1$ //$NON-NLS-2$
						false, null, 0, -1, -1));
				suites.values().stream().filter(s -> s.info().id() == q.suite()).forEach(SuiteNode::sort);
				changes.structureChanged();
			}
		}
	}

	private boolean isPaused(String ep) {
		return info.status() == EngineStatus.PAUSED || info.eps().get(ep) == EngineStatus.PAUSED;
	}

	private void remark(EventData.RunNote e, ModelChanges changes) {
		TestNode test = tests.get(e.task());
		if (test == null) {
			note = e.text();
			changes.headChanged();
		} else {
			test.note(e.text());
			changes.changed(test);
		}
	}

	private interface Edit {
		TestInfo apply(TestInfo old);
	}

	private void update(int task, ModelChanges changes, Edit edit) {
		TestNode node = tests.get(task);
		if (node == null) {
			return;
		}
		TestInfo old = node.info();
		TestInfo now = edit.apply(old);
		if (old.status().isFinal() && !now.status().isFinal()) {
			return; // an event from before the snapshot
		}
		node.info(now);
		takesPart(now.ep());
		if (old.status() != now.status()) {
			counts.merge(old.status(), -1, Integer::sum);
			counts.merge(now.status(), 1, Integer::sum);
			if (node.parent() != null) {
				node.parent().moved(node, old.status(), now.status());
			}
		}
		if (now.status() == TestStatus.WORKING) {
			running.put(now.ep(), node);
		} else {
			running.values().remove(node);
		}
		changes.changed(node);
		changes.epsChanged();
		if (isPaused(node.ep())) {
			findPausedNext();
			pausedNext.values().forEach(changes::changed);
		}
	}

	private static TestInfo with(TestInfo t, TestStatus status, String ep, String reason, boolean crash, String started, double duration, long logFrom,
			long logTo) {
		return new TestInfo(t.task(), t.fileId(), t.suite(), t.name(), t.path(), t.role(), t.optional(), t.runnable(), status,
				ep == null || ep.isEmpty() ? t.ep() : ep,
				reason == null ? "" : reason, crash, started, duration, logFrom, logTo); //$NON-NLS-1$
	}

	boolean isPausedNext(TestNode test) {
		return pausedNext.get(test.ep()) == test;
	}

	private void findPausedNext() {
		pausedNext.clear();
		if (isActive() && (info.status() == EngineStatus.PAUSED || info.eps().containsValue(EngineStatus.PAUSED))) {
			tests.values().stream().filter(t -> t.info().status() == TestStatus.PENDING && isPaused(t.ep())).forEach(t -> pausedNext.putIfAbsent(t.ep(), t));
		}
	}
}
