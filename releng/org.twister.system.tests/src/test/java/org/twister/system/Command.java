// SPDX-License-Identifier: EPL-2.0
package org.twister.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A command that runs, and what it has printed so far. */
final class Command {

	private static final long LIMIT_SECONDS = 90;

	private final Process process;
	private final List<String> lines = new ArrayList<>();
	private boolean ended;

	Command(Process process) {
		this.process = process;
		Thread.ofPlatform().daemon().start(this::read);
	}

	private void read() {
		try (BufferedReader out = process.inputReader()) {
			for (String line = out.readLine(); line != null; line = out.readLine()) {
				synchronized (this) {
					lines.add(line);
					notifyAll();
				}
			}
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		} finally {
			synchronized (this) {
				ended = true;
				notifyAll();
			}
		}
	}

	synchronized List<String> lines() {
		return List.copyOf(lines);
	}

	String output() {
		return String.join("\n", lines());
	}

	long pid() {
		return process.pid();
	}

	/** Waits for a line of output. */
	String awaitLine(String text) throws InterruptedException {
		return awaitLine(line -> line.contains(text), "'" + text + "'");
	}

	synchronized String awaitLine(Predicate<String> wanted, String description) throws InterruptedException {
		long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
		int seen = 0;
		while (true) {
			for (; seen < lines.size(); seen++) {
				if (wanted.test(lines.get(seen))) {
					return lines.get(seen);
				}
			}
			long millis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
			if (ended || millis <= 0) {
				throw new AssertionError(
						"no line with " + description + (ended ? ", but its end" : " in " + LIMIT_SECONDS + " s") + ":\n" + String.join("\n", lines));
			}
			wait(millis);
		}
	}

	boolean isAlive() {
		return process.isAlive();
	}

	/** Waits for its end and all its output. */
	int awaitEnd() throws InterruptedException {
		if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new AssertionError("still running after " + LIMIT_SECONDS + " s:\n" + output());
		}
		synchronized (this) {
			while (!ended) {
				wait();
			}
		}
		return process.exitValue();
	}

	int exitCode() {
		return process.exitValue();
	}

	void signal(String name) throws IOException, InterruptedException {
		Twister.signal(name, pid());
	}

	/** Ends its standard input. */
	void closeInput() throws IOException {
		process.getOutputStream().close();
	}
}
