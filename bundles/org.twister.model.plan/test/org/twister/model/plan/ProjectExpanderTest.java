// SPDX-License-Identifier: EPL-2.0
package org.twister.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.twister.model.plan.Projects.as;
import static org.twister.model.plan.Projects.bed;
import static org.twister.model.plan.Projects.beds;
import static org.twister.model.plan.Projects.depends;
import static org.twister.model.plan.Projects.field;
import static org.twister.model.plan.Projects.id;
import static org.twister.model.plan.Projects.mandatory;
import static org.twister.model.plan.Projects.problems;
import static org.twister.model.plan.Projects.repeated;
import static org.twister.model.plan.Projects.show;
import static org.twister.model.plan.Projects.suite;
import static org.twister.model.plan.Projects.test;
import static org.twister.model.plan.Projects.unchecked;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.twister.model.SourceText;
import org.twister.model.database.DatabaseConfiguration;
import org.twister.model.database.DatabaseFactory;
import org.twister.model.database.FieldLevel;
import org.twister.model.project.FileRole;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectFactory;
import org.twister.model.project.Property;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;
import org.twister.model.resources.ResourceNode;
import org.twister.model.validation.Problem;

class ProjectExpanderTest {

	private final Project project = ProjectFactory.eINSTANCE.createProject();

	private Suite add(Suite suite, String... beds) {
		suite.getTestBeds().addAll(List.of(beds));
		project.getSuites().add(suite);
		return suite;
	}

	private static final TestBeds TWO = Projects.two();

	private Expansion expand(TestBeds beds) {
		return new ProjectExpander(project, beds).expand(Map.of());
	}

	@Test
	void aSuiteRunsOnEachEpOfEachOfItsTestBeds() {
		add(suite("A", test("a.py"), suite("Sub", test("b.py")), test("c.py")), "tb2", "tb1");
		add(suite("B", test("d.py")), "tb2");
		assertEquals(List.of("A@EP-3/tb2[a.py, Sub@EP-3/tb2[b.py], c.py]", "A@EP-1/tb1[a.py, Sub@EP-1/tb1[b.py], c.py]",
				"A@EP-2/tb1[a.py, Sub@EP-2/tb1[b.py], c.py]", "B@EP-3/tb2[d.py]"), show(expand(TWO)));
		assertEquals(2, project.getSuites().size(), "the project itself is not changed");
		assertEquals(List.of("tb2", "tb1"), project.getSuites().get(0).getTestBeds());
	}

	@Test
	void uncheckedTestsAndEmptySuitesAreLeftOut() {
		add(suite("A", unchecked("a.py"), test("b.py"), suite("Empty"), suite("Off", unchecked("c.py")), suite("On", suite("Deep", test("d.py")))), "tb2");
		add(suite("Nothing", unchecked("e.py")), "tb9");
		Expansion expansion = expand(TWO);
		assertEquals(List.of("A@EP-3/tb2[b.py, On@EP-3/tb2[Deep@EP-3/tb2[d.py]]]"), show(expansion));
		assertEquals(List.of(), expansion.problems(), "a suite that does not run may name what it wants");
	}

	@Test
	void setupAndTeardownAlwaysRunButNotAlone() {
		add(suite("A", as(FileRole.SETUP, unchecked("init.py")), test("a.py"), as(FileRole.TEARDOWN, unchecked("end.py"))), "tb2");
		add(suite("Off", as(FileRole.SETUP, test("init.py")), unchecked("a.py"), as(FileRole.TEARDOWN, test("end.py"))), "tb2");
		add(suite("SetupAlone", as(FileRole.SETUP, test("init.py"))), "tb2");
		assertEquals(List.of("A@EP-3/tb2[init.py, a.py, end.py]", "SetupAlone@EP-3/tb2[init.py]"), show(expand(TWO)));
	}

	@Test
	void expandedTestsAreCheckedAndHaveNothingToRepeat() {
		add(suite("A", as(FileRole.SETUP, unchecked("init.py")), test("a.py")), "tb2");
		((TestFile) project.getSuites().get(0).getItems().get(1)).setRepeat(2);
		expand(TWO).project().eAllContents().forEachRemaining(o -> {
			if (o instanceof TestFile t) {
				assertTrue(t.isChecked());
				assertEquals(1, t.getRepeat());
			}
		});
	}

