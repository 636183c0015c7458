// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.twister.model.io.internal.text.NodeKind;
import org.twister.model.io.internal.text.SourceTree;

/** What becomes of the children of one node: which go, and what comes between them. XML attributes are not among these children. */
final class Plan {

	/** Something that comes in: new, or with the text that it had elsewhere. */
	sealed interface Insertion {

		/** New. */
		record New(Draft draft) implements Insertion {}

		/**
		 * The text of a node from elsewhere in the file, edited.
		 *
		 * @param indent of the line it stood on
		 * @param rigid  whether lines within it belong to values, so that their indentation stays
		 */
		record Moved(String text, String indent, boolean rigid) implements Insertion {}
	}

	final SourceTree tree;
	final int node;
	/** In the order of the text. */
	final int[] children;
	final boolean[] deleted;
	/** Whether first children come on the node's own line. */
	boolean inline;
	private List<List<Insertion>> insertions;

	Plan(SourceTree tree, int node) {
		this.tree = tree;
		this.node = node;
		int[] found = new int[8];
		int count = 0;
		for (int child = tree.firstChild(node); child != SourceTree.NONE; child = tree.next(node, child)) {
			if (tree.kind(child) != NodeKind.ATTRIBUTE) {
				if (count == found.length) {
					found = Arrays.copyOf(found, count * 2);
				}
				found[count++] = child;
			}
		}
		children = Arrays.copyOf(found, count);
		deleted = new boolean[count];
	}

	/** Index of a child. */
	int index(int child) {
		return Arrays.binarySearch(children, child);
	}

	/** Behind the child of this index, -1 for in front of all; behind what was put there before. */
	void insert(int after, Insertion insertion) {
		if (insertions == null) {
			insertions = new ArrayList<>();
			for (int i = 0; i <= children.length; i++) {
				insertions.add(null);
			}
		}
		if (insertions.get(after + 1) == null) {
			insertions.set(after + 1, new ArrayList<>());
		}
		insertions.get(after + 1).add(insertion);
	}

	/** What comes in behind the child of this index and behind deleted ones that follow it; -1 for in front of all. Of a deleted child there is none. */
	List<Insertion> after(int child) {
		if (insertions == null || child >= 0 && deleted[child]) {
			return List.of();
		}
		List<Insertion> all = new ArrayList<>();
		for (int i = child; i < children.length && (i == child || deleted[i]); i++) {
			if (insertions.get(i + 1) != null) {
				all.addAll(insertions.get(i + 1));
			}
		}
		return all;
	}

	boolean hasInsertions() {
		return insertions != null;
	}

	/** Whether any child stays. */
	boolean keepsAny() {
		for (boolean gone : deleted) {
			if (!gone) {
				return true;
			}
		}
		return false;
	}
}
