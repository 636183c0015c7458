// SPDX-License-Identifier: EPL-2.0
package org.twister.model.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.twister.model.resources.ResourceNode;
import org.twister.model.resources.ResourceTree;

/** The way from the test beds and SUTs that a project names to the EPs that work for them. */
public interface TestBeds {

	/** Stands for the shared queue where an EP is named: each test runs on whichever EP is free. */
	String ANY_EP = "";

	/**
	 * @param name as the project has it
	 * @return names of its EPs in order, none if it has none; empty if there is no such test bed
	 */
	Optional<List<String>> eps(String name);

	/** EPs of a suite that names neither EP nor test bed; empty if that is wrong. */
	default Optional<List<String>> epsWithoutTestBed() {
		return Optional.empty();
	}

	/**
	 * The same test beds, of which those without EPs have others.
	 *
	 * @param eps what such a test bed, given by its name, runs on: the anonymous EP, which is the first one that is free
	 */
	default TestBeds withAnonymousEp(Function<String, List<String>> eps) {
		TestBeds beds = this;
		return new TestBeds() {
			@Override
			public Optional<List<String>> eps(String name) {
				return beds.eps(name).map(names -> names.isEmpty() ? eps.apply(name) : names);
			}

			@Override
			public Optional<List<String>> epsWithoutTestBed() {
				return beds.epsWithoutTestBed();
			}
		};
	}

	/**
	 * Test beds as people configured them: the children of trees, and single SUTs. Of several with one name the first counts.
	 *
	 * @param user whose EPs: a SUT has EPs per user
	 */
	static TestBeds of(Collection<? extends ResourceNode> resources, String user) {
		Map<String, ResourceNode> beds = new LinkedHashMap<>();
		for (ResourceNode node : resources) {
			if (node instanceof ResourceTree tree) {
				tree.getChildren().forEach(bed -> beds.putIfAbsent(bed.getName(), bed));
			} else {
				beds.putIfAbsent(node.getName(), node);
			}
		}
		return name -> namesOf(name).stream().filter(beds::containsKey).findFirst().map(beds::get).map(bed -> epsOf(bed, user));
	}

	/** Without any configuration: each test bed has one EP of the same name, and a suite without test bed runs on any EP. To be used with {@link EpMapping}. */
	static TestBeds unknown() {
		return new TestBeds() {
			@Override
			public Optional<List<String>> eps(String name) {
				return Optional.of(List.of(name));
			}

			@Override
			public Optional<List<String>> epsWithoutTestBed() {
				return Optional.of(List.of(ANY_EP));
			}
		};
	}

	/** As a list of names between semicolons. */
	private static List<String> epsOf(ResourceNode bed, String user) {
		String names = bed.getMeta().get("_epnames_" + user);
		if (names == null || names.isBlank()) {
			names = bed.getMeta().get("epnames");
		}
		return names == null ? List.of() : Arrays.stream(names.split(";")).map(String::strip).filter(n -> !n.isEmpty()).toList();
	}

	/** {@code lab(user)} and {@code /lab.user} are the SUT {@code lab.user}, or {@code lab} where all SUTs are in one file. */
	private static List<String> namesOf(String name) {
		List<String> names = new ArrayList<>();
		names.add(name);
		Matcher sut = Sut.FORM.matcher(name);
		if (sut.matches()) {
			String kind = sut.group(2) == null ? sut.group(3) : sut.group(2);
			names.add(sut.group(1) + "." + kind);
			names.add(sut.group(1));
		}
		if (name.startsWith("/")) {
			names.add(name.substring(1));
		}
		return names;
	}

	/** Form of a SUT's name. */
	final class Sut {

		private static final Pattern FORM = Pattern.compile("/?([^/]+?)\\s*(?:\\((user|system)\\)|\\.(user|system))");

		private Sut() {}

		/** As expanded suites and tests have it: {@code /lab.user} for {@code lab(user)}, other names as they are. */
		public static String expanded(String name) {
			Matcher sut = FORM.matcher(name);
			return sut.matches() ? "/" + sut.group(1) + "." + (sut.group(2) == null ? sut.group(3) : sut.group(2)) : name;
		}
	}
}
