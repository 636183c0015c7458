// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What {@code validate} and {@code expand} find. */
class CheckCommandsTest {

	private static final String PROJECT = Texts.PROJECT;

	@TempDir
	Path folder;

	private Cli cli;

	@BeforeEach
	void open() throws IOException {
		cli = new Cli(folder);
		for (String test : List.of("ports/init.py", "a/x.py", "b/x.py")) {
			Files.createDirectories(folder.resolve("tests").resolve(test).getParent());
			Files.writeString(folder.resolve("tests").resolve(test), "");
		}
		cli.write("p.xml", PROJECT);
	}

	private boolean says(String line) {
		return cli.lines().contains(line);
	}

	@Test
	void withoutProblemsItIsZero() throws IOException {
		assertEquals(0, cli.run("validate", "p.xml", "--tests-root", folder.resolve("tests").toString()), cli.output());
		assertEquals("No problem found in 1 file\n", cli.output());
	}

	@Test
	void aTestThatIsMissingIsAWarningWithItsPlace() {
		assertEquals(0, cli.run("validate", "p.xml"));
		assertTrue(says("p.xml:15:5: warning: Test 'ports/init.py' of suite 'Ports' does not exist: its suite will fail. [missing-test-file]"), cli.output());
		assertEquals("0 errors, 3 warnings", cli.lines().getLast());
		assertEquals(1, cli.run("validate", "p.xml", "--strict"));
	}

	@Test
	void filesAreCheckedAgainstEachOther() throws IOException {
		cli.write("resources.json", Texts.BEDS.replace("\"tb2\"", "\"other\""));
		cli.write("db.xml", Texts.DATABASE);
		cli.write("fwmconfig.xml", Texts.FRAMEWORK);
		cli.write("epname.ini", Texts.EPS);
		assertEquals(1, cli.run("validate", "p.xml", "resources.json", "fwmconfig.xml", "epname.ini"));
		assertTrue(says("p.xml:10:3: error: Test bed 'tb2' of suite 'Ports' is not known. [unknown-test-bed]"), cli.output());
		assertTrue(cli.output().contains("p.xml:10:3: error: Suite 'Ports' has no value for the mandatory field 'release'"), cli.output());
		assertFalse(cli.output().contains("missing-test-file"), "the tests are where fwmconfig.xml says: " + cli.output());
	}

	@Test
	void optionsNameWhatIsAround() throws IOException {
		cli.write("beds.json", Texts.BEDS.replace("\"tb1\"", "\"other\""));
		cli.write("fields.xml", Texts.DATABASE);
		String tests = folder.resolve("tests").toString();
		assertEquals(1, cli.run("validate", "p.xml", "--resources", "beds.json", "--db", "fields.xml", "--tests-root", tests));
		assertTrue(cli.output().contains("'tb1'") && cli.output().contains("'release'"), cli.output());
		assertEquals(2, cli.lines().stream().filter(line -> line.contains(": error: ")).count(), cli.output());
		assertEquals(2, cli.run("validate", "p.xml", "--resources", "nowhere.json"));
		assertEquals(2, cli.run("validate", "p.xml", "--tests-root", "nowhere"));
	}

	@Test
	void whatAFrameworkNamesMustBeThere() throws IOException {
		cli.write("fwmconfig.xml", Texts.FRAMEWORK);
		assertEquals(0, cli.run("validate", "fwmconfig.xml"));
		assertTrue(says("fwmconfig.xml:1:1: warning: The database configuration 'db.xml' does not exist. [missing-file]"), cli.output());
	}

	@Test
	void aPredefinedSuiteNeedsNoTestBed() throws IOException {
		cli.write("s.xml", PROJECT.replace("<TbName>tb1;tb2</TbName>", ""));
		assertEquals(1, cli.run("validate", "s.xml"));
		assertEquals(0, cli.run("validate", "s.xml", "--predefined"));
	}

	@Test
	void aMalformedFileIsAnErrorAndAMissingOneStopsNothing() throws IOException {
		cli.write("bad.xml", "<Root>\n  <TestSuite>\n</Root>\n");
		assertEquals(1, cli.run("validate", "bad.xml", "p.xml"));
		assertTrue(cli.lines().getFirst().startsWith("bad.xml:3:") && cli.lines().getFirst().endsWith("[malformed]"), cli.output());
		assertEquals(2, cli.run("validate", "nowhere.xml", "p.xml"));
		assertEquals("twister: nowhere.xml: no such file\n", cli.errors());
		assertTrue(cli.output().contains("p.xml:15:5: "), cli.output());
	}

	@Test
	void jsonHasAPathForSet() throws IOException {
		assertEquals(0, cli.run("validate", "p.xml", "--json"));
		List<JsonNode> lines = new ArrayList<>();
		new ObjectMapper().readerFor(JsonNode.class).<JsonNode>readValues(cli.output()).forEachRemaining(lines::add);
		assertEquals(cli.lines().size(), lines.size());
		JsonNode problem = lines.get(1);
		assertEquals(List.of("problem", "warning", "p.xml", "26", "missing-test-file", "suites[0].items[1].items[0]", "path"),
				List.of("type", "severity", "file", "line", "code", "path", "feature").stream().map(key -> problem.path(key).asText()).toList());
		assertEquals("{\"type\":\"summary\",\"exit\":0,\"errors\":0,\"warnings\":3}", lines.getLast().toString());
	}

	private List<String> values(String element) {
		return java.util.regex.Pattern.compile("<" + element + ">([^<]*)</").matcher(cli.output()).results().map(r -> r.group(1)).toList();
	}