	@Test
	void repeatsBecomeCopies() {
		TestFile twice = test("a.py");
		twice.setRepeat(2);
		Suite sub = suite("Sub", test("b.py"));
		sub.setRepeat(2);
		Suite top = add(suite("A", twice, sub), "tb2");
		top.setRepeat(2);
		String one = "A@EP-3/tb2[a.py, a.py, Sub@EP-3/tb2[b.py], Sub@EP-3/tb2[b.py]]";
		assertEquals(List.of(one, one), show(expand(TWO)));
		top.setRepeat(0);
		assertEquals(List.of(one), show(expand(TWO)), "zero is a slip, not a way to leave it out");
	}

	@Test
	void aSlipInRepeatIsAnErrorAndEnds() {
		add(suite("A", test("a.py")), "tb2").setRepeat(Integer.MAX_VALUE);
		Expansion expansion = new ProjectExpander(project, TWO, ConfigurationFiles.withoutIterators(), null, 1000).expand();
		assertEquals(List.of("With all repeats, iterators and EPs there would be 2147483647 tests, and no more than 1000 are allowed: "
				+ "test 'a.py' of suite 'A' alone would run 2147483647 times."), expansion.problems().stream().map(Problem::message).toList());
	}

	@Test
	void suitesOfTestsuitesFilesPassThrough() {
		Suite suite = add(suite("A", test("a.py"), suite("Sub", test("b.py"))), "tb1");
		suite.getEps().add("EP-1001");
		assertEquals(List.of("A@EP-1001/tb1[a.py, Sub@EP-1001/tb1[b.py]]"), show(expand(beds())));
	}

	@Test
	void severalEpsOfOneSuiteAreCopies() {
		add(suite("A", test("a.py"))).getEps().addAll(List.of("x", "y"));
		assertEquals(List.of("A@x[a.py]", "A@y[a.py]"), show(expand(beds())));
	}

	@Test
	void sutsHaveEpsPerUserAndGoBeforeTestBeds() {
		Suite suite = add(suite("A", test("a.py")), "tb1");
		suite.getSuts().addAll(List.of("lab(user)", "core(system)", "plain"));
		TestBeds beds = beds(bed("lab.user", "_epnames_u", "EP-1"), bed("core", "_epnames_u", "EP-2"), bed("plain", "_epnames_other", "EP-9"));
		Expansion expansion = expand(beds);
		assertEquals(List.of("A@EP-1//lab.user[a.py]", "A@EP-2//core.system[a.py]"), show(expansion));
		assertEquals(List.of("SUT 'plain' of suite 'A' names no EP to run on."), expansion.problems().stream().map(Problem::message).toList());
	}

	@Test
	void whatIsNotKnownIsAnErrorAtTheSuite() {
		Suite suite = add(suite("A", test("a.py")), "tb1", "tb7");
		suite.setSource(new Place(12, 3), 0);
		add(suite("B", test("b.py")));
		Expansion expansion = expand(TWO);
		assertEquals(List.of("Test bed 'tb7' of suite 'A' is not known.", "Suite 'B' names no test bed: it is not known where it runs."),
				expansion.problems().stream().map(Problem::message).toList());
		assertTrue(expansion.problems().stream().allMatch(Problem::isError));
		assertEquals(12, expansion.problems().get(0).where().sourceLine());
	}

	@Test
	void namesAreMappedInTheOrderMet() {
		add(suite("Off", unchecked("x.py")), "tb0");
		add(suite("A", test("a.py")), "tb9", "tb3");
		add(suite("B", test("b.py"))).getEps().add("EP-1001");
		add(suite("C", test("c.py")), "tb3");
		add(suite("D", test("d.py")));
		ProjectExpander expander = new ProjectExpander(project, TestBeds.unknown());
		assertEquals(List.of("tb9", "tb3", "EP-1001"), List.copyOf(expander.epNames()));
		Map<String, String> mapping = EpMapping.inOrder(expander.epNames(), List.of("EP-1", "EP-2"));
		assertEquals("{tb9=EP-1, tb3=EP-2, EP-1001=EP-1}", mapping.toString());
		assertEquals(List.of("A@EP-1/tb9[a.py]", "A@EP-2/tb3[a.py]", "B@EP-1[b.py]", "C@EP-2/tb3[c.py]", "D@[d.py]"), show(expander.expand(mapping)));
	}

	@Test
	void aNameThatIsAnEpStaysThere() {
		assertEquals("{EP-2=EP-2, tb=EP-1, x=EP-1, y=EP-2}", EpMapping.inOrder(List.of("EP-2", "tb", "x", "y"), List.of("EP-1", "EP-2")).toString());
	}

