// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.twister.rpc.EngineStatus;
import org.twister.rpc.FaultCode;
import org.twister.rpc.event.EventData.RunEpChanged;

/** What users do to one EP of a run: pause, resume, stop. The others go on; when the last one is stopped the run is. */
final class EpControl {

	private final Desk desk;
	private final RunState state;
	private final Limits limits;
	private final Ending ending;
	/** By EP, when teardown files that still run there are killed. */
	private final Map<String, Long> teardownUntil = new HashMap<>();

	EpControl(Desk desk, Limits limits, Ending ending) {
		this.desk = desk;
		this.state = desk.state;
		this.limits = limits;
		this.ending = ending;
	}

	/** After a restart: an EP that was being stopped goes on to be. */
	void resume() {
		for (Slot slot : desk.slots()) {
			if (state.stopped(slot.ref.name()) != null) {
				limitTeardown(slot);
			}
		}
	}

	/** Whether the EP can be told something; if not the reply says why. */
	private boolean isSteerable(String ep, Reply<?> reply) {
		if (desk.slot(ep) == null) {
			reply.refuse(FaultCode.NOT_FOUND, "EP " + ep + " takes no part in run " + state.id() + ".");
			return false;
		}
		return state.ended() == null;
	}

	void pause(Input.PauseEp input) {
		setPaused(input.ep(), true, input.by(), input.reply());
	}

	void resume(Input.ResumeEp input) {
		setPaused(input.ep(), false, input.by(), input.reply());
	}

	private void setPaused(String ep, boolean paused, String by, Reply<?> reply) {
		if (!isSteerable(ep, reply)) {
			return;
		}
		if (state.stopped(ep) != null) {
			reply.refuse(FaultCode.CONFLICT, "EP " + ep + " was stopped in run " + state.id() + ".");
		} else if (!state.isStopping() && state.isEpPaused(ep) != paused) {
			emit(ep, paused ? EngineStatus.PAUSED : EngineStatus.RUNNING, false, by, "");
			desk.runningLog("EP " + ep + (paused ? " paused by " : " resumed by ") + by);
		}
	}

	private void emit(String ep, EngineStatus status, boolean now, String by, String reason) {
		desk.emit(new RunEpChanged(state.id(), ep, status, now, by, reason, desk.time.stamp()));
	}

	void stop(Input.StopEp input) {
		String ep = input.ep();
		if (!isSteerable(ep, input.reply()) || state.isStopping() && !input.now()) {
			return;
		}
		RunEpChanged before = state.stopped(ep);
		if (before == null || !before.now()) {
			begin(ep, input.by(), input.now() || before != null, "EP " + ep + " was stopped by " + input.by());
		}
		if (!state.isStopping() && desk.slots().stream().allMatch(s -> state.stopped(s.ref.name()) != null)) {
			ending.stop(input.by(), false);
		}
	}

	private void begin(String ep, String by, boolean now, String reason) {
		emit(ep, EngineStatus.STOPPED, now, by, reason);
		desk.runningLog(reason + (now ? ", without teardown" : ""));
		limitTeardown(desk.slot(ep));
		List<TaskState> own = new ArrayList<>();
		for (PlanIndex.Row row : state.rowsOf(ep)) {
			row.tests().forEach(t -> own.add(state.task(t.task())));
		}
		ending.cutOff(own, now, reason);
	}

	private void limitTeardown(Slot slot) {
		long until = desk.time.nanos() + limits.teardown().toNanos();
		teardownUntil.merge(slot.ref.name(), until, Math::min);
		ending.hurry(slot, until);
	}

	long nextDue() {
		return teardownUntil.values().stream().min(Long::compare).orElse(Slot.NEVER);
	}

	void tick() {
		for (Map.Entry<String, Long> entry : List.copyOf(teardownUntil.entrySet())) {
			RunEpChanged stopped = state.stopped(entry.getKey());
			if (stopped.now() || state.isStopping()) {
				teardownUntil.remove(entry.getKey());
			} else if (desk.time.nanos() >= entry.getValue()) {
				teardownUntil.remove(entry.getKey());
				if (state.rowsOf(entry.getKey()).stream().flatMap(r -> r.tests().stream()).anyMatch(t -> !state.task(t.task()).isFinal())) {
					begin(entry.getKey(), stopped.by(), true, stopped.reason());
					teardownUntil.remove(entry.getKey());
				}
			}
		}
	}
}
