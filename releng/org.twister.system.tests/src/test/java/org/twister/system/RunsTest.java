// SPDX-License-Identifier: EPL-2.0
package org.twister.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** The ways in which a run begins, goes on and ends, with real processes: panic, scripts, time-outs, lost EPs, one EP alone, queued tests, earlier runs again. */
class RunsTest extends LabTest {

	private static final String SLEEP = "import time\nprint('asleep', flush=True)\ntime.sleep(600)\n";

	private Path tests;
	private Events events;

	@Override
	List<String> settings() {
		return List.of("extra_roots=" + folder, "ep_grace=2");
	}

	@BeforeEach
	void follow() throws Exception {
		tests = folder.resolve("p");
		write("p/pass.py", "print('passes')\n");
		write("p/fail.py", "raise SystemExit('it fails')\n");
		write("p/sleep.py", SLEEP);
		events = Events.follow(lab, "start");
	}

	@AfterEach
	void close() {
		events.close();
	}

	/** A suite on an EP; each test is the name of a file, with a role behind a colon. */
	private static String suite(String name, String ep, String more, String... files) {
		StringBuilder xml = new StringBuilder("<TestSuite><tsName>" + name + "</tsName><EpId>" + ep + "</EpId><TbName>" + ep + "</TbName>" + more + "\n");
		for (String file : files) {
			String[] parts = file.split(":");
			String flag = parts.length > 1 ? parts[1] : "Runnable";
			xml.append("<TestCase><tcName>").append(parts[0]).append("</tcName><Property><propName>").append(flag)
					.append("</propName><propValue>true</propValue></Property></TestCase>\n");
		}
		return xml.append("</TestSuite>\n").toString();
	}

	private Path project(String name, String head, String... suites) throws IOException {
		return write("p/" + name, "<Root><stoponfail>false</stoponfail>" + head + "<tcdelay>0</tcdelay>\n" + String.join("", suites) + "</Root>\n");
	}

	private long start(Path project) throws Exception {
		return lab.start(Map.of("project", project.toString()), 2);
	}

	private JsonNode closed(long run) throws Exception {
		events.await(run, "run.closed");
		return lab.run(run);
	}

	private static List<String> statuses(JsonNode detail) {
		return detail.path("tests").findValuesAsText("status");
	}

	private void awaitStarted(long run, int task) throws Exception {
		events.await("start of test " + task, event -> Events.is(event, run, "test.started") && event.path("data").path("task").asInt() == task);
	}

	private static JsonNode step(JsonNode detail, String name) {
		for (JsonNode step : detail.path("steps")) {
			if (step.path("name").asText().equals(name)) {
				return step;
			}
		}
		throw new AssertionError("no step " + name + ": " + detail.path("steps"));
	}

	/** The line comes in two pieces; all EPs stop, and nothing is cleaned up in the laboratory. */
	@Test
	void aLineThatIsAPanicEndsTheRun() throws Exception {
		Path go = folder.resolve("go");
		write("p/panic.py", """
				import os, time
				while not os.path.exists(r'%s'):
				    time.sleep(0.005)
				os.write(1, b'Oops: kernel pa')
				time.sleep(0.05)
				os.write(1, b'nic - not syncing\\n')
				time.sleep(600)
				""".formatted(go));
		write("p/teardown.py", "open(r'" + folder.resolve("cleaned") + "', 'w').close()\n");
		String rule = lab.call("panic/add", Map.of("expression", "kernel panic - (not )?syncing", "enabled", true)).path("id").asText();
		long run = start(project("panic.xml", "<dbautosave>true</dbautosave>",
				suite("One", "EP-1", "<PanicDetect>true</PanicDetect>", "panic.py", "pass.py", "teardown.py:teardown_file"),
				suite("Two", "EP-2", "", "sleep.py", "pass.py")));
		awaitStarted(run, 1);
		awaitStarted(run, 4);
		long begin = System.nanoTime();
		Files.createFile(go);
		JsonNode ended = events.await(run, "run.ended").path("data");
		double seconds = (System.nanoTime() - begin) / 1e9;
		System.out.printf("panic: the run ended %.2f s after the line%n", seconds);
		assertTrue(!Soak.isLong() || seconds < 1.05, seconds + " s");
		assertEquals("PANIC", ended.path("outcome").asText(), ended.toString());
		assertTrue(ended.path("reason").asText().contains("Oops: kernel panic - not syncing"), ended.toString());
		JsonNode detail = closed(run);
		assertEquals(List.of("ABORTED", "NOT_EXEC", "NOT_EXEC", "ABORTED", "NOT_EXEC"), statuses(detail));
		assertFalse(Files.exists(folder.resolve("cleaned")), "a teardown file has run");
		assertTrue(lab.file(run, "log_running.log").contains("Oops: kernel panic - not syncing"), lab.file(run, "log_running.log"));
		assertEquals("DONE", step(detail, "database").path("state").asText(), detail.path("steps").toString());
		lab.call("panic/remove", Map.of("id", rule));
		write("p/said.py", "print('kernel panic - syncing')\n");
		long next = start(project("said.xml", "", suite("One", "EP-1", "<PanicDetect>true</PanicDetect>", "said.py")));
		assertEquals(List.of("PASS"), statuses(closed(next)), "without the rule");
	}

