// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.twister.model.ModelObject;
import org.twister.model.SourceText;
import org.twister.model.validation.ModelValidator;
import org.twister.model.validation.Problem;
import org.twister.model.validation.Severity;
import org.twister.model.validation.ValidationContext;

/** What tests of rules say: this is the only problem, or there is none. */
final class Check {

	private Check() {}

	static void clean(EObject root) {
		clean(root, ValidationContext.NONE);
	}

	static void clean(EObject root, ValidationContext context) {
		assertEquals(List.of(), ModelValidator.validate(root, context));
	}

	static void error(EObject root, String code, ModelObject where, EStructuralFeature feature, String message) {
		only(root, ValidationContext.NONE, Severity.ERROR, code, where, feature, message);
	}

	static void warning(EObject root, String code, ModelObject where, EStructuralFeature feature, String message) {
		only(root, ValidationContext.NONE, Severity.WARNING, code, where, feature, message);
	}

	static void only(EObject root, ValidationContext context, Severity severity, String code, ModelObject where, EStructuralFeature feature, String message) {
		List<Problem> problems = ModelValidator.validate(root, context);
		assertEquals(List.of(message), problems.stream().map(Problem::message).toList());
		assertEquals(severity, problems.get(0).severity());
		assertEquals(code, problems.get(0).code());
		assertSame(where, problems.get(0).where());
		assertSame(feature, problems.get(0).feature());
	}

	static List<String> messages(EObject root, ValidationContext context) {
		return ModelValidator.validate(root, context).stream().map(Problem::message).toList();
	}

	static List<String> messages(EObject root) {
		return messages(root, ValidationContext.NONE);
	}

	/** As if the element had been read from a line of a file. */
	static <T extends ModelObject> T inLine(T object, int line) {
		object.setSource(new SourceText() {
			@Override
			public String file() {
				return "sample.xml";
			}

			@Override
			public int start(int node) {
				return node;
			}

			@Override
			public int end(int node) {
				return node + 1;
			}

			@Override
			public int line(int offset) {
				return offset;
			}

			@Override
			public int column(int offset) {
				return 3;
			}
		}, line);
		return object;
	}
}
