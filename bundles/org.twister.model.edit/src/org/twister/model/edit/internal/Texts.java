// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit.internal;

import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The words for what is in the model: {@code package.Class}, {@code package.Class.feature} and for more about it {@code .about}; and the labels of the commands. */
public final class Texts {

	private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(Texts.class.getPackageName() + ".texts");

	private Texts() {}

	/** The text of a key, or the key. */
	public static String get(String key, Object... arguments) {
		String text = find(key).orElse(key);
		return arguments.length == 0 ? text : MessageFormat.format(text, arguments);
	}

	static String type(EClassifier type) {
		return get(key(type));
	}

	static String feature(EStructuralFeature feature) {
		return get(key(feature));
	}

	/** What a feature is for; its name if there is nothing to add. */
	static String about(EStructuralFeature feature) {
		return find(key(feature) + ".about").orElseGet(() -> feature(feature));
	}

	/** Heading under which a property sheet shows the feature. */
	static Optional<String> group(EStructuralFeature feature) {
		return find(key(feature) + ".group");
	}

	static String literal(EEnum type, Enumerator value) {
		return get(key(type) + '.' + value.getName());
	}

	/** The key of a class or feature, by the class that declares it. */
	static String key(ENamedElement element) {
		return element instanceof EStructuralFeature feature
				? key(feature.getEContainingClass()) + '.' + feature.getName()
				: ((EClassifier) element).getEPackage().getName() + '.' + element.getName();
	}

	static Optional<String> find(String key) {
		try {
			return Optional.of(BUNDLE.getString(key));
		} catch (MissingResourceException e) {
			return Optional.empty();
		}
	}
}
