// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code set} and {@code convert} write. */
class ChangeCommandsTest {

	@TempDir
	Path folder;

	private Cli cli;

	@BeforeEach
	void open() {
		cli = new Cli(folder);
	}

	/** Lines that went and came. */
	private List<String> set(String name, String content, String... assignments) throws IOException {
		cli.write(name, content);
		List<String> words = new ArrayList<>(List.of(name));
		words.addAll(Arrays.asList(assignments));
		assertEquals(0, cli.run("set", words.toArray(String[]::new)), cli.errors());
		return new LineDiff(name, content, cli.read(name)).lines().stream().filter(l -> l.matches("(?s)[-+](?![-+]{2} ).*"))
				.map(l -> l.charAt(0) + l.substring(1).strip())
				.toList();
	}

	private String refused(String content, String... assignments) throws IOException {
		cli.write("p.xml", content);
		List<String> words = new ArrayList<>(List.of("p.xml"));
		words.addAll(Arrays.asList(assignments));
		assertEquals(2, cli.run("set", words.toArray(String[]::new)));
		assertEquals(content, cli.read("p.xml"));
		assertEquals(1, cli.errors().lines().count(), cli.errors());
		return cli.errors().strip();
	}

	@Test
	void oneValueIsOneLineWhateverTheLineEnds() throws IOException {
		String windows = Texts.PROJECT.replace("\n", "\r\n");
		assertEquals(List.of("-<Property><propName>param</propName><propValue>1/1</propValue></Property>",
				"+<Property><propName>param</propName><propValue>1/2</propValue></Property>"),
				set("p.xml", windows, "suites[Ports].items[init.py].parameters[0].value=1/2"));
		assertEquals(windows.replace("1/1", "1/2"), cli.read("p.xml"));
		assertEquals(windows, cli.read(".p.xml.bak"));
	}

