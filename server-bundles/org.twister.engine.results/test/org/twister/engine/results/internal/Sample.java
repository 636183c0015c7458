// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.results.internal;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.twister.engine.api.EpPool;
import org.twister.engine.api.RunLogs;
import org.twister.engine.api.Settings;
import org.twister.engine.api.TaskRef;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.EngineStatus;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.EpService.EpState;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.RunService.Origin;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.RunService.StepInfo;
import org.twister.rpc.RunService.SuiteInfo;
import org.twister.rpc.RunService.TestInfo;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;

/** A run that has ended, and what the steps need beside it. */
final class Sample {

	final List<SuiteInfo> suites = new ArrayList<>(
			List.of(new SuiteInfo(101, "Ports", "Ports", 0, "EP-1", "tb1"), new SuiteInfo(102, "LACP", "Ports/LACP", 101, "EP-1", "tb1"),
					new SuiteInfo(103, "loose", "loose", 0, "", "")));
	final List<TestInfo> tests = new ArrayList<>();
	final Map<Integer, String> outputs = new HashMap<>();
	RunOutcome outcome = RunOutcome.COMPLETED;
	boolean autoSave = true;
	boolean privateCe;
	boolean scriptMandatory;
	boolean temporary;
	final List<StepInfo> steps = new ArrayList<>();

	TestInfo add(int suite, String name, TestRole role, TestStatus status, boolean crash, String ep, String reason, double duration) {
		int task = tests.size() + 1;
		TestInfo test = new TestInfo(task, 1000 + task, suite, name, "/tests/" + name, role, false, true, status, ep, reason, crash,
				ep.isEmpty() ? null : "2026-01-02T03:04:05Z", duration, ep.isEmpty() ? -1 : 0, ep.isEmpty() ? -1 : 10);
		tests.add(test);
		return test;
	}

	RunDetail detail() {
		RunInfo info = new RunInfo(7, "demo \"1\" & <2>", "ann", "ann", EngineStatus.STOPPED, "2026-01-02T03:04:00Z", "2026-01-02T03:05:00Z", 60, outcome, "",
				Map.of(), Map.of(),
				List.of(), false);
		return new RunDetail(info, suites, tests, steps, "c");
	}

	RunPlan plan() {
		return new RunPlan("demo", "ann", "", new RunPlan.Options(false, autoSave, 0, 0, "", "", scriptMandatory, List.of()), List.of(), List.of(), Map.of(),
				List.of("EP-1"), Map.of(), List.of(), "", new Origin(false, temporary, 0, false, 0));
	}

	RunLogs logs() {
		return proxy(RunLogs.class, (method, arguments) -> {
			byte[] output = outputs.getOrDefault(((TaskRef) arguments[0]).task(), "").getBytes(StandardCharsets.UTF_8);
			int from = Math.max(0, output.length - (int) arguments[1]);
			return Arrays.copyOfRange(output, from, output.length);
		});
	}

	EpPool pool() {
		return proxy(EpPool.class, (method, arguments) -> List.of(new EpInfo("EP-1", "ann", "lab7", "Linux", EpState.IDLE, 0, "", List.of())));
	}

	Settings settings(Path home) {
		return proxy(Settings.class, (method, arguments) -> switch (method) {
		case "home" -> home;
		case "isPrivate" -> privateCe;
		default -> throw new UnsupportedOperationException(method);
		});
	}

	interface Answer {
		Object to(String method, Object[] arguments);
	}

	static <T> T proxy(Class<T> type, Answer answer) {
		return type
				.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (self, method, arguments) -> answer.to(method.getName(), arguments)));
	}
}
