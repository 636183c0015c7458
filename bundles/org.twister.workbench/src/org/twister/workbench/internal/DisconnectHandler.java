// SPDX-License-Identifier: EPL-2.0
package org.twister.workbench.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.twister.ui.kit.CeSession;

/** Closes the connection; a run goes on without us. */
public final class DisconnectHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		PlatformUI.getWorkbench().getService(CeSession.class).disconnect();
		return null;
	}
}