	@Test
	void severalValuesAtOnce() throws IOException {
		assertEquals(List.of("-<stoponfail>true</stoponfail>", "+<stoponfail>false</stoponfail>", "-<TbName>tb1;tb2</TbName>", "+<TbName>tb3</TbName>"),
				set("p.xml", Texts.PROJECT, "stopOnFail=FALSE", "suites[0].testBeds=tb3"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"epname.ini | entries[EP-1].options.colour=blue | -COLOUR = red | +COLOUR = blue",
			"services.ini | services[Scheduler].script=S.py | -script = Scheduler.py | +script = S.py",
			"email.xml | recipients=x@lab | -<To>a@lab;b@lab</To> | +<To>x@lab</To>",
			"db.xml | connection.password=new | -<password>geheim</password> | +<password>new</password>",
			"globals.xml | folders[switch].parameters[ip].value=10.0.0.6 | -<param><name>ip</name><value>10.0.0.5</value><desc>of the port</desc><type>string</type></param>"
					+ " | +<param><name>ip</name><value>10.0.0.6</value><desc>of the port</desc><type>string</type></param>",
			"users_and_groups.ini | users[admin].timeout=02 | -timeout = 01 | +timeout = 02",
			"bindings.xml | bindings[net.xml].links[comp].sut=0f3b | -<binding><name>net.xml</name><bind config=\"comp\" sut=\"0f3a\"/></binding>"
					+ " | +<binding><name>net.xml</name><bind config=\"comp\" sut=\"0f3b\"/></binding>"})
	void everyKindIsChanged(String name, String assignment, String before, String after) throws IOException {
		String content = ShowCommandTest.kinds().stream().filter(kind -> kind.get()[0].equals(name)).map(kind -> (String) kind.get()[1]).findFirst()
				.orElseThrow();
		assertEquals(List.of(before, after), set(name, content, assignment));
	}

	@Test
	void keysMayHaveDotsAndMayBeNew() throws IOException {
		set("resources.json", Texts.BEDS, "children[tb1].meta[\"a.b\"]=5", "children[tb1].children[switch].meta.port=1/1");
		assertEquals(Texts.BEDS.replace("\"a.b\": \"4\"", "\"a.b\": \"5\"").replace("{\"ip\": \"10.0.0.5\"}", "{\"ip\": \"10.0.0.5\", \"port\": \"1/1\"}"),
				cli.read("resources.json"));
	}

	@Test
	void aPartThatIsMissingIsMade() throws IOException {
		set("fwmconfig.xml", Texts.FRAMEWORK, "logFiles.cli=mine.log");
		assertTrue(cli.read("fwmconfig.xml").contains("<logCli>mine.log</logCli>"), cli.read("fwmconfig.xml"));
	}

	@Test
	void theFirstWrongStepIsNamedWithWhatIsThere() throws IOException {
		assertEquals("twister: p.xml: suites[Port]: there is no 'Port' in suites, but Ports", refused(Texts.PROJECT, "suites[Port].items[0].path=x"));
		assertTrue(refused(Texts.PROJECT, "suites[0].color=x").startsWith("twister: p.xml: suites[0].color: there is no 'color' here, but id, repeat, "));
		assertEquals("twister: p.xml: suites[1]: there is no [1] in suites, which has [0] only", refused(Texts.PROJECT, "suites[1].name=x"));
		assertTrue(refused(Texts.PROJECT, "suites.name=x").contains("suites.name: this is a list"));
		assertTrue(refused(Texts.PROJECT, "suites[0]=x").contains("suites[0]: this is no value; it has id, "));
		assertTrue(refused(Texts.PROJECT, "delay.x=1").contains("delay.x: this is a value"));
		assertTrue(refused(Texts.PROJECT, "suites[0].parent=x").contains("there is no 'parent' here"));
	}

	@Test
	void anAmbiguousNameListsTheCandidates() throws IOException {
		assertEquals("twister: p.xml: suites[Ports].items[Inner].items[x.py]: 'x.py' is items[0] (a/x.py, x.py) and items[1] (b/x.py, x.py): take the number",
				refused(Texts.PROJECT, "suites[Ports].items[Inner].items[x.py].path=x"));
		assertEquals(List.of("-<tcName>b/x.py</tcName>", "+<tcName>y.py</tcName>"),
				set("p.xml", Texts.PROJECT, "suites[Ports].items[Inner].items[b/x.py].path=y.py"));
	}

	@Test
	void aValueMustFit() throws IOException {
		assertTrue(refused(Texts.PROJECT, "stopOnFail=maybe").endsWith("stopOnFail: 'maybe' does not fit: true or false is wanted"));
		assertTrue(refused(Texts.PROJECT, "suites[0].repeat=two").endsWith("'two' does not fit: a whole number is wanted"));
		assertTrue(refused(Texts.PROJECT, "delay=NaN").endsWith("'NaN' does not fit: a number is wanted"));
		assertTrue(refused(Texts.PROJECT, "suites[0].items[0].role=x").endsWith("'x' does not fit: one of TEST, SETUP, TEARDOWN is wanted"));
		assertTrue(refused(Texts.PROJECT, "stopOnFail").contains("PATH=VALUE is wanted"));
	}

	@Test
	void whatTheFileCannotSayIsRefused() throws IOException {
		assertTrue(refused(Texts.PROJECT, "suites[0].name= Ports").contains("it would read as 'Ports'"));
	}

	@Test
	void aDryRunShowsTheDifference() throws IOException {
		cli.write("p.xml", Texts.PROJECT);
		assertEquals(0, cli.run("set", "p.xml", "delay=3", "--dry-run"));
		assertEquals(List.of("--- p.xml", "+++ p.xml", "@@ -5,7 +5,7 @@"), cli.lines().subList(0, 3));
		assertTrue(cli.output().contains("\n-  <tcdelay>2</tcdelay>\n+  <tcdelay>3</tcdelay>\n"), cli.output());
		assertEquals(Texts.PROJECT, cli.read("p.xml"));
	}

	@Test
	void anotherFileOrStandardOutputGetsTheText() throws IOException {
		cli.write("p.xml", Texts.PROJECT);
		String changed = Texts.PROJECT.replace("<tcdelay>2", "<tcdelay>3");
		assertEquals(0, cli.run("set", "p.xml", "delay=3", "-o", "-"));
		assertEquals(changed, cli.output());
		assertEquals(0, cli.run("set", "p.xml", "delay=3", "-o", folder.resolve("q.xml").toString()));
		assertEquals(changed, cli.read("q.xml"));
		assertEquals(Texts.PROJECT, cli.read("p.xml"));
		assertEquals(0, cli.run("set", "p.xml", "delay=3", "-o", folder.resolve("p.xml").toString()));
		assertEquals(changed, cli.read("p.xml"));
	}

	static List<org.junit.jupiter.params.provider.Arguments> kinds() {
		return ShowCommandTest.kinds();
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void convertWithoutDialectCopiesEveryByte(String name, String content) throws IOException {
		for (String text : List.of(content, content.replace("\n", "\r\n"), content.stripTrailing())) {
			cli.write(name, text);
			assertEquals(0, cli.run("convert", name), cli.errors());
			assertArrayEquals(Files.readAllBytes(folder.resolve(name)), cli.bytes());
		}
	}

	@Test
	void lossesAreListedAndNothingIsWritten() throws IOException {
		cli.write("p.xml", Texts.NEWEST);
		String out = folder.resolve("q.xml").toString();
		assertEquals(1, cli.run("convert", "p.xml", "--to", "v2.0", "-o", out));
		assertFalse(Files.exists(folder.resolve("q.xml")));
		assertTrue(cli.errors().contains("p.xml:6: would be lost: Suite 'Ports': SutName lab(user) is not in v2.0."), cli.errors());
		assertTrue(cli.errors().contains("p.xml:13: would be lost: Test file 'after.py': Repeat 3 is not in v2.0."), cli.errors());
		assertEquals(0, cli.run("convert", "p.xml", "--to", "v2.0", "-o", out, "--lossy"));
		assertTrue(cli.errors().contains("p.xml:6: lost: Suite 'Ports': SutName"), cli.errors());
		assertFalse(cli.read("q.xml").contains("Repeat"), cli.read("q.xml"));
		assertEquals(0, cli.run("show", "q.xml"));
		assertTrue(cli.output().startsWith("q.xml: project, v2.0"), cli.output());
		assertEquals(0, cli.run("convert", "p.xml", "--to", "v3"), cli.errors());
		assertEquals(Texts.NEWEST, cli.output());
		assertEquals(2, cli.run("convert", "p.xml", "--to", "v9"));
	}

	@Test
	void aTargetThatCannotBeWrittenIsNamed() throws IOException {
		cli.write("p.xml", Texts.PROJECT);
		assertEquals(2, cli.run("convert", "p.xml", "-o", folder.resolve("no/q.xml").toString()));
		assertTrue(cli.errors().startsWith("twister: no/q.xml: "), cli.errors());
	}
}
