// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.twister.model.validation.internal.ProjectBuilder.field;
import static org.twister.model.validation.internal.ProjectBuilder.project;
import static org.twister.model.validation.internal.ProjectBuilder.property;
import static org.twister.model.validation.internal.ProjectBuilder.suite;
import static org.twister.model.validation.internal.ProjectBuilder.takes;
import static org.twister.model.validation.internal.ProjectBuilder.test;
import static org.twister.model.validation.internal.ProjectBuilder.top;
import static org.twister.model.validation.internal.ProjectBuilder.waits;
import static org.twister.model.validation.internal.ProjectBuilder.withId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twister.model.project.ConfigurationFile;
import org.twister.model.project.Dependency;
import org.twister.model.project.FileRole;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectPackage.Literals;
import org.twister.model.project.Property;
import org.twister.model.project.Suite;
import org.twister.model.project.TestFile;
import org.twister.model.project.UserField;
import org.twister.model.validation.ModelValidator;
import org.twister.model.validation.Problem;
import org.twister.model.validation.Severity;
import org.twister.model.validation.ValidationContext;

class ProjectValidatorTest {

	private static final ValidationContext LAB = new ValidationContext() {
		@Override
		public Optional<Boolean> testExists(String path) {
			return path.startsWith("?") ? Optional.empty() : Optional.of(!path.contains("gone"));
		}

		@Override
		public Optional<Set<String>> testBedNames() {
			return Optional.of(Set.of("tb1", "tb2"));
		}

		@Override
		public Optional<Set<String>> sutNames() {
			return Optional.of(Set.of("lab.user", "old"));
		}

		@Override
		public Optional<Set<String>> configurationFiles() {
			return Optional.of(Set.of("ports.xml", "site/vlans.xml"));
		}

		@Override
		public Optional<Set<String>> epNames() {
			return Optional.of(Set.of("EP-1001"));
		}

		@Override
		public Optional<Set<String>> libraries() {
			return Optional.of(Set.of("TscTelnetLib"));
		}
	};

	private final TestFile a = test("a.py");
	private final TestFile b = test("b.py");

	@Test
	void aCompleteProjectHasNoProblems() {
		waits(withId("2", b), "1");
		Suite suite = top("S", withId("1", a), suite("Inner", b));
		suite.getSuts().addAll(List.of("lab(user)", "/lab.user", "lab", "old(system)", "old"));
		suite.getLibraries().add("TscTelnetLib");
		takes(a, "/ports.xml");
		takes(b, "site/vlans.xml");
		takes(b, "nowhere.xml").setEnabled(false);
		Check.clean(project(suite), LAB);
	}

	@Test
	void anIdThatTwoItemsHave() {
		Check.inLine(withId("7", a), 12);
		Project project = project(top("S", a, withId("7", b)));
		Check.error(project, "duplicate-id", b, Literals.SUITE_ITEM__ID, "Test 'b.py' of suite 'S' has the ID '7' of test 'a.py' in line 12.");
	}

	@Test
	void anIdThatASuiteAndATestHave() {
		Suite suite = withId("7", top("S", withId("7", a)));
		Check.error(project(suite), "duplicate-id", a, Literals.SUITE_ITEM__ID, "Test 'a.py' of suite 'S' has the ID '7' of suite 'S'.");
	}

	@Test
	void aProblemKnowsFileAndLine() {
		Check.inLine(a, 40).setRepeat(0);
		Problem problem = ModelValidator.validate(project(top("S", a)), ValidationContext.NONE).get(0);
		assertEquals("sample.xml:40:3", problem.file() + ":" + problem.line() + ":" + problem.column());
		assertTrue(problem.isError());
		Problem without = ModelValidator.validate(project(suite("S", b)), ValidationContext.NONE).get(0);
		assertEquals(":0:0", without.file() + ":" + without.line() + ":" + without.column());
	}

	@Test
	void aTopSuiteWithoutTestBed() {
		Suite suite = suite("S", a);
		Check.error(project(suite), "missing-test-bed", suite, Literals.SUITE__TEST_BEDS,
				"Suite 'S' names no test bed: it is not known where it runs.");
	}

