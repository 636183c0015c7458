// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.twister.model.validation.Problem;
import org.twister.model.validation.ValidationContext;

/** Finds the rules for an object. */
public final class Validators {

	private Validators() {}

	/** See {@link org.twister.model.validation.ModelValidator}. */
	public static List<Problem> validate(EObject root, ValidationContext context) {
		Findings findings = new Findings();
		return findings.list();
	}
}
