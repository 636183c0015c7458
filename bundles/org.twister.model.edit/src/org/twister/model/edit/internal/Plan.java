// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * All that one command changes, worked out before anything is changed: which objects leave their lists and which come into which, and which values change. Applied and
 * reverted any number of times, always with the same objects.
 */
public final class Plan {

	private static final int MAX_NOTES = 100;

	private record Slot(EObject owner, EReference feature) {
		@Override
		public boolean equals(Object other) {
			return other instanceof Slot slot && slot.owner == owner && slot.feature == feature;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(owner) * 31 + System.identityHashCode(feature);
		}
	}

	private record ValueEdit(EObject object, EStructuralFeature feature, Object before, Object after) {}

	private final Map<Slot, ListEdit.Builder> lists = new LinkedHashMap<>();
	private final List<ValueEdit> values = new ArrayList<>();
	private final List<String> notes = new ArrayList<>();
	private int moreNotes;
	private List<ListEdit> edits;
	private Collection<?> selection = List.of();
	private Collection<?> oldSelection = List.of();

	/** The object leaves its container. */
	public void remove(EObject object) {
		EReference feature = object.eContainmentFeature();
		if (feature == null) {
			throw Refused.because("refused.root", Labels.of(object));
		}
		if (feature.isMany()) {
			list(object.eContainer(), feature).remove(object);
		} else {
			set(object.eContainer(), feature, null);
		}
	}

	/** The objects come into a list, before the object that is at the index now; less than 0 is the end. */
	public void insert(EObject owner, EReference feature, int index, Collection<? extends EObject> objects) {
		if (!feature.isMany()) {
			objects.forEach(o -> set(owner, feature, o));
			return;
		}
		ListEdit.Builder list = list(owner, feature);
		objects.forEach(o -> list.insert(index, o));
	}

	/** The value changes, if it is another one. */
	public void set(EObject object, EStructuralFeature feature, Object value) {
		Object before = object.eGet(feature);
		if (feature.isMany()) {
			before = List.copyOf((Collection<?>) before);
		}
		if (!Objects.equals(before, value)) {
			values.add(new ValueEdit(object, feature, before, value));
		}
	}

	/** Something that the user should know of; only so many are kept. */
	public void note(String key, Object... arguments) {
		if (notes.size() < MAX_NOTES) {
			notes.add(Texts.get(key, arguments));
		} else {
			moreNotes++;
		}
	}

	/** What is selected after the change, and after it is taken back. */
	public void select(Collection<?> after, Collection<?> before) {
		selection = List.copyOf(after);
		oldSelection = List.copyOf(before);
	}

	private ListEdit.Builder list(EObject owner, EReference feature) {
		return lists.computeIfAbsent(new Slot(owner, feature), s -> new ListEdit.Builder(owner, feature));
	}

	private List<ListEdit> edits() {
		if (edits == null) {
			edits = lists.values().stream().map(ListEdit.Builder::build).filter(e -> !e.isEmpty()).toList();
			lists.clear();
		}
		return edits;
	}

	boolean isEmpty() {
		return edits().isEmpty() && values.isEmpty();
	}

	/** Whether the model still is what the plan was made for. */
	boolean isCurrent() {
		return edits().stream().allMatch(ListEdit::isCurrent) && values.stream().allMatch(v -> Objects.equals(v.object().eGet(v.feature()), v.before()));
	}

	/** The objects that change themselves. */
	Set<EObject> changed() {
		Set<EObject> changed = new LinkedHashSet<>();
		edits().forEach(e -> changed.add(e.owner()));
		values.forEach(v -> changed.add(v.object()));
		return changed;
	}

	void apply() {
		edits().forEach(e -> e.takeOut(true));
		edits().forEach(e -> e.putIn(true));
		values.forEach(v -> assign(v.object(), v.feature(), v.after()));
	}

	void revert() {
		for (int i = values.size() - 1; i >= 0; i--) {
			assign(values.get(i).object(), values.get(i).feature(), values.get(i).before());
		}
		edits().forEach(e -> e.takeOut(false));
		edits().forEach(e -> e.putIn(false));
	}

	private static void assign(EObject object, EStructuralFeature feature, Object value) {
		object.eSet(feature, value);
		if (object.eClass() == EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY && object.eContainer() != null) {
			List<EObject> map = ListEdit.list(object.eContainer(), object.eContainmentFeature());
			map.set(map.indexOf(object), object); // the map finds the entry by its new key
		}
	}

	List<String> notes() {
		List<String> all = new ArrayList<>(notes);
		if (moreNotes > 0) {
			all.add(Texts.get("note.more", moreNotes));
		}
		return List.copyOf(all);
	}

	Collection<?> selection() {
		return selection;
	}

	Collection<?> oldSelection() {
		return oldSelection;
	}
}
