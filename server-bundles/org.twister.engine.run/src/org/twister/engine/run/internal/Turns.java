// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.PlannedTest.Dependency;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.EventData.TestWaiting;

/**
 * Whose turn it is. Each EP performs its row of tests in the order of the plan; an EP without one takes the first row of the shared queue that nobody has. What cannot run gets its
 * final status when its turn comes.
 */
final class Turns {

	private enum Verdict {
		RUN,
		WAIT,
		HOLD,
		FINISH
	}

	private record Judgement(Verdict verdict, TestStatus status, String reason) {
		static final Judgement RUN = new Judgement(Verdict.RUN, null, "");
		static final Judgement HOLD = new Judgement(Verdict.HOLD, null, "");

		static Judgement waitFor(String reason) {
			return new Judgement(Verdict.WAIT, null, reason);
		}

		static Judgement finish(TestStatus status, String reason) {
			return new Judgement(Verdict.FINISH, status, reason);
		}
	}

	private final Desk desk;
	private final RunState state;
	private final List<PlanIndex.Row> shared;
	/** Per row, how many tests at its beginning are final: rows are long and only their front moves. */
	private final Map<Integer, Integer> fronts = new HashMap<>();
	/** Shared rows before this one are done. */
	private int firstOpenRow;

	Turns(Desk desk) {
		this.desk = desk;
		this.state = desk.state;
		this.shared = state.index().rows().stream().filter(PlanIndex.Row::isShared).toList();
	}

	/** Gives work to every EP that is free. */
	void fill() {
		boolean changed = true;
		while (changed && state.ended() == null) {
			changed = false;
			for (Slot slot : desk.slots()) {
				changed |= fill(slot);
			}
			changed |= finishUnreachable() || breakStalemate();
		}
	}

	/** @return whether a status has become final, which may be what another EP waits for */
	private boolean fill(Slot slot) {
		boolean changed = false;
		while (slot.connected && state.workingOn(slot.ref.name()) == null) {
			PlannedTest test = next(slot.ref.name());
			if (test == null) {
				break;
			}
			Judgement judgement = judge(test, slot);
			if (judgement.verdict() == Verdict.FINISH) {
				desk.finish(state.task(test.task()), judgement.status(), judgement.reason());
				changed = true;
			} else {
				if (judgement.verdict() == Verdict.RUN) {
					desk.dispatch(test, slot);
				} else if (judgement.verdict() == Verdict.WAIT) {
					markWaiting(test, slot.ref.name(), judgement.reason());
				}
				break;
			}
		}
		return changed;
	}

	private void markWaiting(PlannedTest test, String ep, String reason) {
		if (state.task(test.task()).status == TestStatus.PENDING) {
			desk.emit(new TestWaiting(state.id(), test.task(), ep, desk.time.stamp(), reason));
		}
	}

	/** The test whose turn it is on an EP, null if there is no work for it. */
	private PlannedTest next(String ep) {
		for (PlanIndex.Row row : state.rowsOf(ep)) {
			PlannedTest test = front(row);
			if (test != null) {
				return test;
			}
		}
		return nextShared();
	}

	/** The first of the shared queue that nobody has; one that has to wait lets the others pass. */
	private PlannedTest nextShared() {
		while (firstOpenRow < shared.size() && front(shared.get(firstOpenRow)) == null) {
			firstOpenRow++;
		}
		PlannedTest waiting = null;
		for (PlanIndex.Row row : shared.subList(firstOpenRow, shared.size())) {
			PlannedTest test = state.epOf(row).isEmpty() ? front(row) : null;
			if (test != null) {
				Optional<String> waitsFor = state.isStopping() ? Optional.empty() : waitsFor(test);
				if (waitsFor.isEmpty()) {
					return test;
				}
				markWaiting(test, "", waitsFor.get());
				waiting = waiting == null ? test : waiting;
			}
		}
		return waiting;
	}

