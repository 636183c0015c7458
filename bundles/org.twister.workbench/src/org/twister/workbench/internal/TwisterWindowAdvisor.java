// SPDX-License-Identifier: EPL-2.0
package org.twister.workbench.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.twister.ui.kit.CeListener;
import org.twister.ui.kit.CeSession;
import org.twister.ui.kit.model.CeModel;
import org.twister.ui.kit.model.ModelChanges;

/** The window: what its frame shows, and a title that tells engine and run. */
final class TwisterWindowAdvisor extends WorkbenchWindowAdvisor {

	private final CeListener listener = this::changed;
	private CeSession session;

	TwisterWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new ActionBarAdvisor(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		// the whole of a small screen, three quarters of a large one
		window.setInitialSize(
				new Point(Math.min(screen.width, Math.max(1440, screen.width * 3 / 4)), Math.min(screen.height, Math.max(900, screen.height * 3 / 4))));
		window.setShowMenuBar(true);
		window.setShowCoolBar(true);
		window.setShowPerspectiveBar(false);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		window.setTitle(Messages.Window_Title);
	}

	@Override
	public void postWindowOpen() {
		session = getWindowConfigurer().getWindow().getService(CeSession.class);
		session.addListener(listener);
		title();
	}

	@Override
	public void postWindowClose() {
		if (session != null) {
			session.removeListener(listener);
		}
	}

	private void changed(ModelChanges changes) {
		if (changes.connection() || changes.structure()) {
			title();
		}
	}

	private void title() {
		CeModel model = session.model();
		String title = model.run().map(r -> Messages.bind(Messages.Window_TitleRun, r.id(), r.info().project()) + " - ").orElse("") //$NON-NLS-1$ //$NON-NLS-2$
				+ (model.connection().address().isEmpty() ? "" : model.connection().address() + " - ") + Messages.Window_Title; //$NON-NLS-1$ //$NON-NLS-2$
		getWindowConfigurer().setTitle(title);
	}
}
