// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.twister.engine.api.EpListener;
import org.twister.engine.api.EpPool;
import org.twister.engine.api.EpRef;
import org.twister.engine.api.TaskRef;
import org.twister.engine.api.TestReport;
import org.twister.rpc.EpService.EpInfo;

/** Which EPs are connected, and which run is told about them: the one their user has active. Answers about a test go to the run of that test. Never blocks: runs have queues. */
final class EpBoard implements EpListener {

	private final Set<EpRef> connected = new HashSet<>();
	private final Map<Long, ActiveRun> runs = new HashMap<>();
	private final Map<String, ActiveRun> activeOf = new HashMap<>();
	private final EpPool pool;

	EpBoard(EpPool pool) {
		this.pool = pool;
	}

	/** A run begins to listen: it is told what is connected now. */
	synchronized void join(ActiveRun run) {
		runs.put(run.id(), run);
		if (!run.hasEnded()) {
			activeOf.put(run.user(), run);
			connected.stream().filter(ep -> ep.user().equals(run.user())).forEach(ep -> run.post(new Input.Connected(ep.name(), true, List.of())));
		}
	}

	synchronized void leave(ActiveRun run) {
		runs.remove(run.id());
		activeOf.remove(run.user(), run);
	}

	/** Waits until so many EPs of a user are connected. */
	synchronized boolean await(String user, int count, Duration timeout) throws InterruptedException {
		long end = System.nanoTime() + timeout.toNanos();
		while (connected.stream().filter(ep -> ep.user().equals(user)).count() < count) {
			long left = (end - System.nanoTime()) / 1_000_000;
			if (left <= 0) {
				return false;
			}
			wait(left);
		}
		return true;
	}

	private void tell(EpRef ep, Input input) {
		ActiveRun run = activeOf.get(ep.user());
		if (run != null) {
			run.post(input);
		}
	}

	@Override
	public synchronized void connected(EpRef ep, EpInfo info, boolean sameProcess, List<TaskRef> running) {
		connected.add(ep);
		notifyAll();
		endRunThatIsOver(ep, info.run());
		tell(ep, new Input.Connected(ep.name(), sameProcess, List.copyOf(running)));
	}

	/** An EP that was lost when its run ended still works for it: what it runs is killed, and it is free. */
	private void endRunThatIsOver(EpRef ep, long id) {
		ActiveRun run = runs.get(id);
		if (id != 0 && (run == null || run.hasEnded())) {
			pool.endRun(ep, id);
		}
	}

	@Override
	public synchronized void lost(EpRef ep) {
		connected.remove(ep);
		tell(ep, new Input.Lost(ep.name(), false));
	}

	@Override
	public synchronized void gone(EpRef ep) {
		connected.remove(ep);
		tell(ep, new Input.Lost(ep.name(), true));
	}

	@Override
	public synchronized void started(EpRef ep, TaskRef task, long pid) {
		ActiveRun run = runs.get(task.run());
		if (run != null && run.user().equals(ep.user())) {
			run.post(new Input.Started(ep.name(), task, pid));
		}
	}

	@Override
	public synchronized void finished(EpRef ep, TestReport report, Runnable acknowledge) {
		ActiveRun run = runs.get(report.task().run());
		if (run != null && run.user().equals(ep.user())) {
			run.post(new Input.Ended(ep.name(), report, acknowledge));
		} else {
			// a run that is over or that nobody knows: the EP need not keep it
			acknowledge.run();
		}
	}
}
