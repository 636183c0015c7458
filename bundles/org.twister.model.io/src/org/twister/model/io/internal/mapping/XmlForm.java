// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

import org.twister.model.io.internal.mapping.Plan.Insertion;
import org.twister.model.io.internal.text.NodeKind;
import org.twister.model.io.internal.text.SourceTree;
import org.twister.model.io.internal.text.XmlSyntax;

/** Edits of XML. */
final class XmlForm extends Form {

	private static final String COMMENT = "<!--";
	private static final String CDATA = "<![CDATA[";
	private static final String CDATA_END = "]]>";
	private static final Pattern OTHER_ENCODING = Pattern.compile("<\\?xml\\s[^>]*?\\sencoding\\s*=\\s*[\"'](?!(?i:UTF))");

	XmlForm(SourceTree tree) {
		super(tree, "  ");
	}

	@Override
	void value(Edits out, int node, String value, Codec codec) {
		int start = tree.valueStart(node);
		int end = tree.valueEnd(node);
		switch (tree.kind(node)) {
		case ATTRIBUTE -> out.replace(start, end, XmlSyntax.escapeAttribute(value, text.charAt(start - 1)));
		case EMPTY_ELEMENT -> {
			if (!value.isEmpty()) {
				out.replace(start, tree.end(node), ">" + XmlSyntax.escapeText(value) + "</" + tree.name(node) + ">");
			}
		}
		default -> content(out, start, end, value, codec.isRaw());
		}
	}

	/** Replaces the text of an element; comments in it stay, and so does the space around it if that is not part of the value. */
	private void content(Edits out, int start, int end, String value, boolean raw) {
		boolean written = false;
		int at = start;
		while (at < end) {
			int tag = text.indexOf('<', at);
			int stop = tag < 0 || tag > end ? end : tag;
			written |= segment(out, at, stop, written ? "" : value, raw);
			at = stop;
			if (at < end) {
				int next = markupEnd(at, end);
				if (text.startsWith(CDATA, at)) {
					boolean fits = !written && fitsCdata(value);
					if (fits) {
						out.replace(at + CDATA.length(), next - CDATA_END.length(), cdata(at + CDATA.length(), next - CDATA_END.length(), value, raw));
						written = true;
					} else {
						out.delete(at, next);
					}
				}
				at = next;
			}
		}
		if (!written) {
			out.insert(end, XmlSyntax.escapeText(value));
		}
	}

	/** A CDATA section has no references: neither for a carriage return nor for a character that the encoding of the file lacks. */
	private boolean fitsCdata(String value) {
		return !XmlSyntax.escapeText(value).contains("&#") && !value.contains(CDATA_END) && (isUnicode() || value.chars().allMatch(c -> c < 0x80));
	}

	private boolean isUnicode() {
		return !OTHER_ENCODING.matcher(text).lookingAt();
	}

	private String cdata(int start, int end, String value, boolean raw) {
		int[] core = raw ? new int[]{start, end} : core(start, end);
		return text.substring(start, core[0]) + value.replace("\n", lineEnd.isEmpty() ? "\n" : lineEnd) + text.substring(core[1], end);
	}

	/** Replaces a piece of plain text that has more than space in it, or stands alone. Whether it did. */
	private boolean segment(Edits out, int start, int end, String value, boolean raw) {
		int[] core = core(start, end);
		if (core[0] == core[1]) {
			if (raw && start < end) {
				out.replace(start, end, XmlSyntax.escapeText(value));
				return true;
			}
			return false;
		}
		int from = raw ? start : core[0];
		int to = raw ? end : core[1];
		String escaped = XmlSyntax.escapeText(value);
		out.replace(from, to, lineEnd.isEmpty() ? escaped : escaped.replace("\n", lineEnd));
		return true;
	}

