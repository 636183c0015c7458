// SPDX-License-Identifier: EPL-2.0
package org.twister.model.internal;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.twister.model.ModelObject;
import org.twister.model.SourceText;

/** Base of all generated classes. The place is kept in the object and not in an adapter of it, because a project may have half a million objects. */
public abstract class SourceObject extends MinimalEObjectImpl.Container implements ModelObject {

	private SourceText sourceText;
	private int sourceNode;

	@Override
	public SourceText sourceText() {
		return sourceText;
	}

	@Override
	public int sourceNode() {
		return sourceNode;
	}

	@Override
	public void setSource(SourceText text, int node) {
		sourceText = text;
		sourceNode = node;
	}
}
