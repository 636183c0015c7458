// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.twister.model.io.Dialect;
import org.twister.model.io.MalformedFileException;
import org.twister.model.io.internal.text.JsonSyntax;
import org.twister.model.io.internal.text.NodeKind;
import org.twister.model.io.internal.text.SourceTree;
import org.twister.model.io.internal.text.Syntax;

/**
 * The table of one kind of file in one syntax.
 *
 * @param syntax   of the file
 * @param root     mapping of the root object, chosen by what the file says
 * @param defaults section of an INI file whose options count for all others; null for none
 * @param empty    text of a file without content, in a dialect, for an object of the root's class
 * @param check    what is wrong with the file as a whole, null if nothing: it is of another kind
 * @param oldest   dialect of a file in which nothing asks for a later one
 */
public record FileMapping(Syntax syntax, Function<SourceTree, ObjectMapping> root, String defaults, BiFunction<Dialect, String, String> empty,
		Function<SourceTree, String> check, Function<SourceTree, Dialect> oldest) {

	/** A table with one class of root objects. */
	static FileMapping of(Syntax syntax, ObjectMapping root, String empty) {
		root.seal();
		return new FileMapping(syntax, tree -> root, null, (dialect, type) -> empty, tree -> null, tree -> Dialect.V2_0);
	}

	FileMapping withDefaults(String section) {
		return new FileMapping(syntax, root, section, empty, check, oldest);
	}

	FileMapping checkedBy(Function<SourceTree, String> what) {
		return new FileMapping(syntax, root, defaults, empty, what, oldest);
	}

	/** A file in which nothing asks for a later dialect is in this one. */
	FileMapping notBefore(Function<SourceTree, Dialect> dialect) {
		return new FileMapping(syntax, root, defaults, empty, check, dialect);
	}

	/** The dialect of a file: the newest that one of its nodes asks for. */
	Dialect dialect(SourceTree tree) {
		Dialect asked = new DialectFinder(tree).find(root.apply(tree));
		Dialect least = oldest.apply(tree);
		return asked.compareTo(least) < 0 ? least : asked;
	}

	/**
	 * Sees to it that a file is of this kind.
	 *
	 * @throws MalformedFileException if it is not, with the place where that shows
	 */
	public void verify(SourceTree tree) throws MalformedFileException {
		String problem = check.apply(tree);
		if (problem != null) {
			throw malformed(tree, tree.start(0), problem);
		}
		if (syntax instanceof JsonSyntax) {
			verify(tree, root.apply(tree), 0);
		}
	}

	/** What has something within must be an object; where a single object has nothing, null will do. */
	private static void verify(SourceTree tree, ObjectMapping mapping, int node) throws MalformedFileException {
		for (int child = tree.firstChild(node); child != SourceTree.NONE; child = tree.next(node, child)) {
			Slot slot = mapping.slot(tree, child);
			ObjectMapping within = slot instanceof Slot.Group group
					? group.content
					: slot instanceof Slot.Children children ? children.mapping(tree, child) : null;
			if (within == null || slot instanceof Slot.Group && tree.kind(child) == NodeKind.NULL) {
				continue;
			}
			if (tree.kind(child) != within.jsonKind) {
				int start = tree.kind(child) == NodeKind.STRING ? tree.valueStart(child) - 1 : tree.valueStart(child);
				throw malformed(tree, start, "\"" + tree.name(child) + "\" is no object.");
			}
			verify(tree, within, child);
		}
	}

	private static MalformedFileException malformed(SourceTree tree, int offset, String sentence) {
		return new MalformedFileException(tree.file(), tree.line(offset), tree.column(offset), sentence);
	}

	/** Names of the XML roots that files of this kind have. */
	static String rootProblem(SourceTree tree, List<String> names, String what) {
		for (String name : names) {
			if (tree.name(0).equalsIgnoreCase(name)) {
				return null;
			}
		}
		return "This is no " + what + ": its root element is <" + tree.name(0) + ">, not <" + names.get(0) + ">.";
	}
}
