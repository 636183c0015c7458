// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.monitor.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.slf4j.LoggerFactory;

/** What a view says while it has nothing to show: what to do about it. Links run the command of their name. */
final class EmptyPage extends Composite {

	private static final String COMMANDS = "org.twister.workbench."; //$NON-NLS-1$

	private final Link text;

	EmptyPage(Composite parent, IWorkbenchSite site) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(this);
		text = new Link(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.BEGINNING).hint(200, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Selection, e -> {
			try {
				site.getService(IHandlerService.class).executeCommand(COMMANDS + e.text, null);
			} catch (org.eclipse.core.commands.common.CommandException failure) {
				LoggerFactory.getLogger(EmptyPage.class).error("Command {} failed", e.text, failure); //$NON-NLS-1$
			}
		});
	}

	void show(String message) {
		if (!message.equals(text.getText())) {
			text.setText(message);
			layout();
		}
	}

	@Override
	public boolean setFocus() {
		return text.setFocus();
	}
}
