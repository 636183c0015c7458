// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

/** What a node of a {@link SourceTree} is in its file. */
public enum NodeKind {
	/** XML element with start and end tag. */
	ELEMENT,
	/** XML element of one tag, {@code <a/>}: its value range is empty and stands before {@code />}, after the attributes and without the space in front of it. */
	EMPTY_ELEMENT,
	/** XML attribute; its value range is between the quotes. */
	ATTRIBUTE,
	/** JSON object, as the value of a member or list item. */
	OBJECT,
	/** JSON list. */
	ARRAY,
	/** JSON text; its value range is between the quotes. */
	STRING,
	/** JSON number. */
	NUMBER,
	/** JSON true, false. */
	BOOLEAN,
	/** JSON null. */
	NULL,
	/** INI file, and the file of plain lines: the root, which is the whole text. */
	LINES,
	/** {@code [section]} of an INI file, {@code [[section]]} within one; the value range is the name between the brackets. */
	SECTION,
	/** {@code key = value} of an INI file; a line of a file of plain lines. */
	OPTION;

	private static final NodeKind[] ALL = values();

	static NodeKind of(byte ordinal) {
		return ALL[ordinal];
	}
}
