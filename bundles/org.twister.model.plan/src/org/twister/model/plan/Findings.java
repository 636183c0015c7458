// SPDX-License-Identifier: EPL-2.0
package org.twister.model.plan;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.twister.model.ModelObject;
import org.twister.model.validation.Problem;

/** Collects the problems of one expansion, in the order met. */
final class Findings {

	private final List<Problem> problems = new ArrayList<>();

	void add(Problem problem) {
		problems.add(problem);
	}

	void error(String code, ModelObject where, EStructuralFeature feature, String message) {
		problems.add(Problem.error(code, message, where, feature));
	}

	void warning(String code, ModelObject where, EStructuralFeature feature, String message) {
		problems.add(Problem.warning(code, message, where, feature));
	}

	List<Problem> list() {
		return List.copyOf(problems);
	}
}
