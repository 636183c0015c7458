// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.List;
import java.util.function.IntConsumer;

import org.twister.model.io.internal.mapping.Codec.JsonType;
import org.twister.model.io.internal.mapping.Plan.Insertion;
import org.twister.model.io.internal.text.SourceTree;

/** How edits are made in a text of one syntax, so that they look like what is around them. For one tree. */
abstract class Form {

	final SourceTree tree;
	final String text;
	/** Line end of the file; empty if all of it is one line. */
	final String lineEnd;
	/** What a level is indented by. */
	final String unit;

	Form(SourceTree tree, String defaultUnit) {
		this.tree = tree;
		this.text = tree.text();
		this.lineEnd = lineEnd(text);
		this.unit = unit(defaultUnit);
	}

	static Form of(SourceTree tree) {
		return switch (tree.kind(0)) {
		case ELEMENT, EMPTY_ELEMENT -> new XmlForm(tree);
		case OBJECT, ARRAY -> new JsonForm(tree);
		default -> new IniForm(tree);
		};
	}

	/** Gives a node another value. */
	abstract void value(Edits out, int node, String value, Codec codec);

	/** Gives a member, option or section another name. */
	abstract void rename(Edits out, int node, String name);

	/** Adds XML attributes behind those that are there. */
	void addAttributes(Edits out, int node, List<Draft> attributes) {
		throw new IllegalStateException("no attributes in this syntax");
	}

	/** Removes an XML attribute with the space before it. */
	void removeAttribute(Edits out, int attribute) {
		throw new IllegalStateException("no attributes in this syntax");
	}

	/**
	 * Carries out a plan, from the front to the back.
	 *
	 * @param keep called for each child that stays, to make the edits within it
	 */
	abstract void apply(Edits out, Plan plan, IntConsumer keep);

	/** JSON for a value that is not text. */
	static boolean isPlain(String value, JsonType type) {
		return switch (type) {
		case NUMBER -> value.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
		case BOOLEAN -> value.equals("true") || value.equals("false");
		case RAW -> true;
		case STRING, LIST -> false;
		};
	}

	/** Space at the begin of the line on which this character is. */
	String indentAt(int offset) {
		int start = lineStart(offset);
		int end = start;
		while (end < offset && isBlank(text.charAt(end))) {
			end++;
		}
		return text.substring(start, end);
	}

	/** Whether there is only space between the begin of the line and this character. */
	boolean startsLine(int offset) {
		int start = lineStart(offset);
		for (int i = start; i < offset; i++) {
			if (!isBlank(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	int lineStart(int offset) {
		int start = offset;
		int first = text.startsWith("\uFEFF") ? 1 : 0;
		while (start > first && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
			start--;
		}
		return start;
	}

	/** Behind the line end that follows this character with only space between; -1 if something else follows. The end of the text is a line end. */
	int lineEndBehind(int offset) {
		int end = offset;
		while (end < text.length() && isBlank(text.charAt(end))) {
			end++;
		}
		if (end == text.length()) {
			return end;
		}
		if (text.charAt(end) == '\r') {
			return end + 1 < text.length() && text.charAt(end + 1) == '\n' ? end + 2 : end + 1;
		}
		return text.charAt(end) == '\n' ? end + 1 : -1;
	}

	/** Removes a range, with its line where it stands alone on it. */
	void deleteWithLine(Edits out, int start, int end) {
		int behind = startsLine(start) ? lineEndBehind(end) : -1;
		if (behind < 0) {
			out.delete(start, end);
			return;
		}
		int from = lineStart(start);
		if (behind == text.length() && from > 0 && (behind == end || !endsWithLineEnd(behind))) {
			from -= text.startsWith("\r\n", from - 2) && from > 1 ? 2 : 1;
		}
		out.delete(from, behind);
	}

	private boolean endsWithLineEnd(int end) {
		return end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r');
	}

	/** Text of a moved node for a line with another indentation. */
	String reindent(Insertion.Moved moved, String indent) {
		return moved.rigid() || moved.indent().equals(indent) || indent == null
				? moved.text()
				: moved.text().replace("\n" + moved.indent(), "\n" + indent);
	}

	static boolean isBlank(char c) {
		return c == ' ' || c == '\t';
	}

	private static String lineEnd(String text) {
		int at = text.indexOf('\n');
		if (at < 0) {
			return text.indexOf('\r') < 0 ? "" : "\r";
		}
		return at > 0 && text.charAt(at - 1) == '\r' ? "\r\n" : "\n";
	}

	/** From the first child that begins a line further in than its parent. */
	private String unit(String otherwise) {
		int nodes = Math.min(tree.size(), 1000);
		for (int node = 0; node < nodes; node++) {
			for (int child = tree.firstChild(node); child != SourceTree.NONE && child < nodes; child = tree.next(node, child)) {
				if (startsLine(tree.start(child)) && startsLine(tree.start(node))) {
					String outer = indentAt(tree.start(node));
					String inner = indentAt(tree.start(child));
					if (inner.length() > outer.length() && inner.startsWith(outer)) {
						return inner.substring(outer.length());
					}
				}
			}
		}
		return otherwise;
	}
}
