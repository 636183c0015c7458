// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.twister.model.io.Limits;
import org.twister.model.io.MalformedFileException;

/** What both flavours of INI files have in common: sections that are open, and names that are there twice. */
abstract class IniParser {

	final SourceTree tree;
	final String text;
	final TextLine line;
	private final Limits limits;
	private final Warnings warnings;
	private final Map<String, String> names = new HashMap<>();
	private final List<Level> open = new ArrayList<>();
	/** Behind the last option or section name. */
	private int behind;

	/** An open section. */
	private record Level(int node, Content content) {}

	/** Keys and sections that are in all sections of one name. */
	private static final class Content {
		private final Set<String> keys = new HashSet<>();
		private final Map<String, Content> sections = new HashMap<>();
		/** The last section. */
		private int last;
	}

	IniParser(SourceTree tree, Limits limits, Consumer<SourceWarning> warnings) {
		this.tree = tree;
		this.text = tree.text();
		this.limits = limits;
		this.warnings = new Warnings(tree, warnings);
		line = new TextLine(text);
	}

	final void parse() throws MalformedFileException {
		try {
			root(tree);
			open.add(new Level(0, new Content()));
			while (line.next()) {
				if (!line.isBlank()) {
					line();
				}
			}
			close(1);
			tree.end(0, text.length());
		} catch (OutOfMemoryError e) {
			throw tree.malformed(tree.size() == 0 ? 0 : tree.start(tree.size() - 1), Syntax.NO_MEMORY);
		}
	}

	/** Begins the root, which is the whole text; a NUL says that this is no text. */
	static void root(SourceTree tree) throws MalformedFileException {
		String text = tree.text();
		int nul = text.indexOf('\0');
		if (nul >= 0) {
			throw tree.malformed(nul, "The character U+0000 is not allowed here.");
		}
		tree.value(tree.begin(NodeKind.LINES, "", 0), 0, text.length());
	}

	/** Takes the line, which is not blank. */
	abstract void line() throws MalformedFileException;

	/** What makes two keys the same. */
	abstract String same(String key);

	/** Number of sections that are open. */
	final int level() {
		return open.size() - 1;
	}

	final int section(String name, int level, int start, int nameStart, int nameEnd, int end) throws MalformedFileException {
		if (level > limits.levels()) {
			throw tree.malformed(start, "Sections are within each other more than " + limits.levels() + " levels deep.");
		}
		close(level);
		int node = begin(NodeKind.SECTION, name, start);
		tree.value(node, nameStart, nameEnd);
		Map<String, Content> siblings = open.getLast().content.sections;
		Content content = siblings.get(name);
		if (content == null) {
			content = new Content();
			siblings.put(name, content);
		} else {
			warnings.add(start, "The section [" + name + "] is there more than once.");
			tree.continueIn(content.last, node);
		}
		content.last = node;
		open.add(new Level(node, content));
		behind = end;
		return node;
	}

	final int option(String name, int start, int valueStart, int valueEnd, int end) throws MalformedFileException {
		int node = begin(NodeKind.OPTION, name, start);
		if (!open.getLast().content.keys.add(same(name))) {
			warnings.add(start, "The key " + name + " is there more than once; the last one counts.");
		}
		tree.value(node, valueStart, valueEnd);
		endOption(node, end);
		return node;
	}

	final void endOption(int node, int end) {
		tree.end(node, end);
		behind = end;
	}

	private int begin(NodeKind kind, String name, int start) throws MalformedFileException {
		if (tree.size() > limits.nodes()) {
			throw tree.malformed(start, Syntax.TOO_MANY.formatted(limits.nodes()));
		}
		String known = names.putIfAbsent(name, name);
		return tree.begin(kind, known == null ? name : known, start);
	}

	/** Ends the sections of this level and within. */
	private void close(int level) {
		while (open.size() > level) {
			tree.end(open.removeLast().node, behind);
		}
	}

	final MalformedFileException noOption() {
		return tree.malformed(line.start, "'" + text.substring(line.start, Math.min(line.end, line.start + 60)) + "' is neither a [section] nor key = value.");
	}
}
