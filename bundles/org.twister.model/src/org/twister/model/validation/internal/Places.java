// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.twister.model.project.ProjectPackage.Literals;
import org.twister.model.project.Suite;
import org.twister.model.validation.ValidationContext;

/** Rules about where suites run: on EPs, on test beds or with SUTs. Only what a top suite says counts; expanding repeats it in the suites inside. */
final class Places {

	/** {@code lab(user)} in a project, {@code /lab.user} in what it expands to. */
	private static final Pattern SUT = Pattern.compile("/?([^/]+?)\\s*(?:\\((user|system)\\)|\\.(user|system))");

	private final Findings found;
	private final boolean mustHave;
	private final Optional<Set<String>> testBeds;
	private final Optional<Set<String>> suts;
	private final Optional<Set<String>> eps;

	Places(ValidationContext context, Findings found) {
		this.found = found;
		this.mustHave = !context.isPredefinedSuite();
		this.testBeds = context.testBedNames();
		this.suts = context.sutNames().map(Places::withPlainNames);
		this.eps = context.epNames();
	}

	void checkTop(Suite suite) {
		if (mustHave && suite.getEps().isEmpty() && suite.getTestBeds().isEmpty() && suite.getSuts().isEmpty()) {
			found.error("missing-test-bed", suite, Literals.SUITE__TEST_BEDS,
					"Suite '" + suite.getName() + "' names no test bed: it is not known where it runs.");
		}
		for (String name : suite.getEps()) {
			checkName(name, eps, "EP", "unknown-ep", suite, Literals.SUITE__EPS);
		}
		for (String name : suite.getTestBeds()) {
			checkName(name, testBeds, "Test bed", "unknown-test-bed", suite, Literals.SUITE__TEST_BEDS);
		}
		for (String name : suite.getSuts()) {
			String known = spellings(name).stream().filter(n -> suts.isPresent() && suts.get().contains(n)).findFirst().orElse(name);
			checkName(known, suts, "SUT", "unknown-sut", suite, Literals.SUITE__SUTS);
		}
	}

	private void checkName(String name, Optional<Set<String>> known, String kind, String code, Suite suite, EStructuralFeature feature) {
		if (known.isPresent() && !known.get().contains(name)) {
			found.error(code, suite, feature, kind + " '" + name + "' of suite '" + suite.getName() + "' is not known.");
		}
	}

	void checkInner(Suite suite, Suite top) {
		checkSame(suite, suite.getTestBeds(), top, top.getTestBeds(), "test bed", Literals.SUITE__TEST_BEDS);
		checkSame(suite, suite.getSuts(), top, top.getSuts(), "SUT", Literals.SUITE__SUTS);
		checkSame(suite, suite.getEps(), top, top.getEps(), "EP", Literals.SUITE__EPS);
	}

	private void checkSame(Suite suite, List<String> names, Suite top, List<String> topNames, String kind, EStructuralFeature feature) {
		if (!names.isEmpty() && !names.equals(topNames)) {
			found.warning("ignored-test-bed", suite, feature, "Suite '" + suite.getName() + "' names the " + kind + " '" + String.join(";", names)
					+ "', which has no effect: it runs where suite '" + top.getName() + "' runs.");
		}
	}

	/** A name without its kind means a SUT of either kind. */
	private static Set<String> withPlainNames(Set<String> names) {
		Set<String> all = new HashSet<>(names);
		for (String name : names) {
			Matcher sut = SUT.matcher(name);
			if (sut.matches()) {
				all.add(sut.group(1) + "." + kind(sut));
				all.add(sut.group(1) + "?");
			}
		}
		return all;
	}

	/** The names under which a SUT may be known that is written like this. */
	private static List<String> spellings(String name) {
		Matcher sut = SUT.matcher(name);
		if (sut.matches()) {
			return List.of(name, sut.group(1) + "." + kind(sut), sut.group(1));
		}
		String plain = name.startsWith("/") ? name.substring(1) : name;
		return List.of(name, plain, plain + "?");
	}

	private static String kind(Matcher sut) {
		return sut.group(2) == null ? sut.group(3) : sut.group(2);
	}
}
