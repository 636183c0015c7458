// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Link_NoLog;
	public static String Session_Connecting;
	public static String Session_LoadingRun;
	public static String Session_Log;
	public static String Session_NoRun;
	public static String Session_NotConnected;
	public static String Session_Pausing;
	public static String Session_Resuming;
	public static String Session_Stopping;
	public static String Session_Unexpected;

	static {
		NLS.initializeMessages("org.twister.ui.kit.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {}
}
