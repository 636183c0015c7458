// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import org.twister.model.io.internal.mapping.Codec.JsonType;
import org.twister.model.io.internal.mapping.Plan.Insertion;
import org.twister.model.io.internal.text.IniSyntax;
import org.twister.model.io.internal.text.LinesSyntax;
import org.twister.model.io.internal.text.NodeKind;
import org.twister.model.io.internal.text.SourceTree;
import org.twister.model.io.internal.text.Syntax;

/** Edits of INI files and of files of plain lines. */
final class IniForm extends Form {

	private final Syntax syntax;
	/** Between key and value, as the file has it. */
	private final String equals;
	private final String newLine;
	/** All of the text before this place has been removed. */
	private int kept;
	/** Of the text without byte order mark. */
	private final int begin;
	/** How much further in than its section something is, by {@link #place}. */
	private final Map<Integer, String> indents = new HashMap<>();
	/** Whether a blank line is before sections, by the node they are in; by level where a node does not show, negative. */
	private final Map<Integer, Boolean> gaps = new HashMap<>();

	IniForm(SourceTree tree) {
		super(tree, "    ");
		syntax = tree.syntax();
		newLine = lineEnd.isEmpty() ? "\n" : lineEnd;
		equals = equalsSign();
		begin = text.startsWith("\uFEFF") ? 1 : 0;
		kept = begin;
		look(0, 0);
	}

	private String equalsSign() {
		for (int node = 1; node < tree.size(); node++) {
			if (tree.kind(node) == NodeKind.OPTION && !tree.name(node).isEmpty() && tree.valueStart(node) < tree.valueEnd(node)) {
				String between = text.substring(keyEnd(node), tree.valueStart(node));
				if (between.indexOf('\n') < 0 && between.indexOf('\r') < 0) {
					return between;
				}
			}
		}
		return " = ";
	}

	private int keyEnd(int option) {
		int start = tree.start(option);
		boolean isQuoted = !text.startsWith(tree.name(option), start);
		return start + tree.name(option).length() + (isQuoted ? 2 : 0);
	}

	/** Notes how the file is laid out. */
	private void look(int parent, int level) {
		int previous = SourceTree.NONE;
		for (int child = tree.firstChild(parent); child != SourceTree.NONE; child = tree.next(parent, child)) {
			boolean isSection = tree.kind(child) == NodeKind.SECTION;
			String outer = level == 0 ? "" : indentAt(tree.start(parent));
			String inner = indentAt(tree.start(child));
			indents.putIfAbsent(place(level, isSection), inner.startsWith(outer) ? inner.substring(outer.length()) : "");
			if (isSection) {
				if (previous != SourceTree.NONE) {
					boolean hasGap = hasBlankLine(tree.end(previous), tree.start(child));
					gaps.putIfAbsent(parent, hasGap);
					gaps.putIfAbsent(-1 - level, hasGap);
				}
				look(child, level + 1);
			}
			previous = child;
		}
	}

	private boolean hasBlankLine(int from, int to) {
		for (int line = lineStart(to); line > from; line = lineStart(line - lineEndLength(line))) {
			if (hasBlankLineBefore(line)) {
				return true;
			}
		}
		return false;
	}

	private boolean hasBlankLineBefore(int offset) {
		int line = lineStart(offset);
		int before = line - lineEndLength(line);
		return before > begin && startsLine(before);
	}

	private static int place(int level, boolean isSection) {
		return level * 2 + (isSection ? 1 : 0);
	}

	/** Space in front of something within a section of this level; 0 is the file. Spaces would make options of Python's files part of the value before. */
	private String indent(String outer, int level, boolean isSection) {
		return syntax == IniSyntax.CONFIGOBJ ? outer + indents.getOrDefault(place(level, isSection), "") : "";
	}

	private boolean hasGap(int parent) {
		int level = level(parent);
		return gaps.getOrDefault(parent, gaps.getOrDefault(-1 - level, level == 0));
	}

