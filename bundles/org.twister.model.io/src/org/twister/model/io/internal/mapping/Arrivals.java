// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.twister.model.ModelObject;
import org.twister.model.io.internal.mapping.Arrangement.Arrival;
import org.twister.model.io.internal.mapping.Plan.Insertion;
import org.twister.model.io.internal.mapping.Slot.Value.Form;
import org.twister.model.io.internal.text.SourceTree;

/** What an object has in one node, its own or that of a group, and the text lacks: where it comes in. */
final class Arrivals {

	private final ObjectWriter owner;
	private final ModelWriter writer;
	private final SourceTree tree;
	private final ModelObject object;
	private final Changes changes;
	private final Homes homes;
	private final Plan plan;
	/** Slots of the plan's children. */
	private final Slot[] present;

	Arrivals(ObjectWriter owner, Plan plan, Slot[] present) {
		this.owner = owner;
		this.writer = owner.writer;
		this.tree = owner.tree;
		this.object = owner.object;
		this.changes = owner.changes;
		this.homes = owner.homes;
		this.plan = plan;
		this.present = present;
	}

	/** Puts everything into the plan. */
	void arrive(ObjectMapping within) {
		within.slots.forEach(this::arrive);
	}

	private void arrive(Slot slot) {
		switch (slot) {
		case Slot.Children children -> arriveObjects(children);
		case Slot.Entries entries -> arriveEntries(entries);
		case Slot.Value value when value.form == Form.CHILD || value.form == Form.PAIR -> arriveValue(value);
		case Slot.Packed packed -> arriveValue(packed);
		case Slot.Group group -> {
			if (!isPresent(group) && (needs(group) || isPartOfNew(group))) {
				insert(group, writer.drafter.group(owner.mapping, group, object, homes, this::unplaced, SourceTree.NONE));
			}
		}
		case Slot.Constant constant when isPartOfNew(slot) && !isPresent(slot) -> insert(slot,
				Draft.value(Draft.Kind.VALUE, constant.name(), constant.text, Codec.JsonType.STRING));
		case Slot.Derived derived when writer.converts && !owner.isGone(derived) && !isPresent(derived) ->
			insert(derived, Draft.value(Draft.Kind.VALUE, derived.name(), derived.text.apply(object), Codec.JsonType.RAW));
		default -> {
			// comes with its object
		}
		}
	}

	/** Whether the root of a new file has it in any case. */
	private boolean isPartOfNew(Slot slot) {
		boolean isFixed = slot instanceof Slot.Constant || slot instanceof Slot.Group group && group.always;
		return writer.creates && owner.node == 0 && slot.isIn(writer.dialect)
				&& (isFixed || slot instanceof Slot.Value value && value.always && value.condition.test(object));
	}

	private void arriveValue(Slot slot) {
		boolean isWanted = isPartOfNew(slot) || changes.has(slot) && isWritten(slot) || writer.converts && homes.hasOther(slot) && changes.says(slot);
		if (isWanted && homes.isHome(slot) && !isPresent(slot) && !isElsewhere(slot)) {
			if (owner.isGone(slot)) {
				owner.lose(slot);
			} else {
				writer.drafter.value(owner.mapping, slot, object).forEach(draft -> insert(slot, draft));
			}
		}
	}

	/** A flag that is false where there is none says nothing. */
	private boolean isWritten(Slot slot) {
		return !(slot instanceof Slot.Value value && value.access instanceof Access.Is) || changes.says(slot);
	}

	/** Whether another section or group of the object has it. */
	private boolean isElsewhere(Slot slot) {
		for (int i = 0; i < owner.count; i++) {
			if (owner.slots[i] == slot && !owner.isGone(slot)) {
				return true;
			}
		}
		return false;
	}

	private boolean isPresent(Slot slot) {
		for (int i = 0; i < present.length; i++) {
			if (present[i] == slot && !plan.deleted[i]) {
				return true;
			}
		}
		return false;
	}

