// SPDX-License-Identifier: EPL-2.0
package org.twister.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** Ctrl-C. */
class InterruptTest extends SystemTest {

	private Command startProject(String teardown) throws Exception {
		write("p/setup.py", "print('set up')\n");
		write("p/slow.py", "import time\ntime.sleep(600)\n");
		write("p/never.py", "print('never')\n");
		write("p/teardown.py", teardown);
		String project = write("p/p.xml", """
				<Root>
				  <stoponfail>false</stoponfail><dbautosave>true</dbautosave><tcdelay>0</tcdelay>
				  <TestSuite>
				    <tsName>S</tsName><TbName>bed</TbName>
				    <TestCase><tcName>setup.py</tcName><Property><propName>Running</propName><propValue>true</propValue></Property>
				      <Property><propName>setup_file</propName><propValue>true</propValue></Property></TestCase>
				    <TestCase><tcName>slow.py</tcName><Property><propName>Running</propName><propValue>true</propValue></Property></TestCase>
				    <TestCase><tcName>never.py</tcName><Property><propName>Running</propName><propValue>true</propValue></Property></TestCase>
				    <TestCase><tcName>teardown.py</tcName><Property><propName>Running</propName><propValue>true</propValue></Property>
				      <Property><propName>teardown_file</propName><propValue>true</propValue></Property></TestCase>
				  </TestSuite>
				</Root>
				""").toString();
		Command run = twister.start("run", "--json", "--eps", "1", "--home", home(), project);
		run.awaitLine(line -> line.contains("\"test.started\"") && line.contains("\"task\":2"), "the start of the second test");
		return run;
	}

	private static List<String> statuses(Command run) throws Exception {
		JsonNode summary = Twister.json(run).getLast();
		return summary.path("tests").findValuesAsText("status");
	}

	@Test
	void onceStopsTheRunAndLetsTheTeardownRun() throws Exception {
		Path proof = folder.resolve("teardown-ran");
		Command run = startProject("open(r'" + proof + "', 'w').close()\n");
		run.signal("INT");
		assertEquals(4, run.awaitEnd(), run.output());
		assertEquals(List.of("PASS", "ABORTED", "NOT_EXEC", "PASS"), statuses(run), run.output());
		assertTrue(Files.exists(proof), "the teardown did its work");
		assertEquals(List.of(), twister.leftovers(0));
	}

	@Test
	void twiceStopsAtOnce() throws Exception {
		Command run = startProject("import time\ntime.sleep(600)\n");
		run.signal("INT");
		run.awaitLine(line -> line.contains("\"test.started\"") && line.contains("\"task\":4"), "the start of the teardown");
		run.signal("INT");
		assertEquals(4, run.awaitEnd(), run.output());
		List<String> statuses = statuses(run);
		assertEquals("ABORTED", statuses.get(1), run.output());
		assertFalse(statuses.get(3).equals("PASS"), run.output());
		assertEquals(List.of(), twister.leftovers(0));
	}

	@Test
	void terminationIsLikeCtrlC() throws Exception {
		Command run = startProject("print('teardown')\n");
		run.signal("TERM");
		assertEquals(4, run.awaitEnd(), run.output());
		assertEquals(List.of("PASS", "ABORTED", "NOT_EXEC", "PASS"), statuses(run), run.output());
	}
}
