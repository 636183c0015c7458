// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.model;

import org.twister.rpc.RunService.TestInfo;
import org.twister.rpc.TestStatus;

/** A planned test with its present state. */
public final class TestNode implements RunNode {

	private final SuiteNode parent;
	private final RunModel run;
	private int index;
	private TestInfo info;
	private String note = ""; //$NON-NLS-1$

	TestNode(RunModel run, SuiteNode parent, TestInfo info) {
		this.run = run;
		this.parent = parent;
		this.info = info;
	}

	public TestInfo info() {
		return info;
	}

	/** What the engine remarked about it beside its status, empty for nothing. */
	public String note() {
		return note;
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
		return info.ep().isEmpty() && parent != null ? parent.ep() : info.ep();
	}

	@Override
	public ShownStatus shown() {
		return info.status() == TestStatus.PENDING && run.isPausedNext(this) ? ShownStatus.PAUSED : ShownStatus.of(info.status());
	}

	/** Why it has its status; a note if there is no reason. */
	public String reason() {
		return info.reason().isEmpty() ? note : info.reason();
	}

	void index(int value) {
		index = value;
	}

	void info(TestInfo value) {
		info = value;
	}

	void note(String value) {
		note = value;
	}
}
