// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.codehaus.stax2.LocationInfo;
import org.codehaus.stax2.XMLStreamReader2;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;

/**
 * The text of an XML file and where its elements stand in it, so that one can be changed while everything else stays as it is, character by character. Document types and
 * unknown entities are refused; nothing outside of the text is ever read.
 */
final class XmlText {

	private static final int MAX_DEPTH = 500;
	private static final int MAX_NODES = 1_000_000;
	private static final WstxInputFactory FACTORY = new WstxInputFactory();
	static {
		FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		FACTORY.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
		FACTORY.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
	}

	/** @param from of its value in the text, without quotes */
	record Attribute(String name, String value, int from, int to) {}

	/** An element. */
	static final class Node {
		final String name;
		final Node parent;
		final List<Node> children = new ArrayList<>();
		final List<Attribute> attributes = new ArrayList<>();
		final StringBuilder value = new StringBuilder();
		/** The range of it all. */
		int start;
		int end;
		/** The range of what is between its tags; of {@code <a/>} both are where these would begin. */
		int contentFrom;
		int contentTo;
		boolean empty;

		Node(String name, Node parent) {
			this.name = name;
			this.parent = parent;
		}

		/** Where the text before its first child ends. */
		int textTo() {
			return children.isEmpty() ? contentTo : children.getFirst().start;
		}

		/** The text before its first child. */
		String value() {
			return value.toString();
		}

		/** Value of the first child of this name; empty if there is none. */
		String child(String wanted) {
			return children.stream().filter(child -> child.name.equals(wanted)).map(Node::value).findFirst().orElse("").strip();
		}
	}

	final String text;
	/** The document: its one child is the root element. */
	final Node document = new Node("", null);
	private final int mark;
	private int nodes;

	private XmlText(String text) {
		this.text = text;
		mark = text.startsWith("\uFEFF") ? 1 : 0;
	}

	/** @throws LegacyError naming line and column of what is wrong */
	static XmlText parse(String text) throws LegacyError {
		XmlText xml = new XmlText(text);
		try {
			xml.read((XMLStreamReader2) FACTORY.createXMLStreamReader(new StringReader(xml.mark == 0 ? text : text.substring(1))));
			return xml;
		} catch (XMLStreamException e) {
			String where = e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNumber() + ", column " + e.getLocation().getColumnNumber();
			throw LegacyError.of("The XML is not well-formed" + where + "!");
		}
	}

	Node root() {
		return document.children.getFirst();
	}

	private void read(XMLStreamReader2 reader) throws XMLStreamException, LegacyError {
		LocationInfo place = reader.getLocationInfo();
		Node open = document;
		document.contentTo = text.length();
		while (true) {
			switch (reader.next()) {
			case XMLStreamConstants.START_ELEMENT -> open = begin(reader, place, open);
			case XMLStreamConstants.END_ELEMENT -> {
				open.contentTo = open.empty ? open.contentTo : mark + (int) place.getStartingCharOffset();
				open.end = mark + (int) place.getEndingCharOffset();
				open = open.parent;
			}
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
				if (open.children.isEmpty() && open != document) {
					open.value.append(reader.getText());
				}
			}
			case XMLStreamConstants.DTD -> throw LegacyError.of("An XML file with a DOCTYPE is refused!");
			case XMLStreamConstants.ENTITY_REFERENCE -> throw LegacyError.of("The XML has an unknown entity!");
			case XMLStreamConstants.END_DOCUMENT -> {
				return;
			}
			default -> {
				// comments and processing instructions stay where they are
			}
			}
		}
	}

	private Node begin(XMLStreamReader2 reader, LocationInfo place, Node parent) throws XMLStreamException, LegacyError {
		if (++nodes > MAX_NODES) {
			throw LegacyError.of("The XML has more than " + MAX_NODES + " elements!");
		}
		Node node = new Node(reader.getLocalName(), parent);
		node.start = mark + (int) place.getStartingCharOffset();
		int end = mark + (int) place.getEndingCharOffset();
		node.empty = reader.isEmptyElement();
		node.contentFrom = node.empty ? trimmed(end - 2) : end;
		node.contentTo = node.contentFrom;
		int at = node.start + 1 + node.name.length();
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			int quote = quote(at);
			int close = text.indexOf(text.charAt(quote), quote + 1);
			node.attributes.add(new Attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i), quote + 1, close));
			at = close + 1;
		}
		parent.children.add(node);
		return node;
	}

	/** The parser has read the tag: there is a quote. */
	private int quote(int from) {
		int at = from;
		while (text.charAt(at) != '"' && text.charAt(at) != '\'') {
			at++;
		}
		return at;
	}

	private int trimmed(int slash) {
		int at = slash;
		while (Character.isWhitespace(text.charAt(at - 1))) {
			at--;
		}
		return at;
	}

	/** The text with other contents in a range. */
	String replaced(int from, int to, String by) {
		return text.substring(0, from) + by + text.substring(to);
	}

	/** The text with another value of an element: its text before the first child. */
	String withValue(Node node, String value) throws LegacyError {
		String escaped = escape(value);
		return node.empty
				? replaced(node.contentFrom, node.end, escaped.isEmpty() ? "/>" : ">" + escaped + "</" + node.name + ">")
				: replaced(node.contentFrom, node.textTo(), escaped);
	}

	/** The text with an element more, set apart as its neighbours are. */
	String withChild(Node parent, int index, String element) {
		if (parent.empty) {
			return replaced(parent.contentFrom, parent.end, ">" + element + "</" + parent.name + ">");
		}
		int count = parent.children.size();
		int place = index < 0 || index > count ? count : index;
		if (count == 0) {
			return replaced(parent.contentTo, parent.contentTo, element);
		}
		Node neighbour = parent.children.get(Math.max(0, place - 1));
		String gap = gap(neighbour);
		return place == 0 ? replaced(neighbour.start, neighbour.start, element + gap) : replaced(neighbour.end, neighbour.end, gap + element);
	}

	private String gap(Node node) {
		return text.substring(gapStart(node), node.start);
	}

	/** Where the white space in front of an element begins. */
	int gapStart(Node node) {
		int from = node.start;
		while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
			from--;
		}
		return from;
	}

	/** The text without an element and the white space in front of it. */
	String without(Node node) {
		return replaced(gapStart(node), node.end, "");
	}

	/** @throws LegacyError for characters that XML cannot hold */
	static String escape(String value) throws LegacyError {
		if (!Wire.clean(value).equals(value)) {
			throw LegacyError.of("The value has characters that XML cannot hold!");
		}
		return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\r", "&#13;");
	}
}