	/** Whether a group that is not there is needed for something within. */
	private boolean needs(Slot.Group group) {
		if (owner.isGone(group)) {
			return false;
		}
		for (Slot slot : group.content.slots) {
			boolean needed = switch (slot) {
			case Slot.Group inner -> needs(inner);
			case Slot.Children children -> homes.isHome(slot) && !unplaced(children).isEmpty();
			case Slot.Value value -> homes.isHome(slot) && (changes.has(slot) || writer.converts && homes.hasOther(slot) && changes.says(slot));
			case Slot.Packed packed -> homes.isHome(slot) && (changes.has(slot) || writer.converts && homes.hasOther(slot) && changes.says(slot));
			case Slot.Entries entries -> homes.isHome(slot) && (changes.has(slot) || writer.converts && homes.hasOther(slot) && changes.says(slot));
			default -> false;
			};
			if (needed) {
				return true;
			}
		}
		return false;
	}

	/** Objects that come in where there is none of their list. */
	private List<ModelObject> unplaced(Slot.Children slot) {
		Arrangement arrangement = owner.arrangements.get(slot.feature);
		return arrangement == null
				? List.of()
				: arrangement.arrivals().stream().filter(a -> a.after() == SourceTree.NONE && a.before() == SourceTree.NONE).map(Arrival::object).toList();
	}

	private void arriveObjects(Slot.Children slot) {
		Arrangement arrangement = owner.arrangements.get(slot.feature);
		if (arrangement == null) {
			return;
		}
		for (Arrival arrival : arrangement.arrivals()) {
			int after = arrival.after() == SourceTree.NONE ? -1 : plan.index(arrival.after());
			int before = arrival.before() == SourceTree.NONE ? -1 : plan.index(arrival.before());
			boolean isAlone = arrival.after() == SourceTree.NONE && arrival.before() == SourceTree.NONE;
			if (after >= 0 && present[after] == slot) {
				plan.insert(after, insertion(slot, arrival.object(), arrival.after()));
			} else if (arrival.after() == SourceTree.NONE && before >= 0 && present[before] == slot) {
				plan.insert(before - 1, insertion(slot, arrival.object(), arrival.before()));
			} else if (isAlone && homes.isHome(slot) && !owner.isGone(slot)) {
				plan.insert(rank(slot), insertion(slot, arrival.object(), SourceTree.NONE));
			} else if (isAlone && homes.isHome(slot)) {
				writer.lose(object, arrival.object());
			}
		}
	}

	private Insertion insertion(Slot.Children slot, ModelObject part, int sibling) {
		Insertion moved = writer.moved(slot, part);
		return moved != null ? moved : new Insertion.New(writer.drafter.child(slot, part, sibling));
	}

	private void arriveEntries(Slot.Entries slot) {
		boolean isMoved = writer.converts && homes.hasOther(slot);
		if (!homes.isHome(slot) || !changes.has(slot) && !isMoved) {
			return;
		}
		Set<String> named = new HashSet<>();
		int last = -1;
		for (int i = 0; i < owner.count; i++) {
			if (owner.slots[i] == slot && !owner.isGone(slot) && changes.entry(slot, slot.key(tree, owner.nodes[i])) != null) {
				named.add(slot.key(tree, owner.nodes[i]));
			}
		}
		for (int i = 0; i < present.length; i++) {
			last = present[i] == slot && !plan.deleted[i] ? i : last;
		}
		int after = last >= 0 ? last : rank(slot);
		changes.entriesWithout(slot, named, isMoved).forEach((name, text) -> plan.insert(after, new Insertion.New(slot.draft(name, text))));
	}

	private void insert(Slot slot, Draft draft) {
		plan.insert(rank(slot), new Insertion.New(draft));
	}

	/** Behind the last child that comes before the slot in the table, and what is on one line with it; -1 if there is none. */
	private int rank(Slot slot) {
		int after = -1;
		for (int i = 0; i < present.length; i++) {
			if (present[i] != null && present[i].index <= slot.index) {
				after = i;
			}
		}
		while (after >= 0 && after + 1 < plan.children.length && !writer.hasLines(tree.end(plan.children[after]), tree.start(plan.children[after + 1]))
				&& writer.hasLines(tree.valueStart(plan.node), tree.valueEnd(plan.node))) {
			after++;
		}
		return after;
	}
}
