// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.List;
import java.util.function.IntConsumer;

import org.twister.model.io.internal.mapping.Plan.Insertion;
import org.twister.model.io.internal.text.IniSyntax;
import org.twister.model.io.internal.text.NodeKind;
import org.twister.model.io.internal.text.SourceTree;

/** Edits of INI files and of files of plain lines. */
final class IniForm extends Form {

	/** Between key and value, as the file has it. */
	private final String equals;
	private final String newLine;

	IniForm(SourceTree tree) {
		super(tree, "    ");
		newLine = lineEnd.isEmpty() ? "\n" : lineEnd;
		equals = equalsSign();
	}

	private String equalsSign() {
		for (int node = 1; node < tree.size(); node++) {
			if (tree.kind(node) == NodeKind.OPTION && !tree.name(node).isEmpty() && tree.valueStart(node) < tree.valueEnd(node)) {
				return text.substring(tree.start(node) + tree.name(node).length(), tree.valueStart(node));
			}
		}
		return " = ";
	}

	@Override
	void value(Edits out, int node, String value, Codec codec) {
		boolean wasEmpty = tree.valueStart(node) == tree.valueEnd(node);
		int start = tree.valueStart(node);
		boolean needsSpace = wasEmpty && start > 0 && equals.endsWith(" ") && !isBlank(text.charAt(start - 1));
		out.replace(start, tree.valueEnd(node), (needsSpace ? " " : "") + encode(value));
	}

	private String encode(String value) {
		return IniSyntax.encode(value).replace("\n", newLine);
	}

	@Override
	void rename(Edits out, int node, String name) {
		if (tree.kind(node) == NodeKind.SECTION) {
			out.replace(tree.valueStart(node), tree.valueEnd(node), name);
		} else {
			out.replace(tree.start(node), tree.start(node) + tree.name(node).length(), name);
		}
	}

	@Override
	void apply(Edits out, Plan plan, IntConsumer keep) {
		insertFront(out, plan);
		for (int i = 0; i < plan.children.length; i++) {
			int child = plan.children[i];
			if (plan.deleted[i]) {
				deleteWithLine(out, tree.start(child), tree.end(child));
			} else {
				keep.accept(child);
				for (Insertion insertion : plan.after(i)) {
					out.insert(tree.end(child), before(insertion) + text(insertion, plan.node, indentAt(tree.start(child))));
				}
			}
		}
	}

	private void insertFront(Edits out, Plan plan) {
		List<Insertion> added = plan.after(-1);
		if (added.isEmpty()) {
			return;
		}
		if (plan.node != 0) {
			int at = headerEnd(plan.node);
			for (Insertion insertion : added) {
				out.insert(at, newLine + text(insertion, plan.node, plan.children.length == 0 ? indentAt(tree.start(plan.node)) : indentAt(tree.start(plan.children[0]))));
			}
			return;
		}
		int at = plan.children.length == 0 ? text.length() : lineStart(tree.start(plan.children[0]));
		boolean needsLine = at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r' && text.charAt(at - 1) != '\uFEFF';
		out.insert(at, needsLine ? newLine : "");
		for (int i = 0; i < added.size(); i++) {
			boolean isGap = i > 0 && isSection(added.get(i)) || i == 0 && at > 0 && isSection(added.get(0)) && !needsLine && plan.children.length == 0;
			out.insert(at, (isGap ? newLine : "") + text(added.get(i), 0, "") + newLine);
		}
	}

	private static boolean isSection(Insertion insertion) {
		return insertion instanceof Insertion.New created ? created.draft().kind == Draft.Kind.OBJECT
				: insertion instanceof Insertion.Moved moved && moved.text().startsWith("[");
	}

	private String before(Insertion insertion) {
		return isSection(insertion) ? newLine + newLine : newLine;
	}

	/** End of the line of a section's name. */
	private int headerEnd(int section) {
		int at = tree.valueEnd(section);
		while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
			at++;
		}
		return at;
	}

	private String text(Insertion insertion, int parent, String indent) {
		return switch (insertion) {
		case Insertion.Moved moved -> indent + reindent(moved, indent);
		case Insertion.New created -> {
			StringBuilder to = new StringBuilder();
			write(to, created.draft(), level(parent) + 1, indent);
			yield to.toString();
		}
		};
	}

	/** How many brackets a section has; 0 for the root. */
	private int level(int node) {
		int count = 0;
		while (node != 0 && text.startsWith("[", tree.start(node) + count)) {
			count++;
		}
		return count;
	}

	private void write(StringBuilder to, Draft draft, int level, String indent) {
		to.append(indent);
		if (draft.kind == Draft.Kind.MOVED) {
			to.append(reindent(draft.moved, indent));
			return;
		}
		if (draft.isValue()) {
			to.append(draft.name()).append(draft.name().isEmpty() ? "" : equals).append(encode(draft.text));
			return;
		}
		to.append("[".repeat(level)).append(draft.name()).append("]".repeat(level));
		for (Draft part : draft.parts) {
			boolean isNested = !part.isValue();
			to.append(newLine);
			write(to, part, level + 1, isNested ? indent + (level > 0 && isIndented() ? unit : "") : indent);
		}
	}

	/** Whether nested sections of this file stand further in. */
	private boolean isIndented() {
		for (int node = 1; node < tree.size(); node++) {
			if (tree.kind(node) == NodeKind.SECTION && !indentAt(tree.start(node)).isEmpty()) {
				return true;
			}
		}
		return false;
	}
}
