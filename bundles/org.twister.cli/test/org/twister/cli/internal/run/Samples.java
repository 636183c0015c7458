// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.run;

import java.util.List;
import java.util.Map;

import org.twister.rpc.EngineStatus;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.RunService.SuiteInfo;
import org.twister.rpc.RunService.TestInfo;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.EventData;

/** A small run: a suite with set-up and an optional test on EP-1, a sub-suite, one test on EP-2. */
final class Samples {

	static final String START = "2026-01-02T10:00:00Z";

	private Samples() {}

	static RunModel run() {
		return new RunModel(detail("EP-1", "EP-2"));
	}

	/** With loose files: any EP takes any test. */
	static RunModel sharedRun() {
		return new RunModel(detail("", ""));
	}

	private static RunDetail detail(String ep1, String ep2) {
		RunInfo info = new RunInfo(7, "demo.xml", "u", "u", EngineStatus.RUNNING, START, null, 0, null, "", Map.of(), Map.of(), List.of(), false);
		List<SuiteInfo> suites = List.of(new SuiteInfo(101, "Ports", "Ports", 0, ep1, "tb1"), new SuiteInfo(102, "LACP", "Ports/LACP", 101, ep1, "tb1"),
				new SuiteInfo(103, "Calls", "Calls", 0, ep2, "tb2"));
		List<TestInfo> tests = List.of(test(1, 101, "init.py", TestRole.SETUP, false), test(2, 101, "jumbo.tcl", TestRole.TEST, true),
				test(3, 102, "lacp.py", TestRole.TEST, false), test(4, 103, "call.plx", TestRole.TEST, false));
		return new RunDetail(info, suites, tests, List.of(), "c0");
	}

	private static TestInfo test(int task, int suite, String name, TestRole role, boolean optional) {
		return new TestInfo(task, 1000 + task, suite, name, "/t/" + name, role, optional, true, TestStatus.PENDING, "", "", false, null, 0, -1, -1);
	}

	static EventData started(int task, String ep) {
		return new EventData.TestStarted(7, task, 1, ep, START, 4711);
	}

	static EventData finished(int task, String ep, TestStatus status, String reason) {
		return new EventData.TestFinished(7, task, 1, ep, status, false, reason, START, START, 1.25, 0, 10);
	}

	static EventData ended(RunOutcome outcome) {
		return new EventData.RunEnded(7, outcome, "", START, 12.5, Map.of());
	}
}
