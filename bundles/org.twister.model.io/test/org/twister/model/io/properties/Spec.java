// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.properties;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * An object to be: what jqwik makes and makes smaller.
 *
 * @param values of the features that have one of their own: a value, a list, a {@link Spec}, a list of them, or a map
 */
record Spec(EClass type, Map<EStructuralFeature, Object> values) {

	EObject build() {
		EObject object = EcoreUtil.create(type);
		values.forEach((feature, value) -> set(object, feature, value));
		return object;
	}

	@SuppressWarnings("unchecked")
	static void set(EObject object, EStructuralFeature feature, Object value) {
		if (value instanceof Map<?, ?> map) {
			EMap<String, String> entries = (EMap<String, String>) object.eGet(feature);
			entries.clear();
			map.forEach((k, v) -> entries.put((String) k, (String) v));
		} else if (value instanceof List<?> list) {
			List<Object> values = (List<Object>) object.eGet(feature);
			values.clear();
			list.forEach(v -> values.add(v instanceof Spec spec ? spec.build() : v));
		} else {
			object.eSet(feature, value instanceof Spec spec ? spec.build() : value);
		}
	}

	@Override
	public String toString() {
		return type.getName()
				+ values.entrySet().stream().map(e -> e.getKey().getName() + "=" + quoted(e.getValue())).collect(Collectors.joining(", ", "{", "}"));
	}

	static String quoted(Object value) {
		if (value instanceof String text) {
			StringBuilder quoted = new StringBuilder("'");
			text.codePoints().forEach(c -> quoted.append(c < 0x20 || c > 0x7e ? "\\u{%x}".formatted(c) : Character.toString(c)));
			return quoted.append("'").toString();
		}
		return value instanceof List<?> list ? list.stream().map(Spec::quoted).toList().toString() : String.valueOf(value);
	}
}
