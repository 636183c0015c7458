// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.twister.model.project.TestFile;

/** What messages call an object: {@code Suite 'Regression'}. */
final class Labels {

	private static final List<String> NAMING = List.of("name", "id", "created", "target");
	private static final List<String> NAMING_TEST = List.of("path", "id");

	private Labels() {}

	static String of(EObject object) {
		for (String name : object instanceof TestFile ? NAMING_TEST : NAMING) {
			EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
			if (feature != null && object.eGet(feature) instanceof String text && !text.isEmpty()) {
				return type(object) + " '" + text + "'";
			}
		}
		return type(object);
	}

	/** {@code TestFile} is "Test file". */
	private static String type(EObject object) {
		String words = object.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
		return words.charAt(0) + words.substring(1).toLowerCase(java.util.Locale.ROOT);
	}
}
