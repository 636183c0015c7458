// SPDX-License-Identifier: EPL-2.0
package org.twister.model;

import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.twister.model.accounts.AccountsPackage;

/** Which values are passwords and keys: features that are such, and settings whose name says so. */
public final class SecretValues {

	/** What is shown and kept in place of one. */
	public static final String HIDDEN = "****";

	private static final Pattern NAME = Pattern.compile("(?i).*(password|passwd|pwd|passphrase|secret|token|api[_-]?key|private[_-]?key|common_key).*");

	private SecretValues() {}

	/** Whether a setting of this name is one. */
	public static boolean isSecret(String name) {
		return NAME.matcher(name).matches();
	}

	/** Whether this text of an object is one. */
	public static boolean isSecret(EObject object, EAttribute attribute) {
		if (attribute == AccountsPackage.Literals.USER__KEY || attribute.getName().equals("password")) {
			return true;
		}
		if (!attribute.getName().equals("value")) {
			return false;
		}
		EStructuralFeature name = object.eClass().getEStructuralFeature("name");
		if (name == null) {
			name = object.eClass().getEStructuralFeature("key");
		}
		return name != null && object.eGet(name) instanceof String text && isSecret(text);
	}
}
