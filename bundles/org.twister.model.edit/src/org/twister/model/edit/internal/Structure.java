// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.twister.model.edit.ModelCommand;
import org.twister.model.project.Dependency;
import org.twister.model.project.Project;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;

/** Commands that add, remove and move objects of any kind. */
public final class Structure {

	/** A dependency that went because what it waited for went. */
	record Dropped(SuiteItem owner, Dependency dependency) {}

	private Structure() {}

	/** Adds objects to a list; those that are elsewhere leave it. */
	public static EditCommand add(EditingDomain domain, EObject owner, EReference feature, Collection<?> objects, int index) {
		String label = objects == null || objects.isEmpty() ? "" : typeOf(objects.iterator().next());
		return new EditCommand(domain, Texts.get("command.add", label), plan -> {
			List<EObject> added = objectsOf(objects);
			for (EObject object : added) {
				refuseUnfit(owner, feature, object);
				if (object.eContainer() == owner && object.eContainmentFeature() == feature || ((InternalEObject) object).eDirectResource() != null) {
					throw Refused.because("refused.contained", Labels.of(object));
				}
				if (object.eContainer() != null) {
					plan.remove(object);
				}
			}
			plan.insert(owner, feature, index, added);
			plan.select(added, List.of(owner));
		});
	}

	private static void refuseUnfit(EObject owner, EReference feature, EObject object) {
		if (!feature.getEReferenceType().isInstance(object)) {
			throw unfit(owner, object);
		}
		if (Items.isWithin(owner, object)) {
			throw Refused.because("refused.self", Labels.of(object));
		}
		if (!feature.isMany() && owner.eGet(feature) != null) {
			throw Refused.because("refused.single", Texts.type(object.eClass()));
		}
	}

	static Refused unfit(EObject owner, EObject object) {
		return object instanceof TestFile && owner instanceof Project
				? Refused.because("refused.testOutside")
				: Refused.because("refused.place", Labels.of(object), Labels.of(owner));
	}

	/** Takes objects out of their owner, and nothing else. */
	static EditCommand takeOut(EditingDomain domain, EObject owner, EReference feature, Collection<?> objects) {
		return new EditCommand(domain, countLabel("command.remove", objects), plan -> {
			Set<EObject> removed = Collections.newSetFromMap(new IdentityHashMap<>());
			removed.addAll(objectsOf(objects));
			for (EObject object : removed) {
				if (object.eContainer() != owner || feature != null && object.eContainmentFeature() != feature) {
					throw unfit(owner, object);
				}
				plan.remove(object);
			}
			plan.select(List.of(owner), objects);
		});
	}

	/** Removes objects from wherever they are; dependencies on removed suites and tests go with them. */
	public static EditCommand remove(EditingDomain domain, Collection<?> objects) {
		return new EditCommand(domain, countLabel("command.remove", objects), plan -> planRemoval(plan, objects))
				.checkedBy(() -> checkRemoval(domain, objects));
	}

	static void checkRemoval(EditingDomain domain, Collection<?> objects) {
		Set<EObject> owners = new HashSet<>();
		for (EObject object : objectsOf(objects)) {
			if (object.eContainer() == null) {
				throw Refused.because("refused.root", Labels.of(object));
			}
			owners.add(object.eContainer());
		}
		EditCommand.refuseReadOnly(domain, owners);
	}

	static List<Dropped> planRemoval(Plan plan, Collection<?> objects) {
		List<EObject> removed = Items.topmost(objectsOf(objects));
		Set<EObject> owners = new LinkedHashSet<>();
		for (EObject object : removed) {
			owners.add(object.eContainer());
			plan.remove(object);
		}
		plan.select(owners, removed);
		return dropDependencies(plan, removed);
	}

	/** Dependencies of what stays on what goes. */
	private static List<Dropped> dropDependencies(Plan plan, List<EObject> removed) {
		Map<EObject, Boolean> gone = new IdentityHashMap<>();
		Map<String, SuiteItem> goneIds = new HashMap<>();
		Set<EObject> roots = new LinkedHashSet<>();
		for (EObject object : removed) {
			gone.put(object, true);
			Items.forEach(object, item -> goneIds.putIfAbsent(item.getId(), item));
			roots.add(Items.root(object));
		}
		goneIds.remove("");
		List<SuiteItem> kept = new ArrayList<>();
		if (!goneIds.isEmpty()) {
			roots.forEach(root -> collectKept(root, gone, kept));
			kept.forEach(item -> goneIds.remove(item.getId()));
		}
		List<Dropped> dropped = new ArrayList<>();
		for (SuiteItem item : goneIds.isEmpty() ? List.<SuiteItem>of() : kept) {
			for (Dependency dependency : item.getDependencies()) {
				if (goneIds.containsKey(dependency.getTarget()) && !gone.containsKey(dependency)) {
					plan.remove(dependency);
					plan.note("note.dependencyRemoved", ItemRules.name(item), ItemRules.name(goneIds.get(dependency.getTarget())));
					dropped.add(new Dropped(item, dependency));
				}
			}
		}
		return dropped;
	}

