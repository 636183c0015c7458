// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.twister.ui.kit.model.Connection;

/** A line above a view that appears while the engine is out of reach: says so, and how old the data below is. For a parent with a one-column GridLayout. */
public final class StaleBanner {

	private final CLabel label;
	private final GridData layout;
	private final Ticker ticker;
	private final boolean brief;
	private Connection connection = Connection.NONE;

	/**
	 * @param brief for a narrow view
	 */
	public StaleBanner(Composite parent, boolean brief) {
		this.brief = brief;
		label = new CLabel(parent, SWT.NONE);
		label.setImage(Images.get("ep/lost")); //$NON-NLS-1$
		layout = GridDataFactory.fillDefaults().grab(true, false).exclude(true).create();
		label.setLayoutData(layout);
		label.setVisible(false);
		ticker = new Ticker(label, this::age);
	}

	/** Follows the state of the connection. */
	public void update(Connection now) {
		connection = now;
		boolean lost = isStale(now);
		ticker.switchOn(lost);
		if (lost) {
			age();
		}
		if (layout.exclude == lost) {
			layout.exclude = !lost;
			label.setVisible(lost);
			label.getParent().layout();
		}
	}

	/** Whether what is shown may be out of date. */
	public static boolean isStale(Connection connection) {
		return connection.state() == Connection.State.LOST;
	}

	private void age() {
		double age = Duration.between(connection.since(), Instant.now()).toMillis() / 1e3;
		String text = brief ? Messages.StaleBanner_LostBrief : Messages.StaleBanner_Lost;
		label.setText(Messages.bind(text, new Object[]{connection.address(), Durations.clock(connection.since()), Durations.running(age)}));
		label.setToolTipText(connection.trouble());
	}
}
