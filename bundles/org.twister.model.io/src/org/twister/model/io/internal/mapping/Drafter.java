// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.twister.model.ModelObject;
import org.twister.model.io.internal.mapping.Codec.JsonType;
import org.twister.model.io.internal.mapping.Slot.Value.Form;
import org.twister.model.io.internal.text.NodeKind;
import org.twister.model.io.internal.text.SourceTree;

/** Makes drafts of what is new: in the order of the table, or that of a sibling in the file. */
final class Drafter {

	private final ModelWriter writer;
	private final SourceTree tree;

	Drafter(ModelWriter writer) {
		this.writer = writer;
		this.tree = writer.tree;
	}

	/** Objects of a list, or the one object. */
	@SuppressWarnings("unchecked")
	static List<ModelObject> parts(EReference reference, ModelObject object) {
		Object value = object.eGet(reference);
		if (reference.isMany()) {
			return (List<ModelObject>) value;
		}
		return value == null ? List.of() : List.of((ModelObject) value);
	}

	/**
	 * A new object.
	 *
	 * @param sibling node of one beside it; {@link SourceTree#NONE} if there is none
	 */
	Draft child(Slot.Children slot, ModelObject part, int sibling) {
		ObjectMapping mapping = slot.mapping(part);
		ModelWriter.check(mapping, part);
		int model = sibling != SourceTree.NONE && slot.mapping(tree, sibling) == mapping ? sibling : SourceTree.NONE;
		String name = slot.tag(part);
		Draft draft = new Draft(mapping.jsonKind == NodeKind.ARRAY ? Draft.Kind.LIST : Draft.Kind.OBJECT, name == null ? "" : name);
		draft.inline = model == SourceTree.NONE || tree.firstChild(model) == SourceTree.NONE
				? mapping.inline
				: !writer.hasLines(tree.start(model), tree.end(model));
		fill(draft, mapping, mapping, part, new Homes(writer, mapping, part), children -> parts(children.feature, part), model);
		return draft.parts.isEmpty() && draft.text != null && isOneValue(mapping) ? asValue(draft) : draft;
	}

	/** In a list of plain values each is its object's own text. */
	private static boolean isOneValue(ObjectMapping mapping) {
		return mapping.jsonKind == NodeKind.STRING;
	}

	private static Draft asValue(Draft draft) {
		return Draft.value(Draft.Kind.VALUE, draft.name(), draft.text, draft.type);
	}

	/** A group with what the object has in it. */
	Draft group(ObjectMapping mapping, Slot.Group group, ModelObject object, Homes homes, Function<Slot.Children, List<ModelObject>> parts, int model) {
		Draft draft = new Draft(group.content.jsonKind == NodeKind.ARRAY ? Draft.Kind.LIST : Draft.Kind.OBJECT, group.name());
		draft.inline = group.content.inline;
		fill(draft, mapping, group.content, object, homes, parts, model);
		return draft;
	}

	private void fill(Draft draft, ObjectMapping mapping, ObjectMapping within, ModelObject object, Homes homes,
			Function<Slot.Children, List<ModelObject>> parts, int model) {
		for (Slot slot : inOrder(within, model)) {
			if (!homes.isHome(slot)) {
				continue;
			}
			boolean isIn = slot.isIn(writer.dialect);
			if (!isIn && (writer.converts || slot instanceof Slot.Derived || slot instanceof Slot.Constant
					|| slot instanceof Slot.Group && !holds(slot, object, homes))) {
				if (Changes.says(slot, object)) {
					writer.lose(object, slot, "", object.sourceLine());
				}
				continue;
			}
			switch (slot) {
			case Slot.Value value when value.form == Form.OWN_NAME -> draft.rename(Changes.text(value, object));
			case Slot.Value value when value.form == Form.OWN_TEXT -> {
				draft.text = Changes.text(value, object);
				draft.type = value.codec.jsonType();
			}
			case Slot.Value value -> {
				if (value.always && isIn && value.condition.test(object) || Changes.says(value, object)) {
					draft.parts.addAll(value(mapping, value, object));
				}
			}
			case Slot.Packed packed -> {
				if (Changes.says(packed, object)) {
					draft.parts.addAll(value(mapping, packed, object));
				}
			}
			case Slot.Constant constant -> draft.parts.add(Draft.value(Draft.Kind.VALUE, constant.name(), constant.text, JsonType.STRING));
			case Slot.Derived derived -> draft.parts.add(Draft.value(Draft.Kind.VALUE, derived.name(), derived.text.apply(object), JsonType.RAW));
			case Slot.Entries entries -> draft.parts.addAll(entries(entries, object));
			case Slot.Group group -> {
				if (group.always && isIn || holds(group, object, homes)) {
					draft.parts.add(group(mapping, group, object, homes, parts, first(model, within, group)));
				}
			}
			case Slot.Children children -> parts.apply(children).forEach(part -> draft.parts.add(part(children, part, first(model, within, children))));
			case Slot.Ignored ignored -> {
				// nothing that is in the model
			}
			}
		}
	}

