// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import java.util.Locale;
import java.util.function.Consumer;

import org.twister.model.io.Limits;
import org.twister.model.io.MalformedFileException;

/**
 * XML. Node 0 is the root element; attributes are the first children of their element, a namespace prefix is part of a name; comments, processing instructions and text are
 * no nodes. A DOCTYPE is refused, so there are no entities but the five of XML.
 */
public final class XmlSyntax implements Syntax {

	public static final XmlSyntax XML = new XmlSyntax();

	private XmlSyntax() {}

	@Override
	public SourceTree parse(String file, String text, Limits limits, Consumer<SourceWarning> warnings) throws MalformedFileException {
		SourceTree tree = new SourceTree(file, text, this);
		new XmlParser(tree, limits).parse();
		return tree;
	}

	@Override
	public String value(SourceTree tree, int node) {
		int start = tree.valueStart(node);
		int end = tree.valueEnd(node);
		return isPlain(tree, node, start, end) ? tree.part(start, end) : XmlText.value(tree, node);
	}

	@Override
	public boolean valueEquals(SourceTree tree, int node, String value) {
		int start = tree.valueStart(node);
		int end = tree.valueEnd(node);
		return isPlain(tree, node, start, end)
				? value.length() == end - start && tree.text().startsWith(value, start)
				: XmlText.value(tree, node).equals(value);
	}

	private static boolean isPlain(SourceTree tree, int node, int start, int end) {
		String text = tree.text();
		boolean attribute = tree.kind(node) == NodeKind.ATTRIBUTE;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (c == '<' || c == '&' || c == '\r' || attribute && (c == '\n' || c == '\t')) {
				return false;
			}
		}
		return true;
	}

	@Override
	public String escapeUnencodable(int codePoint) {
		return XmlText.isAllowed(codePoint) ? "&#x" + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT) + ";" : null;
	}

	/**
	 * Text as an element's content.
	 *
	 * @throws UnwritableTextException for a character that XML cannot hold
	 */
	public static String escapeText(String value) {
		return XmlText.escape(value, (char) 0);
	}

	/**
	 * Text as an attribute's value, without the quotes.
	 *
	 * @param quote {@code "} or {@code '}
	 * @throws UnwritableTextException for a character that XML cannot hold
	 */
	public static String escapeAttribute(String value, char quote) {
		return XmlText.escape(value, quote);
	}
}
