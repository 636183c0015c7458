// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/** What a value slot reads from an object and writes to it. Two slots with equal accesses are two ways to write the same. */
sealed interface Access {

	Object get(InternalEObject object);

	void set(InternalEObject object, Object value);

	/** What an object that says nothing has. */
	Object unset();

	EStructuralFeature feature();

	static Access of(EStructuralFeature feature) {
		return feature.isMany() ? new Many(feature) : new Single(feature);
	}

	/** A feature with one value. */
	record Single(EStructuralFeature feature) implements Access {
		@Override
		public Object get(InternalEObject object) {
			return object.eGet(feature, true);
		}

		@Override
		public void set(InternalEObject object, Object value) {
			object.eSet(feature, value);
		}

		@Override
		public Object unset() {
			return feature.getDefaultValue();
		}
	}

	/** A feature with several values, all written as one text. */
	record Many(EStructuralFeature feature) implements Access {
		@Override
		public Object get(InternalEObject object) {
			return object.eGet(feature, true);
		}

		@Override
		@SuppressWarnings("unchecked")
		public void set(InternalEObject object, Object value) {
			List<Object> values = (List<Object>) object.eGet(feature);
			values.clear();
			values.addAll((List<Object>) value);
		}

		@Override
		public Object unset() {
			return List.of();
		}
	}

	/**
	 * Whether a feature has one certain value, written as a flag. A flag that is false says nothing about the feature.
	 *
	 * @param literal   of the feature, when the flag is true
	 * @param otherwise value when it is not
	 * @param over      whether true replaces another value that was read before
	 * @param conflict  what is to be said where another flag is true too
	 */
	record Is(EStructuralFeature feature, Object literal, Object otherwise, boolean over, String conflict) implements Access {
		@Override
		public Object get(InternalEObject object) {
			return object.eGet(feature, true) == literal;
		}

		@Override
		public void set(InternalEObject object, Object value) {
			if (Boolean.TRUE.equals(value) && (over || object.eGet(feature, true) == otherwise)) {
				object.eSet(feature, literal);
			}
		}

		/** Whether another flag has been true before this one. */
		boolean isInConflict(InternalEObject object, Object value) {
			Object before = object.eGet(feature, true);
			return Boolean.TRUE.equals(value) && before != otherwise && before != literal;
		}

		@Override
		public Object unset() {
			return Boolean.FALSE;
		}
	}

	/** Two features with one value each, written as one text with a separator between; the first one's value is without it. */
	record Joined(EStructuralFeature feature, EStructuralFeature second, String separator) implements Access {
		@Override
		public Object get(InternalEObject object) {
			String joined = object.eGet(feature, true) + separator + object.eGet(second, true);
			return joined.equals(separator) ? "" : joined;
		}

		@Override
		public void set(InternalEObject object, Object value) {
			String text = (String) value;
			int at = text.indexOf(separator);
			object.eSet(feature, (at < 0 ? text : text.substring(0, at)).strip());
			if (at >= 0) {
				object.eSet(second, text.substring(at + separator.length()).strip());
			}
		}

		@Override
		public Object unset() {
			return "";
		}
	}
}
