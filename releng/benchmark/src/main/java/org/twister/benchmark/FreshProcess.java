// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Java process that starts, does one thing, and says so.
 *
 * @param seconds from its start until it said {@link #READY}, else until its end
 * @param isReady whether it said so
 * @param exit    code
 * @param lines   all else it printed
 */
record FreshProcess(double seconds, boolean isReady, int exit, List<String> lines) {

	/** The line that stops the clock. */
	static final String READY = "ready";

	private static final long MINUTES = 2;

	/** Runs a class of this class path until it ends; it is killed after two minutes. */
	static FreshProcess run(List<String> jvm, Class<?> main, String... args) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(jvm);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
		command.addAll(List.of(args));
		long start = System.nanoTime();
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		long ready = 0;
		List<String> lines = new ArrayList<>();
		Thread limit = Thread.ofVirtual().start(() -> killLate(process));
		try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
			for (String line = out.readLine(); line != null; line = out.readLine()) {
				if (line.equals(READY) && ready == 0) {
					ready = System.nanoTime();
				} else {
					lines.add(line);
				}
			}
		}
		int exit = process.waitFor();
		limit.interrupt();
		return new FreshProcess(((ready == 0 ? System.nanoTime() : ready) - start) / 1e9, ready != 0, exit, List.copyOf(lines));
	}

	private static void killLate(Process process) {
		try {
			if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
				process.destroyForcibly();
			}
		} catch (InterruptedException e) {
			// it ended
		}
	}

	/** What it printed behind a word and a space, as a number; NaN if it did not. */
	double number(String word) {
		return lines.stream().filter(line -> line.startsWith(word + " ")).mapToDouble(line -> Double.parseDouble(line.substring(word.length() + 1))).findFirst()
				.orElse(Double.NaN);
	}

	/** The first line that is no place in a stack trace, for messages. */
	String message() {
		return lines.stream().filter(line -> !line.startsWith("\t")).findFirst().orElse("exit code " + exit);
	}
}
