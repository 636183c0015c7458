// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.twister.model.project.Dependency;
import org.twister.model.project.SuiteItem;

/** Copies, and what makes them fit for the place they come to: ids and names of their own, dependencies that lead somewhere. */
public final class Copies {

	private Copies() {}

	/** Exact copies, without a place in a file. */
	public static <T extends EObject> List<T> of(Collection<? extends T> originals) {
		return List.copyOf(EcoreUtil.<T>copyAll(originals));
	}

	/**
	 * Gives copies of suites and tests ids if their new project uses ids or one of them depends on another, and leads dependencies to the copies. A dependency on something
	 * that is neither among them nor in the project goes, with a note.
	 *
	 * @param keepIds whether ids stay that are free in the project: what was cut comes back as what it was
	 * @return ids that were kept
	 */
	static Set<String> adopt(Plan plan, List<SuiteItem> copies, EObject project, boolean keepIds) {
		Set<String> used = Items.ids(project);
		Set<String> known = Set.copyOf(used);
		Set<String> wanted = new HashSet<>();
		copies.forEach(copy -> Items.forEach(copy, item -> item.getDependencies().forEach(d -> wanted.add(d.getTarget()))));
		Map<String, String> newIds = new HashMap<>();
		Set<String> kept = new HashSet<>();
		copies.forEach(copy -> Items.forEach(copy, item -> {
			String old = item.getId();
			if (keepIds && !old.isEmpty() && used.add(old)) {
				kept.add(old);
			} else {
				item.setId(!known.isEmpty() || !old.isEmpty() && wanted.contains(old) ? UUID.randomUUID().toString() : "");
			}
			newIds.putIfAbsent(old, item.getId());
		}));
		newIds.remove("");
		copies.forEach(copy -> Items.forEach(copy, item -> lead(plan, item, newIds, known)));
		return kept;
	}

	private static void lead(Plan plan, SuiteItem item, Map<String, String> newIds, Set<String> known) {
		for (Iterator<Dependency> dependencies = item.getDependencies().iterator(); dependencies.hasNext();) {
			Dependency dependency = dependencies.next();
			String target = newIds.get(dependency.getTarget());
			if (target != null) {
				dependency.setTarget(target);
			} else if (!known.contains(dependency.getTarget())) {
				dependencies.remove();
				plan.note("note.dependencyDropped", ItemRules.name(item), dependency.getTarget());
			}
		}
	}

	/** Gives copies of anything else ids and names that no sibling has. */
	static void adopt(EObject copy, EObject owner, EReference feature, List<EObject> newSiblings) {
		renew(copy);
		copy.eAllContents().forEachRemaining(Copies::renew);
		ItemKind kind = ItemKinds.of(copy);
		EAttribute name = kind == null ? null : kind.nameOfCopies();
		if (name != null) {
			Set<String> used = new HashSet<>(ItemKinds.names(owner, feature, name));
			newSiblings.stream().filter(s -> s.eClass() == copy.eClass()).forEach(s -> used.add((String) s.eGet(name)));
			copy.eSet(name, UniqueNames.like(String.valueOf(copy.eGet(name)), used));
		}
	}

	private static void renew(EObject object) {
		ItemKind kind = ItemKinds.of(object);
		if (kind != null) {
			kind.renew(object);
		}
	}

	/** Copies of suites for a file of their own: ids stay, dependencies that lead outside go; returns what went, as sentences. */
	public static List<String> detach(Collection<? extends SuiteItem> copies) {
		Set<String> ids = new HashSet<>();
		copies.forEach(copy -> ids.addAll(Items.ids(copy)));
		Plan notes = new Plan();
		Map<String, String> same = new HashMap<>();
		ids.forEach(id -> same.put(id, id));
		copies.forEach(copy -> Items.forEach(copy, item -> lead(notes, item, same, Set.of())));
		return notes.notes();
	}

	/** The items among objects. */
	static List<SuiteItem> items(Collection<? extends EObject> objects) {
		List<SuiteItem> items = new ArrayList<>();
		for (EObject object : objects) {
			if (object instanceof SuiteItem item) {
				items.add(item);
			}
		}
		return items;
	}
}
