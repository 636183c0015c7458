// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.PlannedTest.Dependency;
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
	/** What the three below are made of. */
	private PlanIndex index;
	private List<PlanIndex.Row> shared;
	/** Per row, how many tests at its beginning are final: rows are long and only their front moves. */
	private final Map<Object, Integer> fronts = new HashMap<>();
	/** Shared rows before this one are done. */
	private int firstOpenRow;

	Turns(Desk desk) {
		this.desk = desk;
		this.state = desk.state;
	}

	/** Tests may have been added. */
	private void look() {
		if (index != state.index()) {
			index = state.index();
			shared = index.rows().stream().filter(PlanIndex.Row::isShared).toList();
			fronts.clear();
			firstOpenRow = 0;
		}
	}

	/** Gives work to every EP that is free. */
	void fill() {
		look();
		boolean changed = true;
		while (changed && state.ended() == null) {
			changed = false;
			for (Slot slot : desk.slots()) {
				changed |= fill(slot);
			}
			changed |= finishUnreachable() || !changed && breakStalemate();
		}
	}

	/** @return whether a status has become final, which may be what another EP waits for */
	private boolean fill(Slot slot) {
		boolean changed = false;
		while (slot.isFree() && state.workingOn(slot.ref.name()) == null) {
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
		PlannedTest waiting = null;
		for (PlanIndex.Row row : state.rowsOf(ep)) {
			PlannedTest test = front(row);
			if (test != null && !hasToWait(test, ep)) {
				return test;
			}
			waiting = waiting == null ? test : waiting;
		}
		return waiting == null && state.stopped(ep) == null ? nextShared(ep) : waiting;
	}

	private boolean hasToWait(PlannedTest test, String ep) {
		return state.cutOff(test, ep) == null && waitsFor(test).isPresent();
	}

	/** The first of the shared queue that nobody has; one that has to wait lets the others pass. */
	private PlannedTest nextShared(String ep) {
		while (firstOpenRow < shared.size() && front(shared.get(firstOpenRow)) == null) {
			firstOpenRow++;
		}
		PlannedTest waiting = null;
		for (PlanIndex.Row row : shared.subList(firstOpenRow, shared.size())) {
			PlannedTest test = state.epOf(row).isEmpty() ? front(row) : null;
			if (test != null) {
				if (!hasToWait(test, ep)) {
					return test;
				}
				markWaiting(test, "", waitsFor(test).orElseThrow());
				waiting = waiting == null ? test : waiting;
			}
		}
		return waiting;
	}

	/** First test of a row without a final status, null if there is none. */
	private PlannedTest front(PlanIndex.Row row) {
		int at = fronts.getOrDefault(row.key(), 0);
		while (at < row.tests().size() && state.task(row.tests().get(at).task()).isFinal()) {
			at++;
		}
		fronts.put(row.key(), at);
		return at < row.tests().size() ? row.tests().get(at) : null;
	}

	private Judgement judge(PlannedTest test, Slot slot) {
		String ep = slot.ref.name();
		boolean teardown = state.isEnteredTeardown(test);
		boolean ends = state.isStopping() || state.stopped(ep) != null;
		if (!ends && (state.isPaused() || state.isEpPaused(ep))) {
			return Judgement.HOLD;
		}
		String cutOff = state.cutOff(test, ep);
		if (cutOff != null && (!teardown || state.isAtOnce(ep))) {
			return Judgement.finish(TestStatus.NOT_EXEC, cutOff);
		}
		String failed = state.failedSetUp(test.suite());
		if (failed != null && !teardown) {
			return Judgement.finish(TestStatus.NOT_EXEC, "set-up file " + failed + " did not pass");
		}
		if (!test.refusal().isEmpty()) {
			return Judgement.finish(test.missing() ? TestStatus.SKIPPED : TestStatus.NOT_EXEC, test.refusal());
		}
		if (cutOff != null) {
			return Judgement.RUN;
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
		if (desk.slots().stream().anyMatch(s -> !s.givenUp && state.stopped(s.ref.name()) == null)) {
			return false;
		}
		boolean changed = false;
		for (PlanIndex.Row row : shared) {
			if (state.epOf(row).isEmpty() && front(row) != null) {
				for (PlannedTest test : row.tests()) {
					if (!state.task(test.task()).isFinal()) {
						desk.finish(state.task(test.task()), TestStatus.NOT_EXEC, "no EP is left");
						changed = true;
					}
				}
			}
		}
		return changed;
	}

	/** When nothing runs, nothing is expected, and tests wait only for each other, an EP whose own test waits helps with the shared queue; if that is no way out, the first is given up. */
	private boolean breakStalemate() {
		if (isExpectant()) {
			return false;
		}
		for (Slot slot : desk.slots()) {
			if (slot.isFree() && state.stopped(slot.ref.name()) == null && help(slot)) {
				return true;
			}
		}
		for (TaskState task : state.tasks()) {
			if (task.status == TestStatus.WAITING) {
				desk.finish(task, TestStatus.SKIPPED, "dependency not ok: it " + task.reason + ", which waits for this one");
				return true;
			}
		}
		return false;
	}

	private boolean isExpectant() {
		long now = desk.time.nanos();
		return state.isPaused() || state.isStopping() || !state.working().isEmpty()
				|| desk.slots().stream().anyMatch(s -> s.isAwaited() || s.isFree() && (s.readyAt > now || state.isEpPaused(s.ref.name())));
	}

	private boolean help(Slot slot) {
		PlannedTest test = nextShared(slot.ref.name());
		Judgement judgement = test == null ? Judgement.HOLD : judge(test, slot);
		if (judgement.verdict() == Verdict.RUN) {
			desk.dispatch(test, slot);
		} else if (judgement.verdict() == Verdict.FINISH) {
			desk.finish(state.task(test.task()), judgement.status(), judgement.reason());
		}
		return judgement.verdict() == Verdict.RUN || judgement.verdict() == Verdict.FINISH;
	}
}
