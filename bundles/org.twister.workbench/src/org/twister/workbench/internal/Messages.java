// SPDX-License-Identifier: EPL-2.0
package org.twister.workbench.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Arguments_ConnectMissing;
	public static String Arguments_NoNumber;
	public static String Arguments_ValueMissing;
	public static String Connect_Address;
	public static String Connect_Browse;
	public static String Connect_Connect;
	public static String Connect_FailedTitle;
	public static String Connect_FromFile;
	public static String Connect_FromFileTip;
	public static String Connect_Message;
	public static String Connect_ShellTitle;
	public static String Connect_Title;
	public static String Connect_Token;
	public static String Connect_TokenHint;
	public static String Connect_TokenMissing;
	public static String Connect_Trying;
	public static String Status_Connected;
	public static String Status_Connecting;
	public static String Status_Lost;
	public static String Status_None;
	public static String Window_Title;
	public static String Window_TitleRun;

	static {
		NLS.initializeMessages("org.twister.workbench.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {}
}