	@Test
	void anEpOrASutIsEnough() {
		Suite onEp = suite("S", a);
		onEp.getEps().add("EP-1001");
		Suite withSut = suite("T", b);
		withSut.getSuts().add("lab(user)");
		Check.clean(project(onEp, withSut), LAB);
	}

	@Test
	void aPredefinedSuiteNeedsNoTestBed() {
		Check.clean(project(suite("S", a)), new ValidationContext() {
			@Override
			public boolean isPredefinedSuite() {
				return true;
			}
		});
	}

	@Test
	void unknownTestBed() {
		Suite suite = top("S", a);
		suite.getTestBeds().add("tb3");
		Check.only(project(suite), LAB, Severity.ERROR, "unknown-test-bed", suite, Literals.SUITE__TEST_BEDS,
				"Test bed 'tb3' of suite 'S' is not known.");
		Check.clean(project(suite));
	}

	@ParameterizedTest
	@ValueSource(strings = {"lab(system)", "/lab.system", "lab.system", "other(user)", "other"})
	void unknownSut(String name) {
		Suite suite = suite("S", a);
		suite.getSuts().add(name);
		Check.only(project(suite), LAB, Severity.ERROR, "unknown-sut", suite, Literals.SUITE__SUTS,
				"SUT '" + name + "' of suite 'S' is not known.");
		Check.clean(project(suite));
	}

	@Test
	void unknownEp() {
		Suite suite = suite("S", a);
		suite.getEps().add("EP-7");
		Check.only(project(suite), LAB, Severity.ERROR, "unknown-ep", suite, Literals.SUITE__EPS, "EP 'EP-7' of suite 'S' is not known.");
		Check.clean(project(suite));
	}

	@Test
	void aTestBedOfASuiteInside() {
		Suite inner = suite("Inner", a);
		inner.getTestBeds().add("tb2");
		Check.warning(project(top("S", inner)), "ignored-test-bed", inner, Literals.SUITE__TEST_BEDS,
				"Suite 'Inner' names the test bed 'tb2', which has no effect: it runs where suite 'S' runs.");
		inner.getTestBeds().set(0, "tb1");
		Check.clean(project(top("S", inner)));
	}

	@Test
	void unknownLibrary() {
		Suite suite = top("S", a);
		suite.getLibraries().add("Ixia");
		Check.only(project(suite), LAB, Severity.WARNING, "unknown-library", suite, Literals.SUITE__LIBRARIES,
				"Suite 'S' takes the library 'Ixia', which does not exist.");
		Project project = project(top("S", b));
		project.getLibraries().add("Ixia");
		Check.only(project, LAB, Severity.WARNING, "unknown-library", project, Literals.PROJECT__LIBRARIES,
				"The project takes the library 'Ixia', which does not exist.");
	}

	@Test
	void unknownConfigurationFile() {
		ConfigurationFile file = takes(a, "vlans.xml");
		Check.only(project(top("S", a)), LAB, Severity.ERROR, "unknown-configuration-file", file, Literals.CONFIGURATION_FILE__NAME,
				"Configuration file 'vlans.xml' of test 'a.py' does not exist.");
	}

	@Test
	void missingTestFile() {
		TestFile gone = test("~/demo/gone.py");
		Check.only(project(top("S", gone, test("?gone.py"))), LAB, Severity.WARNING, "missing-test-file", gone, Literals.TEST_FILE__PATH,
				"Test '~/demo/gone.py' of suite 'S' does not exist: it will be skipped.");
		gone.setRole(FileRole.SETUP);
		assertEquals(List.of("Test '~/demo/gone.py' of suite 'S' does not exist: its suite will fail."), Check.messages(project(top("S", gone)), LAB));
	}

	@Test
	void aTestWithoutPath() {
		TestFile nameless = test(" ");
		Check.error(project(top("S", nameless)), "missing-path", nameless, Literals.TEST_FILE__PATH, "A test of suite 'S' names no file.");
	}

