// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.twister.model.validation.internal.ProjectBuilder.project;
import static org.twister.model.validation.internal.ProjectBuilder.suite;
import static org.twister.model.validation.internal.ProjectBuilder.test;
import static org.twister.model.validation.internal.ProjectBuilder.waits;
import static org.twister.model.validation.internal.ProjectBuilder.withId;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

import org.junit.jupiter.api.Test;
import org.twister.model.project.Project;
import org.twister.model.project.Suite;
import org.twister.model.project.TestFile;
import org.twister.model.validation.ModelValidator;
import org.twister.model.validation.Problem;
import org.twister.model.validation.ValidationContext;

/** The work grows with the project, not with its square: counted, since a clock would say something else on each machine. */
class LargeProjectTest {

	private static final int SUITES = 1_000;
	private static final int TESTS_OF_A_SUITE = 100;
	private static final int TESTS = SUITES * TESTS_OF_A_SUITE;

	/** Counts questions, and what walking through a set of names would cost. */
	private static final class CountingContext implements ValidationContext {

		private long questions;
		private long sets;

		@Override
		public Optional<Boolean> testExists(String path) {
			questions++;
			return Optional.of(!path.endsWith("t99999.py"));
		}

		@Override
		public Optional<Set<String>> testBedNames() {
			sets++;
			return Optional.of(new AbstractSet<>() {
				@Override
				public boolean contains(Object name) {
					questions++;
					return "tb1".equals(name);
				}

				@Override
				public Iterator<String> iterator() {
					throw new AssertionError("must not be walked through");
				}

				@Override
				public int size() {
					return 1;
				}
			});
		}
	}

	/** @param target number of the test that a test waits for; itself for none */
	private static Project build(IntUnaryOperator target) {
		Project project = project();
		for (int s = 0; s < SUITES; s++) {
			Suite top = suite("Suite" + s);
			top.getTestBeds().add("tb1");
			for (int t = 0; t < TESTS_OF_A_SUITE; t++) {
				int number = s * TESTS_OF_A_SUITE + t;
				TestFile test = withId("id" + number, test("t" + number + ".py"));
				if (target.applyAsInt(number) != number) {
					waits(test, "id" + target.applyAsInt(number));
				}
				top.getItems().add(test);
			}
			project.getSuites().add(top);
		}
		return project;
	}

	@Test
	void oneQuestionForEachTestAndSuite() {
		CountingContext context = new CountingContext();
		List<Problem> problems = ModelValidator.validate(build(n -> n), context);
		assertEquals(List.of("Test 't99999.py' of suite 'Suite999' does not exist: it will be skipped."), problems.stream().map(Problem::message).toList());
		assertEquals(TESTS + SUITES, context.questions);
		assertEquals(1, context.sets);
	}

	@Test
	void aChainOfAllTests() {
		Project project = build(n -> Math.max(0, n - 1));
		assertLinear(project);
		assertEquals(List.of(), Check.messages(project));
	}

	@Test
	void aCycleOfAllTests() {
		Project project = build(n -> (n + 1) % TESTS);
		assertLinear(project);
		assertEquals(1, Check.messages(project).size());
	}

	/** The way to a test is long, and from each of them a dependency leads back to the first. */
	@Test
	void manyCyclesThroughOneTest() {
		Project project = build(n -> Math.min(TESTS - 1, n + 1));
		for (Suite suite : project.getSuites()) {
			suite.getItems().stream().skip(suite == project.getSuites().get(0) ? 1 : 0).forEach(test -> waits(test, "id0"));
		}
		assertLinear(project);
		assertEquals(1, Check.messages(project).size());
	}

	@Test
	void eachTestHasTheSameId() {
		Project project = build(n -> n);
		project.getSuites().forEach(suite -> suite.getItems().forEach(test -> test.setId("same")));
		assertEquals(TESTS - 1, Check.messages(project).size());
	}

	private static void assertLinear(Project project) {
		long steps = new Cycles(new Outline(project)).steps();
		assertTrue(steps < 20L * (TESTS + SUITES), "steps: " + steps);
	}
}
