// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import java.util.Arrays;

import org.twister.model.SourceText;

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
	private volatile int[] lineStarts;

	/**
	 * An empty tree.
	 *
	 * @param file   path, for messages
	 * @param nodes  how many there may be, roughly
	 */
	public SourceTree(String file, String text, Syntax syntax, int nodes) {
		this.file = file;
		this.text = text;
		this.syntax = syntax;
		int room = Math.max(16, nodes);
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
			grow(size + (size >> 1));
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

	private void grow(int room) {
		kinds = Arrays.copyOf(kinds, room);
		names = Arrays.copyOf(names, room);
		starts = Arrays.copyOf(starts, room);
		ends = Arrays.copyOf(ends, room);
		valueStarts = Arrays.copyOf(valueStarts, room);
		valueEnds = Arrays.copyOf(valueEnds, room);
		behind = Arrays.copyOf(behind, room);
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
		return row(offset) + 1;
	}

	@Override
	public int column(int offset) {
		return offset - lineStarts()[row(offset)] + 1;
	}

	private int row(int offset) {
		int found = Arrays.binarySearch(lineStarts(), offset);
		return found < 0 ? -found - 2 : found;
	}

	private int[] lineStarts() {
		int[] known = lineStarts;
		if (known == null) {
			known = lineStarts = LineStarts.of(text);
		}
		return known;
	}
}