	@Test
	void panicDetectionAndFieldsGoDown() {
		Suite top = add(suite("A", suite("Sub", test("a.py"))), "tb2");
		top.setPanicDetect(true);
		top.getFields().addAll(List.of(field("release", "2"), field("build", "7")));
		((Suite) top.getItems().get(0)).getFields().add(field("build", "8"));
		Suite sub = (Suite) expand(TWO).project().getSuites().get(0).getItems().get(0);
		assertTrue(sub.isPanicDetect());
		assertEquals(List.of("build=8", "release=2"), sub.getFields().stream().map(f -> f.getName() + "=" + f.getValue()).toList());
	}

	@Test
	void copiesHaveEverythingAndTheirPlace() {
		TestFile test = test("a.py");
		Property property = ProjectFactory.eINSTANCE.createProperty();
		property.setName("p");
		property.setSource(new Place(8, 9), 0);
		test.getProperties().add(property);
		test.setOptional(true);
		test.setSource(new Place(7, 2), 0);
		add(suite("A", test), "tb2");
		project.setStopOnFail(true);
		Expansion expansion = expand(TWO);
		TestFile copy = (TestFile) expansion.project().getSuites().get(0).getItems().get(0);
		assertTrue(expansion.project().isStopOnFail());
		assertTrue(copy.isOptional());
		assertEquals("p", copy.getProperties().get(0).getName());
		assertEquals(7, copy.sourceLine());
		assertEquals(9, copy.getProperties().get(0).sourceColumn());
	}

	private static List<String> dependencies(Suite suite, int item) {
		return suite.getItems().get(item).getDependencies().stream().map(d -> d.getTarget() + ":" + d.getStatus()).toList();
	}

	@Test
	void dependenciesLeadToTheCopyOnTheSameEp() {
		add(id("s", suite("A", id("t1", test("a.py")), depends(id("t2", test("b.py")), "t1", "PASS"))), "tb1");
		List<Suite> suites = expand(TWO).project().getSuites();
		assertEquals("s#EP-1", suites.get(0).getId());
		assertEquals("t1#EP-1", suites.get(0).getItems().get(0).getId());
		assertEquals(List.of("t1#EP-1:PASS"), dependencies(suites.get(0), 1));
		assertEquals(List.of("t1#EP-2:PASS"), dependencies(suites.get(1), 1));
	}

	@Test
	void aDependencyOnAnotherSuiteMeansAllItsCopies() {
		add(suite("A", id("t1", test("a.py"))), "tb1");
		add(suite("B", depends(test("b.py"), "t1", "any")), "tb2");
		List<Suite> suites = expand(TWO).project().getSuites();
		assertEquals(List.of("t1#EP-1:any", "t1#EP-2:any"), dependencies(suites.get(2), 0));
	}

	@Test
	void repeatedCopiesHaveIdsOfTheirOwn() {
		TestFile target = id("t1", test("a.py"));
		target.setRepeat(2);
		Suite suite = add(suite("A", target, depends(test("b.py"), "t1", "any")), "tb2");
		suite.setRepeat(2);
		List<Suite> first = expand(TWO).project().getSuites();
		List<Suite> second = expand(TWO).project().getSuites();
		List<String> ids = first.stream().flatMap(s -> s.getItems().stream()).map(SuiteItem::getId).filter(i -> !i.isEmpty()).toList();
		assertEquals(4, ids.stream().distinct().count(), ids.toString());
		assertTrue(ids.stream().allMatch(i -> i.endsWith("#EP-3")), ids.toString());
		assertEquals(ids.subList(2, 4).stream().map(i -> i + ":any").toList(), dependencies(first.get(1), 2));
		assertTrue(EcoreUtil.equals(first.get(1), second.get(1)), "the same project always expands to the same");
	}

	@Test
	void idsOfTestsuitesFilesStay() {
		Suite suite = add(suite("A", id("t1#EP-1", test("a.py")), depends(test("b.py"), "t1#EP-1", "FAIL")));
		suite.getEps().add("EP-1");
		Suite copy = expand(beds()).project().getSuites().get(0);
		assertEquals("t1#EP-1", copy.getItems().get(0).getId());
		assertEquals(List.of("t1#EP-1:FAIL"), dependencies(copy, 1));
	}

