// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import java.util.function.Consumer;

import org.twister.model.io.Limits;
import org.twister.model.io.MalformedFileException;

/** How a file is written: what its tree is, what a value in it says, and how something new is put into it. Stateless. */
public interface Syntax {

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
}
