// SPDX-License-Identifier: EPL-2.0
package org.twister.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The Central Engine is killed at random instants while runs go on on four EPs, and started again: while it works, while it starts, while it is asked to start a run. What a
 * client was told before stays true: no result is lost, none is doubled, each test was executed once, and each run reaches its end.
 */
class CrashTest extends SystemTest {

	private static final int EPS = 4;
	private static final int TESTS_PER_EP = 12;
	private static final int LONGEST_MILLIS = 1_000;

	private Lab lab;
	private Random random;
	private Path project;
	private Path loose;
	private Path proof;

	/** Runs that the engine has confirmed to have started. */
	private final TreeSet<Long> started = new TreeSet<>();
	/** Number of an event to its text, of all connections. */
	private final TreeMap<Long, JsonNode> told = new TreeMap<>();
	/** Final statuses that the API has told, by run and task. */
	private final Map<String, String> seen = new TreeMap<>();
	private String cursor = "start";

	@AfterEach
	void stopLab() throws Exception {
		lab.stop();
	}

	@Test
	void nothingAcknowledgedIsLostOrDoubledWhenTheEngineIsKilled() throws Exception {
		int kills = Soak.rounds(5);
		random = Soak.random("crash test with " + kills + " kills");
		writeTests();
		lab = new Lab(twister, folder, "extra_roots=" + folder);
		lab.startEngine();
		lab.startEps(EPS);
		for (int kill = 0; kill < kills; kill++) {
			killOnce();
		}
		lab.startEngine();
		finish();
		List<JsonNode> history = history();
		assertToldIsTrue(history);
		for (long run : started) {
			assertRun(run, history);
		}
		lab.stop();
		assertDatabase();
		System.out.println("crash test: " + kills + " kills, " + started.size() + " runs, " + told.size() + " events told, " + seen.size() + " results seen");
	}

	private void writeTests() throws IOException {
		proof = folder.resolve("executed.txt");
		Files.createFile(proof);
		StringBuilder suites = new StringBuilder();
		for (int ep = 1; ep <= EPS; ep++) {
			suites.append("<TestSuite><tsName>Suite").append(ep).append("</tsName><EpId>EP-").append(ep).append("</EpId><TbName>bed").append(ep)
					.append("</TbName>\n");
			for (int test = 1; test <= TESTS_PER_EP; test++) {
				String name = "t" + ep + "_" + test + ".py";
				writeTest("p/" + name, test);
				suites.append("<TestCase><tcName>").append(name).append("</tcName>").append(role(test)).append("</TestCase>\n");
			}
			suites.append("</TestSuite>\n");
		}
		project = write("p/testsuites.xml", "<Root><stoponfail>false</stoponfail><dbautosave>true</dbautosave><tcdelay>0</tcdelay>\n" + suites + "</Root>\n");
		for (int test = 1; test <= EPS * TESTS_PER_EP; test++) {
			writeTest("loose/l" + test + ".py", test);
		}
		loose = folder.resolve("loose");
	}

	private static String role(int test) {
		String flag = test == 1 ? "setup_file" : test == TESTS_PER_EP ? "teardown_file" : "Runnable";
		return "<Property><propName>" + flag + "</propName><propValue>true</propValue></Property>";
	}

	/** Each leaves a trace of its execution, sets a global parameter while the engine may be away, and fails if that is not there afterwards. */
	private void writeTest(String name, int number) throws IOException {
		write(name, """
				import os, sys, time
				task = os.environ['TWISTER_TASK'].rsplit('/', 1)[0]
				with open(r'%s', 'a') as proof:
				    proof.write(task + '\\n')
				print('begin of', task, flush=True)
				time.sleep(%s)
				if %s:
				    setGlobal('/' + task.replace('/', '-'), task)
				    assert getGlobal('/' + task.replace('/', '-')) == task
				print('end of', task)
				sys.exit(%s)
				""".formatted(proof, (number * 37 % 10) / 60.0, number % 4 == 2 ? "True" : "False", fails(number) ? "'it fails'" : "0"));
	}

	private static boolean fails(int number) {
		return number % 5 == 3;
	}

	private static String expected(String name) {
		return fails(Integer.parseInt(name.replaceFirst("^(t\\d+_|l)", "").replace(".py", ""))) ? "FAIL" : "PASS";
	}