	@Test
	void aDependencyOnATestThatDoesNotRunIsIgnoredWithAWarning() {
		add(suite("A", id("t1", unchecked("a.py")), depends(test("b.py"), "t1", "PASS")), "tb2");
		Expansion expansion = expand(TWO);
		assertEquals(List.of(), dependencies(expansion.project().getSuites().get(0), 0));
		assertEquals("Test 'b.py' depends on 't1', which takes no part in this run: the dependency is ignored.", expansion.problems().get(0).message());
		assertFalse(expansion.problems().get(0).isError());
	}

	@Test
	void aMandatoryFieldWithoutValueIsAnErrorAtItsSuite() {
		add(suite("A", test("a.py")), "tb2").getFields().addAll(List.of(field("release", " "), field("build", "7")));
		add(suite("Off", unchecked("a.py")), "tb2");
		project.getFields().add(field("owner", "me"));
		DatabaseConfiguration database = DatabaseFactory.eINSTANCE.createDatabaseConfiguration();
		database.getFields().addAll(List.of(mandatory("release", f -> f.setLabel("Release")), mandatory("build", f -> {}),
				mandatory("owner", f -> f.setLevel(FieldLevel.PROJECT)), mandatory("lab", f -> f.setLevel(FieldLevel.PROJECT))));
		Expansion expansion = new ProjectExpander(project, TWO, ConfigurationFiles.withoutIterators(), database).expand();
		assertEquals(List.of("ERROR missing-field: The project has no value for the mandatory field 'lab'.",
				"ERROR missing-field: Suite 'A' has no value for the mandatory field 'release' (Release)."), problems(expansion),
				"what does not run needs none");
		assertTrue(expansion.hasErrors());
		assertEquals(project.getSuites().get(0), expansion.problems().get(1).where());
		assertEquals(List.of(), problems(expand(TWO)), "without a database no field is mandatory");
	}

	@Test
	void testsThatDoNotRunNeedNoFields() {
		add(suite("A", test("a.py"), unchecked("b.py"), suite("Off", unchecked("c.py"))), "tb2");
		DatabaseConfiguration database = DatabaseFactory.eINSTANCE.createDatabaseConfiguration();
		database.getFields().add(mandatory("case", f -> f.setLevel(FieldLevel.TESTCASE)));
		Expansion expansion = new ProjectExpander(project, TWO, ConfigurationFiles.withoutIterators(), database).expand();
		assertEquals(List.of(((Suite) project.getSuites().get(0)).getItems().get(0)), expansion.problems().stream().map(Problem::where).toList());
	}

	@Test
	void theMetaOfAnotherUserIsNotOnes() {
		ResourceNode bed = bed("tb1", "epnames", "EP-7");
		bed.getMeta().put("_epnames_other", "EP-8");
		add(suite("A", test("a.py")), "tb1");
		assertEquals(List.of("A@EP-7/tb1[a.py]"), show(expand(beds(bed))), "without own ones the test bed's");
		bed.getMeta().put("_epnames_u", " EP-9 ;; EP-10");
		assertEquals(List.of("A@EP-9/tb1[a.py]", "A@EP-10/tb1[a.py]"), show(expand(beds(bed))));
	}

	@Test
	void anEpForTestBedsWithoutOneIsTheCallersChoice() {
		add(suite("A", test("a.py")), "tb1");
		TestBeds beds = beds(bed("tb1", "epnames", ""));
		assertEquals(List.of("ERROR test-bed-without-ep: Test bed 'tb1' of suite 'A' names no EP to run on."), problems(expand(beds)));
		assertEquals(List.of("A@EP-free/tb1[a.py]"), show(expand(beds.withAnonymousEp(bed -> List.of("EP-free")))));
		add(suite("B", test("b.py")), "tb7");
		assertEquals(List.of("ERROR unknown-test-bed: Test bed 'tb7' of suite 'B' is not known."),
				problems(expand(beds.withAnonymousEp(bed -> List.of("EP-free")))), "what is not there gets none");
	}

	@Test
	void subSuitesRunWhereTheTopSuiteRuns() {
		Suite sub = suite("Sub", test("a.py"));
		sub.getTestBeds().add("elsewhere");
		sub.getSuts().add("lab(user)");
		sub.getEps().add("EP-9");
		add(suite("A", sub), "tb2");
		assertEquals(List.of("A@EP-3/tb2[Sub@EP-3/tb2[a.py]]"), show(expand(TWO)));
	}

