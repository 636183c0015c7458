// SPDX-License-Identifier: EPL-2.0
package org.twister.model.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.twister.model.project.Dependency;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectFactory;
import org.twister.model.project.ProjectPackage;
import org.twister.model.project.ProjectPackage.Literals;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;

/**
 * Leads the dependencies of copies to copies. Of a target within the same copy of the top suite the copies there are meant, of any other target all its copies.
 * Remembers only what somebody depends on.
 */
final class DependencyLinks {

	/** More links than this are the product of two slips, and would fill the memory. */
	private static final int MAX_LINKS = 2_000_000;

	/** A copy that depends on something. */
	private record Dependent(SuiteItem original, SuiteItem copy, Suite top) {}

	/** Copies of a target: of all suites, and by the copy of the top suite they are in. */
	private record Targets(List<SuiteItem> all, Map<Suite, List<SuiteItem>> byTop) {}

	private final Map<String, Targets> targets = new HashMap<>();
	private final List<Dependent> dependents = new ArrayList<>();
	private long links;

	DependencyLinks(Project project) {
		Set<String> names = new HashSet<>();
		project.getSuites().forEach(suite -> collect(suite, names));
		names.forEach(name -> targets.put(name, new Targets(new ArrayList<>(), new IdentityHashMap<>())));
	}

	private static void collect(SuiteItem item, Set<String> names) {
		if (isDependent(item)) {
			item.getDependencies().forEach(dependency -> names.add(dependency.getTarget()));
		}
		if (item instanceof Suite suite) {
			suite.getItems().forEach(i -> collect(i, names));
		}
	}

	private static boolean isDependent(SuiteItem item) {
		return ((InternalEObject) item)
				.eIsSet(item instanceof TestFile ? ProjectPackage.TEST_FILE__DEPENDENCIES : ProjectPackage.SUITE__DEPENDENCIES);
	}

	/** Takes note of a copy. */
	void add(SuiteItem original, SuiteItem copy, Suite top) {
		Targets of = targets.isEmpty() || original.getId().isEmpty() ? null : targets.get(original.getId());
		if (of != null) {
			of.all().add(copy);
			of.byTop().computeIfAbsent(top, t -> new ArrayList<>()).add(copy);
		}
		if (isDependent(original)) {
			dependents.add(new Dependent(original, copy, top));
		}
	}

	/** Links all copies, once all are there. */
	void link(Findings findings) {
		for (Dependent dependent : dependents) {
			for (Dependency dependency : dependent.original().getDependencies()) {
				link(dependent, dependency, findings);
				if (links > MAX_LINKS) {
					findings.error("too-many-dependencies", dependency, Literals.DEPENDENCY__TARGET,
							"With all copies there would be more than " + MAX_LINKS + " dependencies: each copy of " + label(dependent.original())
									+ " depends on "
									+ targets.get(dependency.getTarget()).all().size() + " copies of '" + dependency.getTarget() + "'.");
					return;
				}
			}
		}
	}

	private void link(Dependent dependent, Dependency dependency, Findings findings) {
		Targets of = targets.get(dependency.getTarget());
		if (of.all().isEmpty()) {
			String label = label(dependent.original());
			findings.warning("dependency-not-in-run", dependency, Literals.DEPENDENCY__TARGET,
					label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1)
							+ " depends on '" + dependency.getTarget() + "', which takes no part in this run: the dependency is ignored.");
			return;
		}
		EList<Dependency> copies = dependent.copy().getDependencies();
		for (SuiteItem target : of.byTop().getOrDefault(dependent.top(), of.all())) {
			Dependency link = ProjectFactory.eINSTANCE.createDependency();
			link.setTarget(target.getId());
			link.setStatus(dependency.getStatus());
			link.setSource(dependency.sourceText(), dependency.sourceNode());
			((InternalEList<Dependency>) copies).addUnique(link);
			if (++links > MAX_LINKS) {
				return;
			}
		}
	}

	private static String label(SuiteItem item) {
		return item instanceof TestFile test ? "test '" + test.getPath() + "'" : "suite '" + ((Suite) item).getName() + "'";
	}
}
