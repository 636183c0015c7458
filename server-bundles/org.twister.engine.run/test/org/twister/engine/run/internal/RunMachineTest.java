// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

import org.twister.engine.api.TaskRef;
import org.twister.engine.api.TestBeds;
import org.twister.engine.api.TestReport;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.RpcException;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.EventData.TestFinished;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Runs of random plans with everything that can happen in any order: results, losses, returns, restarts of either side, batches that a kill -9 cuts, late and repeated answers, wishes
 * of users, time. Whatever happens, what {@link Promises} says holds, and the run ends: if all goes well from then on, if it is stopped and nobody answers, and if all EPs are lost for good.
 */
class RunMachineTest {

	/** What can happen, and how often. */
	enum What {
		WORK(20),
		START(6),
		CONNECT_OR_LOSE(4),
		COME_ANEW(2),
		LEAVE(1),
		RESTART(3),
		CRASH(4),
		PAUSE(2),
		RESUME(4),
		PAUSE_EP(2),
		RESUME_EP(4),
		STOP_EP(1),
		STOP_EP_NOW(1),
		STOP(1),
		STOP_NOW(1),
		PANIC(1),
		QUEUE(4),
		DEQUEUE(2),
		PASS_SECONDS(5),
		PASS_MINUTES(1),
		REPEAT(3);

		final int weight;

		What(int weight) {
			this.weight = weight;
		}
	}

	/**
	 * @param a,b choose among what is there then
	 */
	record Happening(What what, int a, int b) {}

	private static final TestStatus[] RESULTS = {TestStatus.PASS, TestStatus.PASS, TestStatus.PASS, TestStatus.FAIL, TestStatus.SKIPPED, TestStatus.TIMEOUT,
			TestStatus.ABORTED, TestStatus.INVALID};

	@Provide
	Arbitrary<RunPlan> plans() {
		return RandomPlans.plans();
	}

	@Provide
	Arbitrary<List<Happening>> lives() {
		List<What> weighted = Arrays.stream(What.values()).flatMap(what -> Collections.nCopies(what.weight, what).stream()).toList();
		Arbitrary<Integer> choice = Arbitraries.integers().between(0, 59);
		return Combinators.combine(Arbitraries.of(weighted), choice, choice).as(Happening::new).list().ofMaxSize(90);
	}

	@Property
	void aRunEndsWhenAllGoesWell(@ForAll("plans") RunPlan plan, @ForAll("lives") List<Happening> life, @ForAll boolean withStart) {
		play(plan, life, withStart, RunMachineTest::goWell);
	}

	@Property
	void aRunEndsAfterAStopThatNobodyAnswers(@ForAll("plans") RunPlan plan, @ForAll("lives") List<Happening> life, @ForAll boolean withStart) {
		play(plan, life, withStart, bench -> {
			bench.stop(false);
			bench.pass(Duration.ofSeconds(60 + 30 + 60 + 30 + 60));
		});
	}

	@Property
	void aRunEndsWithoutItsEps(@ForAll("plans") RunPlan plan, @ForAll("lives") List<Happening> life, @ForAll boolean withStart) {
		play(plan, life, withStart, bench -> {
			bench.eps.keySet().forEach(bench::lose);
			for (int i = 0; i < 3; i++) {
				bench.start.goOn(true);
			}
			bench.resume();
			bench.eps.keySet().forEach(bench::resumeEp);
			bench.pass(Duration.ofSeconds(1300));
		});
	}

	private interface Finale {
		void play(Bench bench);
	}

	private static void play(RunPlan plan, List<Happening> life, boolean withStart, Finale finale) {
		Bench bench = new Bench(plan, TestBeds.NONE, withStart);
		try {
			for (Happening happening : life) {
				if (bench.state.ended() == null) {
					happen(bench, happening);
				}
			}
			bench.crash = Bench.Crash.NONE;
			if (bench.state.ended() == null) {
				finale.play(bench);
			}
			assertNotNull(bench.state.ended(), "it never ended");
			new Promises(bench).check();
		} catch (RuntimeException | AssertionError e) {
			throw new AssertionError(e.getMessage() + "\n" + String.join("\n", bench.journal), e);
		}
	}

