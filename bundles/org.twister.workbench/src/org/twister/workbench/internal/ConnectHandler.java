// SPDX-License-Identifier: EPL-2.0
package org.twister.workbench.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.twister.ui.kit.CeSession;

/** Opens the dialog. */
public final class ConnectHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		new ConnectDialog(HandlerUtil.getActiveShell(event), PlatformUI.getWorkbench().getService(CeSession.class)).open();
		return null;
	}
}
