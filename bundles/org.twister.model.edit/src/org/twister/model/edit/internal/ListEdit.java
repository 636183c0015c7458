// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * A change of one containment list: some objects go, some come, all others keep their order. Only these objects are remembered, not the list, so that a small change of
 * a suite of 100,000 tests is small in the history of commands. Going and coming are steps of their own, because an object may go from one list and come into another.
 */
final class ListEdit {

	/** Above so many moved elements of the array a list is filled anew: one by one, the removal of n of n elements is quadratic. */
	private static final long ONE_BY_ONE = 1_000_000;

	private record Coming(int before, int order, EObject object) {}

	private final EObject owner;
	private final EReference feature;
	private final int sizeBefore;
	private final int[] goneAt;
	private final EObject[] gone;
	private final int[] comeAt;
	private final EObject[] come;

	private ListEdit(EObject owner, EReference feature, int[] goneAt, List<Coming> coming) {
		List<EObject> list = list(owner, feature);
		this.owner = owner;
		this.feature = feature;
		this.sizeBefore = list.size();
		this.goneAt = goneAt;
		this.gone = Arrays.stream(goneAt).mapToObj(list::get).toArray(EObject[]::new);
		this.come = coming.stream().map(Coming::object).toArray(EObject[]::new);
		this.comeAt = new int[come.length];
		int goneBefore = 0;
		for (int i = 0; i < comeAt.length; i++) {
			while (goneBefore < goneAt.length && goneAt[goneBefore] < coming.get(i).before()) {
				goneBefore++;
			}
			comeAt[i] = coming.get(i).before() - goneBefore + i;
		}
	}

	EObject owner() {
		return owner;
	}

	/** Whether nothing would change. */
	boolean isEmpty() {
		return Arrays.equals(goneAt, comeAt) && Arrays.equals(gone, come);
	}

	/** Whether the list still is as it was when the edit was made. */
	boolean isCurrent() {
		List<EObject> list = list(owner, feature);
		if (list.size() != sizeBefore) {
			return false;
		}
		for (int i = 0; i < gone.length; i++) {
			if (list.get(goneAt[i]) != gone[i]) {
				return false;
			}
		}
		return true;
	}

	/** A single object that only gets another place in its list: viewers keep its selection. */
	private boolean isMove() {
		return gone.length == 1 && come.length == 1 && gone[0] == come[0];
	}

	void takeOut(boolean forward) {
		if (!isMove()) {
			takeOut(list(owner, feature), forward ? goneAt : comeAt, forward ? gone : come);
		}
	}

	void putIn(boolean forward) {
		InternalEList<EObject> list = list(owner, feature);
		if (isMove()) {
			list.move(forward ? comeAt[0] : goneAt[0], forward ? goneAt[0] : comeAt[0]);
		} else {
			putIn(list, forward ? comeAt : goneAt, forward ? come : gone);
		}
	}

	private static void takeOut(InternalEList<EObject> list, int[] at, EObject[] objects) {
		if (objects.length == list.size() && objects.length > 0) {
			list.clear();
		} else if ((long) objects.length * list.size() <= ONE_BY_ONE) {
			for (int i = at.length - 1; i >= 0; i--) {
				list.remove(at[i]);
			}
		} else {
			List<EObject> kept = new ArrayList<>(list.size() - objects.length);
			int next = 0;
			for (int i = 0; i < list.size(); i++) {
				if (next < at.length && at[next] == i) {
					next++;
				} else {
					kept.add(list.get(i));
				}
			}
			list.clear();
			list.addAllUnique(kept);
		}
	}

	private static void putIn(InternalEList<EObject> list, int[] at, EObject[] objects) {
		int runs = 0;
		for (int i = 0; i < at.length; i++) {
			runs += i == 0 || at[i] != at[i - 1] + 1 ? 1 : 0;
		}
		if ((long) runs * (list.size() + objects.length) <= ONE_BY_ONE || runs <= 1) {
			for (int start = 0, end; start < at.length; start = end) {
				end = start + 1;
				while (end < at.length && at[end] == at[end - 1] + 1) {
					end++;
				}
				if (end == start + 1) {
					list.addUnique(at[start], objects[start]);
				} else {
					list.addAllUnique(at[start], Arrays.asList(objects).subList(start, end));
				}
			}
		} else {
			List<EObject> merged = new ArrayList<>(list.size() + objects.length);
			int next = 0;
			for (int old = 0; old < list.size() || next < at.length;) {
				merged.add(next < at.length && at[next] == merged.size() ? objects[next++] : list.get(old++));
			}
			list.clear();
			list.addAllUnique(merged);
		}
	}

	@SuppressWarnings("unchecked")
	static InternalEList<EObject> list(EObject owner, EReference feature) {
		return (InternalEList<EObject>) owner.eGet(feature);
	}

	/** Places of objects in a list, in rising order: one search each if they are few, one pass over the list if they are many. */
	static int[] places(List<EObject> list, Collection<EObject> objects) {
		if (objects.size() <= 8) {
			return objects.stream().mapToInt(list::indexOf).sorted().toArray();
		}
		Map<EObject, EObject> wanted = new IdentityHashMap<>(objects.size());
		objects.forEach(o -> wanted.put(o, o));
		int[] places = new int[wanted.size()];
		int found = 0;
		for (int i = 0; i < list.size() && found < places.length; i++) {
			if (wanted.containsKey(list.get(i))) {
				places[found++] = i;
			}
		}
		return places;
	}

	/** Collects what happens to one list; all places are those before the change. */
	static final class Builder {

		private final EObject owner;
		private final EReference feature;
		private final List<EObject> gone = new ArrayList<>();
		private final List<Coming> coming = new ArrayList<>();

		Builder(EObject owner, EReference feature) {
			this.owner = owner;
			this.feature = feature;
		}

		void remove(EObject object) {
			gone.add(object);
		}

		/** @param index of the object before which it comes; a place behind the last one, or less than 0, is the end */
		void insert(int index, EObject object) {
			int size = list(owner, feature).size();
			coming.add(new Coming(index < 0 || index > size ? size : index, coming.size(), object));
		}

		ListEdit build() {
			coming.sort((a, b) -> a.before() != b.before() ? Integer.compare(a.before(), b.before()) : Integer.compare(a.order(), b.order()));
			return new ListEdit(owner, feature, places(list(owner, feature), gone), coming);
		}
	}
}
