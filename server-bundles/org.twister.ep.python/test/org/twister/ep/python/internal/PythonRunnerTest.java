// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.python.internal;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twister.ep.spi.RunnerDescription;
import org.twister.ep.spi.Verdict;
import org.twister.rpc.TestStatus;

@Timeout(60)
class PythonRunnerTest {

	@TempDir
	Path folder;
	private Fixture test;

	@BeforeEach
	void interpreter() throws IOException {
		PythonRunner runner = new PythonRunner();
		RunnerDescription description = runner.describe(Map.of());
		assumeTrue(description.problem().isEmpty(), description.problem());
		assertTrue(description.version().startsWith("3."), description.version());
		test = new Fixture(folder, runner);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
			"pass | PASS | false | ``", //
			"_RESULT = 'PASS' | PASS | false | ``", //
			"_RESULT = 'skipped' | SKIPPED | false | ``", //
			"_RESULT = 7 | TIMEOUT | false | ``", //
			"_RESULT = 0 | PASS | false | ``", //
			"_RESULT = ('FAIL', 'link down') | FAIL | false | link down", //
			"_RESULT = 'blue' | FAIL | false | _RESULT is blue", //
			"_RESULT = 'PASS'; import sys; sys.exit(2) | FAIL | false | exit code 2", //
			"_RESULT = 'ABORTED'; import sys; sys.exit(0) | ABORTED | false | ``", //
			"import sys; sys.exit() | PASS | false | ``", //
			"import sys; sys.exit(False) | PASS | false | ``", //
			"import sys; sys.exit(True) | FAIL | false | exit code 1", //
			"import sys; sys.exit(3) | FAIL | false | exit code 3", //
			"import sys; sys.exit('no answer from 10.0.0.1') | FAIL | false | no answer from 10.0.0.1", //
			"assert 1 == 2, 'one is not two' | FAIL | false | one is not two", //
			"_RESULT = 'PASS'; 1/0 | FAIL | true | ZeroDivisionError: division by zero", //
			"from ce_libs import ExceptionTestSkip; raise ExceptionTestSkip('no card') | SKIPPED | false | no card", //
			"def ( | FAIL | true | SyntaxError", //
			"import os; os._exit(0) | PASS | false | ``", //
			"import os; os._exit(5) | FAIL | false | exit code 5", //
			"import os; os.kill(os.getpid(), 11) | FAIL | true | killed by signal 11", //
			"import os, atexit; atexit.register(os._exit, 9) | FAIL | false | exit code 9", //
			"raise KeyboardInterrupt | FAIL | true | KeyboardInterrupt"})
	void verdict(String text, TestStatus status, boolean crash, String reason) throws Exception {
		Verdict verdict = test.run("t.py", text + "\n");
		assertEquals(status, verdict.status(), test.output);
		assertEquals(crash, verdict.crash());
		assertTrue(verdict.reason().startsWith(reason), verdict.reason());
	}

	@Test
	void aTestSeesWhatItSeesByHandAndItsNames() throws Exception {
		test.params = List.of("10.0.0.1", "a b");
		test.properties = Map.of("speed", "100");
		Files.writeString(test.file("sibling.py"), "VALUE = 42\n");
		Verdict verdict = test.run("t.py", """
				import sys, os, sibling, __main__
				print(__name__, os.path.basename(__file__), sys.argv[1:], os.path.basename(sys.argv[0]), sys.path[0] == os.path.dirname(__file__))
				print(__spec__, __package__, __doc__, __main__.__dict__ is globals(), os.path.basename(os.getcwd()), sibling.VALUE)
				print(USER, EP, SUITE_NAME, SUITE_ID, FILE_NAME, FILE_ID, currentTB, SUT, PROPERTIES, CONFIG, ITERATION)
				print(sys.stdin.read() == '', sys.orig_argv[1:2] == [__file__], 'socket' in sys.modules)
				""");
		assertEquals(Verdict.PASS, verdict, test.output);
		assertEquals("""
				__main__ t.py ['10.0.0.1', 'a b'] t.py True
				None None None True work 42
				ana EP-1 P\u00f6rts 101 /ce/t.py 1003 tb1 tb1 {'speed': '100'} []\s
				True True False
				""", test.output);
	}

	@Test
	void aTestKnowsItsIteration() throws Exception {
		test.properties = Map.of("iterationNr", "speeds.xml#rate=10, speeds.xml#port=2");
		test.run("t.py", "print(ITERATION)\n");
		assertEquals("speeds.xml#rate=10, speeds.xml#port=2\n", test.output);
	}

	@Test
	void aTracebackShowsTheTestAlone() throws Exception {
		test.run("t.py", "def deep():\n    raise ValueError('x')\ndeep()\n");
		assertFalse(test.output.contains("boot.py"), test.output);
		assertTrue(test.output.startsWith("Traceback (most recent call last):\n  File \"" + test.file("t.py") + "\", line 3, in <module>"), test.output);
		test.run("t.py", "x = (\n");
		assertFalse(test.output.contains("boot.py"), test.output);
		assertTrue(test.output.contains("SyntaxError"), test.output);
	}

	@Test
	void programsThatLookAtMainWork() throws Exception {
		Verdict verdict = test.run("t.py", """
				import multiprocessing, pickle, unittest, subprocess, sys
				class Thing:
				    def __eq__(self, other): return type(self) is type(other)
				def double(x): return 2 * x
				class Case(unittest.TestCase):
				    def test_pickle(self):
				        self.assertEqual(Thing(), pickle.loads(pickle.dumps(Thing())))
				    def test_spawn(self):
				        with multiprocessing.get_context('spawn').Pool(1) as pool:
				            self.assertEqual([2, 4], pool.map(double, [1, 2]))
				    def test_fork(self):
				        with multiprocessing.get_context('fork').Pool(1) as pool:
				            self.assertEqual([2, 4], pool.map(double, [1, 2]))
				    def test_python_m(self):
				        self.assertEqual(b'', subprocess.run([sys.executable, '-m', 'compileall', '-q', '/dev/null'], capture_output=True).stderr)
				if __name__ == '__main__':
				    unittest.main()
				""");
		assertEquals(Verdict.PASS, verdict, test.output);
		assertTrue(test.output.contains("Ran 4 tests"), test.output);
	}

	@Test
	void aForkThatFailsDoesNotSpeakForTheTest() throws Exception {
		Verdict verdict = test.run("t.py",
				"import os, sys\npid = os.fork()\nif pid == 0:\n    raise ValueError('child')\nos.waitpid(pid, 0)\n_RESULT = 'PASS'\n");
		assertEquals(Verdict.PASS, verdict, test.output);
	}

	@Test
	void callsGoToTheEp() throws Exception {
		test.answers = List.of("21:4:true!10:10.0.0.254,]", "14:4:true!4:true!]", "18:5:false!7:no such,]");
		Verdict verdict = test.run("t.py", """
				print(getGlobal('/lab/gateway'))
				from ce_libs import setGlobal
				print(setGlobal('/lab/l', [1, 2.5, True, None, {'a': 'b'}]))
				try:
				    PROXY.getThing(FILE_ID)
				except RuntimeError as e:
				    print('refused:', e)
				""");
		assertEquals("secret,", test.requests.get(0), test.output);
		assertEquals("9:getGlobal,12:/lab/gateway,]", test.requests.get(1), test.output);
		assertEquals("9:setGlobal,6:/lab/l,31:1:1#3:2.5^4:true!0:~8:1:a,1:b,}]]", test.requests.get(2));
		assertEquals("8:getThing,4:1003,]", test.requests.get(3));
		assertEquals("10.0.0.254\nTrue\nrefused: no such\n", test.output);
		assertEquals(Verdict.PASS, verdict);
	}

	@Test
	void compiledFilesRun() throws Exception {
		Files.writeString(test.file("body.py"), "_RESULT = 'SKIP'\n");
		test.run("source.py", "import py_compile, os\nos.chdir(os.path.dirname(__file__))\npy_compile.compile('body.py', cfile='made.pyc')\n");
		assertEquals(TestStatus.SKIPPED, test.runBytes("made.pyc", Files.readAllBytes(test.file("made.pyc"))).status(), test.output);
	}

	@Test
	void aMissingInterpreterIsSaid() {
		RunnerDescription description = new PythonRunner().describe(Map.of("python", "/no/such/python"));
		assertTrue(description.problem().contains("/no/such/python"), description.problem());
	}
}