	@Test
	void scriptsRunBeforeAndAfter() throws Exception {
		Path said = folder.resolve("said.txt");
		writeProgram("p/before.sh", "#!/bin/sh\necho before $TWISTER_RUN >> " + said + "\necho 'the bench is ready'\n");
		write("p/after.sh", "#!/bin/sh\necho after $TWISTER_RUN >> " + said + "\necho 'the bench is off'; exit 3\n");
		String head = "<dbautosave>true</dbautosave><ScriptPre>%s</ScriptPre><ScriptPost>" + tests.resolve("after.sh")
				+ "</ScriptPost><PrePostMandatory>true</PrePostMandatory>";
		long run = start(project("scripts.xml", head.formatted(tests.resolve("before.sh")), suite("One", "EP-1", "", "pass.py")));
		JsonNode detail = closed(run);
		assertEquals(List.of("PASS"), statuses(detail));
		assertEquals(List.of("before " + run, "after " + run), Files.readAllLines(said));
		assertEquals("FAILED", step(detail, "post script").path("state").asText(), detail.path("steps").toString());
		String log = lab.file(run, "log_running.log");
		assertTrue(log.contains("the bench is ready") && log.contains("the bench is off"), log);
		assertFalse(step(detail, "database").path("result").asText().matches(".*\\b1\\b.*"), "saved after a mandatory script failed: " + detail.path("steps"));

		writeProgram("p/broken.sh", "#!/bin/sh\necho broken $TWISTER_RUN >> " + said + "\nexit 1\n");
		long refused = start(project("broken.xml", head.formatted(tests.resolve("broken.sh")), suite("One", "EP-1", "", "pass.py")));
		JsonNode nothing = closed(refused);
		assertEquals("START_FAILED", nothing.path("info").path("outcome").asText(), nothing.path("info").toString());
		assertEquals(List.of("NOT_EXEC"), statuses(nothing));
		assertEquals(List.of("before " + run, "after " + run, "broken " + refused), Files.readAllLines(said), "no post script of what was not started");
	}

	@Test
	void theTimeOutOfASuiteEndsItAlone() throws Exception {
		String timeout = "<UserDefined><propName>timeout</propName><propValue>1</propValue></UserDefined>";
		long run = start(
				project("time.xml", "", suite("One", "EP-1", timeout, "sleep.py", "pass.py", "pass.py:teardown_file"), suite("Two", "EP-2", "", "pass.py")));
		JsonNode detail = closed(run);
		assertEquals("COMPLETED", detail.path("info").path("outcome").asText(), detail.path("info").toString());
		List<String> statuses = statuses(detail);
		assertEquals("TIMEOUT", statuses.get(0), statuses.toString());
		assertEquals(List.of("PASS", "PASS"), statuses.subList(2, 4), "the teardown and the other suite");
	}

	@Test
	void aRunGoesOnWithoutAnEpThatIsLost() throws Exception {
		Path project = project("lost.xml", "", suite("One", "EP-1", "", "sleep.py", "pass.py"), suite("Two", "EP-2", "", "sleep.py", "pass.py"));
		long run = start(project);
		awaitStarted(run, 1);
		awaitStarted(run, 3);
		lab.manager().signal("KILL");
		lab.manager().awaitEnd();
		JsonNode detail = closed(run);
		assertEquals(List.of("ABORTED", "NOT_EXEC", "ABORTED", "NOT_EXEC"), statuses(detail));
		assertTrue(events.all().stream().anyMatch(event -> Events.is(event, run, "run.note") && event.path("data").path("text").asText().contains("EP-1")),
				"a note about the loss");
		lab.startEps(2);
		assertEquals(List.of("PASS", "PASS"),
				statuses(closed(start(project("again.xml", "", suite("One", "EP-1", "", "pass.py"), suite("Two", "EP-2", "", "pass.py"))))));
	}

