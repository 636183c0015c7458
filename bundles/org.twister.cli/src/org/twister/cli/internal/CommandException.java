// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal;

import java.util.List;

/** A command could not do its work. The message is one sentence: what is wrong and what to do. The rest is for {@code --verbose}. */
public final class CommandException extends Exception {
	private static final long serialVersionUID = 1L;

	private final ExitCode exitCode;
	private final transient List<String> details;

	public CommandException(ExitCode exitCode, String message) {
		this(exitCode, message, List.of(), null);
	}

	public CommandException(ExitCode exitCode, String message, Throwable cause) {
		this(exitCode, message, List.of(), cause);
	}

	/**
	 * @param details lines that follow the message always, such as the problems of a plan
	 */
	public CommandException(ExitCode exitCode, String message, List<String> details, Throwable cause) {
		super(message, cause);
		this.exitCode = exitCode;
		this.details = List.copyOf(details);
	}

	public static CommandException usage(String message) {
		return new CommandException(ExitCode.USAGE, message);
	}

	public static CommandException trouble(String message) {
		return new CommandException(ExitCode.ENGINE_TROUBLE, message);
	}

	public ExitCode exitCode() {
		return exitCode;
	}

	public List<String> details() {
		return details;
	}
}
