// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import java.util.function.Consumer;

/** Tells of what was passed over in one text, a thousand times at most. */
final class Warnings {

	private static final int MOST = 1000;

	private final SourceTree tree;
	private final Consumer<SourceWarning> warnings;
	private int count;

	Warnings(SourceTree tree, Consumer<SourceWarning> warnings) {
		this.tree = tree;
		this.warnings = warnings;
	}

	void add(int offset, String sentence) {
		count++;
		if (count <= MOST) {
			warnings.accept(tree.warning(offset, count < MOST ? sentence : "There is more of this kind, which is not listed."));
		}
	}
}
