// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.twister.model.ModelObject;
import org.twister.model.io.internal.mapping.Plan.Insertion;
import org.twister.model.io.internal.mapping.Slot.Value.Form;
import org.twister.model.io.internal.text.NodeKind;
import org.twister.model.io.internal.text.SourceTree;
import org.twister.model.io.internal.text.UnwritableTextException;

/** Writes one object into its node: the edits of its own values, then what is within, from the front to the back. */
final class ObjectWriter {

	final ModelWriter writer;
	final SourceTree tree;
	private final org.twister.model.io.internal.mapping.Form form;
	final ObjectMapping mapping;
	final int node;
	final ModelObject object;
	final Changes changes;
	private final boolean renamed;
	private boolean isContinuing;
	final Homes homes;
	final Map<EReference, Arrangement> arrangements = new HashMap<>();
	/** Nodes within the object's node and its groups, attributes aside, and their slots. */
	int[] nodes = new int[16];
	Slot[] slots = new Slot[16];
	int count;

	ObjectWriter(ModelWriter writer, ObjectMapping mapping, int node, ModelObject object, Changes changes, boolean renamed) {
		this.writer = writer;
		this.tree = writer.tree;
		this.form = writer.form;
		this.mapping = mapping;
		this.node = node;
		this.object = object;
		this.changes = changes;
		Slot.Value name = mapping.own(Form.OWN_NAME);
		this.renamed = renamed || name != null && changes.has(name) || mapping.naming() != null && changes.has(mapping.naming());
		this.homes = mapping.choices().isEmpty() ? Homes.NONE : new Homes(writer, mapping, node, object);
	}

	/** Writes into a section that goes on with the object's own one: nothing comes in there. */
	void writeContinuation(Edits out, int section) {
		collect();
		Slot.Value name = mapping.own(Form.OWN_NAME);
		if (name != null && changes.has(name)) {
			form.rename(out, section, changes.text(name));
		}
		isContinuing = true;
		container(out, mapping, section);
	}

	private void collect() {
		for (int part = node; part != SourceTree.NONE; part = tree.continuation(part)) {
			collect(mapping, part);
		}
	}

	void write(Edits out) {
		collect();
		if (writer.converts) {
			loseOthers();
		}
		boolean unchanged = !changes.any() && !renamed && !writer.converts;
		for (EReference reference : mapping.references()) {
			unchanged &= arrange(reference);
		}
		if (unchanged) {
			descend(out);
			return;
		}
		Slot.Value name = mapping.own(Form.OWN_NAME);
		if (name != null && changes.has(name)) {
			form.rename(out, node, changes.text(name));
		}
		container(out, mapping, node);
	}

	private void collect(ObjectMapping within, int parent) {
		for (int child = tree.firstChild(parent); child != SourceTree.NONE; child = tree.next(parent, child)) {
			if (tree.kind(child) == NodeKind.ATTRIBUTE) {
				continue;
			}
			Slot slot = within.slot(tree, child);
			if (slot == null) {
				continue;
			}
			if (count == nodes.length) {
				nodes = Arrays.copyOf(nodes, count * 2);
				slots = Arrays.copyOf(slots, count * 2);
			}
			nodes[count] = child;
			slots[count++] = slot;
			if (slot instanceof Slot.Group group) {
				collect(group.content, child);
			}
		}
	}

	/** Compares a list with its nodes. Whether it is as it was. */
	private boolean arrange(EReference reference) {
		int[] own = new int[4];
		int found = 0;
		for (int i = 0; i < count; i++) {
			if (slots[i] instanceof Slot.Children children && children.feature == reference && !isGone(children) && !tree.isContinuation(nodes[i])) {
				own = found == own.length ? Arrays.copyOf(own, found * 2) : own;
				own[found++] = nodes[i];
			}
		}
		List<? extends ModelObject> parts = Drafter.parts(reference, object);
		if (found == 0 && parts.isEmpty()) {
			return true;
		}
		if (tree.kind(0) == NodeKind.LINES) {
			refuseTwins(reference, parts);
		}
		Arrangement arrangement = new Arrangement(parts, Arrays.copyOf(own, found), tree, (part, at) -> children(at).fits(part, tree, at));
		arrangements.put(reference, arrangement);
		return arrangement.isUnchanged();
	}