	private Draft part(Slot.Children slot, ModelObject part, int sibling) {
		Plan.Insertion.Moved moved = writer.moved(slot, part);
		return moved != null ? Draft.moved(moved) : child(slot, part, sibling);
	}

	/** Whether a group has anything in it. */
	private static boolean holds(Slot slot, ModelObject object, Homes homes) {
		if (slot instanceof Slot.Group group) {
			return group.content.slots.stream().anyMatch(inner -> holds(inner, object, homes));
		}
		return homes.isHome(slot) && (Changes.says(slot, object) || slot instanceof Slot.Value value && value.always);
	}

	/** A value as a child, attribute, or pair. */
	List<Draft> value(ObjectMapping mapping, Slot slot, ModelObject object) {
		String text = Changes.text(slot, object);
		if (!(slot instanceof Slot.Value value)) {
			writer.losePacked(object, (Slot.Packed) slot);
			return List.of(Draft.value(Draft.Kind.VALUE, slot.name(), text, JsonType.STRING));
		}
		if (value.form != Form.PAIR) {
			return List.of(Draft.value(value.form == Form.ATTRIBUTE ? Draft.Kind.ATTRIBUTE : Draft.Kind.VALUE, value.name(), text, value.codec.jsonType()));
		}
		Draft pair = new Draft(Draft.Kind.OBJECT, value.name());
		pair.inline = true;
		pair.parts.add(Draft.value(Draft.Kind.VALUE, mapping.keyName, value.keys.get(0), JsonType.STRING));
		pair.parts.add(Draft.value(Draft.Kind.VALUE, mapping.valueName, text, JsonType.STRING));
		return List.of(pair);
	}

	@SuppressWarnings("unchecked")
	private static List<Draft> entries(Slot.Entries slot, ModelObject object) {
		List<Draft> drafts = new ArrayList<>();
		for (EObject entry : (List<EObject>) object.eGet(slot.feature)) {
			java.util.Map.Entry<String, String> pair = (java.util.Map.Entry<String, String>) entry;
			drafts.add(slot.draft(pair.getKey(), pair.getValue()));
		}
		return drafts;
	}

	/** First node of a slot within another node; {@link SourceTree#NONE} if there is none. */
	private int first(int node, ObjectMapping mapping, Slot slot) {
		if (node != SourceTree.NONE) {
			for (int child = tree.firstChild(node); child != SourceTree.NONE; child = tree.next(node, child)) {
				if (mapping.slot(tree, child) == slot) {
					return child;
				}
			}
		}
		return SourceTree.NONE;
	}

	/** Slots as a sibling has them; those it lacks where the table has them. */
	private List<Slot> inOrder(ObjectMapping mapping, int model) {
		if (model == SourceTree.NONE) {
			return mapping.slots;
		}
		List<Slot> known = new ArrayList<>(mapping.slots.stream().filter(slot -> first(model, mapping, slot) != SourceTree.NONE).toList());
		List<Slot> asSibling = new ArrayList<>(known);
		asSibling.sort(Comparator.comparingInt(slot -> first(model, mapping, slot)));
		List<Slot> order = new ArrayList<>(mapping.slots);
		int next = 0;
		for (int i = 0; i < order.size(); i++) {
			if (known.contains(order.get(i))) {
				order.set(i, asSibling.get(next++));
			}
		}
		return order;
	}
}
