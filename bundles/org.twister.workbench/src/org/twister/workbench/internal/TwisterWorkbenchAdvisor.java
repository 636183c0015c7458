// SPDX-License-Identifier: EPL-2.0
package org.twister.workbench.internal;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.twister.ui.kit.CeSession;

/** Window layout is kept between starts; after the first window is open, the connection of the command line is made. */
final class TwisterWorkbenchAdvisor extends WorkbenchAdvisor {

	/** For whoever started us: the window is open. */
	private static final String READY = "TWISTER-WORKBENCH READY"; //$NON-NLS-1$

	private final StartArguments arguments;

	TwisterWorkbenchAdvisor(StartArguments arguments) {
		this.arguments = arguments;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return ExecutionPerspective.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new TwisterWindowAdvisor(configurer);
	}

	@Override
	public void postStartup() {
		System.out.println(READY);
		arguments.address().ifPresent(address -> {
			CeSession session = PlatformUI.getWorkbench().getService(CeSession.class);
			session.connect(address, arguments.run()).exceptionally(failure -> {
				Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
				MessageDialog.openError(shell, Messages.bind(Messages.Connect_FailedTitle, address.label()), failure.getMessage());
				return null;
			});
		});
	}
}
