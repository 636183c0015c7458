// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.twister.model.io.Limits;
import org.twister.model.io.MalformedFileException;

/**
 * JSON, strictly: no comments, no commas at the end, no single quotes, no NaN. Node 0 is the root, an object or list. The name of a member is its decoded key; a member begins
 * at the quote of its key, and its value range is the value. A key that is there twice gives two nodes and a warning; for readers the last one counts, as it does in Python.
 */
public final class JsonSyntax implements Syntax {

	public static final JsonSyntax JSON = new JsonSyntax();

	private JsonSyntax() {}

	@Override
	public SourceTree parse(String file, String text, Limits limits, Consumer<SourceWarning> warnings) throws MalformedFileException {
		SourceTree tree = new SourceTree(file, text, this);
		new JsonTreeParser(tree, limits, warnings).parse(false);
		return tree;
	}

	@Override
	public String value(SourceTree tree, int node) {
		int start = tree.valueStart(node);
		int end = tree.valueEnd(node);
		return switch (tree.kind(node)) {
		case NULL -> "";
		case STRING -> JsonText.isPlain(tree.text(), start, end) ? tree.part(start, end) : JsonText.decode(tree.text(), start, end);
		case OBJECT, ARRAY -> JsonText.compact(tree.text(), start, end);
		default -> tree.part(start, end);
		};
	}

	@Override
	public boolean valueEquals(SourceTree tree, int node, String value) {
		int start = tree.valueStart(node);
		int end = tree.valueEnd(node);
		return switch (tree.kind(node)) {
		case STRING, NUMBER, BOOLEAN -> JsonText.isPlain(tree.text(), start, end)
				? value.length() == end - start && tree.text().startsWith(value, start)
				: value(tree, node).equals(value);
		default -> value(tree, node).equals(value);
		};
	}

	@Override
	public String escapeUnencodable(int codePoint) {
		StringBuilder escaped = new StringBuilder(12);
		for (char c : Character.toChars(codePoint)) {
			escaped.append("\\u%04x".formatted((int) c));
		}
		return escaped.toString();
	}

	/** A text as JSON, with its quotes. There is nothing that JSON cannot say. */
	public static String quote(String value) {
		return JsonText.quote(value);
	}

	/** What the items of a list say, as {@link #value}; null if the text is no JSON list. */
	public static List<String> items(String list) {
		if (!list.startsWith("[")) {
			return null;
		}
		try {
			SourceTree tree = JSON.parse("", list, Limits.DEFAULT, w -> {});
			List<String> items = new ArrayList<>();
			for (int item = tree.firstChild(0); item != SourceTree.NONE; item = tree.next(0, item)) {
				items.add(JSON.value(tree, item));
			}
			return items;
		} catch (MalformedFileException e) {
			return null;
		}
	}

	/** Whether a text is one whole JSON value of any kind. */
	public static boolean isJson(String value) {
		try {
			new JsonTreeParser(new SourceTree("", value, JSON), Limits.DEFAULT, w -> {}).parse(true);
			return true;
		} catch (MalformedFileException e) {
			return false;
		}
	}
}
