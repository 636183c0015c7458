// SPDX-License-Identifier: EPL-2.0
package org.twister.model.internal;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.twister.model.ModelObject;

/** Base of all generated classes. Two numbers in the object, because a project may have a million of them. */
public abstract class SourceObject extends MinimalEObjectImpl.Container implements ModelObject {

	private int sourceLine;
	private int sourceColumn;

	@Override
	public int sourceLine() {
		return sourceLine;
	}

	@Override
	public int sourceColumn() {
		return sourceColumn;
	}

	@Override
	public void setSource(int line, int column) {
		sourceLine = line;
		sourceColumn = column;
	}
}
