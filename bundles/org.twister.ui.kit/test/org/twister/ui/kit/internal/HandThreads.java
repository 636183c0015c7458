// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** Jobs and the UI thread, moved by hand with a clock of their own. */
final class HandThreads implements Work {

	private record Timed(long at, Runnable task) {}

	private final Deque<Runnable> jobs = new ArrayDeque<>();
	private final List<Timed> ui = new ArrayList<>();
	private long millis = 1000;

	@Override
	public <T> CompletableFuture<T> start(String name, Callable<T> call) {
		CompletableFuture<T> result = new CompletableFuture<>();
		jobs.add(() -> {
			try {
				result.complete(call.call());
			} catch (Exception e) {
				result.completeExceptionally(e);
			}
		});
		return result;
	}

	void later(int delay, Runnable task) {
		ui.add(new Timed(millis + delay, task));
	}

	long nanos() {
		return millis * 1_000_000;
	}

	/** Runs what is due on the UI thread while so much time passes; jobs rest. */
	void pass(int ms) {
		millis += ms;
		List<Timed> due = ui.stream().filter(t -> t.at() <= millis).sorted(Comparator.comparingLong(Timed::at)).toList();
		ui.removeAll(due);
		due.forEach(t -> t.task().run());
	}

	/** Lets the UI thread catch up; jobs rest. */
	void flush() {
		pass(200);
	}

	/** Lets the jobs run; the UI thread rests. */
	void runJobs() {
		for (Runnable job = jobs.poll(); job != null; job = jobs.poll()) {
			job.run();
		}
	}

	/** Everything until nothing is left to do. */
	void runAll() {
		while (!jobs.isEmpty() || !ui.isEmpty()) {
			Runnable job = jobs.poll();
			if (job != null) {
				job.run();
			}
			flush();
		}
	}
}
