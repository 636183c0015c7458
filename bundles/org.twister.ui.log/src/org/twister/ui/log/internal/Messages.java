// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.log.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	static String LogView_Choose;
	static String LogView_Clear;
	static String LogView_Cli;
	static String LogView_Ended;
	static String LogView_Follow;
	static String LogView_Gap;
	static String LogView_Live;
	static String LogView_NoRun;
	static String LogView_Paused;
	static String LogView_Waiting;
	static String LogView_Wrap;

	static {
		NLS.initializeMessages("org.twister.ui.log.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
