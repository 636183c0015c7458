// SPDX-License-Identifier: EPL-2.0
package org.twister.model;

/**
 * The text that a file had when it was read, and where in it the objects are. Nodes are numbers that the reader gave to what it found. Safe for several
 * threads.
 */
public interface SourceText {

	/** Path of the file, as messages name it. */
	String file();

	/** First character of a node, counted from 0. */
	int start(int node);

	/** Behind the last character of a node. */
	int end(int node);

	/** Line of a character, from 1. */
	int line(int offset);

	/** Column of a character within its line, from 1. */
	int column(int offset);
}
