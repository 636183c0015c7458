// SPDX-License-Identifier: EPL-2.0
package org.twister.workbench.internal;

import java.net.URI;
import java.util.Optional;

import org.twister.ui.kit.CeAddress;

/**
 * What the command line asks for: {@code --connect URL [--token-file FILE] [--run N]}. Other arguments belong to the platform.
 *
 * @param address engine to connect to by itself
 * @param run     run to show, 0 for the latest
 */
record StartArguments(Optional<CeAddress> address, long run) {

	/**
	 * @throws IllegalArgumentException with a sentence for people
	 */
	static StartArguments parse(String[] args) {
		URI uri = null;
		String tokenFile = ""; //$NON-NLS-1$
		long run = 0;
		for (int i = 0; i < args.length; i++) {
			switch (args[i]) {
			case "--connect" -> uri = CeAddress.parseUri(value(args, i++)); //$NON-NLS-1$
			case "--token-file" -> tokenFile = value(args, i++); //$NON-NLS-1$
			case "--run" -> run = number(value(args, i++)); //$NON-NLS-1$
			default -> {
				// an argument of the platform
			}
			}
		}
		if (uri == null && (run != 0 || !tokenFile.isEmpty())) {
			throw new IllegalArgumentException(Messages.Arguments_ConnectMissing);
		}
		String token = tokenFile.isEmpty() ? ConnectDialog.DEFAULT_HOME : tokenFile;
		return new StartArguments(Optional.ofNullable(uri).map(u -> new CeAddress(u, token, "")), run); //$NON-NLS-1$
	}

	private static String value(String[] args, int i) {
		if (i + 1 >= args.length) {
			throw new IllegalArgumentException(Messages.bind(Messages.Arguments_ValueMissing, args[i]));
		}
		return args[i + 1];
	}

	private static long number(String text) {
		try {
			return Long.parseLong(text);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(Messages.bind(Messages.Arguments_NoNumber, text), e);
		}
	}
}
