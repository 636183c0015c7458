// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;

import org.eclipse.emf.common.util.URI;
import org.twister.model.io.MalformedFileException;
import org.twister.model.resources.ResourceNode;
import org.twister.model.resources.ResourceStatus;
import org.twister.model.resources.ResourceTree;
import org.twister.model.resources.ResourcesFactory;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

/** resources.json, systems.json (a tree with a version), or the file of one SUT (a node). Every value of a node's properties is kept as text. */
public final class TestBedResource extends LoadOnlyResource {

	private static final JsonFactory JSON = new JsonFactory();
	private static final String SUT_USER = ".user";
	private static final String SUT_SYSTEM = ".system";

	public TestBedResource(URI uri) {
		super(uri);
	}

	@Override
	protected ResourceNode read(InputStream in) throws IOException {
		try (JsonParser parser = JSON.createParser(in)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				throw malformed(parser.currentTokenLocation(), "This is no test bed file: it does not begin with '{'.");
			}
			ResourceTree tree = ResourcesFactory.eINSTANCE.createResourceTree();
			String path = readNode(parser, tree);
			if (parser.nextToken() != null) {
				throw malformed(parser.currentTokenLocation(), "Something follows the end of the test beds.");
			}
			return isSut(path) ? sut(tree, path) : tree;
		} catch (JsonProcessingException e) {
			throw malformed(e.getLocation(), sentence(e));
		}
	}

	/** Reads an object whose brace is the current token. Returns the last part of its path, empty if it has none. */
	private String readNode(JsonParser parser, ResourceNode node) throws IOException {
		JsonLocation place = parser.currentTokenLocation();
		node.setSource(new Place(place.getLineNr(), place.getColumnNr()), 0);
		String path = "";
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			String key = parser.currentName();
			JsonToken value = parser.nextToken();
			switch (key) {
			case "meta" -> readMeta(parser, node);
			case "children" -> readChildren(parser, node);
			case "path" -> path = readPath(parser);
			case "id" -> node.setId(scalar(parser));
			case "name" -> node.setName(scalar(parser));
			case "status" -> node.setStatus(status(value, parser));
			case "version" -> setVersion(value, parser, node);
			default -> parser.skipChildren();
			}
		}
		return path;
	}

	private void readChildren(JsonParser parser, ResourceNode node) throws IOException {
		if (parser.currentToken() != JsonToken.START_OBJECT) {
			throw malformed(parser.currentTokenLocation(), "\"children\" is no object.");
		}
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			String name = parser.currentName();
			JsonLocation place = parser.currentTokenLocation();
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				throw malformed(parser.currentTokenLocation(), "\"" + name + "\" is no object.");
			}
			ResourceNode child = ResourcesFactory.eINSTANCE.createResourceNode();
			readNode(parser, child);
			child.setName(name);
			child.setSource(new Place(place.getLineNr(), place.getColumnNr()), 0);
			node.getChildren().add(child);
		}
	}

	private void readMeta(JsonParser parser, ResourceNode node) throws IOException {
		if (parser.currentToken() == JsonToken.VALUE_NULL) {
			return;
		}
		if (parser.currentToken() != JsonToken.START_OBJECT) {
			throw malformed(parser.currentTokenLocation(), "\"meta\" is no object.");
		}
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			String key = parser.currentName();
			parser.nextToken();
			node.getMeta().put(key, scalar(parser));
		}
	}

	/** The current value as text; a list or object as JSON. */
	private static String scalar(JsonParser parser) throws IOException {
		if (parser.currentToken() == JsonToken.VALUE_NULL) {
			return "";
		}
		if (parser.currentToken().isScalarValue()) {
			return parser.getText();
		}
		StringWriter text = new StringWriter();
		try (JsonGenerator generator = JSON.createGenerator(text)) {
			generator.copyCurrentStructure(parser);
		}
		return text.toString();
	}

	private static String readPath(JsonParser parser) throws IOException {
		String last = "";
		if (parser.currentToken() != JsonToken.START_ARRAY) {
			return scalar(parser);
		}
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			last = scalar(parser);
		}
		return last;
	}

	private static ResourceStatus status(JsonToken value, JsonParser parser) throws IOException {
		ResourceStatus status = value == JsonToken.VALUE_NUMBER_INT ? ResourceStatus.get(parser.getValueAsInt()) : null;
		parser.skipChildren();
		return status == null ? ResourceStatus.FREE : status;
	}

	private static void setVersion(JsonToken value, JsonParser parser, ResourceNode node) throws IOException {
		if (value == JsonToken.VALUE_NUMBER_INT && node instanceof ResourceTree tree) {
			tree.setVersion(parser.getValueAsInt());
		}
		parser.skipChildren();
	}

	private static boolean isSut(String path) {
		return path.endsWith(SUT_USER) || path.endsWith(SUT_SYSTEM);
	}

	private static ResourceNode sut(ResourceTree tree, String path) {
		ResourceNode node = ResourcesFactory.eINSTANCE.createResourceNode();
		node.setSource(new Place(tree.sourceLine(), tree.sourceColumn()), 0);
		node.setId(tree.getId());
		node.setName(path);
		node.setStatus(tree.getStatus());
		node.getMeta().addAll(tree.getMeta());
		node.getChildren().addAll(tree.getChildren());
		return node;
	}

	private static String sentence(JsonProcessingException e) {
		String message = String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " ").strip();
		return message.endsWith(".") ? message : message + ".";
	}

	private MalformedFileException malformed(JsonLocation place, String sentence) {
		return new MalformedFileException(file(), place == null ? 0 : place.getLineNr(), place == null ? 0 : place.getColumnNr(), sentence);
	}
}
