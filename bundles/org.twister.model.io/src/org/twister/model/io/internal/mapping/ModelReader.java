// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.twister.model.ModelObject;
import org.twister.model.io.internal.mapping.Codec.BadValueException;
import org.twister.model.io.internal.mapping.Codec.JsonType;
import org.twister.model.io.internal.mapping.Slot.Value.Form;
import org.twister.model.io.internal.text.IniSyntax;
import org.twister.model.io.internal.text.NodeKind;
import org.twister.model.io.internal.text.SourceTree;
import org.twister.model.io.internal.text.SourceWarning;
import org.twister.model.io.internal.text.Syntax;

/** Makes objects of the nodes of a tree. For one tree and one thread. */
final class ModelReader {

	private final SourceTree tree;
	private final Syntax syntax;
	private final Consumer<SourceWarning> warnings;
	/** {@code [DEFAULT]} of an INI file, whose options stand in for those that a section lacks. */
	private final int defaults;

	/** @param defaults name of the section that gives values to all others; null for none */
	ModelReader(SourceTree tree, String defaults, Consumer<SourceWarning> warnings) {
		this.tree = tree;
		this.syntax = tree.syntax();
		this.warnings = warnings;
		this.defaults = defaults == null ? SourceTree.NONE : tree.child(0, defaults);
	}

	/** The object of a node, with all it contains. */
	ModelObject read(ObjectMapping mapping, int node) {
		return read(mapping, node, true);
	}

	/** The object of a node without contained objects that have nodes of their own. */
	ModelObject readAlone(ObjectMapping mapping, int node) {
		return read(mapping, node, false);
	}

	private ModelObject read(ObjectMapping mapping, int node, boolean deep) {
		ModelObject object = (ModelObject) EcoreUtil.create(mapping.type);
		object.setSource(tree, node);
		long[] seen = new long[1];
		Slot.Value own = mapping.own(Form.OWN_NAME);
		if (own != null) {
			set(own, object, node, tree.name(node));
		}
		own = mapping.own(Form.OWN_TEXT);
		if (own != null) {
			set(own, object, node, syntax.value(tree, node));
		}
		for (int part = node; part != SourceTree.NONE; part = tree.continuation(part)) {
			content(mapping, part, object, deep, seen);
		}
		if (defaults != SourceTree.NONE && tree.kind(node) == NodeKind.SECTION) {
			takeDefaults(mapping, object, seen);
		}
		return object;
	}

	private void content(ObjectMapping mapping, int node, ModelObject object, boolean deep, long[] seen) {
		for (int child = tree.firstChild(node); child != SourceTree.NONE; child = tree.next(node, child)) {
			Slot slot = mapping.slot(tree, child);
			if (slot != null) {
				boolean first = (seen[0] & 1L << slot.first) == 0;
				seen[0] |= 1L << slot.first;
				take(mapping, slot, child, object, deep, seen, first);
			}
		}
	}

	private void take(ObjectMapping mapping, Slot slot, int child, ModelObject object, boolean deep, long[] seen, boolean first) {
		switch (slot) {
		case Slot.Value value -> {
			if (first || value.lastWins || isLastOneMeant(tree.kind(child))) {
				if (!first && isLastOneMeant(tree.kind(child))) {
					value.access.set((InternalEObject) object, value.access.unset());
				}
				set(value, object, child, text(mapping, value, child));
			}
		}
		case Slot.Children children -> {
			if (deep && !tree.isContinuation(child)) {
				add(children, object, read(children.mapping(tree, child), child, true));
			}
		}
		case Slot.Group group -> content(group.content, child, object, deep, seen);
		case Slot.Packed packed -> {
			if (first) {
				for (ModelObject part : packed.read.apply(syntax.value(tree, child))) {
					part.setSource(tree, child);
					add(object, packed.feature, part);
				}
			}
		}
		case Slot.Entries entries -> put(entries, object, child);
		case Slot.Ignored ignored -> warn(child, ignored.warning);
		case Slot.Constant constant -> {
			// says nothing
		}
		case Slot.Derived derived -> {
			// follows from the place
		}
		}
	}

