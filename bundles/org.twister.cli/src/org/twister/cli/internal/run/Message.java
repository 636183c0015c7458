// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.run;

import org.twister.cli.internal.product.ChildProcess;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.event.Event;

/** What can happen while a run goes on; put into the inbox of {@link RunSession} by whoever sees it. */
sealed interface Message {

	/** A process said that it is ready. */
	record Ready(ChildProcess process, String text) implements Message {}

	/** A process ended, expected or not. */
	record Ended(ChildProcess process) implements Message {}

	/** The user pressed Ctrl-C, or the process is asked to end. */
	record Interrupt() implements Message {}

	/** The engine accepted the run. */
	record Accepted(RunInfo run) implements Message {}

	/** A call failed. */
	record CallFailed(Exception reason) implements Message {}

	/** The whole state, in place of all events before it. */
	record Snapshot(RunDetail run) implements Message {}

	/** The next event. */
	record Happened(Event event) implements Message {}

	/** The event stream broke; it is being opened again. */
	record StreamLost(String reason) implements Message {}
}
