// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.twister.rpc.RunService;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.RunRef;
import org.twister.rpc.TestStatus;
import org.twister.rpc.client.TwisterClient;

/** A Central Engine that is killed in the middle of a long run, and starts again. */
final class RestartSubject implements Subject {

	private static final int TESTS = 100_000;
	private static final int EPS = 50;
	private static final int DONE_SECONDS = 45;
	private static final int STARTS = 3;

	@Override
	public String name() {
		return "restart";
	}

	@Override
	public String description() {
		return "the Central Engine killed in the middle of a run of 100,000 tests, and started again";
	}

	@Override
	public void measure(Path folder, Report report) throws Exception {
		Path home = folder.resolve("home");
		byte[] output = "a line of output\n".repeat(5).getBytes(StandardCharsets.US_ASCII);
		List<String> names = SimulatedRun.names(EPS);
		Path project = SimulatedRun.project(folder, names, TESTS / EPS);
		CountDownLatch half = new CountDownLatch(TESTS / 2);
		long run;
		Engine engine = Engine.start(home, "--set", "extra_roots=" + folder);
		try (HttpClient http = HttpClient.newHttpClient();
				TwisterClient client = engine.client();
				SimulatedEps eps = new SimulatedEps(http, engine, names, test -> {
					test.print(output);
					half.countDown();
					return TestStatus.PASS;
				})) {
			long start = System.nanoTime();
			run = SimulatedRun.start(client, project);
			report.add(Figure.told("answer to the start of the run", (System.nanoTime() - start) / 1e9, "s"));
			start = System.nanoTime();
			half.await(DONE_SECONDS, TimeUnit.SECONDS);
			report.add(Figure.told("tests ended", (TESTS / 2 - half.getCount()) / ((System.nanoTime() - start) / 1e9), "/s"));
		} finally {
			engine.kill();
		}
		double worst = 0;
		double cpu = 0;
		int ended = 0;
		for (int i = 0; i < STARTS; i++) {
			Engine again = Engine.start(home, "--set", "extra_roots=" + folder);
			worst = Math.max(worst, again.seconds());
			cpu = again.cpuSeconds();
			try (TwisterClient client = again.client()) {
				RunDetail detail = client.service(RunService.class).get(new RunRef(run));
				ended = detail.info().counts().getOrDefault(TestStatus.PASS, 0);
				if (detail.info().closed() || detail.tests().size() != TESTS) {
					throw new IllegalStateException("the run is not as it was: " + detail.info());
				}
			} finally {
				again.kill();
			}
		}
		report.add(Figure.atMost("killed, start to ready (worst of " + STARTS + ")", worst, 3, "s").with(ended + " tests had ended"));
		report.add(Figure.told("processor time of such a start", cpu, "s"));
	}
}
