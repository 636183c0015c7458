// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.codehaus.stax2.XMLStreamReader2;
import org.eclipse.emf.ecore.resource.Resource;
import org.twister.model.ModelObject;
import org.twister.model.io.MalformedFileException;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;

/**
 * Walks over an XML file element by element. The cursor stands on an element; {@link #nextChild} goes into it or to its next child, and whoever goes to a child
 * consumes it: by {@link #text}, {@link #skip} or a loop over its own children. Elements that nobody asks for are skipped with all they contain.
 * <p>
 * Values follow the rules of the formats: the first element of a name wins, one without text keeps the default.
 */
final class XmlCursor {

	private static final WstxInputFactory FACTORY = new WstxInputFactory();
	static {
		FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		FACTORY.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
		FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
		FACTORY.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
		FACTORY.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 200);
	}

	private final String file;
	private final XMLStreamReader2 reader;
	private final List<Set<String>> seen = new ArrayList<>();
	private final Consumer<Resource.Diagnostic> warnings;
	private boolean first;
	private int line;
	private int column;

	XmlCursor(InputStream in, String file, Consumer<Resource.Diagnostic> warnings) throws IOException {
		this.file = file;
		this.warnings = warnings;
		try {
			reader = (XMLStreamReader2) FACTORY.createXMLStreamReader(file, in);
		} catch (XMLStreamException e) {
			throw malformed(e, null);
		}
	}

	/** Goes to the root element, which must have this name. */
	void root(String name, String what) throws IOException {
		while (next() != XMLStreamConstants.START_ELEMENT) {
			// prolog
		}
		if (!reader.getLocalName().equalsIgnoreCase(name)) {
			throw malformed("This is no " + what + ": its root element is <" + reader.getLocalName() + ">, not <" + name + ">.");
		}
	}

	/** Reads what follows the root element: nothing may, but a file that is cut or doubled shows it here. */
	void end() throws IOException {
		while (next() != XMLStreamConstants.END_DOCUMENT) {
			// comments
		}
	}

	boolean nextChild() throws IOException {
		while (true) {
			int event = next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				return true;
			}
			if (event == XMLStreamConstants.END_ELEMENT) {
				return false;
			}
		}
	}

	/** Name of the element the cursor stands on. */
	String name() {
		return reader.getLocalName();
	}

	/** Value of an attribute, null if it has none. */
	String attribute(String name) {
		return reader.getAttributeValue(null, name);
	}

	/** Consumes the element and all it contains. */
	void skip() throws IOException {
		while (nextChild()) {
			skip();
		}
	}

	/** Something to do with a child element: it must consume it. */
	@FunctionalInterface
	interface Child {
		void read() throws IOException;
	}

	/** Consumes the element: its own text, as it is. Child elements are given away. */
	String text(Child child) throws IOException {
		StringBuilder text = new StringBuilder();
		while (true) {
			switch (next()) {
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text.append(reader.getText());
			case XMLStreamConstants.START_ELEMENT -> child.read();
			case XMLStreamConstants.END_ELEMENT -> {
				return text.toString();
			}
			default -> {
				// comments and processing instructions
			}
			}
		}
	}

	/** Consumes the element: its own text, as it is. */
	String text() throws IOException {
		return text(this::skip);
	}

	/** Consumes the element: its text without surrounding space if it is the first of its name and has one, else the given value. */
	String value(String otherwise) throws IOException {
		boolean wins = first;
		String text = text().strip();
		return wins && !text.isEmpty() ? text : otherwise;
	}

	/** As {@link #value}, with the space around the text. */
	String rawValue(String otherwise) throws IOException {
		boolean wins = first;
		String text = text();
		return wins && !text.isEmpty() ? text : otherwise;
	}

	/** As {@link #value}: {@code true} in any case is true, everything else false. */
	boolean flag(boolean otherwise) throws IOException {
		return "true".equalsIgnoreCase(value(String.valueOf(otherwise)));
	}

	/** As {@link #value}: a whole number; another text is passed over with a warning. */
	int integer(int otherwise) throws IOException {
		return (int) number(otherwise, Integer.MIN_VALUE, Integer.MAX_VALUE, true);
	}

	/** As {@link #value}: a number; another text is passed over with a warning. */
	double number(double otherwise) throws IOException {
		return number(otherwise, -Double.MAX_VALUE, Double.MAX_VALUE, false);
	}

	private double number(double otherwise, double min, double max, boolean whole) throws IOException {
		String name = name();
		String text = value("");
		if (text.isEmpty()) {
			return otherwise;
		}
		try {
			double number = whole ? Integer.parseInt(text) : Double.parseDouble(text);
			if (number >= min && number <= max) {
				return number;
			}
		} catch (NumberFormatException e) {
			// same warning as for one out of range
		}
		warn("<" + name + "> is '" + text + "', which is no number; " + (whole ? String.valueOf((int) otherwise) : String.valueOf(otherwise)) + " is used.");
		return otherwise;
	}

	/** As {@link #value}: the parts between semicolons, without empty ones; none if another element of its name was first. */
	List<String> list() throws IOException {
		List<String> parts = new ArrayList<>();
		for (String part : value("").split(";")) {
			if (!part.isBlank()) {
				parts.add(part.strip());
			}
		}
		return parts;
	}

	/** Notes where the element stands in the object that it becomes. */
	<T extends ModelObject> T locate(T object) {
		object.setSource(new Place(line, column), 0);
		return object;
	}

	/** A warning at the last element that began. */
	void warn(String message) {
		warnings.accept(new SourceWarning(message, file, line, column));
	}

	/** An error at the last element that began. */
	MalformedFileException malformed(String sentence) {
		return new MalformedFileException(file, line, column, sentence);
	}

	private int next() throws IOException {
		try {
			int event = reader.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				enter();
			} else if (event == XMLStreamConstants.DTD) {
				mark();
				throw malformed("A DOCTYPE is not allowed here.");
			} else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
				mark();
				throw malformed("The entity &" + reader.getLocalName() + "; is not known.");
			}
			return event;
		} catch (XMLStreamException e) {
			throw malformed(e, reader);
		}
	}

	private void mark() {
		Location start = reader.getLocationInfo().getStartLocation();
		line = start.getLineNumber();
		column = start.getColumnNumber();
	}

	private void enter() {
		mark();
		int depth = reader.getDepth();
		while (seen.size() <= depth) {
			seen.add(new HashSet<>());
		}
		seen.get(depth).clear();
		first = seen.get(depth - 1).add(reader.getLocalName());
	}

	private MalformedFileException malformed(XMLStreamException e, XMLStreamReader2 at) {
		Location place = e.getLocation() != null ? e.getLocation() : at != null ? at.getLocation() : null;
		String message = String.valueOf(e.getMessage());
		int tail = message.indexOf("\n at [row,col");
		String sentence = (tail < 0 ? message : message.substring(0, tail)).replaceAll("\\s+", " ").strip();
		if (e.getCause() instanceof IOException && sentence.contains("UTF-8")) {
			sentence = "The text is not in UTF-8, and the file declares no other encoding (" + sentence + ")";
		}
		return new MalformedFileException(file, place == null ? 0 : place.getLineNumber(), place == null ? 0 : place.getColumnNumber(),
				sentence.endsWith(".") || sentence.endsWith(")") ? sentence : sentence + ".");
	}
}