	/** Of options and members with one name the last one counts, of elements the first. */
	static boolean isLastOneMeant(NodeKind kind) {
		return kind != NodeKind.ELEMENT && kind != NodeKind.EMPTY_ELEMENT && kind != NodeKind.ATTRIBUTE;
	}

	/** Text of a slot's node. */
	private String text(ObjectMapping mapping, Slot.Value slot, int child) {
		if (slot.form != Form.PAIR) {
			return slot.codec.jsonType() == JsonType.LIST && syntax instanceof IniSyntax ini
					? String.join("\n", ini.values(tree, child))
					: syntax.value(tree, child);
		}
		int value = tree.child(child, mapping.valueName);
		return value == SourceTree.NONE ? "" : syntax.value(tree, value);
	}

	private void set(Slot.Value slot, ModelObject object, int node, String text) {
		try {
			Object value = slot.codec.read(text);
			if (slot.access instanceof Access.Is flag && flag.isInConflict((InternalEObject) object, value)) {
				warn(node, flag.conflict());
			}
			if (value != null) {
				slot.access.set((InternalEObject) object, value);
			}
		} catch (BadValueException e) {
			warn(node, label(node) + " is '" + text.strip() + "', which is " + e.getMessage() + "; "
					+ slot.codec.write(slot.access.get((InternalEObject) object)) + " is used.");
		}
	}

	/** As people call it: {@code <tcdelay>}. */
	private String label(int node) {
		return switch (tree.kind(node)) {
		case ELEMENT, EMPTY_ELEMENT -> "<" + tree.name(node) + ">";
		default -> tree.name(node);
		};
	}

	private static void add(Slot.Children slot, ModelObject object, ModelObject part) {
		if (slot.feature.isMany()) {
			add(object, slot.feature, part);
		} else if (!object.eIsSet(slot.feature)) {
			object.eSet(slot.feature, part);
		}
	}

	@SuppressWarnings("unchecked")
	private static void add(ModelObject object, EReference feature, ModelObject part) {
		((InternalEList<EObject>) object.eGet(feature)).addUnique(part);
	}

	@SuppressWarnings("unchecked")
	private void put(Slot.Entries slot, ModelObject object, int node) {
		int value = slot.valueNode(tree, node);
		((EMap<String, String>) object.eGet(slot.feature)).put(slot.key(tree, node), value == SourceTree.NONE ? "" : syntax.value(tree, value));
	}

	/** What {@code [DEFAULT]} says in place of the section. */
	@SuppressWarnings("unchecked")
	private void takeDefaults(ObjectMapping mapping, ModelObject object, long[] seen) {
		Map<String, String> others = new LinkedHashMap<>();
		for (int section = defaults; section != SourceTree.NONE; section = tree.continuation(section)) {
			for (int option = tree.firstChild(section); option != SourceTree.NONE; option = tree.next(section, option)) {
				Slot slot = mapping.slot(tree, option);
				if (slot instanceof Slot.Value value && (seen[0] & 1L << slot.first) == 0) {
					set(value, object, option, text(mapping, value, option));
				} else if (slot instanceof Slot.Entries entries) {
					others.put(Changes.key(entries, tree.name(option)), syntax.value(tree, option));
				}
			}
		}
		if (mapping.otherwise() instanceof Slot.Entries entries) {
			EMap<String, String> map = (EMap<String, String>) object.eGet(entries.feature);
			others.forEach((name, text) -> {
				if (!map.containsKey(name)) {
					map.put(name, text);
				}
			});
		}
	}

	private void warn(int node, String message) {
		int start = tree.start(node);
		warnings.accept(new SourceWarning(message, tree.file(), tree.line(start), tree.column(start)));
	}
}