	@Test
	void emptySuite() {
		Suite empty = suite("Inner");
		Check.warning(project(top("S", a, empty)), "empty-suite", empty, null, "Suite 'Inner' is empty: it is left out of a run.");
	}

	@Test
	void aSuiteWithoutName() {
		Suite suite = top("", a);
		Check.error(project(suite), "missing-name", suite, Literals.SUITE__NAME, "A suite has no name.");
	}

	@Test
	void repeatedLessThanOnce() {
		Suite suite = top("S", a);
		suite.setRepeat(-2);
		Check.error(project(suite), "bad-repeat", suite, Literals.SUITE_ITEM__REPEAT, "Suite 'S' is to be repeated -2 times: once is the least.");
	}

	@Test
	void negativeDelay() {
		Project project = project(top("S", a));
		project.setDelay(-0.5);
		Check.error(project, "bad-delay", project, Literals.PROJECT__DELAY, "The delay between tests is -0.5 seconds, and cannot be negative.");
	}

	@Test
	void setupAndTeardownAreAlwaysRun() {
		a.setRole(FileRole.SETUP);
		b.setRole(FileRole.TEARDOWN);
		a.setChecked(false);
		b.setRunnable(false);
		assertEquals(List.of("Setup file 'a.py' of suite 'S' is not checked: it is run all the same.",
				"Teardown file 'b.py' of suite 'S' is not runnable: it is run all the same."), Check.messages(project(top("S", a, b))));
		TestFile c = test("c.py");
		c.setRole(FileRole.SETUP);
		c.setOptional(true);
		Check.warning(project(top("S", c)), "setup-optional", c, Literals.TEST_FILE__OPTIONAL,
				"Setup file 'c.py' of suite 'S' is optional: its suite fails with it all the same.");
	}

	@Test
	void dependencyOnNothing() {
		Dependency dependency = waits(a, "99");
		Check.error(project(top("S", a)), "unknown-dependency", dependency, Literals.DEPENDENCY__TARGET,
				"Test 'a.py' of suite 'S' waits for '99', which is the ID of nothing in this project.");
	}

	@Test
	void dependencyOnItself() {
		Dependency dependency = waits(withId("1", a), "1");
		Check.error(project(top("S", a)), "dependency-on-itself", dependency, Literals.DEPENDENCY__TARGET, "Test 'a.py' of suite 'S' waits for itself.");
	}

	@Test
	void dependencyOnAStatusThatDoesNotExist() {
		Dependency dependency = waits(withId("2", b), "1");
		dependency.setStatus("green");
		Project project = project(top("S", withId("1", a), b));
		Check.error(project, "unknown-status", dependency, Literals.DEPENDENCY__STATUS,
				"Test 'b.py' of suite 'S' waits for the status 'green', which does not exist.");
		for (String status : List.of("PASS", "fail", "Any", "not executed", "skipped")) {
			dependency.setStatus(status);
			Check.clean(project);
		}
	}

	@Test
	void aCycleIsToldOnceWithItsWay() {
		Dependency first = waits(withId("1", a), "2");
		waits(withId("2", b), "3");
		TestFile c = withId("3", test("c.py"));
		waits(c, "1");
		Check.error(project(top("S", a), top("T", b, c)), "dependency-cycle", first, Literals.DEPENDENCY__TARGET,
				"The dependencies of test 'a.py' form a cycle: a.py -> b.py -> c.py -> a.py.");
	}

	@Test
	void aTestThatWaitsForItsOwnSuite() {
		Dependency dependency = waits(a, "S");
		Check.error(project(withId("S", top("Suite1", a))), "dependency-cycle", dependency, Literals.DEPENDENCY__TARGET,
				"The dependencies of test 'a.py' form a cycle: a.py -> Suite1 -> a.py.");
	}

	@Test
	void suitesThatWaitForEachOtherThroughATest() {
		Suite one = withId("one", top("One", a));
		Suite two = withId("two", top("Two", suite("Inner", b)));
		Dependency dependency = waits(one, "two");
		waits(b, "one");
		Check.error(project(one, two), "dependency-cycle", dependency, Literals.DEPENDENCY__TARGET,
				"The dependencies of suite 'One' form a cycle: One -> Two -> b.py -> One.");
	}

