// SPDX-License-Identifier: EPL-2.0
package org.twister.model.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.twister.model.database.DatabaseConfiguration;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectPackage.Literals;
import org.twister.model.project.Suite;
import org.twister.model.project.TestFile;

/**
 * Expands a project: a copy of each suite for each EP of each of its test beds, as often as it is to be repeated. Unchecked tests are left out, and suites without
 * anything to run; iterated and repeated tests and repeated sub-suites become copies; dependencies lead to the copies. A suite that names its EPs itself, as in
 * testsuites.xml, runs on these, so that what is expanded expands to itself.
 * <p>
 * Setup and teardown files are always taken. A suite all of whose tests are unchecked is left out with its setup and teardown files.
 * <p>
 * The result is counted before it is made: more than 500,000 tests are refused. Changes nothing it is given; not for several threads.
 */
public final class ProjectExpander {

	/** More tests than this are a slip in a {@code Repeat} or an iterator, not a plan. */
	private static final int MAX_TESTS = 500_000;

	/** Where a copy of a suite runs: an EP, and the test bed or SUT it works for, empty for none. */
	record Place(String ep, String testBed, boolean isSut) {}

	private final Project project;
	private final TestBeds beds;
	private final ConfigurationFiles files;
	private final RequiredFields requiredFields;
	private final int maxTests;

	/** An expander for one project whose tests are not iterated and whose fields are not looked at. */
	public ProjectExpander(Project project, TestBeds beds) {
		this(project, beds, ConfigurationFiles.withoutIterators());
	}

	/**
	 * An expander for one project whose fields are not looked at.
	 *
	 * @param files where the iterators of tests are looked up
	 */
	public ProjectExpander(Project project, TestBeds beds, ConfigurationFiles files) {
		this(project, beds, files, null);
	}

	/**
	 * An expander for one project.
	 *
	 * @param files    where the iterators of tests are looked up
	 * @param database whose mandatory fields must have a value; null if there is none
	 */
	public ProjectExpander(Project project, TestBeds beds, ConfigurationFiles files, DatabaseConfiguration database) {
		this(project, beds, files, database, MAX_TESTS);
	}

	ProjectExpander(Project project, TestBeds beds, ConfigurationFiles files, DatabaseConfiguration database, int maxTests) {
		this.project = project;
		this.beds = beds;
		this.files = files;
		this.requiredFields = new RequiredFields(database);
		this.maxTests = maxTests;
	}

	/** Names of the EPs that the expanded suites run on, in the order met; {@link TestBeds#ANY_EP} is none. What a mapping for {@link #expand} is made from. */
	public Set<String> epNames() {
		Set<String> names = new LinkedHashSet<>();
		places(new Selection(), new Findings()).values().forEach(places -> places.forEach(place -> names.add(place.ep())));
		names.remove(TestBeds.ANY_EP);
		return names;
	}

	/** As {@link #expand(Map)} with every name as it is. */
	public Expansion expand() {
		return expand(Map.of());
	}

	/** @param mapping EP to use instead, by name; names without one stay */
	public Expansion expand(Map<String, String> mapping) {
		Findings findings = new Findings();
		Selection selection = new Selection();
		Iterations iterations = new Iterations(files, findings);
		Map<Suite, List<Place>> places = places(selection, findings);
		requiredFields.check(project, places.keySet(), selection, findings);
		Size size = size(places, new Size(selection, iterations));
		boolean fits = fits(size, findings);
		SuiteCopier copier = new SuiteCopier(project, selection, iterations, fits ? (int) size.tests() : 0);
		if (fits) {
			places.forEach((suite, of) -> {
				for (int n = 0; n < Math.max(1, suite.getRepeat()); n++) {
					of.forEach(place -> copier.copy(suite, new Place(mapping.getOrDefault(place.ep(), place.ep()), place.testBed(), place.isSut())));
				}
			});
		}
		return new Expansion(copier.finish(findings), findings.list());
	}

	/** Where each suite with something to run runs. */
	private Map<Suite, List<Place>> places(Selection selection, Findings findings) {
		Map<Suite, List<Place>> places = new LinkedHashMap<>();
		for (Suite suite : project.getSuites()) {
			if (selection.hasWork(suite)) {
				places.put(suite, places(suite, findings));
			}
		}
		return places;
	}

	private static Size size(Map<Suite, List<Place>> places, Size size) {
		places.forEach((suite, of) -> size.add(suite, Size.multiply(Math.max(1, suite.getRepeat()), of.size())));
		return size;
	}

	private boolean fits(Size size, Findings findings) {
		if (size.tests() <= maxTests) {
			return true;
		}
		TestFile test = size.test();
		findings.error("too-many-tests", test, null,
				"With all repeats, iterators and EPs there would be " + number(size.tests()) + " tests, and no more than " + maxTests
						+ " are allowed"
						+ (size.most() == 1
								? "."
								: ": test '" + test.getPath() + "' of suite '" + test.getParent().getName() + "' alone would run "
										+ number(size.most()) + " times."));
		return false;
	}

	private static String number(long count) {
		return count > 1_000_000_000_000L ? "more than 1000000000000" : String.valueOf(count);
	}

	private List<Place> places(Suite suite, Findings findings) {
		boolean suts = !suite.getSuts().isEmpty();
		List<String> names = suts ? suite.getSuts().stream().map(TestBeds.Sut::expanded).toList() : suite.getTestBeds();
		if (!suite.getEps().isEmpty()) {
			String bed = names.isEmpty() ? "" : names.get(0);
			return suite.getEps().stream().map(ep -> new Place(ep, bed, suts)).toList();
		}
		if (names.isEmpty()) {
			return placesWithoutTestBed(suite, findings);
		}
		List<Place> places = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			String bed = names.get(i);
			eps(suite, suts ? suite.getSuts().get(i) : bed, suts, findings).forEach(ep -> places.add(new Place(ep, bed, suts)));
		}
		return places;
	}

	private List<Place> placesWithoutTestBed(Suite suite, Findings findings) {
		Optional<List<String>> eps = beds.epsWithoutTestBed();
		if (eps.isEmpty()) {
			findings.error("missing-test-bed", suite, Literals.SUITE__TEST_BEDS,
					"Suite '" + suite.getName() + "' names no test bed: it is not known where it runs.");
		}
		return eps.orElse(List.of()).stream().map(ep -> new Place(ep, "", false)).toList();
	}

	private List<String> eps(Suite suite, String bed, boolean sut, Findings findings) {
		String kind = (sut ? "SUT '" : "Test bed '") + bed + "' of suite '" + suite.getName() + "'";
		EStructuralFeature feature = sut ? Literals.SUITE__SUTS : Literals.SUITE__TEST_BEDS;
		Optional<List<String>> eps = beds.eps(bed);
		if (eps.isEmpty()) {
			findings.error(sut ? "unknown-sut" : "unknown-test-bed", suite, feature, kind + " is not known.");
		} else if (eps.get().isEmpty()) {
			findings.error(sut ? "sut-without-ep" : "test-bed-without-ep", suite, feature, kind + " names no EP to run on.");
		}
		return eps.orElse(List.of());
	}
}
