// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.internal;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.ui.kit.CeListener;
import org.twister.ui.kit.model.ModelChanges;

/**
 * Brings edits of the model from any thread to the UI thread, in order, at most ten times a second: the first one of a quiet time at once, the following together.
 * One flush takes a limited number of edits, so that a flood leaves the UI thread room to breathe.
 */
final class UiPump {

	/** The UI thread, or its stand-in. */
	@FunctionalInterface
	interface UiThread {
		/** Runs it there after the delay; never at once within the call. */
		void later(int millis, Runnable task);
	}

	static final int INTERVAL_MS = 100;
	private static final int MAX_EDITS = 20_000;
	private static final Logger LOG = LoggerFactory.getLogger(UiPump.class);

	private final ConcurrentLinkedQueue<Consumer<ModelChanges>> edits = new ConcurrentLinkedQueue<>();
	private final AtomicBoolean scheduled = new AtomicBoolean();
	private final List<CeListener> listeners = new CopyOnWriteArrayList<>();
	private final UiThread ui;
	private final LongSupplier nanos;
	private volatile long lastFlush;

	UiPump(UiThread ui, LongSupplier nanos) {
		this.ui = ui;
		this.nanos = nanos;
		lastFlush = nanos.getAsLong() - INTERVAL_MS * 1_000_000L;
	}

	void add(CeListener listener) {
		listeners.add(listener);
	}

	void remove(CeListener listener) {
		listeners.remove(listener);
	}

	void offer(Consumer<ModelChanges> edit) {
		edits.add(edit);
		schedule();
	}

	private void schedule() {
		if (scheduled.compareAndSet(false, true)) {
			long passed = (nanos.getAsLong() - lastFlush) / 1_000_000;
			ui.later((int) Math.clamp(INTERVAL_MS - passed, 0, INTERVAL_MS), this::flush);
		}
	}

	private void flush() {
		scheduled.set(false);
		lastFlush = nanos.getAsLong();
		ModelChanges changes = new ModelChanges();
		Consumer<ModelChanges> edit;
		for (int i = 0; i < MAX_EDITS && (edit = edits.poll()) != null; i++) {
			guarded(edit, changes);
		}
		if (!changes.isEmpty()) {
			listeners.forEach(l -> guarded(l::changed, changes));
		}
		if (!edits.isEmpty()) {
			schedule();
		}
	}

	/** One broken view or event must not stop all others. */
	private static void guarded(Consumer<ModelChanges> step, ModelChanges changes) {
		try {
			step.accept(changes);
		} catch (RuntimeException e) {
			LOG.error("A change could not be shown", e); //$NON-NLS-1$
		}
	}
}
