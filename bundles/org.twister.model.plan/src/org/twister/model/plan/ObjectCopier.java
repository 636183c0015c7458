// SPDX-License-Identifier: EPL-2.0
package org.twister.model.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.twister.model.ModelObject;

/**
 * Copies objects with what they contain and their places. Many times faster than EMF's own copier, because it knows what the model does without: links that are no
 * containments, feature maps, adapters. What has its default is not looked at; lists of the original that were never asked for are not made.
 */
final class ObjectCopier {

	/** Features of a class by their numbers in it. */
	private record Features(int[] values, int[] lists, int[] children, int[] childLists) {}

	private final Set<? extends EStructuralFeature> without;
	private final Map<EClass, Features> features = new IdentityHashMap<>();

	/** @param without features that copies do not get */
	ObjectCopier(Set<? extends EStructuralFeature> without) {
		this.without = without;
	}

	@SuppressWarnings("unchecked")
	<T extends ModelObject> T copy(T original) {
		EClass type = original.eClass();
		return (T) copy((InternalEObject) original, (InternalEObject) type.getEPackage().getEFactoryInstance().create(type));
	}

	@SuppressWarnings("unchecked")
	private InternalEObject copy(InternalEObject from, InternalEObject to) {
		Features of = features.computeIfAbsent(from.eClass(), this::features);
		for (int feature : of.values()) {
			if (from.eIsSet(feature)) {
				to.eSet(feature, from.eGet(feature, true, true));
			}
		}
		for (int feature : of.lists()) {
			if (from.eIsSet(feature)) {
				((InternalEList<Object>) to.eGet(feature, true, true)).addAllUnique((Collection<Object>) from.eGet(feature, true, true));
			}
		}
		for (int feature : of.children()) {
			if (from.eIsSet(feature)) {
				to.eSet(feature, copy((ModelObject) from.eGet(feature, true, true)));
			}
		}
		for (int feature : of.childLists()) {
			if (from.eIsSet(feature)) {
				InternalEList<ModelObject> children = (InternalEList<ModelObject>) to.eGet(feature, true, true);
				for (ModelObject child : (List<ModelObject>) from.eGet(feature, true, true)) {
					children.addUnique(copy(child));
				}
			}
		}
		ModelObject source = (ModelObject) from;
		((ModelObject) to).setSource(source.sourceText(), source.sourceNode());
		return to;
	}

	private Features features(EClass type) {
		List<EStructuralFeature> values = new ArrayList<>();
		List<EStructuralFeature> lists = new ArrayList<>();
		List<EStructuralFeature> children = new ArrayList<>();
		List<EStructuralFeature> childLists = new ArrayList<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (without.contains(feature) || !feature.isChangeable() || feature.isDerived()) {
				continue;
			}
			if (feature instanceof EAttribute) {
				(feature.isMany() ? lists : values).add(feature);
			} else if (((EReference) feature).isContainment()) {
				(feature.isMany() ? childLists : children).add(feature);
			}
		}
		return new Features(numbers(type, values), numbers(type, lists), numbers(type, children), numbers(type, childLists));
	}

	private static int[] numbers(EClass type, List<EStructuralFeature> features) {
		return features.stream().mapToInt(type::getFeatureID).toArray();
	}
}
