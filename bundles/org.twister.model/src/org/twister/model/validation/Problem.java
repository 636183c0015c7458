// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation;

import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.twister.model.ModelObject;

/**
 * Something that is wrong with an object of the model. Equal problems have the same text and the same place.
 *
 * @param severity whether it prevents a run
 * @param code     what kind of problem, in kebab case; stays the same from release to release, for quick fixes and scripts
 * @param message  one sentence that names the element
 * @param where    the element; null if the problem is with nothing in particular
 * @param feature  the feature of the element that is wrong; null for the whole element
 */
public record Problem(Severity severity, String code, String message, ModelObject where, EStructuralFeature feature) {

	/** Only element and feature may be missing. */
	public Problem {
		Objects.requireNonNull(severity, "severity");
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(message, "message");
	}

	/** A problem that prevents a run. */
	public static Problem error(String code, String message, ModelObject where, EStructuralFeature feature) {
		return new Problem(Severity.ERROR, code, message, where, feature);
	}

	/** A problem that deserves a look. */
	public static Problem warning(String code, String message, ModelObject where, EStructuralFeature feature) {
		return new Problem(Severity.WARNING, code, message, where, feature);
	}

	/** Whether it prevents a run. */
	public boolean isError() {
		return severity == Severity.ERROR;
	}

	/** Path of the file that the element was read from; empty if it was not read from one. */
	public String file() {
		return where == null || where.sourceText() == null ? "" : where.sourceText().file();
	}

	/** Line of the element in that file, from 1; 0 without a file. */
	public int line() {
		return where == null ? 0 : where.sourceLine();
	}

	/** Column of the element in that file, from 1; 0 without a file. */
	public int column() {
		return where == null ? 0 : where.sourceColumn();
	}
}
