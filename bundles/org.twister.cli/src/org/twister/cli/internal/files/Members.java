// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What an object shows of itself: its features that are content, by their names in the model. */
final class Members {

	private Members() {}

	/** In the order of the model. */
	static List<EStructuralFeature> of(EClass type) {
		List<EStructuralFeature> members = new ArrayList<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (!feature.isTransient() && (feature instanceof EAttribute || ((EReference) feature).isContainment())) {
				members.add(feature);
			}
		}
		return members;
	}

	/** Null if there is none. */
	static EStructuralFeature find(EClass type, String name) {
		EStructuralFeature feature = type.getEStructuralFeature(name);
		return feature != null && of(type).contains(feature) ? feature : null;
	}

	/** Whether it has values by key. */
	static boolean isMap(EStructuralFeature feature) {
		return feature instanceof EReference reference && isEntry(reference.getEReferenceType());
	}

	private static boolean isEntry(EClass type) {
		return type.getInstanceClass() == Map.Entry.class;
	}

	@SuppressWarnings("unchecked")
	static EList<EObject> objects(EObject owner, EStructuralFeature feature) {
		return (EList<EObject>) owner.eGet(feature);
	}

	@SuppressWarnings("unchecked")
	static EList<String> texts(EObject owner, EStructuralFeature feature) {
		return (EList<String>) owner.eGet(feature);
	}

	@SuppressWarnings("unchecked")
	static EMap<String, String> map(EObject owner, EStructuralFeature feature) {
		return (EMap<String, String>) owner.eGet(feature);
	}

	/** Where an object is, in the words of paths: {@code suites[0].items[1]}; empty for the root. */
	static String path(EObject object) {
		EObject owner = object.eContainer();
		if (owner == null) {
			return "";
		}
		EStructuralFeature feature = object.eContainingFeature();
		String own = feature.getName() + (feature.isMany() ? "[" + objects(owner, feature).indexOf(object) + "]" : "");
		String before = path(owner);
		return before.isEmpty() ? own : before + "." + own;
	}
}
