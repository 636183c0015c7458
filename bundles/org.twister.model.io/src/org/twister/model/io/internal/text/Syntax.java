// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import java.util.function.Consumer;

import org.twister.model.io.Limits;
import org.twister.model.io.MalformedFileException;

/** How a file is written: what its tree is, what a value in it says, and how something new is put into it. Stateless. */
public interface Syntax {

	/** Sentence for a text without anything but white space. */
	String EMPTY = "The file is empty.";
	/** Sentence for a text that is well-formed so far, but too large for this process. */
	String NO_MEMORY = "The file needs more memory than there is from here on.";
	/** Sentence for a text with more nodes than the limits say, with their number. */
	String TOO_MANY = "The file has more than %d elements or values.";

	/**
	 * The tree of a text.
	 *
	 * @param file     path, for messages
	 * @param warnings told of what can be passed over, such as a key that is there twice
	 * @throws MalformedFileException if the text does not have this syntax, or is nested deeper than the limits say
	 */
	SourceTree parse(String file, String text, Limits limits, Consumer<SourceWarning> warnings) throws MalformedFileException;

	/**
	 * What a node's value says, decoded: an element's own text without child elements, comments and processing instructions, with entities replaced and line ends as LF; a
	 * JSON text, number or literal (null is empty); an object or list as JSON without white space; an option's value with the lines of a long one joined by LF.
	 */
	String value(SourceTree tree, int node);

	/** Whether {@link #value} is this, without making a text of it where that can be avoided. */
	default boolean valueEquals(SourceTree tree, int node, String value) {
		return value(tree, node).equals(value);
	}

	/** How a character of a value is written into a file whose encoding does not have it; null if there is no way. */
	String escapeUnencodable(int codePoint);
}
