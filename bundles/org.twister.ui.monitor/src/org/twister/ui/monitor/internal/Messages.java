// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.monitor.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	static String Column_Ep;
	static String Column_EpHost;
	static String Column_EpName;
	static String Column_EpState;
	static String Column_EpTest;
	static String Column_Name;
	static String Column_Reason;
	static String Column_Status;
	static String Column_Time;
	static String Command_Failed;
	static String EpsView_Busy;
	static String EpsView_Empty;
	static String EpsView_Idle;
	static String EpsView_Lost;
	static String EpsView_NotConnected;
	static String EpsView_RunnerMissing;
	static String Header_By;
	static String Header_Elapsed;
	static String Header_Left;
	static String Header_Paused;
	static String Header_Pausing;
	static String Header_Percent;
	static String Header_Running;
	static String Header_Stopping;
	static String Header_Title;
	static String Header_Warnings;
	static String Outcome_Completed;
	static String Outcome_Panic;
	static String Outcome_StoppedByUser;
	static String Outcome_StoppedOnFail;
	static String Outcome_TimedOut;
	static String Outcome_Trouble;
	static String RunView_Collapse;
	static String RunView_Connecting;
	static String RunView_Empty;
	static String RunView_Expand;
	static String RunView_Follow;
	static String RunView_NextFailure;
	static String RunView_NotConnected;
	static String RunView_Optional;
	static String RunView_Runs;
	static String RunView_RunItem;
	static String RunView_Setup;
	static String RunView_Teardown;
	static String Stop_Now;
	static String Stop_NowQuestion;
	static String Suite_Of;

	static {
		NLS.initializeMessages("org.twister.ui.monitor.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
