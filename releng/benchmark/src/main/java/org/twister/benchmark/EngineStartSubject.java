// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** A Central Engine that starts and then has nothing to do, and a question to it from the command line. */
final class EngineStartSubject implements Subject {

	private static final int STARTS = 5;
	private static final int IDLE_SECONDS = 30;

	@Override
	public String name() {
		return "engine-start";
	}

	@Override
	public String description() {
		return "the Central Engine from its start to ready, and idle";
	}

	@Override
	public void measure(Path folder, Report report) throws Exception {
		Path home = folder.resolve("home");
		try (Engine first = Engine.start(home)) {
			report.add(Figure.told("start to ready in a new home", first.seconds(), "s"));
		}
		double[] starts = new double[STARTS];
		double[] cpu = new double[STARTS];
		for (int i = 0; i < STARTS; i++) {
			try (Engine engine = Engine.start(home)) {
				starts[i] = engine.seconds();
				cpu[i] = engine.cpuSeconds();
			}
		}
		report.add(Figure.atMost("start to ready (median of " + STARTS + ")", median(starts), 2, "s"));
		report.add(Figure.told("processor time of a start (median)", median(cpu), "s"));
		try (Engine engine = Engine.start(home)) {
			// Nothing happens, which is what is waited for
			TimeUnit.SECONDS.sleep(IDLE_SECONDS);
			report.add(Figure.atMost("resident memory after " + IDLE_SECONDS + " s idle", engine.residentMb(), 150, "MB"));
			report.add(Figure.told("heap of it after a collection", engine.heapMb(), "MB"));
			double[] questions = new double[STARTS];
			for (int i = 0; i < STARTS; i++) {
				questions[i] = eps(home);
			}
			report.add(Figure.atMost("./twister cli eps (median of " + STARTS + ")", median(questions), 0.5, "s"));
		}
	}

	private static double eps(Path home) throws IOException, InterruptedException {
		long start = System.nanoTime();
		Process process = new ProcessBuilder(System.getProperty("twister.script"), "cli", "eps", "--home", home.toString()).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes());
		if (process.waitFor() != 0) {
			throw new IOException("cli eps: " + said);
		}
		return (System.nanoTime() - start) / 1e9;
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}
}
