// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.twister.model.ModelObject;
import org.twister.model.io.Dialect;
import org.twister.model.io.internal.text.NodeKind;
import org.twister.model.io.internal.mapping.Codec.JsonType;
import org.twister.model.io.internal.text.SourceTree;

/**
 * One thing that an element, object or section may contain, and the feature of the model that it says. Its place in its {@link ObjectMapping} is its place in files that
 * are new. Built once, then not changed.
 */
abstract sealed class Slot {

	/** Names of its node; the first is for new ones. None where the slot takes nodes of any name. */
	final List<String> names;
	private Dialect since = Dialect.V2_0;
	private Dialect until = Dialect.NEWEST;
	/** Number within all slots of the object, those in groups included; given by {@link ObjectMapping}. */
	int index = -1;
	/** Number of the first slot that says the same. */
	int first = -1;

	Slot(List<String> names) {
		this.names = names;
	}

	String name() {
		return names.get(0);
	}

	/** Slots with equal concerns are different ways to write the same; null for what is not in the model. */
	abstract Object concern();

	/** Dialects that have it; this object, for chains. */
	@SuppressWarnings("unchecked")
	<T extends Slot> T dialects(Dialect from, Dialect to) {
		since = from;
		until = to;
		return (T) this;
	}

	/** A slot within this one is only in dialects that have this one. */
	void narrow(Slot inner) {
		inner.since = inner.since.compareTo(since) < 0 ? since : inner.since;
		inner.until = inner.until.compareTo(until) > 0 ? until : inner.until;
	}

	boolean isIn(Dialect dialect) {
		return dialect.compareTo(since) >= 0 && dialect.compareTo(until) <= 0;
	}

	Dialect since() {
		return since;
	}

	/** Whether a node of its name is its own, where several slots have the name. */
	boolean accepts(SourceTree tree, int node) {
		return true;
	}

	/** A value: an element with text, an XML attribute, a member, an option; or the own text, the own name of the object's node. */
	static final class Value extends Slot {

		/** Where the value is written. */
		enum Form {
			/** In a child element, member or option. */
			CHILD,
			/** In an XML attribute. */
			ATTRIBUTE,
			/** It is the element's own text. */
			OWN_TEXT,
			/** It is the name of the object's node. */
			OWN_NAME,
			/** In an element with a name and a value: {@code <Property><propName>KEY</propName><propValue>VALUE</propValue></Property>}. */
			PAIR
		}

		final Form form;
		final Access access;
		final Codec codec;
		/** Keys of a {@link Form#PAIR}, the first for new ones. */
		final List<String> keys;
		/** Whether every node of several counts, the last in the end; else the first alone. */
		boolean lastWins;
		/** Whether a new object has it even if it says nothing. */
		boolean always;
		/** Whether it names the object, so that what is derived within follows it. */
		boolean naming;
		/** Of a new object that says nothing: whether what it always has is written. */
		Predicate<ModelObject> condition = object -> true;

		Value(Form form, List<String> names, List<String> keys, Access access, Codec codec) {
			super(names);
			this.form = form;
			this.keys = keys;
			this.access = access;
			this.codec = codec;
		}

		@Override
		Object concern() {
			return access;
		}

		Value always() {
			always = true;
			return this;
		}

		Value naming() {
			naming = true;
			return this;
		}

		Value lastWins() {
			lastWins = true;
			return this;
		}

		Value when(Predicate<ModelObject> whether) {
			condition = whether;
			return this;
		}
	}

	/** A text that the format demands and the model does not need: {@code <propName>param</propName>}. */
	static final class Constant extends Slot {

		final String text;

		Constant(String name, String text) {
			super(List.of(name));
			this.text = text;
		}

		@Override
		Object concern() {
			return null;
		}
	}

	/** Contained objects that are written as one text: {@code id:PASS;id:ANY;}. */
	static final class Packed extends Slot {

		final EReference feature;
		final Function<String, List<? extends ModelObject>> read;
		final Function<List<? extends EObject>, String> write;
		/** What the text cannot say about an object; null if it says all. */
		Function<EObject, String> loss = object -> null;
		private BiPredicate<SourceTree, Integer> accepts = (tree, node) -> true;

		Packed(String name, EReference feature, Function<String, List<? extends ModelObject>> read, Function<List<? extends EObject>, String> write) {
			super(List.of(name));
			this.feature = feature;
			this.read = read;
			this.write = write;
		}

		@Override
		Object concern() {
			return feature;
		}

		@Override
		boolean accepts(SourceTree tree, int node) {
			return accepts.test(tree, node);
		}

		Packed accepting(BiPredicate<SourceTree, Integer> which) {
			accepts = which;
			return this;
		}

		Packed losing(Function<EObject, String> what) {
			loss = what;
			return this;
		}
	}

	/** Names and texts of a map, each a member or option of any name that no other slot takes; or each an element with a name and a value. */
	static final class Entries extends Slot {

		final EReference feature;
		/** Whether names are in lower case in the model, as those of options are. */
		final boolean lowerCase;
		/** Elements that name and value are in; null if the node has the name, and its text is the value. */
		final String keyName;
		final String valueName;
		/** Elements without text that a new entry also has. */
		final List<String> others;

		Entries(EReference feature, boolean lowerCase) {
			this(List.of(), feature, lowerCase, null, null, List.of());
		}

