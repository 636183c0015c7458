// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.perl.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.twister.ep.spi.RunnerDescription;
import org.twister.ep.spi.Verdict;

@Timeout(60)
class PerlRunnerTest {

	@TempDir
	Path folder;
	private Fixture test;

	@BeforeEach
	void interpreter() throws IOException {
		PerlRunner runner = new PerlRunner();
		RunnerDescription description = runner.describe(Map.of());
		assumeTrue(description.problem().isEmpty(), description.problem());
		assertTrue(description.version().startsWith("5."), description.version());
		test = new Fixture(folder, runner);
	}

	private String verdict(String text) throws Exception {
		Verdict verdict = test.run("t.pl", text + "\n");
		return verdict.status() + (verdict.crash() ? " crash" : "") + " " + verdict.reason();
	}

	@Test
	void theExitCodeDecides() throws Exception {
		assertEquals("PASS ", verdict("print 1;"));
		assertEquals("FAIL exit code 2", verdict("exit 2;"));
		assertEquals("FAIL exit code 255", verdict("die 'no';"));
		assertEquals("FAIL exit code 7", verdict("exit 7;"));
		assertEquals("FAIL crash killed by signal 11", verdict("kill 11, $$; sleep 5;"));
	}

	@Test
	void statusCodesCountForFilesThatKnowThem() throws Exception {
		assertEquals("PASS ", verdict("use strict; exit $STATUS_PASS;"));
		assertEquals("FAIL exit code 3", verdict("use strict; exit $STATUS_FAIL;"));
		assertEquals("TIMEOUT exit code 7", verdict("use strict; exit $STATUS_TIMEOUT;"));
		assertEquals("FAIL exit code 9", verdict("# STATUS_\nexit 9;"));
		test.properties = Map.of("exitcodes", "twister");
		assertEquals("SKIPPED exit code 4", verdict("exit 4;"));
	}

	@Test
	void aTestSeesWhatItSeesByHandAndItsNames() throws Exception {
		test.params = List.of("10.0.0.1", "a b");
		test.properties = Map.of("speed", "100");
		Verdict verdict = test.run("t.pl",
				"""
						use strict; use warnings;
						binmode STDOUT, ':utf8';
						my ($base) = $0 =~ m{([^/]+)$};
						print "$base @ARGV ", __FILE__ eq $0 ? 'same' : 'other', ' ', __LINE__, ' ', __PACKAGE__, ' ', defined $ENV{TWISTER_CONTEXT} ? 'env' : 'clean', "\\n";
						print "$USER $EP $SUITE_NAME $SUITE_ID $FILE_NAME $FILE_ID $currentTB $SUT $PROPERTIES{speed}\\n";
						print exists $INC{'Socket.pm'} ? 'loaded' : 'lazy', ' ', (grep { /support/ } @INC) ? 'inc' : 'noinc', ' ', eof(STDIN) ? 'empty' : 'input', "\\n";
						""");
		assertEquals(Verdict.PASS, verdict, test.output);
		assertEquals("t.pl 10.0.0.1 a b same 4 main clean\nana EP-1 P\u00f6rts 101 /ce/t.pl 1003 tb1 tb1 100\nlazy noinc empty\n", test.output);
	}

	@Test
	void warningsAreThoseOfTheTest() throws Exception {
		assertEquals("PASS ", verdict("#!/usr/bin/perl -w\nuse strict;\nmy $x = 1;"));
		assertEquals("", test.output);
	}

	@Test
	void callsGoToTheEp() throws Exception {
		test.answers = List.of("21:4:true!10:10.0.0.254,]", "31:4:true!20:1:a,1:1#1:b,5:false!}]", "14:4:true!4:true!]", "18:5:false!7:no such,]");
		Verdict verdict = test.run("t.pl", """
				use strict; use warnings;
				print getGlobal('/lab/gateway'), "\\n";
				my $tree = get_global('/lab');
				print "$tree->{a} $tree->{b}\\n";
				print setGlobal('/lab/l', ['x', {y => 'z'}, undef]), "\\n";
				eval { logMsg('logTest', "\\x{e4}h") };
				print "refused: $@";
				""");
		assertEquals(Verdict.PASS, verdict, test.output);
		assertEquals(List.of("secret,", "9:getGlobal,12:/lab/gateway,]", "9:getGlobal,4:/lab,]", "9:setGlobal,6:/lab/l,18:1:x,8:1:y,1:z,}0:~]]"),
				test.requests.subList(0, 4));
		assertTrue(test.output.startsWith("10.0.0.254\n1 0\n1\nrefused: no such at "), test.output);
	}

	@Test
	void aMissingInterpreterIsSaid() {
		assertTrue(new PerlRunner().describe(Map.of("perl", "/no/such/perl")).problem().contains("/no/such/perl"));
	}
}