	/** First test of a row without a final status, null if there is none. */
	private PlannedTest front(PlanIndex.Row row) {
		int at = fronts.getOrDefault(row.index(), 0);
		while (at < row.tests().size() && state.task(row.tests().get(at).task()).isFinal()) {
			at++;
		}
		fronts.put(row.index(), at);
		return at < row.tests().size() ? row.tests().get(at) : null;
	}

	private Judgement judge(PlannedTest test, Slot slot) {
		boolean teardown = test.role() == TestRole.TEARDOWN && state.hasEntered(test.suite());
		if (state.isStopping()) {
			return teardown && !state.stopping().now() ? Judgement.RUN : Judgement.finish(TestStatus.NOT_EXEC, state.stopping().reason());
		}
		if (state.isPaused()) {
			return Judgement.HOLD;
		}
		String failed = state.failedSetUp(test.suite());
		if (failed != null && !teardown) {
			return Judgement.finish(TestStatus.NOT_EXEC, "set-up file " + failed + " did not pass");
		}
		if (!test.refusal().isEmpty()) {
			return Judgement.finish(test.missing() ? TestStatus.SKIPPED : TestStatus.NOT_EXEC, test.refusal());
		}
		Optional<String> waitsFor = waitsFor(test);
		if (waitsFor.isPresent()) {
			return Judgement.waitFor(waitsFor.get());
		}
		Optional<String> unmet = unmet(test);
		if (unmet.isPresent()) {
			return Judgement.finish(TestStatus.SKIPPED, unmet.get());
		}
		return slot.readyAt > desk.time.nanos() ? Judgement.HOLD : Judgement.RUN;
	}

	/** What a test has to wait for. */
	private Optional<String> waitsFor(PlannedTest test) {
		for (Dependency dependency : test.dependencies()) {
			TaskState other = state.task(dependency.task());
			if (other != null && !other.isFinal()) {
				return Optional.of("waits for " + other.test.name());
			}
		}
		return Optional.empty();
	}

	/** Why a dependency that has ended did not end as wanted. */
	private Optional<String> unmet(PlannedTest test) {
		for (Dependency dependency : test.dependencies()) {
			TaskState other = state.task(dependency.task());
			if (other == null) {
				return Optional.of("dependency not ok: it is not part of this run");
			}
			boolean any = dependency.status().isBlank() || dependency.status().equalsIgnoreCase("any");
			if (!any && TestStatus.ofResult(dependency.status()).orElse(null) != other.status) {
				return Optional
						.of("dependency not ok: " + other.test.name() + " is " + other.status.screenWord() + ", not "
								+ dependency.status().toLowerCase(Locale.ROOT));
			}
		}
		return Optional.empty();
	}

	/** Without any EP left, what no EP has begun will never run. */
	private boolean finishUnreachable() {
		if (desk.slots().stream().anyMatch(s -> s.connected || !s.givenUp)) {
			return false;
		}
		boolean changed = false;
		for (TaskState task : state.tasks()) {
			if (!task.isFinal() && !task.isWorking()) {
				desk.finish(task, TestStatus.NOT_EXEC, "no EP is left");
				changed = true;
			}
		}
		return changed;
	}

	/** When nothing runs, nothing is expected, and tests wait only for each other, the first of them is given up. */
	private boolean breakStalemate() {
		long now = desk.time.nanos();
		boolean expectant = state.isPaused() || state.isStopping() || !state.working().isEmpty()
				|| desk.slots().stream().anyMatch(s -> s.connected ? s.readyAt > now : !s.givenUp);
		if (expectant) {
			return false;
		}
		for (TaskState task : state.tasks()) {
			if (task.status == TestStatus.WAITING) {
				desk.finish(task, TestStatus.SKIPPED, "dependency not ok: it " + task.reason + ", which waits for this one");
				return true;
			}
		}
		return false;
	}
}