	/** Sections of one name would be one object. */
	private void refuseTwins(EReference reference, List<? extends ModelObject> parts) {
		Set<String> names = new HashSet<>();
		for (Slot slot : mapping.all()) {
			if (slot instanceof Slot.Children children && children.feature == reference) {
				for (ModelObject part : parts) {
					Slot.Value name = children.mapping(part).own(Form.OWN_NAME);
					if (name != null && (!names.add(Changes.text(name, part)) || isOther(children, part, Changes.text(name, part)))) {
						throw new UnwritableTextException(Labels.of(part) + " is there twice: sections of this file need names of their own.");
					}
				}
			}
		}
	}

	/** Whether a name that is new would be that of a section which is something else. */
	private boolean isOther(Slot.Children slot, ModelObject part, String name) {
		boolean isKnown = part.sourceText() == tree && tree.name(part.sourceNode()).equals(name);
		for (int child = isKnown ? SourceTree.NONE : tree.firstChild(node); child != SourceTree.NONE; child = tree.next(node, child)) {
			if (tree.kind(child) == NodeKind.SECTION && tree.name(child).equals(name) && mapping.slot(tree, child) != slot) {
				return true;
			}
		}
		return false;
	}

	private Slot.Children children(int at) {
		return (Slot.Children) slots[Arrays.binarySearch(nodes, 0, count, at)];
	}

	/** Whether the dialect that is written does not have it. */
	boolean isGone(Slot slot) {
		return writer.converts && !slot.isIn(writer.dialect);
	}

	/** Nothing changed here: on to the objects within. */
	private void descend(Edits out) {
		for (int i = 0; i < count; i++) {
			if (slots[i] instanceof Slot.Children children) {
				child(out, children, nodes[i]);
			}
		}
	}

	/** The object's node, or that of a group within it. */
	private void container(Edits out, ObjectMapping within, int at) {
		attributes(out, within, at);
		Slot.Value own = within.own(Form.OWN_TEXT);
		if (own != null && changes.has(own)) {
			form.value(out, at, changes.text(own), own.codec);
		}
		Plan plan = new Plan(tree, at);
		plan.inline = within.inline;
		Slot[] present = new Slot[plan.children.length];
		for (int i = 0; i < present.length; i++) {
			present[i] = within.slot(tree, plan.children[i]);
			plan.deleted[i] = present[i] != null && goes(present[i], plan.children[i]);
		}
		if (!isContinuing) {
			new Arrivals(this, plan, present).arrive(within);
		}
		form.apply(out, plan, child -> keep(out, present[plan.index(child)], child));
	}

	private boolean goes(Slot slot, int child) {
		if (isGone(slot)) {
			loseContent(slot);
			return true;
		}
		return switch (slot) {
		case Slot.Packed packed -> !homes.isHome(packed);
		case Slot.Entries entries -> !homes.isHome(entries) || changes.entry(entries, entries.key(tree, child)) == null;
		case Slot.Children children -> arrangements.get(children.feature).at(tree.first(child)) == null;
		default -> false;
		};
	}

	/** Notes what entries that are written elsewhere have beside name and value. */
	private void loseOthers() {
		for (int i = 0; i < count; i++) {
			if (slots[i] instanceof Slot.Entries entries && entries.keyName != null && isGone(entries)) {
				for (int child = tree.firstChild(nodes[i]); child != SourceTree.NONE; child = tree.next(nodes[i], child)) {
					String text = tree.syntax().value(tree, child).strip();
					if (!text.isEmpty() && !tree.name(child).equals(entries.keyName) && !tree.name(child).equals(entries.valueName)) {
						writer.lose(object, tree.name(child) + " " + text + " of '" + entries.key(tree, nodes[i]) + "' is not kept.");
					}
				}
			}
		}
	}

	/** Notes what goes with a node; of objects with nodes right within the object's the arrivals tell. */
	private void loseContent(Slot slot) {
		if (slot instanceof Slot.Group group) {
			group.content.slots.stream().filter(inner -> inner instanceof Slot.Group || homes.isHome(inner)).forEach(inner -> {
				if (inner instanceof Slot.Children) {
					lose(inner);
				} else {
					loseContent(inner);
				}
			});
		} else if (!(slot instanceof Slot.Children) && changes.says(slot) && isGone(homes.home(slot))) {
			lose(slot);
		}
	}

	/** Notes that what the slot says is not in the dialect. */
	void lose(Slot slot) {
		if (slot instanceof Slot.Children children) {
			Drafter.parts(children.feature, object).forEach(part -> writer.lose(object, part));
		} else {
			writer.lose(object, slot, slot instanceof Slot.Entries ? "" : changes.text(slot), line(slot));
		}
	}

