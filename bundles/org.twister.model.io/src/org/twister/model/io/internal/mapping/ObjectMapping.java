// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.twister.model.ModelObject;
import org.twister.model.io.Dialect;
import org.twister.model.io.internal.mapping.Slot.Value.Form;
import org.twister.model.io.internal.text.NodeKind;
import org.twister.model.io.internal.text.SourceTree;

/**
 * How the objects of one class are written: the slots of their nodes, in the order in which new ones are written. A mapping of a {@link Slot.Group} has the slots of the
 * node around them. Built once by the table of a kind, then not changed.
 */
final class ObjectMapping {

	/** Class of the objects. */
	final EClass type;
	final List<Slot> slots = new ArrayList<>();
	/** All slots, those in groups included, by index. */
	private List<Slot> all;
	private List<List<Slot>> choices;
	private List<EReference> references;
	private Slot.Value naming;
	private boolean refuses;
	private List<EStructuralFeature> unmapped;
	private final Map<String, List<Slot>> byName = new HashMap<>();
	/** Slots of pairs by their key. */
	private final Map<String, Slot> byKey = new HashMap<>();
	private Slot otherwise;
	private boolean ignoreCase;
	/** Elements that the pair's key and value are in. */
	String keyName;
	String valueName;
	private String pairName;
	/** Whether a new object is written in one line. */
	boolean inline;
	/** What its new JSON node is; a list for a group of list items. */
	NodeKind jsonKind = NodeKind.OBJECT;
	private boolean sealed;

	private ObjectMapping(EClass type) {
		this.type = type;
	}

	static ObjectMapping of(EClass type) {
		return new ObjectMapping(type);
	}

	/** Names of nodes count in any case. */
	ObjectMapping ignoreCase() {
		ignoreCase = true;
		return this;
	}

	/** New objects are written in one line. */
	ObjectMapping inline() {
		inline = true;
		return this;
	}

	/** An object that says something that no slot is for is refused. */
	ObjectMapping refuseRest() {
		refuses = true;
		return this;
	}

	/** The node is one value: an item of a list, a line. */
	ObjectMapping asText() {
		jsonKind = NodeKind.STRING;
		return this;
	}

	/** The node is a JSON list. */
	ObjectMapping asList() {
		jsonKind = NodeKind.ARRAY;
		return this;
	}

	/** Some elements are pairs of a name and a value, and their name tells the slot. */
	ObjectMapping pairs(String name, String key, String value) {
		pairName = name;
		keyName = key;
		valueName = value;
		return this;
	}

	ObjectMapping add(Slot slot) {
		slots.add(slot);
		return this;
	}

	/** A child's text and a feature. */
	ObjectMapping value(String name, EStructuralFeature feature, Codec codec) {
		return add(new Slot.Value(Form.CHILD, List.of(name), List.of(), Access.of(feature), codec));
	}

	/** As {@link #value}, in this dialect and later. */
	ObjectMapping value(String name, EStructuralFeature feature, Codec codec, Dialect since) {
		return add(new Slot.Value(Form.CHILD, List.of(name), List.of(), Access.of(feature), codec).dialects(since, Dialect.NEWEST));
	}

	/** As {@link #value}, also in new objects without one. */
	ObjectMapping always(String name, EStructuralFeature feature, Codec codec) {
		return add(new Slot.Value(Form.CHILD, List.of(name), List.of(), Access.of(feature), codec).always());
	}

	/** As {@link #always}, in this dialect and later. */
	ObjectMapping always(String name, EStructuralFeature feature, Codec codec, Dialect since) {
		return add(new Slot.Value(Form.CHILD, List.of(name), List.of(), Access.of(feature), codec).always().dialects(since, Dialect.NEWEST));
	}

	ObjectMapping attribute(String name, EStructuralFeature feature, Codec codec) {
		return add(new Slot.Value(Form.ATTRIBUTE, List.of(name), List.of(), Access.of(feature), codec));
	}

	ObjectMapping attributeAlways(String name, EStructuralFeature feature, Codec codec) {
		return add(new Slot.Value(Form.ATTRIBUTE, List.of(name), List.of(), Access.of(feature), codec).always());
	}

	ObjectMapping ownText(EStructuralFeature feature, Codec codec) {
		return add(new Slot.Value(Form.OWN_TEXT, List.of(), List.of(), Access.of(feature), codec));
	}

	ObjectMapping ownName(EStructuralFeature feature) {
		return add(new Slot.Value(Form.OWN_NAME, List.of(), List.of(), Access.of(feature), Codecs.RAW));
	}

	/** A pair's value; of several keys the first is for new ones. */
	Slot.Value pair(Access access, Codec codec, String... keys) {
		Slot.Value slot = new Slot.Value(Form.PAIR, List.of(pairName), List.of(keys), access, codec).lastWins();
		add(slot);
		return slot;
	}

	/** Contained objects of one class. */
	ObjectMapping children(EReference feature, String name, ObjectMapping mapping) {
		return add(new Slot.Children(feature).as(name, mapping));
	}

	ObjectMapping group(String name, ObjectMapping content) {
		return add(new Slot.Group(List.of(name), content));
	}

	ObjectMapping derived(String name, Function<ModelObject, String> text) {
		return add(new Slot.Derived(name, text));
	}

