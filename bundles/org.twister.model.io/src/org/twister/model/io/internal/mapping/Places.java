// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.twister.model.ModelObject;

/** Gives objects the places of others that say the same. */
final class Places {

	private Places() {}

	/** From one tree of objects to another one of the same form. */
	static void copy(ModelObject from, ModelObject to) {
		to.setSource(from.sourceText(), from.sourceNode());
		List<EObject> given = from.eContents();
		List<EObject> taking = to.eContents();
		for (int i = 0; i < Math.min(given.size(), taking.size()); i++) {
			if (given.get(i) instanceof ModelObject source && taking.get(i) instanceof ModelObject target && source.eClass() == target.eClass()) {
				copy(source, target);
			}
		}
	}
}
