// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.twister.model.io.Limits;
import org.twister.model.io.MalformedFileException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** Fills a tree from JSON. Jackson judges what is well-formed; where its tokens are is then found by going over what can stand between them, without an object for each place. */
final class JsonTreeParser {

	/** The table of names must not give up on names that were made to collide. */
	private static final JsonFactory FACTORY = JsonFactory.builder().disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
			.disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).maxNameLength(1 << 20).build()).build();

	private final SourceTree tree;
	private final String text;
	private final Limits limits;
	private final Warnings warnings;
	/** Characters in front of what the parser sees. */
	private final int mark;
	private final Map<String, String> names = new HashMap<>();
	/** Open objects and lists, and the keys of each object so far. */
	private final List<Level> open = new ArrayList<>();
	private String name = "";
	/** Where the key of the value that comes begins, -1 for a list item. */
	private int key = -1;
	/** Behind the last token. */
	private int behind;

	private static final class Level {
		private final int node;
		private String first;
		private Set<String> keys;

		private Level(int node) {
			this.node = node;
		}

		/** Whether the key is new; most objects of a list have a handful, many have one. */
		private boolean add(String key) {
			if (first == null) {
				first = key;
				return true;
			}
			if (keys == null) {
				keys = new HashSet<>();
				keys.add(first);
			}
			return keys.add(key);
		}
	}

	JsonTreeParser(SourceTree tree, Limits limits, Consumer<SourceWarning> warnings) {
		this.tree = tree;
		this.text = tree.text();
		this.limits = limits;
		this.warnings = new Warnings(tree, warnings);
		mark = text.startsWith("\uFEFF") ? 1 : 0;
		behind = mark;
	}

	/** @param anyRoot whether a single text or number will do */
	void parse(boolean anyRoot) throws MalformedFileException {
		StringReader reader = new StringReader(text);
		try (JsonParser parser = FACTORY.createParser(reader)) {
			reader.skip(mark);
			try {
				read(parser, anyRoot);
			} catch (JsonProcessingException e) {
				throw malformed(e, parser);
			}
		} catch (MalformedFileException e) {
			throw e;
		} catch (IOException e) {
			throw new IllegalStateException("a text in memory cannot be read", e);
		} catch (OutOfMemoryError e) {
			throw tree.malformed(tree.size() == 0 ? mark : tree.start(tree.size() - 1), Syntax.NO_MEMORY);
		}
	}

	private void read(JsonParser parser, boolean anyRoot) throws IOException {
		JsonToken token = parser.nextToken();
		if (token == null) {
			throw tree.malformed(text.length(), Syntax.EMPTY);
		}
		if (!anyRoot && token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
			throw tree.malformed(start(), "The file is neither a JSON object {} nor a list [].");
		}
		while (token != null) {
			int start = start();
			if (tree.size() > 0 && open.isEmpty()) {
				throw tree.malformed(start, "The file goes on behind its end.");
			}
			behind = switch (token) {
			case FIELD_NAME, VALUE_STRING -> JsonText.behindString(text, start);
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> behindNumber(start);
			case VALUE_TRUE, VALUE_NULL -> start + 4;
			case VALUE_FALSE -> start + 5;
			default -> start + 1;
			};
			switch (token) {
			case FIELD_NAME -> key(parser.currentName(), start);
			case START_OBJECT -> open(NodeKind.OBJECT, start);
			case START_ARRAY -> open(NodeKind.ARRAY, start);
			case END_OBJECT, END_ARRAY -> close(behind);
			case VALUE_STRING -> leaf(NodeKind.STRING, start, start + 1, Math.max(start + 1, behind - 1));
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> leaf(NodeKind.NUMBER, start, start, behind);
			case VALUE_TRUE, VALUE_FALSE -> leaf(NodeKind.BOOLEAN, start, start, behind);
			default -> leaf(NodeKind.NULL, start, start, behind);
			}
			token = parser.nextToken();
		}
	}

	/** Begin of the token that Jackson has just taken. */
	private int start() {
		int at = behind;
		while (" \n\r\t,:".indexOf(text.charAt(at)) >= 0) {
			at++;
		}
		return at;
	}

	private void key(String decoded, int start) {
		String known = names.putIfAbsent(decoded, decoded);
		name = known == null ? decoded : known;
		key = start;
		if (!open.getLast().add(name)) {
			warnings.add(start, "The key \"" + name + "\" is there more than once; the last one counts.");
		}
	}

	private int begin(NodeKind kind, int start) throws MalformedFileException {
		if (tree.size() > limits.nodes()) {
			throw tree.malformed(start, Syntax.TOO_MANY.formatted(limits.nodes()));
		}
		int node = tree.begin(kind, name, key < 0 ? start : key);
		name = "";
		key = -1;
		return node;
	}

	private void open(NodeKind kind, int start) throws MalformedFileException {
		if (open.size() == limits.levels()) {
			throw tree.malformed(start, "Objects and lists are within each other more than " + limits.levels() + " levels deep.");
		}
		int node = begin(kind, start);
		tree.value(node, start, start);
		open.add(new Level(node));
	}

	private void close(int end) {
		int node = open.removeLast().node;
		tree.value(node, tree.valueStart(node), end);
		tree.end(node, end);
	}

	private void leaf(NodeKind kind, int start, int valueStart, int valueEnd) throws MalformedFileException {
		int node = begin(kind, start);
		tree.value(node, valueStart, valueEnd);
		tree.end(node, behind);
	}

	private int behindNumber(int start) {
		int at = start;
		while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
			at++;
		}
		return at;
	}

	/** Jackson's sentence without what it says to programmers. */
	private MalformedFileException malformed(JsonProcessingException e, JsonParser parser) {
		JsonLocation place = e.getLocation() != null ? e.getLocation() : parser.currentLocation();
		String sentence = String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " ")
				.replaceAll(" \\((?:start marker|for \\w+ starting) at \\[.*?\\]\\)", "")
				.replaceAll(": maybe a \\(non-standard\\) comment.*", ": comments are not allowed here")
				.replaceAll(": enable `.*` to allow", " is not allowed here")
				.replaceAll(", from `[^`]*`", "").strip();
		return tree.malformed(mark + (int) Math.max(0, place.getCharOffset()), sentence.endsWith(".") ? sentence : sentence + ".");
	}
}
