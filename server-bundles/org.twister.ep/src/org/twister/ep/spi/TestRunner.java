// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.spi;

import java.io.IOException;
import java.util.Map;

/**
 * Runs one kind of test file, each test in a process of its own. Registered as an OSGi service by its bundle, found by the EP manager when it starts, used until it
 * ends. Several EPs call it at once: keep no state of tests.
 */
public interface TestRunner {

	/**
	 * Which files it takes and what it needs. Asked once, before any test; may start an interpreter to learn its version.
	 *
	 * @param options of the EP manager, for example {@code python} with the path of an interpreter
	 */
	RunnerDescription describe(Map<String, String> options);

	/**
	 * How to start a test. The EP adds session, mark, time-out, output and API access.
	 *
	 * @throws IOException if it cannot be started; the message is the reason people see
	 */
	Launch prepare(TestTask task) throws IOException;

	/** What the end of the process means. Not asked for a test that was stopped or timed out. */
	Verdict judge(TestTask task, ProcessEnd end);
}
