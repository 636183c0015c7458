// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.twister.cli.internal.CommandException;
import org.twister.cli.internal.ExitCode;
import org.twister.rpc.RunService.TestInfo;
import org.twister.rpc.event.Event;
import org.twister.rpc.event.EventData;

/** Shows a run: to people, or to a program. Called on one thread. */
interface RunView {

	/** Something about the start that takes a while: {@code starting the Central Engine}. */
	void starting(String what);

	/** The engine and its EPs are there. */
	void ready(String uri, double seconds, List<String> eps, Path home);

	/** The run exists. */
	void started(RunModel run);

	/** An event was applied to the model; {@code data} is null for a kind that this version does not know. */
	void event(RunModel run, Event event, EventData data);

	/** Time passes: at most ten times a second. */
	void tick(RunModel run);

	/** Something people should know now. */
	void note(String text);

	/**
	 * It is over.
	 *
	 * @param trouble  why it ended before its time, null if it did not
	 * @param files    by purpose: {@code log}, {@code junit}, {@code db}, {@code home}
	 * @param failures ends of the logs of what failed
	 */
	void finished(RunModel run, ExitCode exit, CommandException trouble, Map<String, String> files, List<LogTail> failures);

	/** There was no run. */
	void failed(CommandException reason);

	/**
	 * The end of what a test printed.
	 *
	 * @param lines last ones, oldest first
	 */
	record LogTail(TestInfo test, List<String> lines) {}
}
