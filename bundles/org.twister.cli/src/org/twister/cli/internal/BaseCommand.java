// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal;

import java.util.concurrent.Callable;

import org.twister.cli.internal.terminal.Terminal;

import picocli.CommandLine.Option;

/** What all commands have: help, {@code --verbose}, and errors in one line. */
public abstract class BaseCommand implements Callable<Integer> {

	@Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
	private boolean help;

	@Option(names = {"-v", "--verbose"}, description = "Say more, above all about errors.")
	private boolean verbose;

	private Terminal terminal;

	/** On the terminal of this process. */
	protected BaseCommand() {
		this(null);
	}

	/** @param terminal null for that of this process */
	protected BaseCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	/** Does the work. */
	protected abstract ExitCode perform() throws CommandException, InterruptedException;

	@Override
	public final Integer call() throws InterruptedException {
		try {
			return perform().code();
		} catch (CommandException e) {
			new ErrorReport(terminal(), verbose).print(e);
			return e.exitCode().code();
		}
	}

	protected boolean isVerbose() {
		return verbose;
	}

	/** Opened when first needed. */
	protected Terminal terminal() {
		if (terminal == null) {
			terminal = Terminal.ofProcess();
		}
		return terminal;
	}
}