	@Test
	void aSuiteForEachEpOfEachTestBed() throws IOException {
		cli.write("resources.json", Texts.BEDS);
		assertEquals(0, cli.run("expand", "p.xml", "--resources", "resources.json"), cli.errors());
		assertEquals("", cli.errors());
		assertEquals(List.of("EP-1", "EP-1", "EP-2", "EP-2", "EP-3", "EP-3"), values("EpId"));
		assertEquals(List.of("ports/init.py", "b/x.py"), values("tcName").subList(0, 2));
		assertEquals(6, values("tcName").size(), "what is not checked is left out");
	}

	@Test
	void theFrameworkNamesTheTestBeds() throws IOException {
		cli.write("resources.json", Texts.BEDS);
		cli.write("fwmconfig.xml", Texts.FRAMEWORK);
		assertEquals(0, cli.run("expand", "p.xml", "--config", "fwmconfig.xml", "-o", folder.resolve("testsuites.xml").toString()), cli.errors());
		assertEquals("", cli.output());
		assertTrue(cli.read("testsuites.xml").contains("<EpId>EP-3</EpId>"));
		assertEquals(0, cli.run("show", "testsuites.xml"));
		assertTrue(cli.output().startsWith("testsuites.xml: project, v2.0, 6 suites, 6 tests"), cli.output());
	}

	@Test
	void withoutTestBedsEachIsAnEp() {
		assertEquals(0, cli.run("expand", "p.xml"));
		assertEquals(List.of("tb1", "tb1", "tb2", "tb2"), values("EpId"));
	}

	@Test
	void errorsAreListedAndNothingIsWritten() throws IOException {
		cli.write("resources.json", Texts.BEDS.replace("\"tb2\"", "\"other\""));
		cli.write("db.xml", Texts.DATABASE);
		String out = folder.resolve("out.xml").toString();
		assertEquals(1, cli.run("expand", "p.xml", "--resources", "resources.json", "--db", "db.xml", "-o", out));
		assertFalse(Files.exists(folder.resolve("out.xml")));
		assertTrue(cli.errors().contains("p.xml:10:3: error: Test bed 'tb2' of suite 'Ports' is not known. [unknown-test-bed]"), cli.errors());
		assertTrue(cli.errors().contains("'release'"), cli.errors());
	}

	@Test
	void iteratorsAreLookedUpInTheFolderOfConfigurations() throws IOException {
		Files.createDirectories(folder.resolve("configs"));
		cli.write("configs/net.xml", Texts.GLOBALS);
		cli.write("q.xml", Texts.NEWEST.replace("iterator_default=\"true\"", "iterator_default=\"false\"").replace("<Repeat>3</Repeat>", ""));
		assertEquals(0, cli.run("expand", "q.xml", "--configs", folder.resolve("configs").toString()), cli.errors());
		assertEquals(List.of("init.py", "after.py", "after.py"), values("tcName"));
		assertTrue(cli.output().contains("<propValue>net.xml#speed=100</propValue>"), cli.output());
		assertEquals(0, cli.run("expand", "q.xml"));
		assertTrue(cli.errors().contains("net.xml"), "it is not beside the project, which is a warning: " + cli.errors());
		Files.delete(folder.resolve("configs/net.xml"));
		assertEquals(1, cli.run("expand", "q.xml", "--configs", folder.resolve("configs").toString()));
	}

	@Test
	void sutsHaveEpsForEachUser() throws IOException {
		cli.write("q.xml", Texts.NEWEST.replaceAll("(?m)^.*ConfigFiles.*$", ""));
		cli.write("lab.json", "{\"path\": [\"lab.user\"], \"id\": \"1\", \"meta\": {\"_epnames_me\": \"EP-7\"}, \"children\": {}}");
		assertEquals(0, cli.run("expand", "q.xml", "--sut", "lab.json", "--user", "me"), cli.errors());
		assertEquals(List.of("EP-7"), values("EpId"));
		assertEquals(List.of("s1#EP-7", "t1#EP-7"), values("ID").subList(0, 2));
		assertEquals(1, cli.run("expand", "q.xml", "--sut", "lab.json", "--user", "you"));
	}

	@Test
	void anOlderDialectLosesWhatItCannotSay() throws IOException {
		cli.write("q.xml", Texts.NEWEST.replaceAll("(?m)^.*ConfigFiles.*$", ""));
		assertEquals(1, cli.run("expand", "q.xml", "--to", "v2.0"));
		assertEquals("", cli.output());
		assertTrue(cli.errors().contains("q.xml:3: would be lost: "), cli.errors());
		assertEquals(0, cli.run("expand", "q.xml", "--to", "v2.0", "--lossy"));
		assertEquals(List.of("init.py", "after.py", "after.py", "after.py"), values("tcName"));
	}

	@Test
	void aFileOfAnotherKindIsNeitherAProjectNorTestBeds() throws IOException {
		cli.write("mail.xml", Texts.EMAIL);
		assertEquals(2, cli.run("expand", "mail.xml"), cli.output());
		assertEquals("", cli.output());
		assertEquals("twister: mail.xml: This is no project; it is a file of another kind: e-mail configuration.", cli.errors().strip());
		assertEquals(2, cli.run("expand", "p.xml", "--config", "mail.xml"), cli.output());
		assertTrue(cli.errors().contains("mail.xml: This is no framework configuration"), cli.errors());
		cli.write("empty.xml", "<Root/>");
		assertEquals(0, cli.run("expand", "empty.xml"), cli.errors());
	}
}
