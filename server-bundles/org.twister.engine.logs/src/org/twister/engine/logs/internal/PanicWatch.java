// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.twister.engine.api.TaskRef;

/** Calls back when a test's output has been quiet for a while in the middle of a line. One thread, which sleeps while no line is open. Thread-safe. */
final class PanicWatch implements AutoCloseable {

	private static final long QUIET_MILLIS = 300;

	/** When something came last for each test that is watched. */
	private final Map<TaskRef, Long> open = new ConcurrentHashMap<>();
	private final ScheduledExecutorService timer;
	private final Consumer<TaskRef> quiet;

	PanicWatch(Consumer<TaskRef> quiet) {
		this.quiet = quiet;
		this.timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("panic-quiet").factory());
	}

	/** A line is open, and something has just come. */
	void touch(TaskRef task) {
		if (open.put(task, System.nanoTime()) == null) {
			timer.schedule(() -> look(task), QUIET_MILLIS, TimeUnit.MILLISECONDS);
		}
	}

	private void look(TaskRef task) {
		Long last = open.get(task);
		if (last == null) {
			return;
		}
		long left = QUIET_MILLIS - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - last);
		if (left > 0 || !open.remove(task, last)) {
			timer.schedule(() -> look(task), Math.max(1, left), TimeUnit.MILLISECONDS);
		} else {
			quiet.accept(task);
		}
	}

	@Override
	public void close() {
		timer.shutdownNow();
	}
}
