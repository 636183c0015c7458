// SPDX-License-Identifier: EPL-2.0
package org.twister.model.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.twister.model.project.FileRole;
import org.twister.model.project.Project;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;

/**
 * Expands a project: a copy of each suite for each EP of each of its test beds, as often as it is to be repeated. Unchecked tests are left out, and suites without
 * anything to run; repeated tests and sub-suites become copies; dependencies lead to the copies. A suite that names its EPs itself, as in testsuites.xml, runs on
 * these. Iterators are not expanded.
 * <p>
 * Setup and teardown files are always taken. A suite all of whose tests are unchecked is left out with its setup and teardown files.
 */
public final class ProjectExpander {

	/** More tests than this are a slip in a {@code Repeat}, not a plan. */
	private static final int MAX_TESTS = 500_000;

	/** Where a copy of a suite runs: an EP, and the test bed or SUT it works for, empty for none. */
	record Place(String ep, String testBed, boolean isSut) {}

	private final Project project;
	private final TestBeds beds;
	private final int maxTests;
	private final List<Finding> findings = new ArrayList<>();

	/** An expander for one project; neither argument is changed. */
	public ProjectExpander(Project project, TestBeds beds) {
		this(project, beds, MAX_TESTS);
	}

	ProjectExpander(Project project, TestBeds beds, int maxTests) {
		this.project = project;
		this.beds = beds;
		this.maxTests = maxTests;
	}

	/** Names of the EPs that the expanded suites run on, in the order met; {@link TestBeds#ANY_EP} is none. What a mapping for {@link #expand} is made from. */
	public Set<String> epNames() {
		Set<String> names = new LinkedHashSet<>();
		for (Suite suite : project.getSuites()) {
			if (hasWork(suite)) {
				places(suite).stream().map(Place::ep).filter(ep -> !ep.equals(TestBeds.ANY_EP)).forEach(names::add);
			}
		}
		return names;
	}

	/** @param mapping EP to use instead, by name; names without one stay */
	public Expansion expand(Map<String, String> mapping) {
		findings.clear();
		SuiteCopier copier = new SuiteCopier(project, maxTests);
		for (Suite suite : project.getSuites()) {
			if (!hasWork(suite)) {
				continue;
			}
			List<Place> places = places(suite);
			for (int n = 0; n < Math.max(1, suite.getRepeat()) && !copier.isFull(); n++) {
				for (Place place : places) {
					copier.copy(suite, new Place(mapping.getOrDefault(place.ep(), place.ep()), place.testBed(), place.isSut()));
				}
			}
		}
		if (copier.isFull()) {
			findings.add(new Finding(true, "With all its repeats the project has more than " + maxTests + " tests.", project));
		} else {
			findings.addAll(copier.linkDependencies());
		}
		return new Expansion(copier.result(), List.copyOf(findings));
	}

	private List<Place> places(Suite suite) {
		if (!suite.getEps().isEmpty()) {
			String bed = suite.getSuts().isEmpty() ? first(suite.getTestBeds()) : first(suite.getSuts());
			return suite.getEps().stream().map(ep -> new Place(ep, bed, !suite.getSuts().isEmpty())).toList();
		}
		boolean suts = !suite.getSuts().isEmpty();
		List<String> names = suts ? suite.getSuts() : suite.getTestBeds();
		if (names.isEmpty()) {
			return placesWithoutTestBed(suite);
		}
		List<Place> places = new ArrayList<>();
		for (String name : names) {
			eps(suite, name, suts).forEach(ep -> places.add(new Place(ep, suts ? TestBeds.Sut.expanded(name) : name, suts)));
		}
		return places;
	}

	private List<Place> placesWithoutTestBed(Suite suite) {
		Optional<List<String>> eps = beds.epsWithoutTestBed();
		if (eps.isEmpty()) {
			findings.add(new Finding(true, "Suite '" + suite.getName() + "' names no test bed: it is not known where it runs.", suite));
		}
		return eps.orElse(List.of()).stream().map(ep -> new Place(ep, "", false)).toList();
	}

	private List<String> eps(Suite suite, String bed, boolean sut) {
		String kind = sut ? "SUT" : "Test bed";
		Optional<List<String>> eps = beds.eps(bed);
		if (eps.isEmpty()) {
			findings.add(new Finding(true, kind + " '" + bed + "' of suite '" + suite.getName() + "' is not known.", suite));
		} else if (eps.get().isEmpty()) {
			findings.add(new Finding(true, kind + " '" + bed + "' of suite '" + suite.getName() + "' names no EP to run on.", suite));
		}
		return eps.orElse(List.of());
	}

	private static String first(List<String> names) {
		return names.isEmpty() ? "" : names.get(0);
	}

	/** Whether a file takes part. */
	static boolean takesPart(TestFile test) {
		return test.isChecked() || test.getRole() != FileRole.TEST;
	}

	/** Whether there is a test to run, or else setup and teardown files that are checked and stand alone. */
	static boolean hasWork(Suite suite) {
		List<TestFile> tests = new ArrayList<>();
		collect(suite, tests);
		boolean isSetupAlone = tests.stream().allMatch(t -> t.getRole() != FileRole.TEST);
		return tests.stream().anyMatch(t -> t.isChecked() && (isSetupAlone || t.getRole() == FileRole.TEST));
	}

	private static void collect(Suite suite, List<TestFile> tests) {
		for (SuiteItem item : suite.getItems()) {
			if (item instanceof TestFile test) {
				tests.add(test);
			} else {
				collect((Suite) item, tests);
			}
		}
	}
}
