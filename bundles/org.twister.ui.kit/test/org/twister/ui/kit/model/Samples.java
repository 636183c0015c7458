// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.model;

import java.util.List;
import java.util.Map;

import org.twister.rpc.EngineStatus;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.EpService.EpState;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.RunService.SuiteInfo;
import org.twister.rpc.RunService.TestInfo;
import org.twister.rpc.ServerService.ServerInfo;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.EventData;

/** A small run: suite Ports on EP-1 with set-up, a test, the sub-suite LACP with one test, a last test; suite Links on EP-2 with one test. */
public final class Samples {

	public static final String STARTED = "2026-01-05T10:00:00Z";

	private Samples() {}

	public static ServerInfo server() {
		return new ServerInfo("1.0", 1, "ann", "/home/ann/twister", STARTED);
	}

	public static RunInfo info(long id, EngineStatus status) {
		return new RunInfo(id, "demo.xml", "ann", "ann", status, STARTED, null, 10, null, "", Map.of(), Map.of(), List.of(), false);
	}

	public static RunDetail detail(long id) {
		return detail(id, EngineStatus.RUNNING);
	}

	public static RunDetail detail(long id, EngineStatus status) {
		List<SuiteInfo> suites = List.of(new SuiteInfo(101, "Ports", "Ports", 0, "EP-1", "tb1"), new SuiteInfo(102, "LACP", "Ports/LACP", 101, "EP-1", "tb1"),
				new SuiteInfo(103, "Links", "Links", 0, "EP-2", "tb2"));
		List<TestInfo> tests = List.of(test(1, 101, "init.py", TestRole.SETUP), test(2, 101, "loopback.tcl", TestRole.TEST),
				test(3, 102, "lacp.py", TestRole.TEST),
				test(4, 101, "last.pl", TestRole.TEST), test(5, 103, "links.py", TestRole.TEST));
		return new RunDetail(info(id, status), suites, tests, List.of(), "cursor-" + id);
	}

	private static TestInfo test(int task, int suite, String name, TestRole role) {
		return new TestInfo(task, 1000 + task, suite, name, "/tests/" + name, role, false, true, TestStatus.PENDING, "", "", false, null, 0, -1, -1);
	}

	public static EpInfo ep(String name, EpState state) {
		return new EpInfo(name, "ann", "lab7", "Linux", state, state == EpState.BUSY ? 1 : 0, STARTED, List.of());
	}

	public static EventData started(long run, int task, String ep) {
		return new EventData.TestStarted(run, task, 1, ep, "2026-01-05T10:00:04Z", 4711);
	}

	public static EventData finished(long run, int task, String ep, TestStatus status, String reason) {
		return new EventData.TestFinished(run, task, 1, ep, status, false, reason, "2026-01-05T10:00:04Z", "2026-01-05T10:00:06Z", 1.5, 100, 200);
	}
}
