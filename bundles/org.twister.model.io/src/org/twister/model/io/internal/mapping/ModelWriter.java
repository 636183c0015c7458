// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.twister.model.ModelObject;
import org.twister.model.io.Dialect;
import org.twister.model.io.Loss;
import org.twister.model.io.internal.mapping.Plan.Insertion;
import org.twister.model.io.internal.text.SourceTree;
import org.twister.model.io.internal.text.UnwritableTextException;

/**
 * Writes objects into the text that they were read from: what is as the text says stays as it is there, character by character, and the rest becomes edits of the text.
 * For one use, in one thread; changes no object.
 */
final class ModelWriter {

	final SourceTree tree;
	final Form form;
	/** What is written where there is a choice. */
	final Dialect dialect;
	/** Whether what other dialects have is taken out. */
	final boolean converts;
	/** Whether the text is that of a new file, whose root gets what a new object has. */
	final boolean creates;
	final Drafter drafter;
	private final ModelReader reader;
	private final List<Loss> losses = new ArrayList<>();
	/** Objects whose node has been used, so that a second one with the same node is written as a new one. */
	private final Set<EObject> placed = Collections.newSetFromMap(new IdentityHashMap<>());

	/**
	 * @param tree     of the text
	 * @param defaults as in {@link FileMapping}
	 * @param dialect  to be written
	 * @param converts whether what was read in another dialect is to be written in this one
	 */
	ModelWriter(SourceTree tree, String defaults, Dialect dialect, boolean converts) {
		this(tree, defaults, dialect, converts, false);
	}

	/** @param creates whether the text is that of a new file */
	ModelWriter(SourceTree tree, String defaults, Dialect dialect, boolean converts, boolean creates) {
		this.creates = creates;
		this.tree = tree;
		this.reader = new ModelReader(tree, defaults, warning -> {});
		this.form = Form.of(tree);
		this.dialect = dialect;
		this.converts = converts;
		this.drafter = new Drafter(this);
	}

	/** The text with the object in place of what its root says. */
	String write(ObjectMapping mapping, ModelObject root) {
		Edits edits = new Edits(tree.text(), 0);
		object(edits, mapping, 0, root, false);
		return edits.finish(tree.text().length());
	}

	/** What the dialect cannot say, in the order of the file. */
	List<Loss> losses() {
		return losses.stream().sorted(Comparator.comparingInt(Loss::line)).toList();
	}

	/**
	 * Writes one object into its node.
	 *
	 * @param renamed whether the object or one above it has another name or place
	 */
	void object(Edits out, ObjectMapping mapping, int node, ModelObject object, boolean renamed) {
		check(mapping, object);
		Changes changes = new Changes(mapping, object, reader.readAlone(mapping, node));
		new ObjectWriter(this, mapping, node, object, changes, renamed).write(out);
	}

	/** Writes an object into a section that goes on with its own one. */
	void continuation(Edits out, ObjectMapping mapping, int section, ModelObject object) {
		int own = tree.first(section);
		new ObjectWriter(this, mapping, own, object, new Changes(mapping, object, reader.readAlone(mapping, own)), false).writeContinuation(out, section);
	}

	/** The text that an object has elsewhere in the file, edited; null if it has none. */
	Insertion.Moved moved(Slot.Children slot, ModelObject object) {
		if (object.sourceText() != tree || object.sourceNode() == 0 || !slot.names.isEmpty() && !tree.name(object.sourceNode()).equals(slot.tag(object))
				|| !placed.add(object) || !isOwnNode(object)
				|| tree.continuation(object.sourceNode()) != SourceTree.NONE) {
			return null;
		}
		int node = object.sourceNode();
		Edits part = new Edits(tree.text(), tree.start(node));
		object(part, slot.mapping(object), node, object, true);
		return new Insertion.Moved(part.finish(tree.end(node)), form.indentAt(tree.start(node)),
				isRigid(node) || !(form instanceof JsonForm) && hasLines(object));
	}

	/** Whether the object was read from its node in this form: a copy, which knows the place of its original, may be of another. */
	private static boolean isOwnNode(ModelObject object) {
		return object.eContainer() != null;
	}

	/** Whether lines within the node belong to values. */
	private boolean isRigid(int node) {
		for (int n = node; n < tree.behind(node); n++) {
			if (tree.firstChild(n) == SourceTree.NONE && hasLines(tree.valueStart(n), tree.valueEnd(n))) {
				return true;
			}
		}
		return false;
	}

	private static Stream<EObject> contents(ModelObject object) {
		Iterable<EObject> contents = object::eAllContents;
		return StreamSupport.stream(contents.spliterator(), false);
	}

	/** Whether a value within has several lines now, even if it had not when it was read. */
	private static boolean hasLines(ModelObject object) {
		return Stream.concat(Stream.of(object), contents(object)).anyMatch(part -> part.eClass().getEAllAttributes().stream().map(part::eGet)
				.anyMatch(value -> value instanceof String text && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)));
	}

	boolean hasLines(int start, int end) {
		for (int i = start; i < end; i++) {
			if (tree.text().charAt(i) == '\n' || tree.text().charAt(i) == '\r') {
				return true;
			}
		}
		return false;
	}

	/** What files of this kind have no place for is refused, not left out. */
	static void check(ObjectMapping mapping, ModelObject object) {
		for (EStructuralFeature feature : mapping.unmapped()) {
			if (object.eIsSet(feature)) {
				throw new UnwritableTextException(Labels.of(object) + ": '" + feature.getName() + "' has no place in a file of this kind.");
			}
		}
	}

	/** Notes that something is not in the dialect. */
	void lose(ModelObject object, Slot slot, String value, int line) {
		String name = slot instanceof Slot.Value pair && pair.form == Slot.Value.Form.PAIR ? pair.keys.get(0) : slot.names.isEmpty() ? "" : slot.name();
		String what = value.isEmpty() || value.length() > 60 ? name : name + " " + value;
		losses.add(new Loss(Labels.of(object) + ": " + what + " is not in " + dialect.label() + ".", line));
	}

	/** Notes what a text for several objects cannot say about them. */
	void losePacked(ModelObject object, Slot.Packed slot) {
		if (converts) {
			Changes.parts(slot, object).stream().map(slot.loss).filter(Objects::nonNull)
					.forEach(loss -> lose(object, loss + " are not in " + dialect.label() + "."));
		}
	}

	/** Notes that a contained object is not in the dialect. */
	void lose(ModelObject object, ModelObject part) {
		losses.add(new Loss(Labels.of(object) + ": " + Labels.of(part) + " is not in " + dialect.label() + ".", part.sourceLine()));
	}

	/** Notes a loss of another kind. */
	void lose(ModelObject object, String what) {
		losses.add(new Loss(Labels.of(object) + ": " + what, object.sourceLine()));
	}
}