	@Test
	void twoSeparateCyclesAreTwoProblems() {
		TestFile c = withId("3", test("c.py"));
		TestFile d = withId("4", test("d.py"));
		waits(withId("1", a), "2");
		waits(withId("2", b), "1");
		waits(c, "4");
		waits(d, "3");
		assertEquals(
				List.of("The dependencies of test 'a.py' form a cycle: a.py -> b.py -> a.py.",
						"The dependencies of test 'c.py' form a cycle: c.py -> d.py -> c.py."),
				Check.messages(project(top("S", a, b, c, d))));
	}

	@Test
	void theOlderWayOfADependency() {
		a.setWaitsFor(" ");
		b.setWaitsFor("1001");
		Project project = project(top("S", a, b));
		Check.clean(project);
		b.setWaitsFor("1003");
		Check.warning(project, "unknown-dependency", b, Literals.TEST_FILE__WAITS_FOR,
				"Test 'b.py' of suite 'S' waits for file '1003', which is the number of no test here: it does not wait.");
		b.setWaitsFor("1002");
		Check.error(project, "dependency-on-itself", b, Literals.TEST_FILE__WAITS_FOR, "Test 'b.py' of suite 'S' waits for itself.");
		a.setWaitsFor("1002");
		b.setWaitsFor("1001");
		Check.error(project, "dependency-cycle", a, Literals.TEST_FILE__WAITS_FOR, "The dependencies of test 'a.py' form a cycle: a.py -> b.py -> a.py.");
	}

	@ParameterizedTest
	@CsvSource({"timeout,10 min,a positive number of seconds", "timeout,0,a positive number of seconds", "timeout,-5,a positive number of seconds",
			"isolation,none,'''isolated'' or ''shared'''", "warm,yes,'''true'' or ''false'''", "keep_processes,1,'''true'' or ''false'''",
			"exitcodes,unix,'''twister'''",
			"max_memory,much,a positive number", "max_processes,-1,a positive number", "max_output,0,a positive number"})
	void aSettingWithAValueThatIsNone(String name, String value, String wanted) {
		Property property = property(a, name, value);
		Check.warning(project(top("S", a)), "bad-setting", property, Literals.PROPERTY__VALUE,
				"The setting '" + name + "' of test 'a.py' of suite 'S' is '" + value + "' and must be " + wanted + ": it has no effect.");
	}

	@ParameterizedTest
	@CsvSource({"timeout,30", "timeout,0.5", "timeout,''", "isolation,shared", "warm,False", "runner,pytest", "exitcodes,twister", "max_memory,512M",
			"max_output,64 MiB",
			"own,anything"})
	void settingsThatAreRight(String name, String value) {
		property(a, name, value);
		Check.clean(project(top("S", a)));
	}

	@Test
	void aTimeoutOfASuiteOrProject() {
		Suite suite = top("S", a);
		UserField field = field("timeout", "soon");
		suite.getFields().add(field);
		Check.warning(project(suite), "bad-setting", field, Literals.USER_FIELD__VALUE,
				"The setting 'timeout' of suite 'S' is 'soon' and must be a positive number of seconds: it has no effect.");
	}

	@Test
	void problemsComeInTheOrderOfTheFile() {
		waits(a, "98");
		waits(b, "99");
		Suite inner = suite("Inner", b);
		Project project = project(suite("S", a, inner, suite("Empty")), top("T"));
		List<Object> places = new ArrayList<>(ModelValidator.validate(project, ValidationContext.NONE).stream().map(Problem::where).toList());
		assertEquals(List.of(project.getSuites().get(0), a.getDependencies().get(0), b.getDependencies().get(0), project.getSuites().get(0).getItems().get(2),
				project.getSuites().get(1)), places);
	}

	@Test
	void namesMayBeMissingAltogether() {
		property(a, null, null);
		a.setWaitsFor(null);
		Suite suite = top(null, a);
		suite.getFields().add(field(null, null));
		assertEquals(List.of("A suite has no name."), Check.messages(project(suite)));
	}
}
