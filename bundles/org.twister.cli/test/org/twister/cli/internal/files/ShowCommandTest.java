// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.twister.cli.internal.terminal.Text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class ShowCommandTest {

	@TempDir
	Path folder;

	private Cli cli;

	@BeforeEach
	void open() {
		cli = new Cli(folder);
	}

	private String show(String name, String content, String... options) throws IOException {
		cli.write(name, content);
		String[] words = new String[options.length + 1];
		words[0] = name;
		System.arraycopy(options, 0, words, 1, options.length);
		assertEquals(0, cli.run("show", words), cli.errors());
		return cli.output();
	}

	private JsonNode json(String name, String content, String... options) throws IOException {
		String[] all = java.util.stream.Stream.concat(java.util.stream.Stream.of("--json"), java.util.stream.Stream.of(options)).toArray(String[]::new);
		return new ObjectMapper().readTree(show(name, content, all));
	}

	@Test
	void aProjectIsATree() throws IOException {
		assertEquals("""
				p.xml: project, v2.0, 2 suites, 3 tests
				stop on fail        yes
				database auto save  no
				delay               2
				libraries           a, b
				script mandatory    no
				library depth       deep

				Ports  test beds tb1, tb2 · panic detection
				├─ [x] ports/init.py  setup
				│        parameters: 1/1
				│        password = ****
				└─ Inner
				   ├─ [ ] a/x.py  not runnable
				   └─ [x] b/x.py  optional
				""", show("p.xml", Texts.PROJECT));
	}

	@Test
	void dependenciesNameWhatIsWaitedFor() throws IOException {
		String output = show("p.xml", Texts.NEWEST);
		assertTrue(output.contains("after: init.py: PASS"), output);
		assertTrue(output.contains("configuration: net.xml (first values only)"), output);
		assertTrue(output.contains("after.py  repeat 3"), output);
		assertTrue(output.startsWith("p.xml: project, v3, "), output);
	}

	static List<Arguments> kinds() {
		return List.of(
				Arguments.of("fwmconfig.xml", Texts.FRAMEWORK, "framework", "EP names file             epname.ini"),
				Arguments.of("p.xml", Texts.PROJECT, "project", "[x] ports/init.py  setup"),
				Arguments.of("epname.ini", Texts.EPS, "eps", "EP-1  10.0.0.1  8000     lab-1  yes      colour=red"),
				Arguments.of("resources.json", Texts.BEDS, "testbeds", "└─ switch  busy · ID 5b1e"),
				Arguments.of("globals.xml", Texts.GLOBALS, "globals", "speed = 10, 100  (iterator)"),
				Arguments.of("db.xml", Texts.DATABASE, "database", "INSERT INTO results VALUES ('$release')"),
				Arguments.of("email.xml", Texts.EMAIL, "email", "recipients   a@lab, b@lab"),
				Arguments.of("plugins.xml", Texts.PLUGINS, "plugins", "SVN   svn.jar   svn.py   yes      server=http://svn, password=****"),
				Arguments.of("services.ini", Texts.SERVICES, "services", "Scheduler  Scheduler.py  config.ini     sched.log  Starts projects"),
				Arguments.of("PanicDetectData.json", Texts.PANIC, "panic", "1375000000|12  yes      kernel panic.*"),
				Arguments.of("users_and_groups.ini", Texts.ACCOUNTS, "accounts", "admin  admin              ****  01"),
				Arguments.of("bindings.xml", Texts.BINDINGS, "bindings", "net.xml  comp=0f3a"),
				Arguments.of("schedule.json", Texts.SCHEDULES, "schedules", "2014-01-02 10:00:00  me    /p.xml"));
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void everyKindIsShown(String name, String content, String kind, String expected) throws IOException {
		String output = show(name, content);
		assertTrue(output.contains(expected), output);
		assertFalse(output.contains("geheim"), output);
		JsonNode json = json(name, content);
		assertEquals(kind, json.path("kind").asText());
		assertFalse(json.toString().contains("geheim"), json.toString());
		if (content.contains("geheim")) {
			assertTrue(show(name, content, "--secrets").contains("geheim"), cli.output());
			assertTrue(json(name, content, "--secrets").toString().contains("geheim"), cli.output());
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void everyKindFitsATerminal(String name, String content) throws IOException {
		for (int columns : new int[]{30, 80}) {
			cli.columns(columns);
			for (String line : show(name, content).lines().toList()) {
				assertTrue(Text.columns(line) <= Math.max(columns, 60), columns + ": " + line);
			}
		}
	}

	@Test
	void onATerminalFlagsStayAndPathsAreCutAtTheirBegin() throws IOException {
		cli.columns(50);
		String output = show("p.xml", Texts.PROJECT.replace("ports/init.py", "/home/u/twister/tests/" + "deep/".repeat(20) + "init.py"));
		assertTrue(output.contains("deep/init.py  setup\n"), output);
		assertTrue(output.contains("├─ [x] …"), output);
	}

	@Test
	void aTableThatIsTooWideIsShownRowByRow() throws IOException {
		cli.columns(40);
		String output = show("schedule.json", Texts.SCHEDULES);
		assertTrue(output.contains("  project file  /p.xml"), output);
	}

	@Test
	void jsonIsTheSameInAllDialects() throws IOException {
		JsonNode old = json("p.xml", Texts.PROJECT);
		assertEquals(0, cli.run("convert", "p.xml", "--to", "v3", "-o", folder.resolve("v3.xml").toString()), cli.errors());
		// Makes it one of the newest dialect for whoever reads it
		cli.write("v3.xml", cli.read("v3.xml").replace("<tcName>ports/init.py</tcName>", "<tcName>ports/init.py</tcName><Repeat>1</Repeat><ConfigFiles/>")
				.replace("<tcdelay>", "<DownloadLibraries>deep</DownloadLibraries><tcdelay>"));
		assertEquals(0, cli.run("show", "v3.xml"));
		assertTrue(cli.output().startsWith("v3.xml: project, v3"), cli.output());
		assertEquals(old, json("v3.xml", cli.read("v3.xml")));
	}

	@Test
	void jsonHasDefaultsTypesAndMaps() throws IOException {
		JsonNode project = json("p.xml", Texts.PROJECT);
		JsonNode test = project.at("/suites/0/items/0");
		assertEquals("TestFile", test.path("type").asText());
		assertEquals("Suite", project.at("/suites/0/items/1/type").asText());
		assertTrue(test.path("optional").isBoolean() && !test.path("optional").asBoolean());
		assertEquals(1, test.path("repeat").asInt());
		assertEquals("2", project.path("delay").toString());
		assertEquals("[\"tb1\",\"tb2\"]", project.at("/suites/0/testBeds").toString());
		JsonNode beds = json("resources.json", Texts.BEDS);
		assertEquals("4", beds.at("/children/0/meta").path("a.b").asText());
		assertEquals("BUSY", beds.at("/children/0/children/0/status").asText());
	}

	@Test
	void otherEncodingsAndReadOnlyFilesAreTold() throws IOException {
		Files.write(folder.resolve("latin.xml"), "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<Root><TestSuite><tsName>Gerät</tsName></TestSuite></Root>"
				.getBytes(StandardCharsets.ISO_8859_1));
		cli.run("show", "latin.xml");
		assertTrue(cli.output().startsWith("latin.xml: project, v2.0, ISO-8859-1, 1 suite, 0 tests\n"), cli.output());
		assertTrue(cli.output().contains("Gerät"), cli.output());
		Files.write(folder.resolve("bad.xml"), "<Root>\n<TestSuite><tsName>Gerät</tsName></TestSuite></Root>".getBytes(StandardCharsets.ISO_8859_1));
		cli.run("show", "bad.xml");
		assertTrue(cli.lines().get(1).startsWith("read-only: Line 2, column 23:"), cli.output());
	}

	@Test
	void whatWasPassedOverIsTold() throws IOException {
		String output = show("p.xml", "<Root>\n<TestCase><tcName>a.py</tcName></TestCase>\n<TestSuite><tsName>A</tsName></TestSuite></Root>");
		assertTrue(output.contains("line 2: "), output);
	}

	@Test
	void whatCannotBeReadIsOneLine() throws IOException {
		assertEquals(2, cli.run("show", "nowhere.xml"));
		assertEquals("twister: nowhere.xml: no such file\n", cli.errors());
		cli.write("p.xml", "<Root>\n  <TestSuite>\n</Root>\n");
		assertEquals(2, cli.run("show", "p.xml"));
		assertTrue(cli.errors().startsWith("twister: p.xml:3:"), cli.errors());
		cli.write("x.txt", "Hello!");
		assertEquals(2, cli.run("show", "x.txt"));
		assertTrue(cli.errors().startsWith("twister: x.txt:1:1: "), cli.errors());
		assertEquals(2, cli.run("show", "p.xml", "--kind", "thing"));
		assertTrue(cli.errors().contains("--kind thing: must be one of framework, project"), cli.errors());
	}

	@Test
	void theKindMayBeGiven() throws IOException {
		cli.write("odd.xml", "<root></root>");
		assertEquals(0, cli.run("show", "odd.xml", "--kind", "database"), cli.errors());
		assertTrue(cli.output().startsWith("odd.xml: database configuration"), cli.output());
	}
}
