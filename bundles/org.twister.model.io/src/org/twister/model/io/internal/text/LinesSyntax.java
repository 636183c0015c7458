// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import java.util.function.Consumer;

import org.twister.model.io.Limits;
import org.twister.model.io.MalformedFileException;

/** Plain lines: every line that is neither blank nor begins with {@code #} is an option without name, its value is the line without the space around it. */
public final class LinesSyntax implements Syntax {

	public static final LinesSyntax LINES = new LinesSyntax();

	private LinesSyntax() {}

	@Override
	public SourceTree parse(String file, String text, Limits limits, Consumer<SourceWarning> warnings) throws MalformedFileException {
		SourceTree tree = new SourceTree(file, text, this);
		try {
			IniParser.root(tree);
			TextLine line = new TextLine(text);
			while (line.next()) {
				if (!line.isBlank() && line.first() != '#') {
					if (tree.size() > limits.nodes()) {
						throw tree.malformed(line.start, TOO_MANY.formatted(limits.nodes()));
					}
					int node = tree.begin(NodeKind.OPTION, "", line.start);
					tree.value(node, line.start, line.end);
					tree.end(node, line.end);
				}
			}
			tree.end(0, text.length());
			return tree;
		} catch (OutOfMemoryError e) {
			throw tree.malformed(tree.size() == 0 ? 0 : tree.start(tree.size() - 1), NO_MEMORY);
		}
	}

	@Override
	public String value(SourceTree tree, int node) {
		return node == 0 ? tree.text() : tree.part(tree.valueStart(node), tree.valueEnd(node));
	}

	@Override
	public String escapeUnencodable(int codePoint) {
		return null;
	}
}