	/** Starts the engine, lets a run go on for a while, and kills it; sometimes it is killed before it is ready. */
	private void killOnce() throws Exception {
		if (!lab.engine().isAlive()) {
			lab.launchEngine();
			if (random.nextInt(5) == 0) {
				Thread.sleep(random.nextInt(3 * LONGEST_MILLIS));
				lab.killEngine();
				return;
			}
			lab.engine().awaitLine("TWISTER-CE READY");
		}
		Events events = Events.follow(lab, cursor);
		CompletableFuture<HttpResponse<String>> start = random.nextInt(4) == 0 ? begin() : null;
		if (start == null) {
			confirm(begin().get());
			look(random.nextInt(LONGEST_MILLIS));
		} else {
			Thread.sleep(random.nextInt(60));
		}
		lab.killEngine();
		events.awaitEnd();
		remember(events);
		if (start != null) {
			start.handle((answer, error) -> answer == null ? null : confirm(answer)).get();
		}
	}

	/** Asks for a run; while one goes on it is refused. */
	private CompletableFuture<HttpResponse<String>> begin() throws IOException {
		Map<String, Object> what = random.nextInt(3) == 0
				? Map.of("files", List.of(loose.toString()), "minEps", EPS)
				: Map.of("project", project.toString(), "minEps", EPS);
		HttpRequest request = lab.request("/api/v1/runs/start").header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString(Twister.JSON.writeValueAsString(what))).build();
		return lab.client().sendAsync(request, HttpResponse.BodyHandlers.ofString());
	}

	private Void confirm(HttpResponse<String> answer) {
		try {
			JsonNode body = Twister.JSON.readTree(answer.body());
			if (answer.statusCode() == 200) {
				started.add(body.path("id").asLong());
			} else {
				assertEquals("CONFLICT", body.path("code").asText(), answer.body());
			}
			return null;
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	/** Looks at the run again and again for a time, as a person would. */
	private void look(long millis) throws Exception {
		long deadline = System.nanoTime() + millis * 1_000_000;
		while (System.nanoTime() < deadline) {
			JsonNode detail = lab.run(0);
			for (JsonNode test : detail.path("tests")) {
				String status = test.path("status").asText();
				if (!List.of("PENDING", "RUNNING", "WAITING", "WORKING").contains(status)) {
					String key = detail.path("info").path("id").asLong() + "/" + test.path("task").asInt();
					String before = seen.put(key, status);
					assertTrue(before == null || before.equals(status), key + " was " + before + " and is " + status);
				}
			}
			Thread.sleep(Math.min(100, Math.max(0, (deadline - System.nanoTime()) / 1_000_000)));
		}
	}

	private void remember(Events events) {
		for (JsonNode event : events.all()) {
			JsonNode before = told.put(event.path("n").asLong(), event);
			assertTrue(before == null || before.equals(event), () -> "told before: " + before + "\nnow: " + event);
		}
		cursor = events.cursor();
	}

	/** Waits until all runs are closed, and for one more that meets an engine which has seen all this. */
	private void finish() throws Exception {
		try (Events events = Events.follow(lab, cursor)) {
			long latest = lab.run(0).path("info").path("id").asLong();
			if (!lab.run(latest).path("info").path("closed").asBoolean()) {
				events.await(latest, "run.closed");
			}
			HttpResponse<String> last = begin().get();
			assertEquals(200, last.statusCode(), last.body());
			confirm(last);
			events.await(started.last(), "run.closed");
			remember(events);
		}
		// A start may have been durable although its answer was not received
		lab.call("runs/list", Map.of("limit", 10_000)).forEach(run -> {
			started.add(run.path("id").asLong());
			assertTrue(run.path("closed").asBoolean(), run.toString());
		});
	}

	/** Everything, as a client gets it that comes only now. */
	private List<JsonNode> history() throws Exception {
		try (Events events = Events.follow(lab, "start")) {
			events.await(started.last(), "run.closed");
			return events.all();
		}
	}

	private void assertToldIsTrue(List<JsonNode> history) {
		Map<Long, JsonNode> byNumber = history.stream().collect(Collectors.toMap(e -> e.path("n").asLong(), e -> e));
		assertEquals(history.size(), byNumber.size(), "each number once");
		told.forEach((n, event) -> assertEquals(event, byNumber.get(n), "what was told as event " + n));
		// Whoever goes on from where he was has missed nothing
		assertEquals(numbers(history, told.lastKey()), List.copyOf(told.keySet()), "events that were told across all restarts");
	}

	private static List<Long> numbers(List<JsonNode> events, long last) {
		return events.stream().map(e -> e.path("n").asLong()).filter(n -> n <= last).toList();
	}

	private void assertRun(long run, List<JsonNode> history) throws Exception {
		JsonNode detail = lab.run(run);
		String head = detail.path("info").toString();
		assertEquals("COMPLETED", detail.path("info").path("outcome").asText(), head);
		JsonNode tests = detail.path("tests");
		assertEquals(EPS * TESTS_PER_EP, tests.size(), head);
		Map<Integer, String> finished = new TreeMap<>();
		for (JsonNode event : history) {
			if (Events.is(event, run, "test.finished")) {
				String before = finished.put(event.path("data").path("task").asInt(), event.path("data").path("status").asText());
				assertEquals(null, before, "finished twice: " + event);
			}
		}
		List<String> lines = Files.readAllLines(proof);
		Map<String, Integer> logged = logged(run, tests);
		for (JsonNode test : tests) {
			int task = test.path("task").asInt();
			String key = run + "/" + task;
			String status = test.path("status").asText();
			// A call of a test is given up when the engine has been away for long: kill after kill on a busy machine
			if (!test.path("reason").asText().contains("did not answer")) {
				assertEquals(expected(test.path("name").asText()), status, key + ": " + test);
			}
			assertEquals(status, finished.get(task), key);
			assertEquals(status, seen.getOrDefault(key, status), key + " as it was seen before");
			assertEquals(1, lines.stream().filter(line -> line.startsWith(key + "/")).count(), key + " was executed so many times");
			String mark = key + "/1";
			String output = output(run, task);
			if (!test.path("crash").asBoolean()) {
				assertEquals("begin of " + mark + "\nend of " + mark, output, "output of " + key);
			}
			assertEquals(output.lines().count(), logged.get(mark).longValue(), "lines of " + mark + " in the log of its EP");
		}
		assertJunit(run, tests);
		List<String> events = lab.file(run, "events.jsonl").lines().filter(line -> line.contains("\"test.finished\"")).toList();
		assertEquals(tests.size(), events.size(), "results in events.jsonl of run " + run);
		assertEquals(tests.size(), lab.file(run, "log_summary.log").lines().filter(line -> line.contains("|")).count(), "lines of the summary of run " + run);
	}

	/** What a test has printed itself; a fault of the crash would be a piece that is missing or there twice. */
	private String output(long run, int task) throws Exception {
		return lab.file(run, "tests/" + task + "/output.log").lines().filter(line -> line.startsWith("begin of") || line.startsWith("end of"))
				.collect(Collectors.joining("\n"));
	}

	private Map<String, Integer> logged(long run, JsonNode tests) throws Exception {
		Map<String, Integer> lines = new TreeMap<>();
		for (String ep : new TreeSet<>(tests.findValuesAsText("ep"))) {
			lab.file(run, ep + "_CLI.log").lines().filter(line -> line.startsWith("begin of ") || line.startsWith("end of "))
					.forEach(line -> lines.merge(line.substring(line.indexOf(" of ") + 4), 1, Integer::sum));
		}
		return lines;
	}

	private void assertJunit(long run, JsonNode tests) throws Exception {
		byte[] xml = lab.file(run, "junit.xml").getBytes(java.nio.charset.StandardCharsets.UTF_8);
		Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new java.io.ByteArrayInputStream(xml)).getDocumentElement();
		NodeList cases = root.getElementsByTagName("testcase");
		List<String> wanted = new ArrayList<>();
		List<String> found = new ArrayList<>();
		for (int i = 0; i < cases.getLength(); i++) {
			Element testcase = (Element) cases.item(i);
			found.add(testcase.getAttribute("name") + " " + (testcase.getElementsByTagName("failure").getLength() == 1 ? "FAIL" : "PASS"));
		}
		tests.forEach(test -> wanted.add(test.path("name").asText() + " " + test.path("status").asText()));
		assertEquals(new TreeSet<>(wanted), new TreeSet<>(found), "junit.xml of run " + run);
		assertEquals(wanted.size(), found.size(), "junit.xml of run " + run);
	}

	/** Projects save their results: each one once. */
	private void assertDatabase() throws Exception {
		Map<String, Integer> rows = new TreeMap<>();
		try (Connection database = DriverManager
				.getConnection("jdbc:h2:" + lab.home.resolve("db/twister") + ";IFEXISTS=TRUE;MODE=MySQL;DATABASE_TO_LOWER=TRUE", "sa", "");
				ResultSet result = database.createStatement().executeQuery("SELECT tc_name, COUNT(*) FROM results GROUP BY tc_name")) {
			while (result.next()) {
				rows.put(result.getString(1), result.getInt(2));
			}
		}
		long projects = Files.readAllLines(proof).stream().map(line -> line.substring(0, line.indexOf('/'))).distinct().filter(this::isProject).count();
		assertEquals(EPS * (TESTS_PER_EP - 2), rows.size(), "all but set-up and teardown files: " + rows);
		rows.forEach((name, count) -> assertEquals(projects, count.longValue(), "rows of " + name));
	}

	private boolean isProject(String run) {
		try {
			return Twister.JSON.readTree(lab.home.resolve("runs/" + run + "/plan.json").toFile()).path("options").path("dbAutoSave").asBoolean();
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}
}