	@Override
	void value(Edits out, int node, String value, Codec codec) {
		int start = tree.valueStart(node);
		int end = tree.valueEnd(node);
		String encoded = encode(value, codec.jsonType());
		boolean needsSpace = start == end && !encoded.isEmpty() && equals.endsWith(" ") && !isBlank(text.charAt(start - 1));
		out.replace(start, end, needsSpace ? " " + encoded : encoded);
	}

	private String encode(String value, JsonType type) {
		if (type == JsonType.LIST && value.indexOf('\n') >= 0 || type == JsonType.LIST && value.indexOf(',') >= 0) {
			return IniSyntax.encodeList(List.of(value.split("\n")));
		}
		return IniSyntax.encode(syntax, value).replace("\n", newLine);
	}

	@Override
	void rename(Edits out, int node, String name) {
		if (tree.kind(node) != NodeKind.SECTION) {
			throw new IllegalStateException("options are not renamed");
		}
		out.replace(tree.valueStart(node), tree.valueEnd(node), IniSyntax.encodeSection(syntax, name));
	}

	@Override
	void apply(Edits out, Plan plan, IntConsumer keep) {
		List<List<Insertion>> insertions = inOrder(plan);
		boolean isTouched = insertFront(out, plan, insertions.get(0));
		for (int i = 0; i < plan.children.length; i++) {
			int child = plan.children[i];
			if (isTouched) {
				dedent(out, child);
			}
			isTouched = plan.deleted[i];
			if (plan.deleted[i]) {
				delete(out, child);
			} else {
				keep.accept(child);
				for (Insertion insertion : insertions.get(i + 1)) {
					out.insert(behindBlanks(tree.end(child)), gap(insertion, plan.node) + newLine + text(insertion, plan.node));
					isTouched = true;
				}
			}
		}
		int behind = tree.behind(plan.node);
		if (isTouched && behind < tree.size()) {
			dedent(out, behind);
		}
	}

	/** What comes in behind each child, the first being that in front of all: options before sections, as what follows a section's name belongs to it. */
	private List<List<Insertion>> inOrder(Plan plan) {
		List<List<Insertion>> places = new ArrayList<>();
		int lastOption = -1;
		int beforeSections = -1;
		boolean hasSection = false;
		for (int i = 0; i < plan.children.length; i++) {
			if (!plan.deleted[i] && tree.kind(plan.children[i]) == NodeKind.SECTION) {
				hasSection = true;
			} else if (!plan.deleted[i]) {
				lastOption = i;
			}
			beforeSections = hasSection || plan.deleted[i] ? beforeSections : i;
		}
		for (int i = -1; i < plan.children.length; i++) {
			places.add(new ArrayList<>());
		}
		for (int i = -1; i < plan.children.length; i++) {
			for (Insertion insertion : plan.after(i)) {
				int at = isSection(insertion) ? Math.max(i, lastOption) : hasSection ? Math.min(i, beforeSections) : i;
				places.get(at + 1).add(insertion);
			}
		}
		places.forEach(place -> place.sort(Comparator.comparing(this::isSection)));
		return places;
	}

	private boolean insertFront(Edits out, Plan plan, List<Insertion> added) {
		if (added.isEmpty()) {
			return false;
		}
		if (plan.node != 0) {
			int at = headerEnd(plan.node);
			added.forEach(insertion -> out.insert(at, gap(insertion, plan.node) + newLine + text(insertion, plan.node)));
			return true;
		}
		boolean isAlone = plan.children.length == 0;
		int at = isAlone ? text.length() : lineStart(tree.start(plan.children[0]));
		boolean isBegin = at == 0 || at == 1 && text.charAt(0) == '\uFEFF';
		out.insert(at, !isBegin && !endsLine(at) ? newLine : "");
		for (int i = 0; i < added.size(); i++) {
			boolean isSeparate = i > 0 || isAlone && !isBegin;
			out.insert(at, (isSeparate ? gap(added.get(i), 0) : "") + text(added.get(i), 0) + newLine);
		}
		if (plan.keepsAny() && hasGap(0) && tree.kind(firstKept(plan)) == NodeKind.SECTION) {
			out.insert(at, newLine);
		}
		return true;
	}