	private static void happen(Bench bench, Happening h) {
		String ep = List.copyOf(new TreeSet<>(bench.eps.keySet())).get(h.a() % bench.eps.size());
		switch (h.what()) {
		case WORK -> work(bench, ep, h.b());
		case START -> bench.start.goOn(h.b() % 4 > 0);
		case CONNECT_OR_LOSE -> connectOrLose(bench, ep);
		case COME_ANEW -> {
			bench.lose(ep);
			bench.connectAnew(ep);
		}
		case LEAVE -> bench.leave(ep);
		case RESTART -> restart(bench, h.b());
		case CRASH -> bench.crash = Bench.Crash.values()[1 + h.b() % 3];
		case PAUSE -> bench.pause();
		case RESUME -> bench.resume();
		case PAUSE_EP -> bench.pauseEp(ep);
		case RESUME_EP -> bench.resumeEp(ep);
		case STOP_EP -> bench.stopEp(ep, false);
		case STOP_EP_NOW -> bench.stopEp(ep, true);
		case STOP -> bench.stop(false);
		case STOP_NOW -> bench.stop(true);
		case PANIC -> bench.panic("panic: kernel oops");
		case QUEUE -> queue(bench, h);
		case DEQUEUE -> dequeue(bench, ep, h);
		case PASS_SECONDS -> bench.pass(Duration.ofSeconds(h.b()));
		case PASS_MINUTES -> bench.pass(Duration.ofSeconds(12L * h.b()));
		case REPEAT -> repeat(bench, ep, h.b());
		}
	}

	private static void connectOrLose(Bench bench, String ep) {
		if (bench.eps.get(ep).connected) {
			bench.lose(ep);
		} else {
			bench.connect(ep, bench.eps.get(ep).known);
		}
	}

	private static void restart(Bench bench, int which) {
		bench.restart();
		for (String ep : List.copyOf(bench.eps.keySet())) {
			if ((which + ep.charAt(3)) % 4 > 0) {
				bench.connectAfterRestart(ep);
			}
		}
	}

	private static void queue(Bench bench, Happening h) {
		try {
			bench.queue("S" + h.a() % 5, h.b() % 3 == 0 ? new String[]{"q.py", "r.py"} : new String[]{"q.py"});
		} catch (RpcException e) {
			// there is no such suite, or it is over
		}
	}

	private static void dequeue(Bench bench, String ep, Happening h) {
		try {
			bench.dequeue(h.b() % 2 == 0 ? ep : null, h.b() % 3 == 0 ? "S" + h.a() % 5 : null, h.b() % 5 == 0 ? 0 : 1001 + h.b() % 12);
		} catch (RpcException e) {
			throw new AssertionError(e);
		}
	}

	/** Some old answer comes once more. */
	private static void repeat(Bench bench, String ep, int which) {
		List<TestFinished> finished = bench.events(TestFinished.class).stream()
				.filter(f -> f.attempt() > 0 && !bench.eps.get(ep).orders.containsKey(new TaskRef(1, f.task(), f.attempt()))).toList();
		if (!finished.isEmpty()) {
			TestFinished old = finished.get(which % finished.size());
			TaskRef ref = new TaskRef(1, old.task(), old.attempt());
			bench.step(new Input.Ended(ep, new TestReport(ref, TestStatus.FAIL, false, "again", 1, 0, ""), () -> {}));
		}
	}

	/** The EP goes on with its oldest order, or comes. */
	private static void work(Bench bench, String ep, int how) {
		Bench.PlayedEp played = bench.eps.get(ep);
		TaskRef ref = played.orders.keySet().stream().filter(r -> !played.reports.containsKey(r)).findFirst().orElse(null);
		if (ref == null) {
			if (!played.connected) {
				bench.connect(ep, played.known);
			}
			return;
		}
		boolean killed = played.stops.contains(ref) || played.hardStops.contains(ref);
		if (!killed && how % 3 == 0 && played.connected) {
			bench.step(new Input.Started(ep, ref, 4711));
			return;
		}
		TestStatus status = killed && how % 4 > 0 ? TestStatus.ABORTED : RESULTS[how % RESULTS.length];
		bench.report(ep, new TestReport(ref, status, status == TestStatus.FAIL && how % 2 == 0, "", 1, 10, ""));
	}

	/** From now on everything goes well. */
	private static void goWell(Bench bench) {
		for (int i = 0; i < 500 && bench.state.ended() == null; i++) {
			bench.resume();
			bench.start.goOn(true);
			for (String ep : List.copyOf(bench.eps.keySet())) {
				bench.resumeEp(ep);
				work(bench, ep, i);
			}
			bench.pass(Duration.ofSeconds(5));
		}
	}
}
