// SPDX-License-Identifier: EPL-2.0
package org.twister.system;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Configuration files from the command line, as the products have it: nothing runs, and no home is made. */
class FilesCommandsTest extends SystemTest {

	private static final Path DEMO = Twister.ROOT.resolve("product/demo");

	private static final String PROJECT = """
			<?xml version="1.0" encoding="utf-8"?>
			<Root>
			  <stoponfail>false</stoponfail>
			  <!-- first the ports -->
			  <TestSuite>
			    <tsName>Ports</tsName>
			    <ID>s1</ID>
			    <TbName>tb1</TbName>
			    <Own>kept</Own>
			    <TestCase>
			      <tcName>init.py</tcName>
			      <ID>t1</ID>
			      <Property><propName>Runnable</propName><propValue>true</propValue></Property>
			      <Property><propName>param</propName><propValue>1/1</propValue></Property>
			    </TestCase>
			    <TestCase>
			      <tcName>after.py</tcName>
			      <Repeat>2</Repeat>
			      <Dependency>t1:PASS;</Dependency>
			    </TestCase>
			  </TestSuite>
			</Root>
			""";

	private Command run(int exitCode, String... arguments) throws Exception {
		Command command = twister.run(arguments);
		assertEquals(exitCode, command.exitCode(), command.output());
		return command;
	}

	/** Differences as {@code diff} sees them, with carriage returns. */
	private List<String> diff(Path before, Path after) throws IOException, InterruptedException {
		Process diff = new ProcessBuilder("diff", before.toString(), after.toString()).redirectErrorStream(true).start();
		String lines = new String(diff.getInputStream().readAllBytes());
		diff.waitFor();
		return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"demo.xml", "fwmconfig.xml", "epname.ini", "globals.xml", "resources.json"})
	void theDemoIsShownAndCopiedByteByByte(String name) throws Exception {
		Path file = DEMO.resolve(name);
		assertTrue(run(0, "show", file.toString()).output().startsWith(file + ": "));
		assertTrue(run(0, "show", "--json", file.toString()).output().startsWith("{"));
		Path copy = folder.resolve(name);
		run(0, "convert", file.toString(), "-o", copy.toString());
		assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(copy));
	}

	@ParameterizedTest
	@ValueSource(strings = {"\n", "\r\n"})
	void aValueThatIsSetIsOneLineOfDiff(String lineEnd) throws Exception {
		Path before = write("before.xml", PROJECT.replace("\n", lineEnd));
		Path file = write("p.xml", PROJECT.replace("\n", lineEnd));
		assertEquals("", run(0, "set", file.toString(), "suites[Ports].items[init.py].parameters[0].value=1/2").output());
		String end = lineEnd.replace("\n", "");
		assertEquals(List.of("14c14", "<       <Property><propName>param</propName><propValue>1/1</propValue></Property>" + end, "---",
				">       <Property><propName>param</propName><propValue>1/2</propValue></Property>" + end), diff(before, file));
		assertEquals(List.of(), diff(before, folder.resolve(".p.xml.bak")));
		assertEquals("twister: " + file + ": suites[Ports].items[x.py]: there is no 'x.py' in items, but init.py, after.py",
				run(2, "set", file.toString(), "suites[Ports].items[x.py].path=y").output());
	}

	@Test
	void whatADialectCannotSayIsListed() throws Exception {
		Path file = write("p.xml", PROJECT);
		Path out = folder.resolve("out.xml");
		Command refused = run(1, "convert", file.toString(), "--to", "v2.0", "-o", out.toString());
		assertTrue(refused.output().contains(file + ":18: would be lost: Test file 'after.py': Repeat 2 is not in v2.0."), refused.output());
		assertFalse(Files.exists(out));
		run(0, "convert", file.toString(), "--to", "v2.0", "--lossy", "-o", out.toString());
		Path back = folder.resolve("back.xml");
		run(0, "convert", out.toString(), "--to", "v3", "-o", back.toString());
		assertEquals(run(0, "show", "--json", out.toString()).lines(), run(0, "show", "--json", back.toString()).lines());
	}

	@Test
	void problemsDecideTheExitCode() throws Exception {
		Command demo = run(0, "validate", DEMO.resolve("demo.xml").toString(), DEMO.resolve("fwmconfig.xml").toString(),
				DEMO.resolve("resources.json").toString());
		assertEquals("No problem found in 3 files", demo.output());
		Path file = write("p.xml", PROJECT.replace("t1:PASS", "t9:PASS"));
		Command errors = run(1, "validate", file.toString());
		assertTrue(errors.output().contains(file + ":19:7: error: ") && errors.output().contains("[unknown-dependency]"), errors.output());
		JsonNode summary = Twister.json(run(1, "validate", "--json", file.toString())).getLast();
		assertEquals("summary", summary.path("type").asText());
		assertEquals(1, summary.path("errors").asInt());
		Path panic = write("PanicDetectData.json", "{\"me\": {\"1\": {\"expression\": \"a(b\", \"enabled\": true}}}");
		assertTrue(run(0, "validate", panic.toString()).output().contains("[invalid-expression]"));
		run(1, "validate", "--strict", panic.toString());
		run(2, "validate", folder.resolve("nowhere.xml").toString());
	}

	@Test
	void aProjectIsExpandedAndTheResultExpandsToItself() throws Exception {
		Path suites = folder.resolve("testsuites.xml");
		assertEquals("",
				run(0, "expand", DEMO.resolve("demo.xml").toString(), "--config", DEMO.resolve("fwmconfig.xml").toString(), "-o", suites.toString()).output());
		assertTrue(Files.readString(suites).contains("<EpId>EP-1</EpId>"));
		Path again = folder.resolve("again.xml");
		run(0, "expand", suites.toString(), "-o", again.toString());
		assertEquals(List.of(), diff(suites, again));
	}
}
