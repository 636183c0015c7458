// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String CeAddress_Empty;
	public static String CeAddress_Malformed;
	public static String CeAddress_NoToken;
	public static String CeAddress_Scheme;
	public static String CeAddress_TokenDenied;
	public static String StaleBanner_Lost;
	public static String StaleBanner_LostBrief;

	static {
		NLS.initializeMessages("org.twister.ui.kit.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {}
}
