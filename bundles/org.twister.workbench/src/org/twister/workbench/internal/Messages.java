// SPDX-License-Identifier: EPL-2.0
package org.twister.workbench.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	static String Arguments_ConnectMissing;
	static String Arguments_NoNumber;
	static String Arguments_ValueMissing;
	static String Connect_Address;
	static String Connect_Browse;
	static String Connect_Connect;
	static String Connect_FailedTitle;
	static String Connect_FromFile;
	static String Connect_FromFileTip;
	static String Connect_Message;
	static String Connect_ShellTitle;
	static String Connect_Title;
	static String Connect_Token;
	static String Connect_TokenHint;
	static String Connect_TokenMissing;
	static String Connect_Trying;
	static String Status_Connected;
	static String Status_Connecting;
	static String Status_Lost;
	static String Status_None;
	static String Window_Title;
	static String Window_TitleRun;

	static {
		NLS.initializeMessages("org.twister.workbench.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
