// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.monitor.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Column_Ep;
	public static String Column_EpHost;
	public static String Column_EpName;
	public static String Column_EpState;
	public static String Column_EpTest;
	public static String Column_Name;
	public static String Column_Reason;
	public static String Column_Status;
	public static String Column_Time;
	public static String Command_Failed;
	public static String EpsView_Busy;
	public static String EpsView_Empty;
	public static String EpsView_Idle;
	public static String EpsView_Lost;
	public static String EpsView_NotConnected;
	public static String EpsView_RunnerMissing;
	public static String Header_By;
	public static String Header_Elapsed;
	public static String Header_Left;
	public static String Header_Paused;
	public static String Header_Pausing;
	public static String Header_Percent;
	public static String Header_Running;
	public static String Header_Stopping;
	public static String Header_Title;
	public static String Header_Warnings;
	public static String Outcome_Completed;
	public static String Outcome_Panic;
	public static String Outcome_StoppedByUser;
	public static String Outcome_StoppedOnFail;
	public static String Outcome_TimedOut;
	public static String Outcome_StartFailed;
	public static String Outcome_Trouble;
	public static String RunView_Collapse;
	public static String RunView_Connecting;
	public static String RunView_Empty;
	public static String RunView_Expand;
	public static String RunView_Follow;
	public static String RunView_NextFailure;
	public static String RunView_NotConnected;
	public static String RunView_Optional;
	public static String RunView_Runs;
	public static String RunView_RunItem;
	public static String RunView_Setup;
	public static String RunView_Teardown;
	public static String Stop_Now;
	public static String Stop_NowQuestion;
	public static String Suite_Of;

	static {
		NLS.initializeMessages("org.twister.ui.monitor.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {}
}
