// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.twister.model.ModelObject;
import org.twister.model.validation.Problem;

/** Collects the problems of one validation. */
final class Findings {

	private final List<Problem> problems = new ArrayList<>();

	void error(String code, ModelObject where, EStructuralFeature feature, String message) {
		problems.add(Problem.error(code, message, where, feature));
	}

	void warning(String code, ModelObject where, EStructuralFeature feature, String message) {
		problems.add(Problem.warning(code, message, where, feature));
	}

	/** In the order found. */
	List<Problem> list() {
		return List.copyOf(problems);
	}

	/** Names that may occur once. */
	final class Names {

		private final String code;
		private final Map<String, ModelObject> first = new HashMap<>();

		/** @param code of a problem with a second one of the same name */
		Names(String code) {
			this.code = code;
		}

		/** @param what the name belongs to, as the beginning of a sentence: {@code Field}; empty names are not looked at */
		void add(String what, String name, ModelObject where, EStructuralFeature feature) {
			ModelObject other = name == null || name.isEmpty() ? null : first.putIfAbsent(name, where);
			if (other != null) {
				int line = other.sourceLine();
				error(code, where, feature, what + " '" + name + "' is there twice" + (line == 0 ? "." : "; the first is in line " + line + "."));
			}
		}
	}
}
