// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.twister.model.ModelObject;
import org.twister.model.io.internal.text.SourceTree;

/** Which of several slots for one thing an object uses: the one its node has, or that of the dialect. */
final class Homes {

	/** Of objects without a choice. */
	static final Homes NONE = new Homes();

	private final Map<Object, Slot> chosen = new HashMap<>();

	private Homes() {}

	/** Of a new object: by dialect, and by what it says. */
	Homes(ModelWriter writer, ObjectMapping mapping, ModelObject object) {
		this(writer, mapping, SourceTree.NONE, object);
	}

	Homes(ModelWriter writer, ObjectMapping mapping, int node, ModelObject object) {
		for (List<Slot> choice : mapping.choices()) {
			chosen.put(choice.get(0).concern(), choose(writer, mapping, choice, node, object));
		}
	}

	private static Slot choose(ModelWriter writer, ObjectMapping mapping, List<Slot> choice, int node, ModelObject object) {
		if (!writer.converts && node != SourceTree.NONE) {
			for (Slot slot : choice) {
				if (isPresent(writer.tree, mapping, slot, node) && canSay(slot, object)) {
					return slot;
				}
			}
		}
		Slot newest = choice.get(0);
		for (Slot slot : choice) {
			if (slot.isIn(writer.dialect) && (writer.converts || canSay(slot, object))) {
				return slot;
			}
			newest = slot.since().compareTo(newest.since()) > 0 ? slot : newest;
		}
		return newest;
	}

	/** Whether nothing would be lost. */
	private static boolean canSay(Slot slot, ModelObject object) {
		if (slot instanceof Slot.Packed packed) {
			for (EObject part : Changes.parts(packed, object)) {
				if (packed.loss.apply(part) != null) {
					return false;
				}
			}
		}
		return true;
	}

	/** Whether a node of the slot, or the group it is in, is within this node. */
	private static boolean isPresent(SourceTree tree, ObjectMapping mapping, Slot wanted, int node) {
		for (int child = tree.firstChild(node); child != SourceTree.NONE; child = tree.next(node, child)) {
			Slot slot = mapping.slot(tree, child);
			if (slot == wanted
					|| slot instanceof Slot.Group group && (group.content.slots.contains(wanted) || isPresent(tree, group.content, wanted, child))) {
				return true;
			}
		}
		return false;
	}

	boolean isHome(Slot slot) {
		return home(slot) == slot;
	}

	/** The slot in which the object writes what this slot says. */
	Slot home(Slot slot) {
		return slot.concern() == null ? slot : chosen.getOrDefault(slot.concern(), slot);
	}

	/** Whether there is another way to write it. */
	boolean hasOther(Slot slot) {
		return slot.concern() != null && chosen.containsKey(slot.concern());
	}
}