	/** Ends building: numbers the slots. Mappings may contain themselves; groups may not. */
	ObjectMapping seal() {
		if (!sealed) {
			all = new ArrayList<>();
			number(this, all);
			if (all.size() > Long.SIZE) {
				throw new IllegalStateException(type.getName() + " has more slots than bits of a long");
			}
			Map<Object, List<Slot>> byConcern = new LinkedHashMap<>();
			all.stream().filter(slot -> slot.concern() != null).forEach(slot -> byConcern.computeIfAbsent(slot.concern(), c -> new ArrayList<>()).add(slot));
			choices = byConcern.values().stream().filter(same -> same.size() > 1).toList();
			references = all.stream().filter(Slot.Children.class::isInstance).map(slot -> ((Slot.Children) slot).feature).distinct().toList();
			naming = all.stream().filter(slot -> slot instanceof Slot.Value value && value.naming).map(Slot.Value.class::cast).findFirst().orElse(null);
			unmapped = !refuses
					? List.of()
					: type.getEAllStructuralFeatures().stream().filter(feature -> !feature.isTransient() && !feature.isDerived() && !isMapped(feature))
							.toList();
			choices.forEach(same -> same.forEach(slot -> slot.first = same.get(0).index));
		}
		return this;
	}

	/** Lists of objects that have nodes, each once. */
	List<EReference> references() {
		return references;
	}

	/** Slots that are several ways to write one thing, together. */
	List<List<Slot>> choices() {
		return choices;
	}

	private static void number(ObjectMapping mapping, List<Slot> all) {
		mapping.sealed = true;
		for (Slot slot : mapping.slots) {
			slot.index = all.size();
			slot.first = slot.index;
			all.add(slot);
			mapping.index(slot);
			if (slot instanceof Slot.Group group) {
				group.content.slots.forEach(slot::narrow);
				number(group.content, all);
			}
		}
	}

	private void index(Slot slot) {
		List<String> keys = slot instanceof Slot.Value value ? value.keys : slot instanceof Slot.Children children ? children.keys : List.of();
		if (!keys.isEmpty()) {
			keys.forEach(key -> byKey.put(key, slot));
		} else if (slot.names.isEmpty() && !isOwn(slot)) {
			otherwise = slot;
		} else {
			slot.names.forEach(name -> byName.computeIfAbsent(key(name), n -> new ArrayList<>()).add(slot));
		}
	}

	private static boolean isOwn(Slot slot) {
		return slot instanceof Slot.Value value && (value.form == Form.OWN_NAME || value.form == Form.OWN_TEXT);
	}

	private String key(String name) {
		return ignoreCase ? name.toLowerCase(Locale.ROOT) : name;
	}

	/** All slots of the object, those in groups included, by index. Only of a mapping that is no group's. */
	List<Slot> all() {
		return all;
	}

	/** What a child node says; null if that is not known. */
	Slot slot(SourceTree tree, int node) {
		String name = tree.name(node);
		if (pairName != null && name.equals(pairName)) {
			int key = tree.child(node, keyName);
			Slot slot = key == SourceTree.NONE ? null : byKey.get(tree.syntax().value(tree, key).strip());
			if (slot != null) {
				return slot;
			}
		}
		List<Slot> named = byName.get(key(name));
		if (named != null) {
			for (Slot slot : named) {
				if (isPossible(slot, tree.kind(node)) && slot.accepts(tree, node)) {
					return slot;
				}
			}
		}
		return otherwise != null && isPossible(otherwise, tree.kind(node)) && otherwise.accepts(tree, node) ? otherwise : null;
	}

	/** Attributes, sections and options are no elements, whatever their names are. */
	private static boolean isPossible(Slot slot, NodeKind kind) {
		return switch (kind) {
		case ATTRIBUTE -> slot instanceof Slot.Value value && value.form == Form.ATTRIBUTE;
		case SECTION -> slot instanceof Slot.Group || slot instanceof Slot.Children;
		case OPTION -> !(slot instanceof Slot.Group || slot instanceof Slot.Children children && !children.isOfValues());
		default -> !(slot instanceof Slot.Value value && value.form == Form.ATTRIBUTE);
		};
	}

	/** What objects of the class may say and files of this kind cannot; it is refused. */
	List<EStructuralFeature> unmapped() {
		return unmapped;
	}

	private boolean isMapped(EStructuralFeature feature) {
		return all.stream().anyMatch(slot -> feature.equals(slot instanceof Slot.Value value ? value.access.feature() : slot.concern()));
	}

	/** The slot of a child that names the object; null if there is none. */
	Slot.Value naming() {
		return naming;
	}

	/** The slot for nodes of any name; null if there is none. */
	Slot otherwise() {
		return otherwise;
	}

	/** The slot of the object's own text or name; null if it has none. */
	Slot.Value own(Form form) {
		for (Slot slot : slots) {
			if (slot instanceof Slot.Value value && value.form == form) {
				return value;
			}
		}
		return null;
	}

	/** Whether an object is one of this mapping. */
	boolean isFor(EObject object) {
		return type == object.eClass();
	}

	/** Names of slots, for messages about the table itself. */
	@Override
	public String toString() {
		return type.getName() + Arrays.toString(slots.stream().map(s -> s.names).toArray());
	}
}
