// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

/** A path that leads nowhere, or a value that does not fit. The message is one sentence for people. */
final class PathException extends Exception {
	private static final long serialVersionUID = 1L;

	PathException(String message) {
		super(message);
	}
}
