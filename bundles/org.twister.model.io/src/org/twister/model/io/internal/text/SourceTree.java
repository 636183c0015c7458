// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.twister.model.SourceText;
import org.twister.model.io.MalformedFileException;

/**
 * The text of a file and the ranges of what is in it: nodes numbered from 0, the root, in the order in which they begin. Numbers in arrays instead of objects, because a
 * project has a million of them. Ranges are offsets into {@link #text()}, {@code [start, end)}.
 * <p>
 * Built by a {@link Syntax} with {@link #begin}, {@link #value} and {@link #end}, not changed after that; then safe for several threads.
 */
public final class SourceTree implements SourceText {

	/** Where there is no node. */
	public static final int NONE = -1;

	private final String file;
	private final String text;
	private final Syntax syntax;
	private int size;
	private byte[] kinds;
	private String[] names;
	private int[] starts;
	private int[] ends;
	private int[] valueStarts;
	private int[] valueEnds;
	/** Number of the first node behind each node and all it contains. */
	private int[] behind;
	/** Number of the next section of the same name plus one, by section; null for a file that says nothing twice. */
	private int[] continuations;
	/** Number of the first section of the same name plus one, by section that goes on with it; null as above. */
	private int[] firsts;
	private final Map<String, Set<String>> sectionsByOption = new ConcurrentHashMap<>();
	private volatile LineIndex lines;
	/** Short values by hash, so that those that come again are one object. Lost updates do no harm. */
	private final String[] shorts = new String[1024];

	/**
	 * An empty tree.
	 *
	 * @param file path, for messages
	 */
	public SourceTree(String file, String text, Syntax syntax) {
		this.file = file;
		this.text = text;
		this.syntax = syntax;
		int room = 64;
		kinds = new byte[room];
		names = new String[room];
		starts = new int[room];
		ends = new int[room];
		valueStarts = new int[room];
		valueEnds = new int[room];
		behind = new int[room];
	}

	/** Adds a node within the last one that has begun and not ended. The name is one and the same object for equal names, empty for a list item or line. */
	public int begin(NodeKind kind, String name, int start) {
		if (size == starts.length) {
			grow(start);
		}
		kinds[size] = (byte) kind.ordinal();
		names[size] = name;
		starts[size] = start;
		valueStarts[size] = start;
		valueEnds[size] = start;
		return size++;
	}

	/** Notes the range of a node's value: an element's content, the text between quotes or behind {@code =}, a JSON object or list with its brackets. */
	public void value(int node, int start, int end) {
		valueStarts[node] = start;
		valueEnds[node] = end;
	}

	/** Ends a node; all nodes begun after it are within it. */
	public void end(int node, int end) {
		ends[node] = end;
		behind[node] = size;
	}

	/** Changes the kind of a node whose kind showed late. */
	public void kind(int node, NodeKind kind) {
		kinds[node] = (byte) kind.ordinal();
	}

	/** Notes that a section goes on in another one of the same name. */
	void continueIn(int section, int continuation) {
		if (continuations == null) {
			firsts = new int[starts.length];
			continuations = new int[starts.length];
		}
		continuations[section] = continuation + 1;
		firsts[continuation] = first(section) + 1;
	}

	/** The section of an INI file that goes on with this one, having its name; {@link #NONE} if there is none. */
	public int continuation(int section) {
		return continuations == null ? NONE : continuations[section] - 1;
	}

	/** Names of the sections of an INI file, those within sections aside, that have an option of this name in any case. */
	public Set<String> sectionsWith(String option) {
		return sectionsByOption.computeIfAbsent(option, name -> {
			Set<String> sections = new HashSet<>();
			for (int section = firstChild(0); section != NONE; section = next(0, section)) {
				for (int child = firstChild(section); child != NONE; child = next(section, child)) {
					if (names[child].equalsIgnoreCase(name) && kind(child) == NodeKind.OPTION) {
						sections.add(names[section]);
					}
				}
			}
			return sections;
		});
	}

	/** Whether this section goes on with one before it. */
	public boolean isContinuation(int node) {
		return firsts != null && firsts[node] != 0;
	}

