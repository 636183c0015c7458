// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.codehaus.stax2.LocationInfo;
import org.codehaus.stax2.XMLStreamReader2;
import org.twister.model.io.Limits;
import org.twister.model.io.MalformedFileException;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;

/** Fills a tree from XML. Woodstox judges what is well-formed and says where tags are; the attributes' ranges are looked up within their tag. */
final class XmlParser {

	private static final Pattern UNKNOWN_ENTITY = Pattern.compile("Undeclared (?:general )?entity \"([^\"]*)\"");
	private static final WstxInputFactory FACTORY = new WstxInputFactory();
	static {
		FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		FACTORY.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
		FACTORY.setProperty(XMLInputFactory.IS_COALESCING, false);
		FACTORY.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, 16_384);
		FACTORY.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, Integer.MAX_VALUE);
	}

	private final SourceTree tree;
	private final String text;
	private final Limits limits;
	/** Characters in front of what the parser sees. */
	private final int mark;
	private int[] open = new int[32];
	private int depth;

	XmlParser(SourceTree tree, Limits limits) {
		this.tree = tree;
		this.text = tree.text();
		this.limits = limits;
		mark = text.startsWith("\uFEFF") ? 1 : 0;
	}

	void parse() throws MalformedFileException {
		if (text.isBlank() || text.length() == mark) {
			throw tree.malformed(text.length(), Syntax.EMPTY);
		}
		XMLStreamReader2 reader = null;
		try {
			reader = (XMLStreamReader2) FACTORY.createXMLStreamReader(new TextReader());
			read(reader);
		} catch (XMLStreamException e) {
			throw malformed(e, reader);
		} catch (OutOfMemoryError e) {
			throw tree.malformed(tree.size() == 0 ? mark : tree.start(tree.size() - 1), Syntax.NO_MEMORY);
		}
	}

	private void read(XMLStreamReader2 reader) throws XMLStreamException, MalformedFileException {
		LocationInfo place = reader.getLocationInfo();
		while (true) {
			switch (reader.next()) {
			case XMLStreamConstants.START_ELEMENT -> begin(reader, place);
			case XMLStreamConstants.END_ELEMENT -> end(place);
			case XMLStreamConstants.DTD -> throw tree.malformed(start(place), "A DOCTYPE is not allowed here.");
			case XMLStreamConstants.ENTITY_REFERENCE -> throw tree.malformed(start(place), "The entity &" + reader.getLocalName() + "; is not known.");
			case XMLStreamConstants.END_DOCUMENT -> {
				return;
			}
			default -> {
				// text, comments and processing instructions are looked at when somebody asks
			}
			}
		}
	}

	private int start(LocationInfo place) throws XMLStreamException {
		return mark + (int) place.getStartingCharOffset();
	}

	private void begin(XMLStreamReader2 reader, LocationInfo place) throws XMLStreamException, MalformedFileException {
		int start = start(place);
		if (depth == limits.levels()) {
			throw tree.malformed(start, "Elements are within each other more than " + limits.levels() + " levels deep.");
		}
		if (tree.size() > limits.nodes()) {
			throw tree.malformed(start, Syntax.TOO_MANY.formatted(limits.nodes()));
		}
		int end = mark + (int) place.getEndingCharOffset();
		boolean empty = reader.isEmptyElement();
		int node = tree.begin(empty ? NodeKind.EMPTY_ELEMENT : NodeKind.ELEMENT, reader.getLocalName(), start);
		int count = reader.getAttributeCount();
		if (count > 0) {
			attributes(reader, count, start + 1 + tree.name(node).length());
		}
		int content = end;
		if (empty) {
			content -= 2;
			while (isSpace(text.charAt(content - 1))) {
				content--;
			}
		}
		tree.value(node, content, content);
		if (depth == open.length) {
			open = Arrays.copyOf(open, depth * 2);
		}
		open[depth++] = node;
	}

	private void attributes(XMLStreamReader2 reader, int count, int behindName) {
		int at = behindName;
		for (int i = 0; i < count; i++) {
			at = skipSpace(at);
			String name = reader.getAttributeLocalName(i);
			int node = tree.begin(NodeKind.ATTRIBUTE, name, at);
			int quote = skipSpace(skipSpace(at + name.length()) + 1);
			int close = text.indexOf(text.charAt(quote), quote + 1);
			tree.value(node, quote + 1, close);
			at = close + 1;
			tree.end(node, at);
		}
	}

	private void end(LocationInfo place) throws XMLStreamException {
		int node = open[--depth];
		int start = mark + (int) place.getStartingCharOffset();
		int end = mark + (int) place.getEndingCharOffset();
		if (tree.kind(node) == NodeKind.ELEMENT) {
			tree.value(node, tree.valueStart(node), start);
		}
		tree.end(node, end);
	}

	private int skipSpace(int from) {
		int at = from;
		while (isSpace(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private static boolean isSpace(char c) {
		return c == ' ' || c == '\n' || c == '\t' || c == '\r';
	}

	private MalformedFileException malformed(XMLStreamException e, XMLStreamReader2 reader) {
		for (Throwable cause = e; cause != null; cause = cause.getCause()) {
			if (cause instanceof MalformedFileException malformed) {
				return malformed;
			}
		}
		int offset = e.getLocation() != null ? e.getLocation().getCharacterOffset() : reader != null ? reader.getLocation().getCharacterOffset() : 0;
		String message = String.valueOf(e.getMessage());
		int tail = message.indexOf("\n at [row,col");
		String sentence = (tail < 0 ? message : message.substring(0, tail)).replaceAll("\\s+", " ").strip();
		Matcher entity = UNKNOWN_ENTITY.matcher(sentence);
		if (entity.lookingAt()) {
			return tree.malformed(text.lastIndexOf('&', mark + offset - 1), "The entity &" + entity.group(1) + "; is not known.");
		}
		return tree.malformed(mark + Math.max(0, offset), sentence.endsWith(".") ? sentence : sentence + ".");
	}

	/** The text without byte order mark. Finds the characters that XML forbids and Woodstox does not look for. */
	private final class TextReader extends Reader {
		private int at = mark;

		@Override
		public int read(char[] buffer, int offset, int length) throws IOException {
			int count = Math.min(length, text.length() - at);
			if (count <= 0) {
				return -1;
			}
			text.getChars(at, at + count, buffer, offset);
			for (int i = offset; i < offset + count; i++) {
				if (buffer[i] >= Character.MIN_SURROGATE) {
					check(at + i - offset);
				}
			}
			at += count;
			return count;
		}

		private void check(int offset) throws MalformedFileException {
			char c = text.charAt(offset);
			boolean wrong = c >= 0xFFFE || Character.isHighSurrogate(c) && (offset + 1 == text.length() || !Character.isLowSurrogate(text.charAt(offset + 1)))
					|| Character.isLowSurrogate(c) && (offset == 0 || !Character.isHighSurrogate(text.charAt(offset - 1)));
			if (wrong) {
				throw tree.malformed(offset, "The character U+%04X is not allowed in XML.".formatted((int) c));
			}
		}

		@Override
		public void close() {
			// nothing to close
		}
	}
}
