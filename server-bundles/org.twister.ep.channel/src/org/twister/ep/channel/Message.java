// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.channel;

import java.util.List;

import org.twister.rpc.TestStatus;

/** One message on {@code /ep} or {@code /ep/log}. Unknown kinds and unknown fields are ignored, so that both sides may be one version apart. */
public sealed interface Message {

	/**
	 * An EP that the manager hosts.
	 *
	 * @param user whose it is; null for the user of the token
	 * @param run  id of the run it works for, 0 for none: a CE that was restarted knows by it that the process is the same
	 */
	record EpOffer(String name, String user, long run) {}

	/**
	 * A runner of the workstation.
	 *
	 * @param id         as in the property {@code runner} of a test
	 * @param extensions lower case, with dot
	 * @param version    of the interpreter, empty if unknown
	 * @param problem    what is missing, empty if nothing
	 */
	record RunnerOffer(String id, List<String> extensions, String version, String problem) {}

	/**
	 * A test that the EP has not ended, or whose result was not acknowledged.
	 *
	 * @param order as it was received: a CE that was restarted knows it again by this
	 */
	record OpenTask(String ep, Order order) {}

	/**
	 * First message of an EP manager.
	 *
	 * @param protocol see {@link Protocol#VERSION}
	 * @param manager  random per process: the same one means that open tests go on
	 * @param version  of the product
	 * @param open     tests under way
	 */
	record Hello(int protocol, String manager, String version, String host, String os, long pid, List<EpOffer> eps, List<RunnerOffer> runners,
			List<OpenTask> open) implements Message {}

	/** The CE takes the EPs. The log socket may be opened now. */
	record Welcome(int protocol, String ce) implements Message {}

	/** The CE does not take the EPs; it closes the socket. */
	record Refused(String reason) implements Message {}

	/**
	 * Sign of life, in both directions.
	 *
	 * @param clock instant by the sender's clock, ISO-8601
	 */
	record Heartbeat(String clock) implements Message {}

	/** The EP manager leaves in order. */
	record Bye() implements Message {}

	/** The EP works for this run from now on: its work folder is emptied. */
	record BeginRun(String ep, long run) implements Message {}

	/** No more work of this run for the EP: what is left of its processes is killed. */
	record EndRun(String ep, long run) implements Message {}

	/** Runs a test, after those that were ordered before. */
	record Start(String ep, Order order) implements Message {}

	/** All tests of an outermost suite are done: processes of its set-up files are killed. */
	record EndSuite(String ep, long run, int suite) implements Message {}

	/** Stops a test; {@code now}: without grace. */
	record Stop(String ep, Task task, boolean now) implements Message {}

	/** A test's process was started. */
	record Started(String ep, Task task, long pid) implements Message {}

	/**
	 * A test ended. Sent again after a reconnect until it was acknowledged.
	 *
	 * @param duration seconds by the EP's monotonic clock
	 * @param logSize  bytes of its log
	 * @param warning  for people, empty for none
	 */
	record Finished(String ep, Task task, TestStatus status, boolean crash, String reason, double duration, long logSize, String warning) implements Message {}

	/** The result is durable at the CE: the EP forgets the test. */
	record Ack(String ep, Task task) implements Message {}

	/**
	 * A running test calls a function of the CE.
	 *
	 * @param id        unique within the manager process; a call sent again after a reconnect has the same
	 * @param arguments values as in JSON
	 */
	record Call(long id, String ep, Task task, String function, List<Object> arguments) implements Message {}

	/**
	 * Answer to a {@link Call}.
	 *
	 * @param error null if it succeeded
	 */
	record CallResult(long id, Object value, String error) implements Message {}

	/** On the log socket, from the EP: a log will be continued; where from? */
	record LogResume(Task task) implements Message {}

	/**
	 * On the log socket, from the CE: the log is written up to a length and may be sent up to a limit. A stream begins with length 0 and a limit of
	 * {@link Protocol#LOG_WINDOW} without being told.
	 */
	record LogCredit(Task task, long length, long limit) implements Message {}
}
