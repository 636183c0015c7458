// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.log.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String LogView_Choose;
	public static String LogView_Clear;
	public static String LogView_Cli;
	public static String LogView_Ended;
	public static String LogView_Follow;
	public static String LogView_Gap;
	public static String LogView_Live;
	public static String LogView_NoRun;
	public static String LogView_Paused;
	public static String LogView_Waiting;
	public static String LogView_Wrap;

	static {
		NLS.initializeMessages("org.twister.ui.log.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {}
}