	@Test
	void anEpManagerThatIsStartedAgainGoesOnWithTheNextTest() throws Exception {
		long run = start(project("new.xml", "", suite("One", "EP-1", "", "sleep.py", "pass.py"), suite("Two", "EP-2", "", "sleep.py", "fail.py")));
		awaitStarted(run, 1);
		awaitStarted(run, 3);
		lab.manager().signal("KILL");
		lab.manager().awaitEnd();
		lab.startEps(2);
		List<String> statuses = statuses(closed(run));
		// A machine so slow that the grace was over first is no fault of the run
		if (!statuses.contains("NOT_EXEC")) {
			assertEquals(List.of("ABORTED", "PASS", "ABORTED", "FAIL"), statuses);
		}
	}

	@Test
	void aTemporaryRunLeavesNothingInTheDatabase() throws Exception {
		String xml = Files.readString(project("temporary.xml", "<dbautosave>true</dbautosave>", suite("One", "EP-1", "", tests.resolve("pass.py").toString())));
		long run = lab.start(Map.of("content", xml, "project", "scratch", "temporary", true), 2);
		JsonNode detail = closed(run);
		assertEquals(List.of("PASS"), statuses(detail));
		detail.path("steps")
				.forEach(step -> assertTrue(!step.path("name").asText().equals("database") || step.path("result").asText().isEmpty(), step.toString()));
		long saved = lab.start(Map.of("content", xml, "project", "scratch"), 2);
		assertFalse(step(closed(saved), "database").path("result").asText().isEmpty(), "one that is not temporary is saved");
	}

	@Test
	void whatFailedIsRunAgainAlone() throws Exception {
		Path flag = folder.resolve("mended");
		write("p/flaky.py", "import os\nif not os.path.exists(r'" + flag + "'):\n    raise SystemExit('broken')\n");
		long run = start(project("rerun.xml", "", suite("One", "EP-1", "", "pass.py:setup_file", "pass.py", "flaky.py"), suite("Two", "EP-2", "", "pass.py")));
		assertEquals(List.of("PASS", "PASS", "FAIL", "PASS"), statuses(closed(run)));
		Files.createFile(flag);
		long again = lab.start(Map.of("rerun", Map.of("run", run, "failed", true)), 2);
		JsonNode detail = closed(again);
		List<String> names = new ArrayList<>();
		detail.path("tests").forEach(test -> names.add(test.path("name").asText() + " " + test.path("status").asText()));
		assertEquals(List.of("pass.py PASS", "flaky.py PASS"), names);
		assertEquals(run, detail.path("info").path("origin").path("rerunOf").asLong(), detail.path("info").toString());
	}

	@Test
	void oneEpIsPausedAndStoppedAndTestsAreQueued() throws Exception {
		Path go = folder.resolve("gate");
		write("p/gate.py", "import os, time\nwhile not os.path.exists(r'" + go + "'):\n    time.sleep(0.01)\n");
		long run = start(project("queue.xml", "", suite("One", "EP-1", "", "gate.py", "pass.py"),
				suite("Two", "EP-2", "", "sleep.py", "pass.py", "pass.py:teardown_file")));
		awaitStarted(run, 1);
		awaitStarted(run, 3);
		JsonNode queued = lab.call("runs/queue",
				Map.of("run", run, "suite", "One", "files", List.of(tests.resolve("fail.py").toString(), tests.resolve("pass.py").toString())));
		assertEquals(2, queued.size(), queued.toString());
		JsonNode gone = lab.call("runs/dequeue", Map.of("run", run, "fileId", queued.path(1).path("fileId").asInt()));
		assertEquals(1, gone.size(), gone.toString());
		lab.call("runs/pauseEp", Map.of("run", run, "ep", "EP-1"));
		lab.call("runs/stopEp", Map.of("run", run, "ep", "EP-2", "now", false));
		events.await("end of the teardown", event -> Events.is(event, run, "test.finished") && event.path("data").path("task").asInt() == 5);
		Files.createFile(go);
		events.await("end of the gate", event -> Events.is(event, run, "test.finished") && event.path("data").path("task").asInt() == 1);
		assertEquals("PENDING", lab.run(run).path("tests").path(1).path("status").asText(), "a paused EP begins no test");
		lab.call("runs/resumeEp", Map.of("run", run, "ep", "EP-1"));
		JsonNode detail = closed(run);
		Map<String, String> byTask = new java.util.TreeMap<>();
		detail.path("tests").forEach(test -> byTask.put(test.path("task").asText(), test.path("status").asText()));
		assertEquals(Map.of("1", "PASS", "2", "PASS", "3", "ABORTED", "4", "NOT_EXEC", "5", "PASS", "6", "FAIL", "7", "NOT_EXEC"), byTask);
		assertEquals("COMPLETED", detail.path("info").path("outcome").asText(), detail.path("info").toString());
	}
}