	private static void collectKept(EObject tree, Map<EObject, Boolean> gone, List<SuiteItem> kept) {
		if (gone.containsKey(tree)) {
			return;
		}
		if (tree instanceof SuiteItem item) {
			kept.add(item);
		}
		List<? extends EObject> items = tree instanceof Project project ? project.getSuites() : tree instanceof Suite suite ? suite.getItems() : List.of();
		items.forEach(i -> collectKept(i, gone, kept));
	}

	/** Moves objects of one file to a place in it, before the object that is there now; less than 0 is the end. */
	public static ModelCommand move(EditingDomain domain, Collection<?> objects, EObject owner, int index) {
		return new EditCommand(domain, countLabel("command.move", objects), plan -> {
			List<EObject> moved = Items.topmost(objectsOf(objects));
			for (EObject object : moved) {
				EReference feature = Items.featureFor(owner, object);
				if (feature == null) {
					throw unfit(owner, object);
				}
				if (Items.root(object) != Items.root(owner)) {
					throw Refused.because("refused.otherProject", Labels.of(object));
				}
				if (object.eContainer() != owner || object.eContainmentFeature() != feature) {
					refuseUnfit(owner, feature, object);
				}
				plan.remove(object);
				plan.insert(owner, feature, index, List.of(object));
			}
			plan.select(moved, moved);
		});
	}

	/** Moves each object one place up or down in its list; neighbours stay together, and what is at the end stays there. */
	public static ModelCommand shift(EditingDomain domain, Collection<?> objects, boolean up) {
		return new EditCommand(domain, Texts.get(up ? "command.moveUp" : "command.moveDown"), plan -> {
			List<EObject> shifted = objectsOf(objects);
			Map<EObject, Map<EReference, List<EObject>>> lists = new IdentityHashMap<>();
			for (EObject object : shifted) {
				if (object.eContainer() == null || !object.eContainmentFeature().isMany()) {
					throw Refused.because("refused.end");
				}
				lists.computeIfAbsent(object.eContainer(), c -> new IdentityHashMap<>()).computeIfAbsent(object.eContainmentFeature(), f -> new ArrayList<>())
						.add(object);
			}
			boolean[] any = {false};
			lists.forEach((owner, features) -> features.forEach((feature, list) -> any[0] |= shift(plan, owner, feature, list, up)));
			if (!any[0]) {
				throw Refused.because("refused.end");
			}
			plan.select(shifted, shifted);
		});
	}

	/** A block goes up when its predecessor goes behind it: one object moves, however long the block. */
	private static boolean shift(Plan plan, EObject owner, EReference feature, List<EObject> objects, boolean up) {
		List<EObject> list = ListEdit.list(owner, feature);
		TreeSet<Integer> places = new TreeSet<>();
		for (int place : ListEdit.places(list, objects)) {
			places.add(place);
		}
		boolean any = false;
		while (!places.isEmpty()) {
			int start = places.pollFirst();
			int end = start + 1;
			while (places.remove(end)) {
				end++;
			}
			int neighbour = up ? start - 1 : end;
			if (neighbour >= 0 && neighbour < list.size()) {
				EObject object = list.get(neighbour);
				plan.remove(object);
				plan.insert(owner, feature, up ? end : start, List.of(object));
				any = true;
			}
		}
		return any;
	}

	static List<EObject> objectsOf(Collection<?> objects) {
		List<EObject> list = new ArrayList<>();
		for (Object object : objects == null ? List.of() : objects) {
			if (!(object instanceof EObject model)) {
				throw Refused.because("refused.nothing");
			}
			list.add(model);
		}
		if (list.isEmpty()) {
			throw Refused.because("refused.nothing");
		}
		return list;
	}

	/** A label that tells the number, or of a single object its type. */
	static String countLabel(String key, Collection<?> objects) {
		if (objects == null || objects.isEmpty()) {
			return Texts.get(key, 1, "");
		}
		return Texts.get(key, objects.size(), typeOf(objects.iterator().next()));
	}

	private static String typeOf(Object object) {
		return object instanceof EObject model && ItemKinds.of(model) != null ? Texts.type(model.eClass()) : "";
	}
}
