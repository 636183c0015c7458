// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	static String CeAddress_Empty;
	static String CeAddress_Malformed;
	static String CeAddress_NoToken;
	static String CeAddress_Scheme;
	static String CeAddress_TokenDenied;
	static String StaleBanner_Lost;

	static {
		NLS.initializeMessages("org.twister.ui.kit.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
