// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.twister.model.SecretValues;

/**
 * Hides passwords and keys.
 *
 * @param areShown whether the user wants to see them
 */
record Secrets(boolean areShown) {

	static final String HIDDEN = SecretValues.HIDDEN;

	/** A text of an object as it is to be shown. */
	String of(EObject object, EAttribute attribute, String value) {
		return SecretValues.isSecret(object, attribute) ? hidden(value) : value;
	}

	/** The value of a setting as it is to be shown. */
	String of(String name, String value) {
		return SecretValues.isSecret(name) ? hidden(value) : value;
	}

	private String hidden(String value) {
		return areShown || value == null || value.isEmpty() ? value : HIDDEN;
	}
}
