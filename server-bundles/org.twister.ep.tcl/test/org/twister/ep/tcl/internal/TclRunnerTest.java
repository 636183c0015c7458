// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.tcl.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.twister.ep.spi.RunnerDescription;
import org.twister.ep.spi.Verdict;
import org.twister.rpc.TestStatus;

@Timeout(60)
class TclRunnerTest {

	@TempDir
	Path folder;
	private Fixture test;
	private RunnerDescription description;

	@BeforeEach
	void interpreter() throws IOException {
		TclRunner runner = new TclRunner();
		description = runner.describe(Map.of());
		assumeTrue(description.problem().isEmpty(), description.problem());
		assertTrue(description.version().matches("\\d+\\.\\d+.*Expect.*"), description.version());
		test = new Fixture(folder, runner);
	}

	private String verdict(String text) throws Exception {
		Verdict verdict = test.run("t.tcl", text + "\n");
		return verdict.status() + (verdict.crash() ? " crash" : "") + " " + verdict.reason();
	}

	@Test
	void theLastValueDecides() throws Exception {
		assertEquals("PASS ", verdict("puts hello"));
		assertEquals("PASS ", verdict("set r PASS"));
		assertEquals("PASS ", verdict("return pass"));
		assertEquals("FAIL ", verdict("return FAIL"));
		assertEquals("SKIPPED ", verdict("return skip"));
		assertEquals("TIMEOUT ", verdict("expr 7"));
		assertEquals("FAIL no link", verdict("set r {no link}"));
	}

	@Test
	void errorsAndExits() throws Exception {
		assertEquals("FAIL crash no answer", verdict("proc deep {} { error {no answer} }\ndeep"));
		assertTrue(test.output.contains("(procedure \"deep\" line 1)") && test.output.contains("t.tcl\" line 2)"), test.output);
		assertFalse(test.output.contains("boot.tcl") || test.output.contains("uplevel"), test.output);
		assertEquals("FAIL crash invalid command name \"nonsense\"", verdict("nonsense"));
		assertEquals("PASS ", verdict("exit 0"));
		assertEquals("FAIL exit code 4", verdict("set r PASS; exit 4"));
		assertEquals("FAIL crash killed by signal 9", verdict("exec kill -9 [pid]; after 5000"));
	}

	@Test
	void aTestSeesWhatItSeesByHandAndItsNames() throws Exception {
		test.params = List.of("10.0.0.1", "a b");
		test.properties = Map.of("speed", "100");
		Files.writeString(test.file("lib.tcl"), "proc lib {} { return sourced }\n");
		Verdict verdict = test.run("t.tcl", """
				fconfigure stdout -encoding utf-8
				source [file join [file dirname [info script]] lib.tcl]
				puts "[file tail $argv0] $argc $argv [file tail [info script]] [file tail [pwd]] [lib] [info level]"
				puts "$USER $EP $SUITE_NAME $SUITE_ID $FILE_NAME $FILE_ID $currentTB $SUT $PROPERTIES(speed)"
				puts "[info exists ::twister::connection] [read stdin]"
				""");
		assertEquals(Verdict.PASS, verdict, test.output);
		assertEquals("t.tcl 2 10.0.0.1 {a b} t.tcl work sourced 0\nana EP-1 P\u00f6rts 101 /ce/t.tcl 1003 tb1 tb1 100\n0 \n", test.output);
	}

	@Test
	void expectFilesHaveExpect() throws Exception {
		assumeTrue(!description.version().contains("without Expect"));
		Verdict verdict = test.run("t.exp", """
				log_user 0
				spawn sh -c {read x; echo "got $x"; read y}
				send "hello\\r"
				expect "got hello" { return SKIP } timeout { return FAIL }
				""");
		assertEquals(TestStatus.SKIPPED, verdict.status(), test.output);
	}

	@Test
	void callsGoToTheEp() throws Exception {
		test.answers = List.of("21:4:true!10:10.0.0.254,]", "31:4:true!20:1:a,1:1#1:b,5:false!}]", "14:4:true!4:true!]", "18:5:false!7:no such,]");
		Verdict verdict = test.run("t.tcl", """
				puts [getGlobal /lab/gateway]
				set tree [get_global /lab]
				puts "[dict get $tree a] [dict get $tree b]"
				puts [setGlobal /lab/l "\\u00e4"]
				if {[catch {logMessage logTest hello} message]} { puts "refused: $message" }
				""");
		assertEquals(Verdict.PASS, verdict, test.output);
		assertEquals(
				List.of("secret,", "9:getGlobal,12:/lab/gateway,]", "9:getGlobal,4:/lab,]", "9:setGlobal,6:/lab/l,2:\u00e4,]", "6:logMsg,7:logTest,5:hello,]"),
				test.requests);
		assertEquals("10.0.0.254\n1 0\n1\nrefused: no such\n", test.output);
	}

	@Test
	void aMissingInterpreterIsSaid() {
		assertTrue(new TclRunner().describe(Map.of("tcl", "/no/such/tclsh")).problem().contains("/no/such/tclsh"));
	}
}
