// SPDX-License-Identifier: EPL-2.0
package org.twister.workbench.internal;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Runs the workbench until its window is closed. A wrong argument ends it before a window opens: one line on stderr, exit code 2. */
public final class WorkbenchApplication implements IApplication {

	private static final Integer EXIT_USAGE = 2;

	@Override
	public Object start(IApplicationContext context) {
		StartArguments arguments;
		try {
			arguments = StartArguments.parse(Platform.getApplicationArgs());
		} catch (IllegalArgumentException e) {
			System.err.println(e.getMessage());
			return EXIT_USAGE;
		}
		Logging.start(Path.of(Platform.getLogFileLocation().removeLastSegments(1).toOSString()));
		IProduct product = Platform.getProduct();
		Display.setAppName(product == null ? "Twister" : product.getName()); //$NON-NLS-1$
		Display display = PlatformUI.createDisplay();
		try {
			int code = PlatformUI.createAndRunWorkbench(display, new TwisterWorkbenchAdvisor(arguments));
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(() -> {
				if (!workbench.isClosing()) {
					workbench.close();
				}
			});
		}
	}
}
