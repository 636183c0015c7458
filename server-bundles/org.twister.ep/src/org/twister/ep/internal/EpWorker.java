// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.ep.channel.Message;
import org.twister.ep.channel.Order;
import org.twister.ep.channel.Task;
import org.twister.ep.internal.link.CeLink;
import org.twister.ep.internal.link.FolderMirror;
import org.twister.ep.internal.process.ProcessKeeper.Retained;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;

/**
 * An EP: performs what the CE orders, one after the other, on a thread of its own; only a stop overtakes. Thread-safe.
 *
 * <pre>
 * idle -> working for a run     beginRun: its work folder is emptied
 * working: test after test      start
 * working -> idle               endRun, or beginRun of another run: whatever is left of the old one is killed
 * </pre>
 */
final class EpWorker implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(EpWorker.class);

	private interface Step {
		void perform() throws IOException, InterruptedException;
	}

	/**
	 * Processes that may live on: of a set-up file until the end of its outermost suite, others until the run ends.
	 *
	 * @param suite outermost suite, 0 for the run
	 */
	private record Kept(int suite, Retained processes) {}

	private final String name;
	private final Workstation station;
	private final BlockingQueue<Step> steps = new LinkedBlockingQueue<>();
	private final List<TestRun> queued = new ArrayList<>();
	private final List<Kept> kept = new ArrayList<>();
	private final Thread thread;
	private CeLink link;
	private long run;
	private boolean ending;

	EpWorker(String name, Workstation station) {
		this.name = name;
		this.station = station;
		this.thread = Thread.ofPlatform().name("ep-" + name).daemon().unstarted(this::work);
	}

	/** Called once, before any order comes. */
	void begin(CeLink newLink) {
		link = newLink;
		thread.start();
	}

	synchronized long run() {
		return run;
	}

	synchronized void beginRun(long newRun) {
		if (run == newRun || ending) {
			return;
		}
		run = newRun;
		stopQueued();
		steps.add(() -> {
			releaseAll();
			empty(station.folder("work", name));
		});
	}

	synchronized void start(Order order) {
		TestRun test = new TestRun(name, order, link, station);
		if (ending) {
			test.stop(true);
		}
		queued.add(test);
		steps.add(() -> perform(test));
	}

	synchronized void endSuite(long ofRun, int suite) {
		if (run == ofRun) {
			steps.add(() -> release(suite));
		}
	}

	synchronized void endRun(long ofRun) {
		if (run == ofRun) {
			run = 0;
			stopQueued();
			steps.add(this::releaseAll);
		}
	}

	synchronized void stop(Task task, boolean now) {
		queued.stream().filter(test -> test.order().task().equals(task)).forEach(test -> test.stop(now));
	}

	private void stopQueued() {
		queued.forEach(test -> test.stop(true));
	}

	private void work() {
		try {
			while (true) {
				Step step = steps.take();
				try {
					step.perform();
				} catch (IOException | RuntimeException | Error e) {
					// the EP stays: whoever waits for the next test is not let down
					LOG.error("EP {}", name, e);
				}
			}
		} catch (InterruptedException e) {
			LOG.debug("EP {} ends", name);
		}
	}

	private void perform(TestRun test) throws InterruptedException {
		Order order = test.order();
		LOG.info("{}: {} begins {}", name, order.task(), order.file());
		Message.Finished result = new Message.Finished(name, order.task(), TestStatus.ABORTED, false, "the EP failed, see its log", 0, 0, "");
		try {
			result = test.perform();
		} finally {
			synchronized (this) {
				queued.remove(test);
			}
			test.retained().ifPresent(processes -> kept.add(new Kept(order.role() == TestRole.SETUP ? order.topSuite() : 0, processes)));
			LOG.info("{}: {} ends {} {}", name, order.task(), result.status(), result.reason());
			link.finished(result);
		}
	}

	private void release(int suite) {
		for (Kept one : List.copyOf(kept)) {
			if (one.suite() == suite) {
				station.keeper().release(one.processes());
				kept.remove(one);
			}
		}
	}

	private void releaseAll() {
		kept.forEach(one -> station.keeper().release(one.processes()));
		kept.clear();
	}

	private static void empty(Path folder) throws IOException {
		FolderMirror.deleteTree(folder);
		Files.createDirectories(folder);
	}

	/** Stops its tests; returns when their results are given to the link, and nothing of them runs. */
	@Override
	public void close() {
		synchronized (this) {
			ending = true;
			stopQueued();
			steps.add(this::releaseAll);
			steps.add(() -> {
				throw new InterruptedException();
			});
		}
		try {
			thread.join(10_000);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