	/** The section that this one goes on with, or the node itself. */
	public int first(int node) {
		return isContinuation(node) ? firsts[node] - 1 : node;
	}

	/** Room for as many nodes as the rest of the text may have, judged by what is before this place. */
	private void grow(int start) {
		double expected = 1.05 * size * text.length() / Math.max(1, start);
		int room = (int) Math.clamp(expected, size * 1.5, Math.min(size * 16.0, Integer.MAX_VALUE - 8));
		try {
			resize(room);
		} catch (OutOfMemoryError e) {
			resize(size + (size >> 1));
		}
	}

	private void resize(int room) {
		kinds = Arrays.copyOf(kinds, room);
		names = Arrays.copyOf(names, room);
		starts = Arrays.copyOf(starts, room);
		ends = Arrays.copyOf(ends, room);
		valueStarts = Arrays.copyOf(valueStarts, room);
		valueEnds = Arrays.copyOf(valueEnds, room);
		behind = Arrays.copyOf(behind, room);
		if (continuations != null) {
			firsts = Arrays.copyOf(firsts, room);
			continuations = Arrays.copyOf(continuations, room);
		}
	}

	public String text() {
		return text;
	}

	public Syntax syntax() {
		return syntax;
	}

	/** Number of nodes. */
	public int size() {
		return size;
	}

	public NodeKind kind(int node) {
		return NodeKind.of(kinds[node]);
	}

	/** Name of an element, attribute, member, section or option, as written. Equal names in one tree are the same object. */
	public String name(int node) {
		return names[node];
	}

	/** Begin of a node with its name: {@code <} of an element, the quote of a member's key, a list item's value, {@code [} of a section, the key of an option. */
	@Override
	public int start(int node) {
		return starts[node];
	}

	/** End of a node: behind {@code >} of an element's end, behind a member's value, behind a section's last option, behind an option's value and its comment. */
	@Override
	public int end(int node) {
		return ends[node];
	}

	/** Begin of the value, see {@link #value(int, int, int)}. */
	public int valueStart(int node) {
		return valueStarts[node];
	}

	/** End of the value. */
	public int valueEnd(int node) {
		return valueEnds[node];
	}

	/** First node within this one, attributes before all others; {@link #NONE} if there is none. */
	public int firstChild(int node) {
		return behind[node] > node + 1 ? node + 1 : NONE;
	}

	/** Next node within the same parent, {@link #NONE} for the last one. */
	public int next(int parent, int child) {
		return behind[child] < behind[parent] ? behind[child] : NONE;
	}

	/** First child of this name, {@link #NONE} if there is none. */
	public int child(int node, String name) {
		for (int child = firstChild(node); child != NONE; child = next(node, child)) {
			if (names[child].equals(name)) {
				return child;
			}
		}
		return NONE;
	}

	/** Number of the first node behind this one and all it contains. */
	public int behind(int node) {
		return behind[node];
	}

	@Override
	public String file() {
		return file;
	}

	@Override
	public int line(int offset) {
		return lines().line(offset);
	}

	@Override
	public int column(int offset) {
		return lines().column(offset);
	}

	private LineIndex lines() {
		LineIndex known = lines;
		if (known == null) {
			known = lines = new LineIndex(text);
		}
		return known;
	}

	/** A part of the text; equal short ones are mostly the same object, as names and flags come again a hundred thousand times. */
	String part(int start, int end) {
		if (start == end) {
			return "";
		}
		if (end - start > 24) {
			return text.substring(start, end);
		}
		int hash = 0;
		for (int i = start; i < end; i++) {
			hash = hash * 31 + text.charAt(i);
		}
		int slot = (hash ^ hash >>> 10 ^ hash >>> 20) & shorts.length - 1;
		String known = shorts[slot];
		if (known == null || known.length() != end - start || !text.startsWith(known, start)) {
			known = shorts[slot] = text.substring(start, end);
		}
		return known;
	}

	MalformedFileException malformed(int offset, String sentence) {
		return LineIndex.malformed(file, text, offset, sentence);
	}

	SourceWarning warning(int offset, String sentence) {
		return new SourceWarning(LineIndex.printable(sentence), file, line(offset), column(offset));
	}
}
