// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * One change of a model, whatever is in it: numbers are taken modulo what there is.
 *
 * @param type    of the object that is changed
 * @param object  which one of them
 * @param value   to set or add
 */
record Edit(EClass type, EStructuralFeature feature, Action action, int object, int from, int to, Object value) {

	enum Action {
		SET,
		UNSET,
		ADD,
		REMOVE,
		/** Within the list. */
		MOVE,
		/** From the same list of another object. */
		TAKE,
		/** Of one that is in the list of any object. */
		COPY
	}

	/** Applies it; what it returns takes it back. */
	Runnable apply(EObject root, Domain domain) {
		List<EObject> objects = objects(root, type);
		if (objects.isEmpty()) {
			return () -> {};
		}
		EObject target = objects.get(object % objects.size());
		if (Domain.isMap(feature)) {
			return map(target);
		}
		return Domain.isChild(feature) && feature.isMany() ? list(target, objects, domain) : single(target, domain);
	}

	static List<EObject> objects(EObject root, EClass type) {
		List<EObject> found = new ArrayList<>();
		if (root.eClass() == type) {
			found.add(root);
		}
		root.eAllContents().forEachRemaining(o -> {
			if (o.eClass() == type) {
				found.add(o);
			}
		});
		return found;
	}

	@SuppressWarnings("unchecked")
	private Runnable map(EObject target) {
		EMap<String, String> entries = (EMap<String, String>) target.eGet(feature);
		List<Map.Entry<String, String>> before = new ArrayList<>(entries);
		Spec.set(target, feature, action == Action.UNSET ? Map.of() : value);
		return () -> {
			entries.clear();
			entries.addAll(before);
		};
	}

	private Runnable single(EObject target, Domain domain) {
		boolean isTaken = feature == domain.name(target.eClass()) && isTaken(target, siblings(target), value);
		if (isTaken || action == Action.UNSET && domain.isNeeded(feature)) {
			return () -> {};
		}
		Object before = target.eGet(feature);
		Object kept = before instanceof List<?> list ? List.copyOf(list) : before;
		if (action == Action.UNSET) {
			target.eUnset(feature);
		} else {
			Spec.set(target, feature, value);
		}
		return () -> Spec.set(target, feature, kept);
	}

	private static List<?> siblings(EObject object) {
		return object.eContainer() != null && object.eContainer().eGet(object.eContainingFeature()) instanceof List<?> list ? list : List.of();
	}

	private boolean isTaken(EObject target, List<?> siblings, Object name) {
		return siblings.stream().anyMatch(
				s -> s != target && ((EObject) s).eClass().getEAllStructuralFeatures().contains(feature) && Objects.equals(((EObject) s).eGet(feature), name));
	}

	@SuppressWarnings("unchecked")
	private Runnable list(EObject target, List<EObject> objects, Domain domain) {
		List<EObject> list = (List<EObject>) target.eGet(feature);
		switch (action) {
		case ADD -> {
			return insert(list, ((Spec) value).build(), domain);
		}
		case COPY -> {
			List<EObject> other = (List<EObject>) objects.get(from % objects.size()).eGet(feature);
			return other.isEmpty() ? () -> {} : insert(list, EcoreUtil.copy(other.get(from % other.size())), domain);
		}
		case TAKE -> {
			return take(target, list, (List<EObject>) objects.get(from % objects.size()).eGet(feature), domain);
		}
		case MOVE -> {
			return list.isEmpty() ? () -> {} : move(list, from % list.size(), to % list.size());
		}
		default -> {
			if (list.isEmpty()) {
				return () -> {};
			}
			int at = from % list.size();
			EObject removed = list.remove(at);
			return () -> list.add(at, removed);
		}
		}
	}

	private static Runnable move(List<EObject> list, int from, int to) {
		EObject moved = list.remove(from);
		list.add(to, moved);
		return () -> {
			list.remove(to);
			list.add(from, moved);
		};
	}

	private Runnable take(EObject target, List<EObject> list, List<EObject> other, Domain domain) {
		if (other.isEmpty()) {
			return () -> {};
		}
		int at = from % other.size();
		EObject taken = other.get(at);
		if (taken == target || EcoreUtil.isAncestor(taken, target) || isNameTaken(list, taken, domain)) {
			return () -> {};
		}
		other.remove(at);
		int place = to % (list.size() + 1);
		list.add(place, taken);
		return () -> {
			list.remove(place);
			other.add(at, taken);
		};
	}

	private Runnable insert(List<EObject> list, EObject added, Domain domain) {
		if (isNameTaken(list, added, domain)) {
			return () -> {};
		}
		int at = to % (list.size() + 1);
		list.add(at, added);
		return () -> list.remove(at);
	}

	private static boolean isNameTaken(List<EObject> list, EObject added, Domain domain) {
		EAttribute name = domain.name(added.eClass());
		return name != null && list.stream().anyMatch(o -> o != added && Objects.equals(o.eGet(name), added.eGet(name)));
	}

	@Override
	public String toString() {
		return action + " " + type.getName() + "[" + object + "]." + feature.getName() + " from " + from + " to " + to + " " + Spec.quoted(value);
	}
}
