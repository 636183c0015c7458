// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.twister.cli.internal.terminal.Terminal;

/** Says what went wrong: one line, the details that belong to it, and with {@code --verbose} where it came from. */
public final class ErrorReport {

	private final Terminal terminal;
	private final boolean verbose;

	public ErrorReport(Terminal terminal, boolean verbose) {
		this.terminal = terminal;
		this.verbose = verbose;
	}

	public void print(CommandException reason) {
		terminal.error("twister: " + reason.getMessage());
		reason.details().forEach(terminal::error);
		if (verbose && reason.getCause() != null) {
			StringWriter trace = new StringWriter();
			reason.getCause().printStackTrace(new PrintWriter(trace));
			terminal.error(trace.toString().stripTrailing());
		}
	}
}
