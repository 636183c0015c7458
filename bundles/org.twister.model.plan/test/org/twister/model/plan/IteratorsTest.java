// SPDX-License-Identifier: EPL-2.0
package org.twister.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.twister.model.plan.Projects.beds;
import static org.twister.model.plan.Projects.configuration;
import static org.twister.model.plan.Projects.configured;
import static org.twister.model.plan.Projects.depends;
import static org.twister.model.plan.Projects.folder;
import static org.twister.model.plan.Projects.id;
import static org.twister.model.plan.Projects.on;
import static org.twister.model.plan.Projects.parameter;
import static org.twister.model.plan.Projects.problems;
import static org.twister.model.plan.Projects.project;
import static org.twister.model.plan.Projects.repeated;
import static org.twister.model.plan.Projects.show;
import static org.twister.model.plan.Projects.suite;
import static org.twister.model.plan.Projects.test;
import static org.twister.model.plan.Projects.unchecked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.twister.model.globals.Folder;
import org.twister.model.globals.Globals;
import org.twister.model.project.Dependency;
import org.twister.model.project.Project;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;

class IteratorsTest {

	private final Map<String, Globals> files = new HashMap<>();
	private final List<String> asked = new ArrayList<>();

	private Expansion expand(Project project) {
		return new ProjectExpander(project, Projects.two(), name -> {
			asked.add(name);
			return Optional.ofNullable(files.get(name));
		}).expand();
	}

	/** Iterations of the only suite's items that run on EP-3. */
	private List<String> iterations(SuiteItem... items) {
		Expansion expansion = expand(project(on("tb2", suite("A", items))));
		assertEquals(List.of(), problems(expansion));
		return iterations(expansion.project().getSuites().get(0));
	}

	private static List<String> iterations(Suite suite) {
		return suite.getItems().stream().map(t -> ((TestFile) t).getIteration()).toList();
	}

	@Test
	void eachValueIsACopy() {
		files.put("net.xml", configuration(folder("f", "port=1, 7..9,last")));
		assertEquals(List.of("net.xml#port=1", "net.xml#port=7", "net.xml#port=8", "net.xml#port=9", "net.xml#port=last"),
				iterations(configured(test("a.py"), "net.xml")));
	}

	@Test
	void severalIteratorsAreMultipliedAndTheLastChangesFirst() {
		Folder outer = folder("outer", "a=1,2");
		outer.getFolders().add(folder("inner", "b=x,y"));
		files.put("n1.xml", configuration(outer));
		files.put("lab/n2.xml", configuration(folder("f", "c=8..9")));
		assertEquals(List.of("n1.xml#a=1, n1.xml#b=x, lab/n2.xml#c=8", "n1.xml#a=1, n1.xml#b=x, lab/n2.xml#c=9", "n1.xml#a=1, n1.xml#b=y, lab/n2.xml#c=8",
				"n1.xml#a=1, n1.xml#b=y, lab/n2.xml#c=9", "n1.xml#a=2, n1.xml#b=x, lab/n2.xml#c=8", "n1.xml#a=2, n1.xml#b=x, lab/n2.xml#c=9",
				"n1.xml#a=2, n1.xml#b=y, lab/n2.xml#c=8", "n1.xml#a=2, n1.xml#b=y, lab/n2.xml#c=9"),
				iterations(configured(test("a.py"), "n1.xml", "lab/n2.xml")));
	}

	@Test
	void whatIsNoIteratorMakesNoCopies() {
		Folder folder = folder("f");
		folder.getParameters().add(parameter("s", "string", "1,2,3"));
		folder.getParameters().add(parameter("n", "decimal", "1..3"));
		files.put("net.xml", configuration(folder));
		assertEquals(List.of("", ""), iterations(configured(test("a.py"), "net.xml"), test("b.py")));
	}

	@Test
	void onlyTheDefaultIsTheFirstValue() {
		files.put("n1.xml", configuration(folder("f", "a=5..9,1")));
		files.put("n2.xml", configuration(folder("f", "b=1,2")));
		TestFile test = configured(test("a.py"), "n1.xml", "n2.xml");
		test.getConfigurationFiles().get(0).setIteratorDefault(true);
		assertEquals(List.of("n1.xml#a=5, n2.xml#b=1", "n1.xml#a=5, n2.xml#b=2"), iterations(test));
	}

	@Test
	void filesThatAreNotEnabledOrNotOfTheTestAreNotLookedAt() {
		files.put("net.xml", configuration(folder("f", "a=1,2")));
		TestFile off = configured(test("a.py"), "net.xml");
		off.getConfigurationFiles().get(0).setEnabled(false);
		Suite suite = configured(on("tb2", suite("A", off, test("b.py"), configured(unchecked("c.py"), "net.xml"))), "net.xml");
		Expansion expansion = expand(project(suite));
		assertEquals(List.of("A@EP-3/tb2[a.py, b.py]"), show(expansion));
		assertEquals(List.of(), asked, "neither those of unchecked tests nor those of suites");
		assertEquals(1, expansion.project().getSuites().get(0).getConfigurationFiles().size(), "a suite's files are still for its tests to read");
	}

	@Test
	void aFileThatIsNamedTwiceCountsOnce() {
		files.put("net.xml", configuration(folder("f", "a=1,2")));
		assertEquals(List.of("net.xml#a=1", "net.xml#a=2"), iterations(configured(test("a.py"), "net.xml", "net.xml")));
	}

