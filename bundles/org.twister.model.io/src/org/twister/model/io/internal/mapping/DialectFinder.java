// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import org.twister.model.io.Dialect;
import org.twister.model.io.internal.text.SourceTree;

/** Looks for the newest dialect that something in a file asks for. */
final class DialectFinder {

	private final SourceTree tree;
	private Dialect found = Dialect.V2_0;

	DialectFinder(SourceTree tree) {
		this.tree = tree;
	}

	Dialect find(ObjectMapping root) {
		look(root, 0);
		return found;
	}

	private void look(ObjectMapping mapping, int node) {
		for (int child = tree.firstChild(node); child != SourceTree.NONE && found != Dialect.NEWEST; child = tree.next(node, child)) {
			Slot slot = mapping.slot(tree, child);
			if (slot == null) {
				continue;
			}
			if (slot.since().compareTo(found) > 0) {
				found = slot.since();
			}
			if (slot instanceof Slot.Group group) {
				look(group.content, child);
			} else if (slot instanceof Slot.Children children) {
				look(children.mapping(tree, child), child);
			}
		}
	}
}
