// SPDX-License-Identifier: EPL-2.0
package org.twister.workbench.internal;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;
import org.eclipse.ui.menus.UIElement;

/** Switches between the light and the dark theme; the choice is kept. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		engine().setTheme(event.getParameter(RadioState.PARAMETER_ID), true);
		HandlerUtil.updateRadioState(event.getCommand(), event.getParameter(RadioState.PARAMETER_ID));
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setChecked(engine().getActiveTheme() != null && engine().getActiveTheme().getId().equals(parameters.get(RadioState.PARAMETER_ID)));
	}

	private static IThemeEngine engine() {
		return PlatformUI.getWorkbench().getService(IThemeEngine.class);
	}
}
