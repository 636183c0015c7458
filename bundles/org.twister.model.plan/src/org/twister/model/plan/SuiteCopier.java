// SPDX-License-Identifier: EPL-2.0
package org.twister.model.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.twister.model.ModelObject;
import org.twister.model.plan.ProjectExpander.Place;
import org.twister.model.project.Dependency;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectPackage;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;
import org.twister.model.project.UserField;

/** Makes the copies of one expansion, and then leads their dependencies to each other. */
final class SuiteCopier {

	/** A copy of a suite or test, and the copy of the top suite it is in. */
	private record Copy(SuiteItem item, Suite top) {}

	private final Project result;
	private final int maxTests;
	private final Set<String> usedIds = new HashSet<>();
	private final Map<String, List<Copy>> copiesById = new HashMap<>();
	private final List<Copy> dependents = new ArrayList<>();
	private int tests;

	SuiteCopier(Project original, int maxTests) {
		this.result = shallow(original);
		this.maxTests = maxTests;
	}

	Project result() {
		return result;
	}

	/** Whether there are more tests than anybody means. */
	boolean isFull() {
		return tests > maxTests;
	}

	/** Copies a top suite once. */
	void copy(Suite original, Place place) {
		Suite top = place(shallow(original), place);
		register(original, top, top);
		result.getSuites().add(top);
		copyItems(original, top, top, place);
	}

	private void copyItems(Suite original, Suite copy, Suite top, Place place) {
		for (SuiteItem item : original.getItems()) {
			if (item instanceof TestFile test ? !ProjectExpander.takesPart(test) : !ProjectExpander.hasWork((Suite) item)) {
				continue;
			}
			for (int n = 0; n < Math.max(1, item.getRepeat()) && !isFull(); n++) {
				SuiteItem itemCopy = shallow(item);
				copy.getItems().add(itemCopy);
				if (itemCopy instanceof TestFile test) {
					test.setChecked(true);
					tests++;
					register(item, test, top);
				} else {
					Suite suite = place((Suite) itemCopy, place);
					inherit(top, suite);
					register(item, suite, top);
					copyItems((Suite) item, suite, top, place);
				}
			}
		}
	}

	private static Suite place(Suite suite, Place place) {
		suite.getEps().clear();
		suite.getTestBeds().clear();
		suite.getSuts().clear();
		if (!place.ep().equals(TestBeds.ANY_EP)) {
			suite.getEps().add(place.ep());
		}
		if (!place.testBed().isEmpty()) {
			(place.isSut() ? suite.getSuts() : suite.getTestBeds()).add(place.testBed());
		}
		return suite;
	}

	/** Panic detection and fields are chosen for the top suite; fields that a sub-suite has itself stay. */
	private static void inherit(Suite top, Suite suite) {
		suite.setPanicDetect(top.isPanicDetect());
		for (UserField field : top.getFields()) {
			if (suite.getFields().stream().noneMatch(f -> f.getName().equals(field.getName()))) {
				suite.getFields().add(shallow(field));
			}
		}
	}

	/** Gives the copy an id of its own if the original has one, and remembers it for those that depend on it. */
	private void register(SuiteItem original, SuiteItem copy, Suite top) {
		copy.setRepeat(1);
		String id = original.getId();
		Copy entry = new Copy(copy, top);
		if (!id.isEmpty()) {
			String suffix = top.getEps().isEmpty() ? "" : "#" + top.getEps().get(0);
			copy.setId(uniqueId(id.endsWith(suffix) ? id.substring(0, id.length() - suffix.length()) : id, suffix));
			copiesById.computeIfAbsent(id, i -> new ArrayList<>()).add(entry);
		}
		if (!copy.getDependencies().isEmpty()) {
			dependents.add(entry);
		}
	}

	private String uniqueId(String id, String suffix) {
		String unique = id + suffix;
		for (int n = 2; !usedIds.add(unique); n++) {
			unique = UUID.nameUUIDFromBytes((id + suffix + "/" + n).getBytes(StandardCharsets.UTF_8)) + suffix;
		}
		return unique;
	}

	/** Of a target within the same copy of the top suite the copies there are meant, of any other target all its copies. */
	List<Finding> linkDependencies() {
		List<Finding> findings = new ArrayList<>();
		for (Copy dependent : dependents) {
			List<Dependency> linked = new ArrayList<>();
			for (Dependency dependency : dependent.item().getDependencies()) {
				List<Copy> all = copiesById.getOrDefault(dependency.getTarget(), List.of());
				List<Copy> near = all.stream().filter(c -> c.top() == dependent.top()).toList();
				if (all.isEmpty()) {
					findings.add(new Finding(false, label(dependent.item()) + " depends on '" + dependency.getTarget()
							+ "', which takes no part in this run: the dependency is ignored.", dependency));
				}
				for (Copy target : near.isEmpty() ? all : near) {
					Dependency link = shallow(dependency);
					link.setTarget(target.item().getId());
					linked.add(link);
				}
			}
			dependent.item().getDependencies().clear();
			dependent.item().getDependencies().addAll(linked);
		}
		return findings;
	}

	private static String label(SuiteItem item) {
		return item instanceof TestFile test ? "Test '" + test.getPath() + "'" : "Suite '" + ((Suite) item).getName() + "'";
	}

	/** A copy with everything the object contains but suites and tests. */
	@SuppressWarnings("unchecked")
	private static <T extends ModelObject> T shallow(T original) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier() {
			private static final long serialVersionUID = 1L;

			@Override
			protected EObject createCopy(EObject object) {
				EObject copy = super.createCopy(object);
				if (copy instanceof ModelObject to && object instanceof ModelObject from) {
					to.setSource(from.sourceText(), from.sourceNode());
				}
				return copy;
			}

			@Override
			protected void copyContainment(EReference reference, EObject object, EObject copy) {
				if (reference != ProjectPackage.Literals.SUITE__ITEMS && reference != ProjectPackage.Literals.PROJECT__SUITES) {
					super.copyContainment(reference, object, copy);
				}
			}
		};
		return (T) copier.copy(original);
	}
}