	@Test
	void eachFileIsAskedForOnce() {
		files.put("net.xml", configuration(folder("f", "a=1,2")));
		Suite suite = on("tb1", suite("A"));
		for (int i = 0; i < 50; i++) {
			suite.getItems().add(configured(test("t" + i), "net.xml"));
		}
		assertEquals(100, expand(project(suite)).project().getSuites().get(1).getItems().size());
		assertEquals(List.of("net.xml"), asked);
	}

	@Test
	void copiesKeepTheFlagsOfTheFiles() {
		files.put("net.xml", configuration(folder("f", "a=1,2")));
		TestFile test = configured(test("a.py"), "net.xml");
		test.getConfigurationFiles().get(0).setIteratorStopOnFail(true);
		Expansion expansion = expand(project(on("tb2", suite("A", test))));
		for (SuiteItem copy : expansion.project().getSuites().get(0).getItems()) {
			assertTrue(EcoreUtil.equals(test.getConfigurationFiles().get(0), copy.getConfigurationFiles().get(0)));
		}
	}

	@Test
	void eachIterationIsRepeated() {
		files.put("net.xml", configuration(folder("f", "a=1,2")));
		assertEquals(List.of("net.xml#a=1", "net.xml#a=1", "net.xml#a=2", "net.xml#a=2"), iterations(repeated(2, configured(test("a.py"), "net.xml"))));
	}

	@Test
	void aCopyOfAnIterationIsNotIteratedAgain() {
		files.put("net.xml", configuration(folder("f", "a=1,2")));
		Expansion once = expand(project(on("tb2", suite("A", id("t", configured(test("a.py"), "net.xml"))))));
		Expansion twice = expand(once.project());
		assertEquals(List.of("A@EP-3/tb2[a.py{net.xml#a=1}, a.py{net.xml#a=2}]"), show(twice));
		assertTrue(EcoreUtil.equals(once.project(), twice.project()));
	}

	@Test
	void whoDependsOnAnIteratedTestDependsOnEachIteration() {
		files.put("net.xml", configuration(folder("f", "a=1..3")));
		Expansion expansion = expand(
				project(on("tb1", suite("A", id("t", configured(test("a.py"), "net.xml")), depends(test("b.py"), "t", "PASS")))));
		Suite second = expansion.project().getSuites().get(1);
		List<String> ids = second.getItems().stream().limit(3).map(SuiteItem::getId).toList();
		assertEquals("t#EP-2", ids.get(0));
		assertEquals(3, ids.stream().distinct().count());
		assertEquals(ids, second.getItems().get(3).getDependencies().stream().map(Dependency::getTarget).toList());
	}

	@Test
	void aValueThatCannotBeUnderstoodIsAnErrorAtTheParameter() {
		Folder folder = folder("f", "ok=1,2", "bad=1..x");
		files.put("net.xml", configuration(folder));
		Expansion expansion = expand(project(on("tb1", suite("A", configured(test("a.py"), "net.xml"), configured(test("b.py"), "net.xml")))));
		assertEquals(List.of("ERROR bad-value: Iterator 'bad' of configuration file 'net.xml' cannot be used: the range '1..x' needs a number at each end."),
				problems(expansion), "once, though two tests on two EPs use it");
		assertSame(folder.getParameters().get(1), expansion.problems().get(0).where());
	}

	@Test
	void anIteratorWithoutValuesIsPassedOver() {
		files.put("net.xml", configuration(folder("f", "a=1,2", "none= ")));
		Expansion expansion = expand(project(on("tb2", suite("A", configured(test("a.py"), "net.xml")))));
		assertEquals(List.of("WARNING empty-iterator: Iterator 'none' of configuration file 'net.xml' has no value: it is passed over."), problems(expansion));
		assertEquals(List.of("net.xml#a=1", "net.xml#a=2"), iterations(expansion.project().getSuites().get(0)));
	}

	@Test
	void aFileThatIsNotThereIsAnError() {
		TestFile test = configured(test("a.py"), "gone.xml");
		Expansion expansion = expand(project(on("tb2", suite("A", test))));
		assertEquals(List.of("ERROR unknown-configuration-file: Configuration file 'gone.xml' of test 'a.py' does not exist."),
				problems(expansion));
		assertSame(test.getConfigurationFiles().get(0), expansion.problems().get(0).where());
	}

	@Test
	void anExplosionIsRefusedBeforeItTakesMemory() {
		files.put("net.xml", configuration(folder("f", "a=1..50000", "b=1..50000", "c=1..50000", "d=1..50000", "e=1..50000")));
		TestFile test = configured(test("a.py"), "net.xml");
		Expansion expansion = expand(project(on("tb2", suite("A", test("first.py"), test))));
		assertEquals(List.of("ERROR too-many-tests: With all repeats, iterators and EPs there would be more than 1000000000000 tests, "
				+ "and no more than 500000 are allowed: test 'a.py' of suite 'A' alone would run more than 1000000000000 times."), problems(expansion));
		assertSame(test, expansion.problems().get(0).where());
		assertEquals(List.of(), expansion.project().getSuites());
	}

	@Test
	void withoutIteratorsEveryTestIsOneCopy() {
		Project project = project(on("tb", suite("A", configured(test("a.py"), "gone.xml"))));
		Expansion expansion = new ProjectExpander(project, beds(Projects.bed("tb", "epnames", "EP-1"))).expand();
		assertEquals(List.of(), problems(expansion));
		assertEquals(List.of("A@EP-1/tb[a.py]"), show(expansion));
		assertNull(expansion.project().eResource());
	}
}
