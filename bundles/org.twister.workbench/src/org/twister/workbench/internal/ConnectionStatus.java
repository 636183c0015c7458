// SPDX-License-Identifier: EPL-2.0
package org.twister.workbench.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.twister.ui.kit.CeListener;
import org.twister.ui.kit.CeSession;
import org.twister.ui.kit.Images;
import org.twister.ui.kit.model.CeModel;
import org.twister.ui.kit.model.Connection;
import org.twister.ui.kit.model.ShownStatus;

/** The connection in the status line: to whom, as whom, or since when it is lost. */
public final class ConnectionStatus extends WorkbenchWindowControlContribution {

	private final CeSession session = PlatformUI.getWorkbench().getService(CeSession.class);
	private final CeListener listener = c -> show();
	private CLabel label;

	@Override
	protected Control createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 0).applyTo(area);
		label = new CLabel(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).hint(360, SWT.DEFAULT).applyTo(label);
		session.addListener(listener);
		label.addDisposeListener(e -> session.removeListener(listener));
		show();
		return area;
	}

	private void show() {
		if (label.isDisposed()) {
			return;
		}
		CeModel model = session.model();
		Connection connection = model.connection();
		label.setText(switch (connection.state()) {
		case NONE -> Messages.Status_None;
		case CONNECTING -> Messages.bind(Messages.Status_Connecting, connection.address());
		case CONNECTED -> Messages.bind(Messages.Status_Connected, connection.address(), model.server().map(s -> s.user()).orElse("")); //$NON-NLS-1$
		case LOST -> Messages.bind(Messages.Status_Lost, connection.address());
		});
		label.setImage(switch (connection.state()) {
		case NONE -> Images.of(ShownStatus.NOT_EXECUTED, false);
		case CONNECTING -> Images.of(ShownStatus.PENDING, false);
		case CONNECTED -> Images.of(ShownStatus.PASS, false);
		case LOST -> Images.get("ep/lost"); //$NON-NLS-1$
		});
		label.setToolTipText(connection.trouble().isEmpty() ? model.server().map(s -> s.home()).orElse(null) : connection.trouble());
	}
}
