// SPDX-License-Identifier: EPL-2.0
package org.twister.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Processes are killed in the middle of a run. */
class DeathTest extends SystemTest {

	/** Starts a run of one quick test and a long one that ignores SIGTERM and has left a daemon behind, and waits until it is under way. */
	private Command startLongRun() throws Exception {
		String quick = write("t/a_quick.py", "print('done')\n").toString();
		String slow = write("t/b_slow.py", """
				import signal, subprocess, time
				signal.signal(signal.SIGTERM, signal.SIG_IGN)
				subprocess.Popen(['sleep', '600'], start_new_session=True)
				print('under way', flush=True)
				time.sleep(600)
				""").toString();
		Command run = twister.start("run", "--json", "--eps", "1", "--home", home(), quick, slow);
		run.awaitLine(line -> line.contains("\"test.started\"") && line.contains("\"task\":2"), "the start of the second test");
		return run;
	}

	@Test
	void killOfTheEpManagerEndsTheCommandWithThree() throws Exception {
		Command run = startLongRun();
		Twister.signal("KILL", twister.process("--name").pid());
		assertEquals(3, run.awaitEnd(), run.output());
		assertTrue(run.output().contains("the EP manager was killed by signal 9 during the run"), run.output());
		assertEquals(List.of(), twister.leftovers(0), "processes that are left when the command has ended");
		assertJournalReplays("#1");
	}

	@Test
	void killOfTheCentralEngineEndsTheCommandWithThree() throws Exception {
		Command run = startLongRun();
		Twister.signal("KILL", twister.process("--private").pid());
		assertEquals(3, run.awaitEnd(), run.output());
		assertTrue(run.output().contains("the Central Engine was killed by signal 9 during the run"), run.output());
		assertEquals(List.of(), twister.leftovers(0), "processes that are left when the command has ended");
		assertJournalReplays("#1");
	}

	@Test
	void killOfTheCommandItselfLeavesNothing() throws Exception {
		Command run = startLongRun();
		run.signal("KILL");
		run.awaitEnd();
		assertEquals(List.of(), twister.leftovers(30), "processes that are left");
		assertJournalReplays("#1");
	}
}
