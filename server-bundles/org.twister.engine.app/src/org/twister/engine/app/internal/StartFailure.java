// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.app.internal;

/** The process cannot go on. The message is one line for people. */
final class StartFailure extends Exception {
	private static final long serialVersionUID = 1L;

	/** Exit code for wrong usage. */
	static final int USAGE = 2;
	/** Exit code for everything else. */
	static final int TROUBLE = 3;

	private final int exitCode;

	StartFailure(int exitCode, String message) {
		super(message);
		this.exitCode = exitCode;
	}

	int exitCode() {
		return exitCode;
	}
}
