// SPDX-License-Identifier: EPL-2.0
package org.twister.model;

import org.eclipse.emf.ecore.EObject;

/**
 * Every object of the model: an EMF object that knows where in its file it was read, so that a problem with it can name the place and saving can keep
 * what was not
 * changed. A copy made for a run keeps the place of its original.
 */
public interface ModelObject extends EObject {

	/** The text it was read from; null if it was not read from a file. */
	SourceText sourceText();

	/** Its node in that text; of no meaning without a text. */
	int sourceNode();

	/** Called by the reader, and when an object is copied. Not part of the model's content: no notification, not undoable. */
	void setSource(SourceText text, int node);

	/** Line of the element in its file, from 1; 0 if the object was not read from a file. */
	default int sourceLine() {
		return sourceText() == null ? 0 : sourceText().line(sourceText().start(sourceNode()));
	}

	/** Column of the element in its file, from 1; 0 if the object was not read from a file. */
	default int sourceColumn() {
		return sourceText() == null ? 0 : sourceText().column(sourceText().start(sourceNode()));
	}
}
