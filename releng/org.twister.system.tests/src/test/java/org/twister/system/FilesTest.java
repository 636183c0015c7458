// SPDX-License-Identifier: EPL-2.0
package org.twister.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** Loose files and folders. */
class FilesTest extends SystemTest {

	private static Map<String, String> statuses(JsonNode summary) {
		Map<String, String> statuses = new TreeMap<>();
		summary.path("tests")
				.forEach(t -> statuses.merge(t.path("suite").asText() + ":" + t.path("name").asText(), t.path("status").asText(), (a, b) -> a + "+" + b));
		return statuses;
	}

	@Test
	void looseFilesRunOnceEachAndTheirExitCodesDecide() throws Exception {
		String good = write("t/good.py", "import sys\nprint('hello', sys.argv, __name__)\n").toString();
		String bad = write("t/bad.py", "import sys\nprint('no link')\nsys.exit('link is down')\n").toString();
		String crash = write("t/crash.py", "raise ValueError('boom')\n").toString();
		String shell = writeProgram("t/shell", "#!/bin/sh\necho from sh; exit 0\n").toString();
		String tcl = write("t/word.tcl", "puts hi\nreturn SKIPPED\n").toString();
		String perl = write("t/p.t", "print \"1..1\\nok 1\\n\"; exit 0;\n").toString();
		Command run = twister.run("run", "--json", "--eps", "3", "--home", home(), good, bad, crash, shell, tcl, perl);
		assertEquals(1, run.exitCode(), run.output());
		List<JsonNode> lines = Twister.json(run);
		JsonNode summary = lines.getLast();
		assertEquals("summary", summary.path("type").asText(), run.output());
		assertEquals(List.of("PASS", "FAIL", "FAIL", "PASS", "SKIPPED", "PASS"), summary.path("tests").findValuesAsText("status"), run.output());
		assertEquals("link is down", summary.path("tests").path(1).path("reason").asText());
		assertTrue(summary.path("tests").path(2).path("crash").asBoolean(), "an uncaught exception is a crash");
		long finished = lines.stream().filter(l -> l.path("kind").asText().equals("test.finished")).count();
		assertEquals(6, finished, "each file ends exactly once");
	}

	@Test
	void aFolderIsReadRecursivelyAndNamesItsSuites() throws Exception {
		write("t/b.py", "");
		write("t/a.py", "");
		write("t/deep/er/c.tcl", "return PASS\n");
		write("t/__init__.py", "raise SystemExit('not a test')\n");
		write("t/.hidden/d.py", "raise SystemExit('not a test')\n");
		write("t/readme.txt", "not a test");
		writeProgram("t/tool", "#!/bin/sh\nexit 0\n");
		Command run = twister.run("run", "--json", "--home", home(), folder.resolve("t").toString());
		assertEquals(0, run.exitCode(), run.output());
		Map<String, String> statuses = statuses(Twister.json(run).getLast());
		assertEquals(4, statuses.size(), statuses.toString());
		assertEquals("PASS", statuses.get("deep/er:c.tcl") == null ? statuses.get("t/deep/er:c.tcl") : statuses.get("deep/er:c.tcl"), statuses.toString());
		assertEquals(List.of("a.py", "b.py", "tool", "c.tcl"), Twister.json(run).getLast().path("tests").findValuesAsText("name"), statuses.toString());
	}

	@Test
	void whatATestLeavesBehindIsKilledAtItsEnd() throws Exception {
		String test = write("t/daemon.py", "import subprocess\nsubprocess.Popen(['sleep', '600'], start_new_session=True)\n").toString();
		Command run = twister.run("run", "--home", home(), test);
		assertEquals(0, run.exitCode(), run.output());
		assertEquals(List.of(), twister.leftovers(0));
	}

	@Test
	void theTimeOutOfTheRunEndsIt() throws Exception {
		String test = write("t/forever.py", "import time\ntime.sleep(600)\n").toString();
		Command run = twister.run("run", "--home", home(), "--timeout", "2", test);
		assertEquals(1, run.exitCode(), run.output());
		assertTrue(run.output().contains("The run was ended by its time-out"), run.output());
	}
}
