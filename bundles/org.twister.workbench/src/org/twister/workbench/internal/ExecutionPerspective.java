// SPDX-License-Identifier: EPL-2.0
package org.twister.workbench.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Watching a run: EPs on the left, run tree on the right, log below it. */
public final class ExecutionPerspective implements IPerspectiveFactory {

	public static final String ID = "org.twister.workbench.execution"; //$NON-NLS-1$

	static final String EPS = "org.twister.ui.monitor.eps"; //$NON-NLS-1$
	static final String RUN = "org.twister.ui.monitor.run"; //$NON-NLS-1$
	static final String LOG = "org.twister.ui.log.view"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.27f, layout.getEditorArea()); //$NON-NLS-1$
		left.addView(EPS);
		IFolderLayout top = layout.createFolder("top", IPageLayout.TOP, 0.55f, layout.getEditorArea()); //$NON-NLS-1$
		top.addView(RUN);
		IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.45f, layout.getEditorArea()); //$NON-NLS-1$
		bottom.addView(LOG);
		bottom.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		layout.getViewLayout(RUN).setCloseable(false);
		layout.addShowViewShortcut(EPS);
		layout.addShowViewShortcut(RUN);
		layout.addShowViewShortcut(LOG);
		layout.addPerspectiveShortcut(ID);
	}
}
