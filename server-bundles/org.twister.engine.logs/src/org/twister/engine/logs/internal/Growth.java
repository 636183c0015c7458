// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who wants to know when a log grows. Each is called on a thread of its own, never twice at once; what grows meanwhile makes one more call. */
final class Growth {

	private static final Logger LOG = LoggerFactory.getLogger(Growth.class);

	private final Map<String, Collection<Watch>> watches = new ConcurrentHashMap<>();

	/** One reader. */
	private final class Watch implements AutoCloseable, Runnable {
		private final String key;
		private final Runnable grown;
		private final AtomicInteger due = new AtomicInteger();
		private volatile boolean closed;

		Watch(String key, Runnable grown) {
			this.key = key;
			this.grown = grown;
		}

		void wake() {
			if (due.getAndIncrement() == 0) {
				Thread.ofVirtual().name("log-growth").start(this);
			}
		}

		@Override
		public void run() {
			int served;
			do {
				served = due.get();
				if (!closed) {
					call();
				}
			} while (due.addAndGet(-served) != 0);
		}

		private void call() {
			try {
				grown.run();
			} catch (RuntimeException e) {
				LOG.warn("A reader of {} has failed: {}", key, e.toString());
				close();
			}
		}

		@Override
		public void close() {
			closed = true;
			watches.computeIfPresent(key, (k, all) -> {
				all.remove(this);
				return all.isEmpty() ? null : all;
			});
		}
	}

	AutoCloseable watch(String key, Runnable grown) {
		Watch watch = new Watch(key, grown);
		watches.compute(key, (k, all) -> {
			Collection<Watch> present = all == null ? new CopyOnWriteArrayList<>() : all;
			present.add(watch);
			return present;
		});
		watch.wake();
		return watch;
	}

	void grown(String key) {
		Collection<Watch> all = watches.get(key);
		if (all != null) {
			all.forEach(Watch::wake);
		}
	}

	/** Wakes the readers of all keys with this prefix. */
	void allGrown(String prefix) {
		watches.forEach((key, all) -> {
			if (key.startsWith(prefix)) {
				all.forEach(Watch::wake);
			}
		});
	}
}
