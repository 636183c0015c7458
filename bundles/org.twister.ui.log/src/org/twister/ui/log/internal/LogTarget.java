// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.log.internal;

import java.util.Optional;

/**
 * Which log, and where in it.
 *
 * @param run   id
 * @param name  of the log, empty for none
 * @param place byte to scroll to, -1 for the end
 */
record LogTarget(long run, String name, long place) {

	static final LogTarget NONE = new LogTarget(0, "", -1); //$NON-NLS-1$

	private static final String CLI_LOG = "_CLI.log"; //$NON-NLS-1$

	/** Name of an EP's CLI log. */
	static String cliLog(String ep) {
		return ep + CLI_LOG;
	}

	static Optional<String> epOf(String name) {
		return name.endsWith(CLI_LOG) ? Optional.of(name.substring(0, name.length() - CLI_LOG.length())) : Optional.empty();
	}

	boolean isSameLog(LogTarget other) {
		return run == other.run && name.equals(other.name);
	}
}
