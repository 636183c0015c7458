// SPDX-License-Identifier: EPL-2.0
package org.twister.model;

import org.eclipse.emf.ecore.EObject;

/**
 * Every object of the model: an EMF object that knows where in its file it was read, so that a problem with it can name the place. A copy made for a run keeps the
 * place of its original.
 */
public interface ModelObject extends EObject {

	/** Line of the element in its file, from 1; 0 if the object was not read from a file. */
	int sourceLine();

	/** Column of the element in its file, from 1; 0 if the object was not read from a file. */
	int sourceColumn();

	/** Called by the reader, and when an object is copied. Not part of the model's content: no notification, not undoable. */
	void setSource(int line, int column);
}
