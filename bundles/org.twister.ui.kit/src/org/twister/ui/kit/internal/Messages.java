// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	static String Session_Connecting;
	static String Session_LoadingRun;
	static String Session_Log;
	static String Session_NoRun;
	static String Session_NotConnected;
	static String Session_Pausing;
	static String Session_Resuming;
	static String Session_Stopping;
	static String Session_Unexpected;

	static {
		NLS.initializeMessages("org.twister.ui.kit.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