		Entries(EReference feature, String element, String keyName, String valueName, List<String> others) {
			this(List.of(element), feature, false, keyName, valueName, others);
		}

		private Entries(List<String> names, EReference feature, boolean lowerCase, String keyName, String valueName, List<String> others) {
			super(names);
			this.feature = feature;
			this.lowerCase = lowerCase;
			this.keyName = keyName;
			this.valueName = valueName;
			this.others = others;
		}

		@Override
		Object concern() {
			return feature;
		}

		/** An element without a name is none. */
		@Override
		boolean accepts(SourceTree tree, int node) {
			return keyName == null || tree.child(node, keyName) != SourceTree.NONE;
		}

		/** Name of an entry in the model. */
		String key(SourceTree tree, int node) {
			String key = keyName == null ? tree.name(node) : tree.syntax().value(tree, tree.child(node, keyName)).strip();
			return lowerCase ? key.toLowerCase(Locale.ROOT) : key;
		}

		/** Node that has the value; {@link SourceTree#NONE} if there is none. */
		int valueNode(SourceTree tree, int node) {
			return keyName == null ? node : tree.child(node, valueName);
		}

		/** A new one. */
		Draft draft(String key, String value) {
			if (keyName == null) {
				return Draft.value(Draft.Kind.VALUE, key, value, JsonType.STRING);
			}
			Draft draft = new Draft(Draft.Kind.OBJECT, name());
			draft.parts.add(Draft.value(Draft.Kind.VALUE, keyName, key, JsonType.STRING));
			draft.parts.add(Draft.value(Draft.Kind.VALUE, valueName, value, JsonType.STRING));
			others.forEach(other -> draft.parts.add(Draft.value(Draft.Kind.VALUE, other, "", JsonType.STRING)));
			return draft;
		}
	}

	/** A node around things that belong to the same object. */
	static final class Group extends Slot {

		final ObjectMapping content;
		/** Whether a new object has it even if it is empty. */
		boolean always;
		private BiPredicate<SourceTree, Integer> accepts = (tree, node) -> true;

		Group(List<String> names, ObjectMapping content) {
			super(names);
			this.content = content;
		}

		@Override
		Object concern() {
			return null;
		}

		Group always() {
			always = true;
			return this;
		}

		@Override
		boolean accepts(SourceTree tree, int node) {
			return accepts.test(tree, node);
		}

		Group accepting(BiPredicate<SourceTree, Integer> which) {
			accepts = which;
			return this;
		}
	}

	/** Contained objects, each with a node of its own. */
	static final class Children extends Slot {

		final EReference feature;
		private final List<ObjectMapping> mappings = new ArrayList<>();
		private final List<String> tags = new ArrayList<>();
		private BiPredicate<SourceTree, Integer> accepts = (tree, node) -> true;
		/** Of a pair with a key: where {@code Property} elements of one key are objects. */
		List<String> keys = List.of();

		Children(EReference feature) {
			super(new ArrayList<>());
			this.feature = feature;
		}

		@Override
		Object concern() {
			return feature;
		}

		/** Objects of the mapping's class are written with this name; null for any name. */
		Children as(String name, ObjectMapping mapping) {
			if (name != null) {
				names.add(name);
			}
			tags.add(name);
			mappings.add(mapping);
			return this;
		}

		Children keyed(String... key) {
			keys = List.of(key);
			return this;
		}

		Children accepting(BiPredicate<SourceTree, Integer> which) {
			accepts = which;
			return this;
		}

		@Override
		boolean accepts(SourceTree tree, int node) {
			return accepts.test(tree, node);
		}

		/** Whether its objects are single values, such as lines. */
		boolean isOfValues() {
			return mappings.stream().allMatch(mapping -> mapping.jsonKind == NodeKind.STRING);
		}

		ObjectMapping mapping(SourceTree tree, int node) {
			if (mappings.size() == 1) {
				return mappings.get(0);
			}
			int at = tags.indexOf(tree.name(node));
			return mappings.get(Math.max(0, at));
		}

		/** Whether an object is written in the way in which this node is read. */
		boolean fits(EObject object, SourceTree tree, int node) {
			ObjectMapping mapping = mapping(tree, node);
			return mapping.isFor(object) && mapping == mapping(object);
		}

		ObjectMapping mapping(EObject object) {
			for (ObjectMapping mapping : mappings) {
				if (mapping.isFor(object)) {
					return mapping;
				}
			}
			throw new IllegalArgumentException("A " + object.eClass().getName() + " cannot be one of the " + feature.getName() + " of this file.");
		}

		/** Name of an object's node; null if the object names it. */
		String tag(EObject object) {
			return tags.get(mappings.indexOf(mapping(object)));
		}
	}

	/** A value that follows from where the object is, such as the path of a test bed's component; written anew where an object or one above it was named anew. */
	static final class Derived extends Slot {

		final Function<ModelObject, String> text;

		Derived(String name, Function<ModelObject, String> text) {
			super(List.of(name));
			this.text = text;
		}

		@Override
		Object concern() {
			return null;
		}
	}

	/** What is passed over with a warning. */
	static final class Ignored extends Slot {

		final String warning;

		Ignored(String name, String warning) {
			super(List.of(name));
			this.warning = warning;
		}

		@Override
		Object concern() {
			return null;
		}
	}
}
