// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.twister.model.accounts.AccountsPackage;

/**
 * Hides passwords and keys: values of features that are such, and of settings whose name says so.
 *
 * @param areShown whether the user wants to see them
 */
record Secrets(boolean areShown) {

	static final String HIDDEN = "****";

	private static final Pattern NAME = Pattern.compile("(?i).*(password|passwd|pwd|passphrase|secret|token|api[_-]?key|private[_-]?key|common_key).*");

	/** A text of an object as it is to be shown. */
	String of(EObject object, EAttribute attribute, String value) {
		return isSecret(object, attribute) ? hidden(value) : value;
	}

	/** The value of a setting as it is to be shown. */
	String of(String name, String value) {
		return NAME.matcher(name).matches() ? hidden(value) : value;
	}

	private String hidden(String value) {
		return areShown || value == null || value.isEmpty() ? value : HIDDEN;
	}

	private static boolean isSecret(EObject object, EAttribute attribute) {
		if (attribute == AccountsPackage.Literals.USER__KEY || attribute.getName().equals("password")) {
			return true;
		}
		EStructuralFeature name = attribute.getName().equals("value") ? object.eClass().getEStructuralFeature("name") : null;
		return name != null && object.eGet(name) instanceof String text && NAME.matcher(text).matches();
	}
}
