// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.twister.model.io.Limits;
import org.twister.model.io.MalformedFileException;

/** What tests ask of trees. */
final class Trees {

	private Trees() {}

	static SourceTree parse(Syntax syntax, String text) {
		return parse(syntax, text, new ArrayList<>());
	}

	static SourceTree parse(Syntax syntax, String text, List<SourceWarning> warnings) {
		try {
			SourceTree tree = syntax.parse("f", text, Limits.DEFAULT, warnings::add);
			check(tree);
			return tree;
		} catch (MalformedFileException e) {
			throw new AssertionError(e.getMessage() + " in " + text, e);
		}
	}

	/** The error of a text that must not be taken, {@code f:line:column: sentence}. */
	static String refused(Syntax syntax, String text) {
		MalformedFileException e = assertThrows(MalformedFileException.class, () -> syntax.parse("f", text, Limits.DEFAULT, w -> {}));
		assertTrue(e.line() > 0 && e.column() > 0, e.getMessage());
		return e.getMessage();
	}

	/** Each node must lie within its parent and behind its elder sibling, and the value within the node. */
	static void check(SourceTree tree) {
		check(tree, 0);
		assertEquals(tree.size(), tree.behind(0));
	}

	private static void check(SourceTree tree, int node) {
		assertTrue(tree.start(node) <= tree.valueStart(node) && tree.valueStart(node) <= tree.valueEnd(node) && tree.valueEnd(node) <= tree.end(node),
				() -> tree.kind(node) + " " + tree.name(node));
		int at = tree.start(node);
		for (int child = tree.firstChild(node); child != SourceTree.NONE; child = tree.next(node, child)) {
			assertTrue(at <= tree.start(child) && tree.end(child) <= tree.end(node), () -> tree.name(node));
			at = tree.end(child);
			check(tree, child);
		}
	}

	/** All nodes, one a line: kind, name, whole range, value range, value. */
	static String show(SourceTree tree) {
		StringBuilder all = new StringBuilder();
		for (int node = 0; node < tree.size(); node++) {
			all.append(tree.kind(node)).append(' ').append(tree.name(node)).append(" <").append(tree.text(), tree.start(node), tree.end(node)).append("> <")
					.append(tree.text(), tree.valueStart(node), tree.valueEnd(node)).append("> ").append(tree.syntax().value(tree, node)).append('\n');
		}
		return all.toString().replace("\r", "\\r");
	}
}
