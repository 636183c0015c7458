// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit;

import org.eclipse.swt.widgets.Control;

/** Calls back about once a second on the UI thread while it is switched on and its control lives: for running clocks, not for asking anybody anything. */
public final class Ticker {

	private static final int PERIOD_MS = 1000;

	private final Control control;
	private final Runnable task;
	private boolean on;
	private boolean scheduled;

	public Ticker(Control control, Runnable task) {
		this.control = control;
		this.task = task;
	}

	public void switchOn(boolean value) {
		on = value;
		schedule();
	}

	private void schedule() {
		if (on && !scheduled && !control.isDisposed()) {
			scheduled = true;
			control.getDisplay().timerExec(PERIOD_MS, this::tick);
		}
	}

	private void tick() {
		scheduled = false;
		if (on && !control.isDisposed()) {
			if (control.isVisible()) {
				task.run();
			}
			schedule();
		}
	}
}
