// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import java.util.ArrayList;
import java.util.List;

import org.twister.cli.internal.terminal.Terminal;
import org.twister.cli.internal.terminal.Terminal.Style;
import org.twister.cli.internal.terminal.Text;

/** Prints a tree, with lines from each part to what is in it. On a terminal lines are cut at its edge. */
final class Tree {

	/**
	 * A part of a tree.
	 *
	 * @param mark    in front of the text, never cut; may be empty
	 * @param text    its name; if it is a path, its begin is cut
	 * @param style   of the text
	 * @param notes   what else there is to say in the same line
	 * @param details lines below
	 * @param parts   within
	 */
	record Node(String mark, String text, Style style, String notes, List<String> details, List<Node> parts) {}

	private static final int BATCH = 1000;
	private static final String GAP = "  ";

	private final Terminal terminal;
	private final List<String> lines = new ArrayList<>();

	Tree(Terminal terminal) {
		this.terminal = terminal;
	}

	void print(List<Node> roots) {
		for (Node root : roots) {
			print(root, "", "");
		}
		flush();
	}

	/**
	 * @param lead of the first line
	 * @param rest of the other lines
	 */
	private void print(Node node, String lead, String rest) {
		add(lead, node);
		String detail = rest + (node.parts().isEmpty() ? GAP : "│ ") + " ".repeat(Text.columns(node.mark()));
		for (String line : node.details()) {
			add(styled(Style.DIM, detail) + cut(Text.printable(line), detail));
		}
		for (int i = 0; i < node.parts().size(); i++) {
			boolean isLast = i == node.parts().size() - 1;
			print(node.parts().get(i), rest + (isLast ? "└─ " : "├─ "), rest + (isLast ? "   " : "│  "));
		}
	}

	private void add(String lead, Node node) {
		String text = Text.plain(node.text());
		String notes = node.notes().isEmpty() ? "" : GAP + Text.plain(node.notes());
		if (terminal.isLive()) {
			int room = Math.max(0, terminal.width() - Text.columns(lead) - Text.columns(node.mark()));
			int forText = Math.max(room - Text.columns(notes), Math.min(room, room / 2));
			text = Text.cutStart(text, forText);
			notes = Text.cut(notes, room - Text.columns(text));
		}
		add(styled(Style.DIM, lead) + node.mark() + styled(node.style(), text) + styled(Style.DIM, notes));
	}

	private String cut(String text, String lead) {
		return terminal.isLive() ? Text.cut(text, Math.max(0, terminal.width() - Text.columns(lead))) : text;
	}

	private String styled(Style style, String text) {
		return terminal.styled(style, text);
	}

	private void add(String line) {
		lines.add(line.stripTrailing());
		if (lines.size() == BATCH) {
			flush();
		}
	}

	private void flush() {
		terminal.println(lines.toArray(String[]::new));
		lines.clear();
	}
}
