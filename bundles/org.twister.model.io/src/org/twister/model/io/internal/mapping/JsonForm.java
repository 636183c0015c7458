// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.List;
import java.util.function.IntConsumer;

import org.twister.model.io.internal.mapping.Codec.JsonType;
import org.twister.model.io.internal.mapping.Plan.Insertion;
import org.twister.model.io.internal.text.JsonSyntax;
import org.twister.model.io.internal.text.NodeKind;
import org.twister.model.io.internal.text.SourceTree;

/** Edits of JSON. */
final class JsonForm extends Form {

	/** What stands between a name and its value, and between two members on one line. */
	private final String colon;
	private final String comma;

	JsonForm(SourceTree tree) {
		super(tree, "  ");
		int member = tree.firstChild(0);
		boolean isCompact = member != SourceTree.NONE && text.startsWith(":", nameEnd(member)) && !Character.isWhitespace(text.charAt(nameEnd(member) + 1));
		colon = isCompact ? ":" : ": ";
		comma = isCompact ? "," : ", ";
	}

	@Override
	void value(Edits out, int node, String value, Codec codec) {
		NodeKind kind = tree.kind(node);
		int quote = kind == NodeKind.STRING ? 1 : 0;
		JsonType type = switch (kind) {
		case NUMBER -> JsonType.NUMBER;
		case BOOLEAN -> JsonType.BOOLEAN;
		case OBJECT, ARRAY -> JsonType.RAW;
		case STRING -> codec.jsonType() == JsonType.RAW ? JsonType.RAW : JsonType.STRING;
		default -> codec.jsonType();
		};
		out.replace(tree.valueStart(node) - quote, tree.valueEnd(node) + quote, token(value, type));
	}

	private static String token(String value, JsonType type) {
		if (type == JsonType.RAW) {
			boolean isStructure = value.startsWith("{") || value.startsWith("[");
			return isStructure && JsonSyntax.isJson(value) ? value : JsonSyntax.quote(value);
		}
		return isPlain(value, type) ? value : JsonSyntax.quote(value);
	}

	@Override
	void rename(Edits out, int node, String name) {
		out.replace(tree.start(node), nameEnd(node), JsonSyntax.quote(name));
	}

	/** Behind the closing quote of a member's name. */
	private int nameEnd(int node) {
		int at = tree.start(node) + 1;
		while (at < text.length() && text.charAt(at) != '"') {
			at += text.charAt(at) == '\\' ? 2 : 1;
		}
		return Math.min(at + 1, text.length());
	}

	@Override
	void apply(Edits out, Plan plan, IntConsumer keep) {
		if (tree.kind(plan.node) == NodeKind.NULL) {
			fillNull(out, plan);
			return;
		}
		int last = plan.children.length - 1;
		int open = tree.valueStart(plan.node) + 1;
		int close = tree.valueEnd(plan.node) - 1;
		if (last < 0 || !plan.keepsAny()) {
			refill(out, plan, open, close);
			return;
		}
		boolean isList = tree.kind(plan.node) == NodeKind.ARRAY;
		String separator = separator(plan);
		String indent = indent(plan);
		int firstKept = firstKept(plan);
		List<Insertion> front = plan.after(-1);
		out.delete(tree.start(plan.children[0]), tree.start(plan.children[firstKept]));
		for (Insertion insertion : front) {
			out.insert(tree.start(plan.children[firstKept]), text(insertion, indent, isList) + separator);
		}
		for (int i = firstKept; i <= last; i++) {
			if (plan.deleted[i]) {
				out.delete(tree.end(plan.children[i - 1]), tree.end(plan.children[i]));
			} else {
				keep.accept(plan.children[i]);
				for (Insertion insertion : plan.after(i)) {
					out.insert(tree.end(plan.children[i]), separator + text(insertion, indent, isList));
				}
			}
		}
	}

	private static int firstKept(Plan plan) {
		int at = 0;
		while (plan.deleted[at]) {
			at++;
		}
		return at;
	}

	/** What stands between two members here. */
	private String separator(Plan plan) {
		int first = plan.children[0];
		int open = tree.valueStart(plan.node) + 1;
		String lead = text.substring(open, tree.start(first));
		if (lead.indexOf('\n') >= 0 || lead.indexOf('\r') >= 0) {
			return "," + lead;
		}
		return plan.children.length > 1 ? text.substring(tree.end(first), tree.start(plan.children[1])) : comma;
	}

	/** Indentation of the members here; null if they are all on one line. */
	private String indent(Plan plan) {
		int start = tree.start(plan.children[0]);
		return startsLine(start) ? indentAt(start) : null;
	}

	/** Nothing that was there stays. */
	private void refill(Edits out, Plan plan, int open, int close) {
		List<Insertion> added = plan.after(-1);
		if (!added.isEmpty()) {
			out.replace(open, close, content(plan.node, added));
		} else if (plan.children.length > 0) {
			out.delete(open, close);
		}
	}

	/** Null stands for an object without anything in it. */
	private void fillNull(Edits out, Plan plan) {
		List<Insertion> added = plan.after(-1);
		if (!added.isEmpty()) {
			out.replace(tree.valueStart(plan.node), tree.valueEnd(plan.node), "{" + content(plan.node, added) + "}");
		}
	}

	/** What stands between the brackets of a node, each on a line of its own where the node is. */
	private String content(int node, List<Insertion> added) {
		int start = tree.start(node);
		boolean isLines = !lineEnd.isEmpty() && (node == 0 ? !isOneLine() : startsLine(start));
		String outer = isLines ? indentAt(start) : null;
		String indent = isLines ? outer + unit : null;
		StringBuilder to = new StringBuilder();
		for (int i = 0; i < added.size(); i++) {
			to.append(isLines ? (i == 0 ? "" : ",") + lineEnd + indent : i == 0 ? "" : comma)
					.append(text(added.get(i), indent, tree.kind(node) == NodeKind.ARRAY));
		}
		return to + (isLines ? lineEnd + outer : "");
	}

	/** Whether the file has something in it, all on one line. */
	private boolean isOneLine() {
		return tree.size() > 1 && text.substring(tree.valueStart(0), tree.valueEnd(0)).lines().count() == 1;
	}

	private String text(Insertion insertion, String indent, boolean isItem) {
		return switch (insertion) {
		case Insertion.Moved moved -> reindent(moved, indent);
		case Insertion.New created -> {
			StringBuilder to = new StringBuilder();
			write(to, created.draft(), indent, isItem);
			yield to.toString();
		}
		};
	}

	private void write(StringBuilder to, Draft draft, String indent, boolean isItem) {
		if (draft.kind == Draft.Kind.MOVED) {
			to.append(reindent(draft.moved, indent));
			return;
		}
		if (!isItem) {
			to.append(JsonSyntax.quote(draft.name())).append(colon);
		}
		if (draft.isValue() || draft.text != null) {
			to.append(token(draft.text, draft.type));
			return;
		}
		boolean isList = draft.kind == Draft.Kind.LIST;
		String inner = indent == null || draft.inline || draft.parts.isEmpty() ? null : indent + unit;
		to.append(isList ? '[' : '{');
		for (int i = 0; i < draft.parts.size(); i++) {
			to.append(i == 0 ? "" : inner == null ? comma : ",").append(inner == null ? "" : lineEnd + inner);
			write(to, draft.parts.get(i), inner, isList);
		}
		to.append(inner == null ? "" : lineEnd + indent).append(isList ? ']' : '}');
	}
}
