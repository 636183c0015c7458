// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal;

/** What the process answers to its caller; CI systems depend on it. */
public enum ExitCode {
	OK(0),
	/** A test that is not optional failed. */
	TESTS_FAILED(1),
	/** A file has errors, or what was asked for would lose something. */
	PROBLEMS(1),
	/** The command line, or a file that it names, is wrong; nothing was started. */
	USAGE(2),
	/** The Central Engine or an EP could not do its work. */
	ENGINE_TROUBLE(3),
	/** A user stopped the run. */
	STOPPED(4);

	private final int code;

	ExitCode(int code) {
		this.code = code;
	}

	public int code() {
		return code;
	}
}