	private boolean endsLine(int at) {
		return text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
	}

	private static int firstKept(Plan plan) {
		int at = 0;
		while (plan.deleted[at]) {
			at++;
		}
		return plan.children[at];
	}

	/** In Python's files something indented goes on with the option before it, if there is one now. */
	private void dedent(Edits out, int node) {
		int start = tree.start(node);
		if (syntax == IniSyntax.PYTHON && !indentAt(start).isEmpty()) {
			out.delete(lineStart(start), start);
		}
	}

	/**
	 * Removes a line, or a section with the blank lines before it. Its line end stays for what is put behind it, so the one before goes; at the begin of the text it is the
	 * other way round.
	 */
	private void delete(Edits out, int child) {
		boolean isSection = tree.kind(child) == NodeKind.SECTION;
		int start = lineStart(tree.start(child));
		int end = behindBlanks(tree.end(child));
		if (start == kept || out.position() >= start) {
			int behind = lineEndBehind(end);
			while (isSection && behind < text.length() && lineEndBehind(behind) > 0) {
				behind = lineEndBehind(behind);
			}
			kept = start == kept ? behind : kept;
			out.delete(start, behind);
			return;
		}
		while (isSection && hasBlankLineBefore(start)) {
			start = lineStart(start - lineEndLength(start));
		}
		out.delete(start - lineEndLength(start), end);
	}

	/** Of the line end before this place. */
	private int lineEndLength(int offset) {
		return text.startsWith("\r\n", offset - 2) ? 2 : 1;
	}

	private boolean isSection(Insertion insertion) {
		return switch (insertion) {
		case Insertion.New created -> !created.draft().isValue();
		case Insertion.Moved moved -> syntax != LinesSyntax.LINES && moved.text().startsWith("[");
		};
	}

	private String gap(Insertion insertion, int parent) {
		return isSection(insertion) && hasGap(parent) ? newLine : "";
	}

	/** End of the line of a section's name. */
	private int headerEnd(int section) {
		int at = tree.valueEnd(section);
		while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
			at++;
		}
		return at;
	}

	private int behindBlanks(int offset) {
		int at = offset;
		while (at < text.length() && isBlank(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private String text(Insertion insertion, int parent) {
		int level = level(parent);
		String indent = indent(parent == 0 ? "" : indentAt(tree.start(parent)), level, isSection(insertion));
		return switch (insertion) {
		case Insertion.Moved moved -> indent + reindent(moved, indent);
		case Insertion.New created -> {
			StringBuilder to = new StringBuilder();
			write(to, created.draft(), level + 1, indent);
			yield to.toString();
		}
		};
	}

	/** How many sections something within this node is in; 0 for the root. */
	private int level(int node) {
		if (node == 0 || syntax != IniSyntax.CONFIGOBJ) {
			return node == 0 ? 0 : 1;
		}
		int count = 0;
		for (int at = tree.start(node); text.charAt(at) == '[' || isBlank(text.charAt(at)); at++) {
			count += text.charAt(at) == '[' ? 1 : 0;
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
			String encoded = encode(draft.text, draft.type);
			if (!draft.name().isEmpty() || syntax != LinesSyntax.LINES) {
				to.append(IniSyntax.encodeKey(syntax, draft.name())).append(encoded.isEmpty() ? equals.stripTrailing() : equals);
			}
			to.append(encoded);
			return;
		}
		to.append("[".repeat(level)).append(IniSyntax.encodeSection(syntax, draft.name())).append("]".repeat(level));
		List<Draft> parts = new ArrayList<>(draft.parts);
		parts.sort(Comparator.comparing(this::isSection));
		for (Draft part : parts) {
			to.append(newLine);
			write(to, part, level + 1, indent(indent, level, isSection(part)));
		}
	}

	private boolean isSection(Draft draft) {
		return draft.kind == Draft.Kind.MOVED ? isSection(draft.moved) : !draft.isValue();
	}
}
