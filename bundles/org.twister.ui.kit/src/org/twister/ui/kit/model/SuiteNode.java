// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.twister.rpc.RunService.SuiteInfo;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;

/** A suite of the shown run. Its status is the worst one of its tests, counted while events come in so that 100,000 tests cost nothing to show. */
public final class SuiteNode implements RunNode {

	/** From worst to best, among final statuses. */
	private static final List<TestStatus> SEVERITY = List.of(TestStatus.FAIL, TestStatus.ABORTED, TestStatus.TIMEOUT, TestStatus.INVALID, TestStatus.NOT_EXEC,
			TestStatus.SKIPPED, TestStatus.PASS);

	private final SuiteInfo info;
	private final List<RunNode> children = new ArrayList<>();
	private final int[] counts = new int[TestStatus.values().length];
	private SuiteNode parent;
	private int index;
	private int tests;
	private int firstTask = Integer.MAX_VALUE;
	private boolean frameFailed;

	SuiteNode(SuiteInfo info) {
		this.info = info;
	}

	public SuiteInfo info() {
		return info;
	}

	/** Suites and tests in the order of the plan. */
	public List<RunNode> children() {
		return Collections.unmodifiableList(children);
	}

	@Override
	public SuiteNode parent() {
		return parent;
	}

	@Override
	public int index() {
		return index;
	}

	@Override
	public String name() {
		return info.name();
	}

	@Override
	public String ep() {
		return info.ep();
	}

	/** Number of tests in it and its sub-suites. */
	public int tests() {
		return tests;
	}

	/** How many of them have their final status. */
	public int finished() {
		int open = count(TestStatus.PENDING) + count(TestStatus.WAITING) + count(TestStatus.WORKING);
		return tests - open;
	}

	public int count(TestStatus status) {
		return counts[status.ordinal()];
	}

	@Override
	public ShownStatus shown() {
		if (count(TestStatus.WORKING) > 0 || finished() > 0 && finished() < tests) {
			return ShownStatus.RUNNING;
		}
		if (finished() < tests || tests == 0) {
			return count(TestStatus.PENDING) == 0 && count(TestStatus.WAITING) > 0 ? ShownStatus.WAITING : ShownStatus.PENDING;
		}
		if (frameFailed) {
			return ShownStatus.FAIL;
		}
		return SEVERITY.stream().filter(s -> count(s) > 0).findFirst().map(ShownStatus::of).orElse(ShownStatus.PENDING);
	}

	void add(SuiteNode child) {
		child.parent = this;
		children.add(child);
	}

	void add(TestNode test) {
		children.add(test);
		for (SuiteNode s = this; s != null; s = s.parent) {
			s.tests++;
			s.counts[test.info().status().ordinal()]++;
			s.firstTask = Math.min(s.firstTask, test.info().task());
		}
	}

	/** A test below changed: keeps the counters of this suite and of those around it. */
	void moved(TestNode test, TestStatus from, TestStatus to) {
		for (SuiteNode s = this; s != null; s = s.parent) {
			s.counts[from.ordinal()]--;
			s.counts[to.ordinal()]++;
		}
		frameFailed |= test.info().role() != TestRole.TEST && to.isFailure();
	}

	/** Brings suites and tests into the order of the plan once all are added. Queued tests have the highest numbers, and yet stand before teardown files. */
	void sort() {
		children.sort(
				Comparator.<RunNode, Boolean>comparing(c -> c instanceof TestNode t && t.info().role() == TestRole.TEARDOWN).thenComparingInt(c -> switch (c) {
				case SuiteNode s -> s.firstTask;
				case TestNode t -> t.info().task();
				}));
		for (int i = 0; i < children.size(); i++) {
			switch (children.get(i)) {
			case SuiteNode s -> s.index(i);
			case TestNode t -> t.index(i);
			}
		}
	}

	void index(int value) {
		index = value;
	}
}