	private int[] core(int start, int end) {
		int from = start;
		int to = end;
		while (from < to && Character.isWhitespace(text.charAt(from))) {
			from++;
		}
		while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
			to--;
		}
		return new int[]{from, to};
	}

	/** End of the comment, CDATA section, instruction or element that begins here. */
	private int markupEnd(int at, int end) {
		String close = text.startsWith(COMMENT, at) ? "-->" : text.startsWith(CDATA, at) ? CDATA_END : text.startsWith("<?", at) ? "?>" : ">";
		int found = text.indexOf(close, at);
		return found < 0 ? end : Math.min(end, found + close.length());
	}

	@Override
	void rename(Edits out, int node, String name) {
		if (!name.equals(tree.name(node))) {
			throw new IllegalStateException("XML elements are not renamed");
		}
	}

	@Override
	void addAttributes(Edits out, int node, List<Draft> attributes) {
		int at = tree.start(node) + 1 + tree.name(node).length();
		for (int child = tree.firstChild(node); child != SourceTree.NONE && tree.kind(child) == NodeKind.ATTRIBUTE; child = tree.next(node, child)) {
			at = tree.end(child);
		}
		StringBuilder added = new StringBuilder();
		attributes.forEach(a -> attribute(added, a));
		out.insert(at, added.toString());
	}

	@Override
	void removeAttribute(Edits out, int attribute) {
		int start = tree.start(attribute);
		while (Character.isWhitespace(text.charAt(start - 1))) {
			start--;
		}
		out.delete(start, tree.end(attribute));
	}

	private static void attribute(StringBuilder to, Draft draft) {
		to.append(' ').append(draft.name()).append("=\"").append(XmlSyntax.escapeAttribute(draft.text, '"')).append('"');
	}

	@Override
	void apply(Edits out, Plan plan, IntConsumer keep) {
		int node = plan.node;
		if (plan.children.length == 0) {
			if (plan.hasInsertions()) {
				fill(out, plan);
			}
			return;
		}
		String indent = childIndent(plan);
		insert(out, tree.valueStart(node), plan.after(-1), indent);
		for (int i = 0; i < plan.children.length; i++) {
			int child = plan.children[i];
			if (plan.deleted[i]) {
				deleteWithLine(out, tree.start(child), tree.end(child));
			} else {
				keep.accept(child);
				insert(out, indent == null ? tree.end(child) : behindRemark(tree.end(child)), plan.after(i), indent);
			}
		}
	}

	/** Indentation of new children; null if they go onto the same line. */
	private String childIndent(Plan plan) {
		for (int child : plan.children) {
			if (startsLine(tree.start(child))) {
				return indentAt(tree.start(child));
			}
		}
		return null;
	}

	private void insert(Edits out, int at, List<Insertion> insertions, String indent) {
		for (Insertion insertion : insertions) {
			out.insert(at, (indent == null ? "" : lineEnd + indent) + text(insertion, indent));
		}
	}

	/** Behind a comment on the rest of the line, which is about what stands before it. */
	private int behindRemark(int end) {
		int at = end;
		while (at < text.length() && isBlank(text.charAt(at))) {
			at++;
		}
		int close = text.startsWith(COMMENT, at) ? text.indexOf("-->", at) + 3 : end;
		return lineEndBehind(close) < 0 || lineStart(close) != lineStart(end) ? end : close;
	}

	/** Puts the first children into an element. */
	private void fill(Edits out, Plan plan) {
		int node = plan.node;
		boolean isOneLine = plan.inline || lineEnd.isEmpty() || node != 0 && !startsLine(tree.start(node));
		String indent = isOneLine ? null : indentAt(tree.start(node)) + unit;
		StringBuilder added = new StringBuilder();
		for (Insertion insertion : plan.after(-1)) {
			added.append(indent == null ? "" : lineEnd + indent).append(text(insertion, indent));
		}
		added.append(indent == null ? "" : lineEnd + indentAt(tree.start(node)));
		if (tree.kind(node) == NodeKind.EMPTY_ELEMENT) {
			out.replace(tree.valueStart(node), tree.end(node), ">" + added + "</" + tree.name(node) + ">");
		} else {
			int[] core = core(tree.valueStart(node), tree.valueEnd(node));
			boolean blank = core[0] == core[1];
			out.replace(blank ? tree.valueStart(node) : core[1], tree.valueEnd(node), added.toString());
		}
	}

	private String text(Insertion insertion, String indent) {
		return switch (insertion) {
		case Insertion.Moved moved -> reindent(moved, indent);
		case Insertion.New created -> {
			StringBuilder to = new StringBuilder();
			write(to, created.draft(), indent);
			yield to.toString();
		}
		};
	}

	private void write(StringBuilder to, Draft draft, String indent) {
		if (draft.kind == Draft.Kind.MOVED) {
			to.append(reindent(draft.moved, indent));
			return;
		}
		to.append('<').append(draft.name());
		draft.parts.stream().filter(p -> p.kind == Draft.Kind.ATTRIBUTE).forEach(p -> attribute(to, p));
		List<Draft> content = draft.parts.stream().filter(p -> p.kind != Draft.Kind.ATTRIBUTE).toList();
		boolean hasText = draft.text != null && !draft.text.isEmpty();
		if (content.isEmpty() && !hasText) {
			to.append("/>");
			return;
		}
		to.append('>');
		if (hasText) {
			String escaped = XmlSyntax.escapeText(draft.text);
			to.append(lineEnd.isEmpty() ? escaped : escaped.replace("\n", lineEnd));
		}
		String inner = draft.inline || indent == null ? null : indent + unit;
		for (Draft part : content) {
			to.append(inner == null ? "" : lineEnd + inner);
			write(to, part, inner);
		}
		if (!content.isEmpty() && inner != null) {
			to.append(lineEnd).append(indent);
		}
		to.append("</").append(draft.name()).append('>');
	}
}
