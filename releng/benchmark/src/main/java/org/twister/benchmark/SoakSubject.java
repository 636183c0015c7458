// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.twister.rpc.RunOutcome;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.TestStatus;
import org.twister.rpc.client.TwisterClient;

/** Many EPs, each at the end of a test every second. Options: {@code --minutes=10}, {@code --eps=1000}. */
final class SoakSubject implements Subject {

	private static final byte[] OUTPUT = "a line of what a test has to say\n".repeat(50).getBytes(StandardCharsets.US_ASCII);

	@Override
	public String name() {
		return "soak-eps";
	}

	@Override
	public String description() {
		return "EPs that end a test of 50 lines every second (--minutes=1 --eps=200)";
	}

	@Override
	public boolean isLong() {
		return true;
	}

	@Override
	public void measure(Path folder, Report report) throws Exception {
		double seconds = Options.minutes * 60;
		List<String> names = SimulatedRun.names(Options.eps);
		Path project = SimulatedRun.project(folder, names, (int) seconds);
		List<SimulatedEps> managers = new ArrayList<>();
		try (Engine engine = Engine.start(folder.resolve("home"), "--set", "extra_roots=" + folder);
				TwisterClient client = engine.client();
				HttpClient http = HttpClient.newHttpClient()) {
			for (String name : names) {
				managers.add(new SimulatedEps(http, engine, List.of(name), test -> perform(test)));
			}
			double cpu = engine.cpuSeconds();
			long start = System.nanoTime();
			long run = SimulatedRun.start(client, project);
			double early = heapAt(engine, start, Math.min(120, seconds / 2));
			double end = heapAt(engine, start, seconds * 0.95);
			RunDetail detail = SimulatedRun.await(client, run, (long) seconds + 120);
			double took = (System.nanoTime() - start) / 1e9;
			report.add(Figure.told("heap after a collection, early", early, "MB"));
			report.add(Figure.atMost("heap after a collection, at the end", end, early * 1.1, "MB"));
			report.add(Figure.told("tests ended", detail.tests().size() / took, "/s"));
			report.add(Figure.told("processors taken", (engine.cpuSeconds() - cpu) / took, ""));
			report.add(Figure.told("resident memory at the end", engine.residentMb(), "MB"));
			report.add(new Figure("tests that did not pass", detail.tests().size() - detail.info().counts().getOrDefault(TestStatus.PASS, 0), 0, "",
					detail.info().reason(),
					detail.info().outcome() == RunOutcome.COMPLETED));
			for (SimulatedEps manager : managers) {
				manager.close();
			}
		}
	}

	private static TestStatus perform(SimulatedEps.Running test) throws Exception {
		long end = System.nanoTime() + 1_000_000_000L;
		test.print(OUTPUT);
		for (long rest = end - System.nanoTime(); rest > 0; rest = end - System.nanoTime()) {
			LockSupport.parkNanos(rest);
		}
		return TestStatus.PASS;
	}

	private static double heapAt(Engine engine, long start, double seconds) throws Exception {
		TimeUnit.NANOSECONDS.sleep((long) (start + seconds * 1e9 - System.nanoTime()));
		return engine.heapMb();
	}
}
