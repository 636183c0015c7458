// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.ArrayList;
import java.util.List;

import org.twister.model.io.internal.mapping.Codec.JsonType;

/** Something that is to be written and has no text yet. Of no syntax: each {@link Form} writes it in its own way. */
final class Draft {

	/** What it is. */
	enum Kind {
		/** A name with a text. */
		VALUE,
		/** An XML attribute; elsewhere a value. */
		ATTRIBUTE,
		/** A name with other drafts within. */
		OBJECT,
		/** A JSON list of other drafts; elsewhere an object. */
		LIST,
		/** Something that has a text elsewhere in the file. */
		MOVED
	}

	final Kind kind;
	/** Empty in a list. */
	private String named;
	/** Of a value; of an object its own text, null if it has none. */
	String text;
	JsonType type = JsonType.STRING;
	/** Whether it is written in one line. */
	boolean inline;
	Plan.Insertion.Moved moved;
	final List<Draft> parts = new ArrayList<>();

	Draft(Kind kind, String name) {
		this.kind = kind;
		this.named = name;
	}

	static Draft moved(Plan.Insertion.Moved moved) {
		Draft draft = new Draft(Kind.MOVED, "");
		draft.moved = moved;
		return draft;
	}

	static Draft value(Kind kind, String name, String text, JsonType type) {
		Draft draft = new Draft(kind, name);
		draft.text = text;
		draft.type = type;
		return draft;
	}

	/** Whether it has a text and nothing within. */
	boolean isValue() {
		return kind == Kind.VALUE || kind == Kind.ATTRIBUTE;
	}

	String name() {
		return named;
	}

	void rename(String name) {
		named = name;
	}
}