	/** Edits within a child that stays. */
	private void keep(Edits out, Slot slot, int child) {
		switch (slot) {
		case null -> {
			// not known: stays as it is
		}
		case Slot.Value value -> {
			if (changes.has(value) && (value.lastWins || isEffective(value, child))) {
				value(out, value, child);
			}
		}
		case Slot.Packed packed -> {
			writer.losePacked(object, packed);
			if (changes.has(packed) && isEffective(packed, child)) {
				form.value(out, child, changes.text(packed), Codecs.TEXT);
			}
		}
		case Slot.Entries entries -> {
			String key = entries.key(tree, child);
			if (changes.isEntryChanged(entries, key)) {
				part(out, child, entries.valueNode(tree, child), entries.valueName, changes.entry(entries, key), Codecs.RAW);
			}
		}
		case Slot.Group group -> container(out, group.content, child);
		case Slot.Children children -> child(out, children, child);
		case Slot.Derived derived -> {
			if (renamed) {
				form.value(out, child, derived.text.apply(object), Codecs.JSON);
			}
		}
		case Slot.Constant constant -> {
			// fixed
		}
		case Slot.Ignored ignored -> {
			// stays as it is
		}
		}
	}

	private void child(Edits out, Slot.Children slot, int child) {
		int own = tree.first(child);
		ModelObject part = arrangements.get(slot.feature).at(own);
		if (own == child) {
			writer.object(out, slot.mapping(tree, child), child, part, renamed);
		} else {
			writer.continuation(out, slot.mapping(tree, own), child, part);
		}
	}

	private void value(Edits out, Slot.Value slot, int child) {
		int value = slot.form == Form.PAIR ? tree.child(child, mapping.valueName) : child;
		if (slot.access instanceof Access.Is && changes.isSaidBy(slot, value == SourceTree.NONE ? "" : tree.syntax().value(tree, value))) {
			return;
		}
		part(out, child, value, mapping.valueName, value == SourceTree.NONE ? changes.text(slot) : changes.text(slot, tree.syntax().value(tree, value)),
				slot.codec);
	}

	/** A value within a pair, which may lack it. */
	private void part(Edits out, int pair, int value, String name, String text, Codec codec) {
		if (value != SourceTree.NONE) {
			form.value(out, value, text, codec);
		} else {
			Plan plan = new Plan(tree, pair);
			plan.insert(plan.children.length - 1, new Insertion.New(Draft.value(Draft.Kind.VALUE, name, text, Codec.JsonType.STRING)));
			form.apply(out, plan, stays -> {});
		}
	}

	/** Whether this node, of several that say the same, is the one that counts: the first, of options the last. */
	private boolean isEffective(Slot slot, int child) {
		int chosen = SourceTree.NONE;
		for (int i = 0; i < count; i++) {
			if (slots[i].first == slot.first && (chosen == SourceTree.NONE || ModelReader.isLastOneMeant(tree.kind(nodes[i])))) {
				chosen = nodes[i];
			}
		}
		return chosen == child;
	}

	private void attributes(Edits out, ObjectMapping within, int at) {
		Set<Slot> present = new HashSet<>();
		for (int n = tree.firstChild(at); n != SourceTree.NONE && tree.kind(n) == NodeKind.ATTRIBUTE; n = tree.next(at, n)) {
			if (!(within.slot(tree, n) instanceof Slot.Value value) || !present.add(value)) {
				continue;
			}
			if (isGone(value)) {
				if (changes.says(value)) {
					lose(value);
				}
				form.removeAttribute(out, n);
			} else if (changes.has(value)) {
				form.value(out, n, changes.text(value, tree.syntax().value(tree, n)), value.codec);
			}
		}
		List<Draft> added = new ArrayList<>();
		for (Slot slot : within.slots) {
			if (slot instanceof Slot.Value value && value.form == Form.ATTRIBUTE && !present.contains(slot) && changes.has(slot)) {
				if (isGone(value)) {
					lose(value);
				} else {
					added.add(Draft.value(Draft.Kind.ATTRIBUTE, value.name(), changes.text(value), value.codec.jsonType()));
				}
			}
		}
		if (!added.isEmpty()) {
			form.addAttributes(out, at, added);
		}
	}

	/** Line of the slot's first node; that of the object if it has none. */
	private int line(Slot slot) {
		for (int i = 0; i < count; i++) {
			if (slots[i] == slot) {
				return tree.line(tree.start(nodes[i]));
			}
		}
		return object.sourceLine();
	}
}
