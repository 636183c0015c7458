// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.twister.engine.api.RunEngine;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.EngineStatus;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.TestStatus;

/** An engine that knows run 1 of user ana. */
final class OneRun implements RunEngine {

	static final RunInfo RUN = new RunInfo(1, "<ports>.xml", "ana", "ana", EngineStatus.RUNNING, "2026-01-01T00:00:00Z", null, 3.5, null, "",
			Map.of(TestStatus.PASS, 2, TestStatus.FAIL, 1), Map.of(), List.of(), false);

	@Override
	public Optional<RunInfo> find(long run) {
		return run == 1 ? Optional.of(RUN) : Optional.empty();
	}

	/** Files and pages are served without reading a whole run for each request. */
	@Override
	public Optional<RunDetail> get(long run) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<RunInfo> list(String user, int limit) {
		return user == null || user.equals("ana") ? List.of(RUN) : List.of();
	}

	@Override
	public Optional<RunInfo> latest(String user) {
		return list(user, 1).stream().findFirst();
	}

	@Override
	public Optional<RunPlan> plan(long run) {
		return Optional.empty();
	}

	@Override
	public RunInfo perform(RunPlan plan, String by) {
		throw new UnsupportedOperationException();
	}

	@Override
	public RunInfo pause(long run, String by) {
		throw new UnsupportedOperationException();
	}

	@Override
	public RunInfo resume(long run, String by) {
		throw new UnsupportedOperationException();
	}

	@Override
	public RunInfo stop(long run, boolean now, String by) {
		throw new UnsupportedOperationException();
	}

	@Override
	public RunInfo panic(long run, String reason) {
		throw new UnsupportedOperationException();
	}

	@Override
	public RunInfo pauseEp(long run, String ep, String by) {
		throw new UnsupportedOperationException();
	}

	@Override
	public RunInfo resumeEp(long run, String ep, String by) {
		throw new UnsupportedOperationException();
	}

	@Override
	public RunInfo stopEp(long run, String ep, boolean now, String by) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<Integer> queue(long run, String suite, List<PlannedTest> tests, String by) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<Integer> dequeue(long run, Pending which, String by) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void delete(long run) {
		throw new UnsupportedOperationException();
	}
}
