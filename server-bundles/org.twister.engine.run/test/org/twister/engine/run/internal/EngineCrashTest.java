// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.twister.engine.api.EpListener;
import org.twister.engine.api.EpPool;
import org.twister.engine.api.EpRef;
import org.twister.engine.api.TaskRef;
import org.twister.engine.api.TestBeds;
import org.twister.engine.api.TestOrder;
import org.twister.engine.api.TestReport;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.EpService.EpState;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.RunService.TestInfo;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.Event;
import org.twister.rpc.event.EventData.TestFinished;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The engine with all its threads is killed again and again, and started anew on what is left; the EPs live on. Each time another thread is somewhere else. */
class EngineCrashTest {

	/** EPs that perform what they get, at once and in order, and keep each result until it is acknowledged. */
	private static final class Workers implements EpPool {
		private final ExecutorService thread = Executors.newSingleThreadExecutor();
		private final Map<TaskRef, String> held = new LinkedHashMap<>();
		private final Map<TaskRef, TestReport> reports = new LinkedHashMap<>();
		private final Map<TaskRef, TestStatus> acknowledged = new HashMap<>();
		private final Map<TaskRef, Integer> performed = new HashMap<>();
		private final List<String> names;
		private EpListener listener;

		Workers(List<String> names) {
			this.names = names;
		}

		@Override
		public List<EpInfo> list(String user) {
			return List.of();
		}

		@Override
		public synchronized void attach(EpListener attached) {
			listener = attached;
			thread.execute(() -> names.forEach(ep -> connect(attached, ep)));
		}

		private void connect(EpListener to, String ep) {
			List<TaskRef> mine;
			List<TestReport> open;
			synchronized (this) {
				mine = held.entrySet().stream().filter(e -> e.getValue().equals(ep)).map(Map.Entry::getKey).toList();
				open = mine.stream().map(reports::get).filter(r -> r != null).toList();
			}
			to.connected(new EpRef("ann", ep), new EpInfo(ep, "ann", "host", "Linux", EpState.IDLE, 0, "", List.of()), false, mine);
			open.forEach(r -> deliver(to, ep, r));
		}

		private void deliver(EpListener to, String ep, TestReport report) {
			to.finished(new EpRef("ann", ep), report, () -> {
				synchronized (this) {
					held.remove(report.task());
					reports.remove(report.task());
					acknowledged.put(report.task(), report.status());
				}
			});
		}

		@Override
		public void beginRun(EpRef ep, long run) {
			// nothing to prepare
		}

		@Override
		public void endRun(EpRef ep, long run) {
			// nothing is left
		}

		@Override
		public void endSuite(EpRef ep, long run, int suiteId) {
			// nothing is left
		}

		@Override
		public synchronized void start(EpRef ep, TestOrder order) {
			if (held.putIfAbsent(order.task(), ep.name()) == null) {
				performed.merge(order.task(), 1, Integer::sum);
				TestStatus status = order.task().task() % 5 == 0 ? TestStatus.FAIL : TestStatus.PASS;
				end(ep.name(), order.task(), status);
			}
		}

		private void end(String ep, TaskRef task, TestStatus status) {
			EpListener to = listener;
			thread.execute(() -> {
				TestReport report;
				synchronized (this) {
					if (!held.containsKey(task)) {
						return;
					}
					report = reports.computeIfAbsent(task, t -> new TestReport(t, status, false, "", 0.1, 0, ""));
				}
				to.started(new EpRef("ann", ep), task, 1);
				deliver(to, ep, report);
			});
		}

		@Override
		public synchronized void stop(EpRef ep, TaskRef task, boolean now) {
			end(ep.name(), task, TestStatus.ABORTED);
		}
	}

	@Provide
	Arbitrary<RunPlan> plans() {
		// without what waits for the clock
		return RandomPlans.plans().filter(p -> p.options().delay() == 0 && p.options().timeout() == 0 && p.suites().stream().allMatch(s -> s.timeout() == 0));
	}

	@Provide
	Arbitrary<List<Integer>> deaths() {
		return Arbitraries.integers().between(0, 12).list().ofMaxSize(6);
	}

	@Property(tries = 60)
	void aRunReachesItsEndHoweverOftenTheEngineDies(@ForAll("plans") RunPlan plan, @ForAll("deaths") List<Integer> deaths, @ForAll boolean stopped)
			throws Exception {
		Stores stores = new Stores();
		Workers workers = new Workers(plan.eps());
		try {
			Stores.Log log = stores.new Log();
			RunEngineComponent engine = engine(stores, log, workers);
			long run = engine.perform(plan, "ann").id();
			int seen = 0;
			for (int death : deaths) {
				seen = stores.awaitEvents(seen + death, run);
				log.kill();
				engine.deactivate();
				log = stores.new Log();
				engine = engine(stores, log, workers);
			}
			if (stopped) {
				stop(engine, run);
			}
			stores.awaitClosed(run);
			check(stores, workers, engine.get(run).orElseThrow());
			engine.deactivate();
		} finally {
			workers.thread.shutdownNow();
		}
	}

	private static RunEngineComponent engine(Stores stores, Stores.Log log, Workers workers) throws Exception {
		return new RunEngineComponent(log, stores.blobStore, stores.logs, workers, Bench.LIMITS, new RunEngineComponent.Expected(Set.of(), Set.of()),
				Time.SYSTEM,
				TestBeds.NONE);
	}

	private static void stop(RunEngineComponent engine, long run) throws RpcException {
		RunInfo answer = engine.stop(run, false, "ann");
		assertTrue(answer.stopping() || answer.ended() != null, "the stop is answered as done");
	}

	private static void check(Stores stores, Workers workers, RunDetail run) {
		Map<Integer, TestStatus> kept = new HashMap<>();
		List<Event> events;
		synchronized (stores.events) {
			events = List.copyOf(stores.events);
		}
		Set<Integer> doubled = new HashSet<>();
		for (Event event : events) {
			if (Stores.read(event) instanceof TestFinished e && kept.put(e.task(), e.status()) != null) {
				doubled.add(e.task());
			}
		}
		assertEquals(Set.of(), doubled, "one final status each");
		Map<Integer, TestStatus> shown = new HashMap<>();
		for (TestInfo test : run.tests()) {
			assertTrue(test.status().isFinal(), () -> test.name() + " is " + test.status());
			shown.put(test.task(), test.status());
		}
		assertEquals(kept, shown);
		List<TaskRef> lost = new ArrayList<>();
		synchronized (workers) {
			workers.performed.forEach((task, times) -> assertEquals(1, times, () -> task + " was performed again"));
			workers.acknowledged.forEach((task, status) -> {
				if (kept.get(task.task()) != status) {
					lost.add(task);
				}
			});
		}
		assertEquals(List.of(), lost, "results that were acknowledged");
	}
}
