// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.twister.model.validation.internal.Validators;

/**
 * Checks a configuration by the rules of its kind. Never changes it, reads no file, and takes time in proportion to its size; may be called from any
 * thread that owns the objects.
 */
public final class ModelValidator {

	private ModelValidator() {}

	/**
	 * @param root    what a file holds, such as a project; of an object without rules nothing is said
	 * @param context knows what is around it
	 * @return the problems in the order of the elements in the file
	 */
	public static List<Problem> validate(EObject root, ValidationContext context) {
		return Validators.validate(root, context);
	}
}