	@Test
	void sutsOfSuitesThatNameTheirEpsAreWrittenAsExpanded() {
		Suite suite = add(suite("A", test("a.py")));
		suite.getEps().add("EP-1");
		suite.getSuts().add("lab(user)");
		assertEquals(List.of("A@EP-1//lab.user[a.py]"), show(expand(beds())));
	}

	@Test
	void namesOfSutsInAllTheirForms() {
		assertEquals(List.of("/lab.user", "/lab.user", "/lab.system", "/lab.user", "lab", "a(b)"),
				Stream.of("lab(user)", "/lab.user", "lab.system", "lab (user)", "lab", "a(b)").map(TestBeds.Sut::expanded).toList());
	}

	@Test
	void aSlipInNestedRepeatsDoesNotOverflow() {
		SuiteItem item = repeated(Integer.MAX_VALUE, test("a.py"));
		for (int i = 0; i < 20; i++) {
			item = repeated(Integer.MAX_VALUE, suite("S" + i, item));
		}
		add((Suite) item, "tb2");
		assertEquals(List.of("ERROR too-many-tests: With all repeats, iterators and EPs there would be more than 1000000000000 tests, "
				+ "and no more than 500000 are allowed: test 'a.py' of suite 'S0' alone would run more than 1000000000000 times."), problems(expand(TWO)));
		assertEquals(List.of(), expand(TWO).project().getSuites(), "nothing was copied");
	}

	@Test
	void manyTestsThatRunOnceAreNoSlip() {
		Suite suite = add(suite("A"), "tb2");
		for (int i = 0; i < 1001; i++) {
			suite.getItems().add(test("t" + i));
		}
		ProjectExpander expander = new ProjectExpander(project, TWO, ConfigurationFiles.withoutIterators(), null, 1000);
		assertEquals(List.of("ERROR too-many-tests: With all repeats, iterators and EPs there would be 1001 tests, and no more than 1000 are allowed."),
				problems(expander.expand()));
		suite.getItems().remove(1000);
		assertEquals(List.of(), problems(expander.expand()), "the limit itself is fine");
	}

	@Test
	void aDependencyBetweenThousandsOfCopiesIsRefused() {
		add(repeated(2000, suite("A", id("t1", test("a.py")))), "tb2");
		add(repeated(2000, suite("B", depends(test("b.py"), "t1", "any"))), "tb2");
		Expansion expansion = expand(TWO);
		assertEquals(List.of("ERROR too-many-dependencies: With all copies there would be more than 2000000 dependencies: "
				+ "each copy of test 'b.py' depends on 2000 copies of 't1'."), problems(expansion));
	}

	@Test
	void idsOfAnotherEpGetTheEpTheyRunOn() {
		Suite suite = add(suite("A", id("t1#EP-1001", test("a.py")), depends(id("x#1", test("b.py")), "t1#EP-1001", "any")));
		suite.getEps().add("EP-1001");
		Suite copy = new ProjectExpander(project, beds()).expand(Map.of("EP-1001", "EP-1")).project().getSuites().get(0);
		assertEquals(List.of("EP-1"), copy.getEps());
		assertEquals(List.of("t1#EP-1", "x#1#EP-1"), copy.getItems().stream().map(SuiteItem::getId).toList());
		assertEquals(List.of("t1#EP-1:any"), dependencies(copy, 1));
	}

	@Test
	void dependenciesOfSuitesAreLedToo() {
		add(id("s1", suite("A", id("in", suite("In", test("a.py"))), depends(suite("Next", test("b.py")), "in", "PASS"))), "tb1");
		add(depends(suite("B", test("c.py")), "s1", "any"), "tb2");
		List<Suite> suites = expand(TWO).project().getSuites();
		assertEquals(List.of("in#EP-1:PASS"), dependencies(suites.get(0), 1));
		assertEquals(List.of("in#EP-2:PASS"), dependencies(suites.get(1), 1));
		assertEquals(List.of("s1#EP-1:any", "s1#EP-2:any"), suites.get(2).getDependencies().stream().map(d -> d.getTarget() + ":" + d.getStatus()).toList());
	}

	/** A text of which only one place matters. */
	private record Place(int atLine, int atColumn) implements SourceText {
		@Override
		public String file() {
			return "project.xml";
		}

		@Override
		public int start(int node) {
			return 0;
		}

		@Override
		public int end(int node) {
			return 0;
		}

		@Override
		public int line(int offset) {
			return atLine;
		}

		@Override
		public int column(int offset) {
			return atColumn;
		}
	}
}
