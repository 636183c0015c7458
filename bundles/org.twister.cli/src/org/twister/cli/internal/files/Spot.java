// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.twister.cli.internal.files.ValuePath.Index;
import org.twister.cli.internal.files.ValuePath.Key;
import org.twister.cli.internal.files.ValuePath.Member;
import org.twister.cli.internal.files.ValuePath.Step;

/** Where a path has led to in a model. */
sealed interface Spot {

	/** Goes on; the message of an error says what is here, without the place. */
	default Spot go(Step step) throws PathException {
		throw noMore(step);
	}

	/** Gives it a value. */
	void assign(String text) throws PathException;

	/** What it has, as {@link #assign} takes it; null if it is no value. */
	default String value() {
		return null;
	}

	/** The same step with a number in place of a name, which stays right when the name changes. */
	default Step numbered(Step step) {
		return step;
	}

	/** An object. */
	record Part(EObject object) implements Spot {
		@Override
		public Spot go(Step step) throws PathException {
			String name = step instanceof Member member ? member.name() : step instanceof Key key ? key.name() : null;
			EStructuralFeature feature = name == null ? null : Members.find(object.eClass(), name);
			if (feature == null) {
				throw new PathException("there is no " + (name == null ? step : "'" + name + "'") + " here, but " + names());
			}
			return switch (feature) {
			case EAttribute attribute when attribute.isMany() -> new Texts(object, attribute);
			case EAttribute attribute -> new Value(object, attribute);
			case EReference reference when Members.isMap(reference) -> new Entries(object, reference);
			case EReference reference when reference.isMany() -> new Parts(object, reference);
			default -> new Part(single((EReference) feature));
			};
		}

		/** A part that is missing is made. */
		private EObject single(EReference reference) {
			EObject part = (EObject) object.eGet(reference);
			if (part == null) {
				part = EcoreUtil.create(reference.getEReferenceType());
				object.eSet(reference, part);
			}
			return part;
		}

		@Override
		public void assign(String text) throws PathException {
			throw new PathException("this is no value; it has " + names());
		}

		private String names() {
			return Members.of(object.eClass()).stream().map(EStructuralFeature::getName).collect(Collectors.joining(", "));
		}
	}

	/** A list of objects. */
	record Parts(EObject owner, EReference reference) implements Spot {

		/** What objects are called by. */
		private static final List<String> NAMES = List.of("name", "id", "path", "target", "configuration", "component", "created");

		@Override
		public Spot go(Step step) throws PathException {
			return new Part(Members.objects(owner, reference).get(index(step)));
		}

		@Override
		public Step numbered(Step step) {
			try {
				return new Index(index(step));
			} catch (PathException e) {
				return step;
			}
		}

		private int index(Step step) throws PathException {
			List<EObject> parts = Members.objects(owner, reference);
			if (step instanceof Index index) {
				return number(index, parts);
			}
			if (step instanceof Member member) {
				throw new PathException("this is a list: a number or a name in brackets is wanted before '." + member.name() + "'");
			}
			String name = ((Key) step).name();
			List<Integer> found = IntStream.range(0, parts.size()).filter(i -> names(parts.get(i)).contains(name)).boxed().toList();
			if (found.isEmpty()) {
				throw new PathException("there is no '" + name + "' in " + reference.getName() + ", but " + overview(parts));
			}
			if (found.size() > 1) {
				throw new PathException("'" + name + "' is " + found.stream().map(i -> reference.getName() + "[" + i + "] (" + label(parts.get(i)) + ")")
						.collect(Collectors.joining(" and ")) + ": take the number");
			}
			return found.getFirst();
		}

		private int number(Index index, List<EObject> parts) throws PathException {
			try {
				return position(index, parts.size(), reference.getName());
			} catch (PathException e) {
				String name = Integer.toString(index.number());
				boolean isName = parts.stream().anyMatch(part -> names(part).contains(name));
				throw isName ? new PathException(e.getMessage() + "; what is called so is " + new Key(name)) : e;
			}
		}

		/** All that it may be called by. */
		private static List<String> names(EObject part) {
			List<String> names = new ArrayList<>();
			for (String feature : NAMES) {
				EStructuralFeature named = Members.find(part.eClass(), feature);
				if (named instanceof EAttribute && part.eGet(named) instanceof String text && !text.isEmpty()) {
					names.add(text);
					if (feature.equals("path")) {
						names.add(text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1));
					}
				}
			}
			return names;
		}

		private static String label(EObject part) {
			List<String> names = names(part);
			return names.isEmpty() ? "without a name" : names.stream().distinct().collect(Collectors.joining(", "));
		}

		/** The name, or the last part of a path. */
		private static String shortName(EObject part) {
			List<String> names = names(part);
			boolean isPath = part.eClass().getEStructuralFeature("path") != null;
			return names.isEmpty() ? "one without a name" : isPath ? names.getLast() : names.getFirst();
		}

		private static String overview(List<EObject> parts) {
			if (parts.isEmpty()) {
				return "nothing";
			}
			int most = 12;
			String some = parts.stream().limit(most).map(Parts::shortName).collect(Collectors.joining(", "));
			return parts.size() > most ? some + " and " + (parts.size() - most) + " more" : some;
		}

		@Override
		public void assign(String text) throws PathException {
			throw new PathException("this is a list of objects, not a value; it has " + overview(Members.objects(owner, reference)));
		}
	}

	/** Values by key. */
	record Entries(EObject owner, EReference reference) implements Spot {
		@Override
		public Spot go(Step step) {
			return new Entry(owner, reference, switch (step) {
			case Member member -> member.name();
			case Key key -> key.name();
			case Index index -> Integer.toString(index.number());
			});
		}

		@Override
		public void assign(String text) throws PathException {
			EMap<String, String> map = Members.map(owner, reference);
			throw new PathException("this is no value, but " + (map.isEmpty() ? "an empty set of them by name" : "has " + String.join(", ", map.keySet())));
		}
	}

	/** A value by its key, which may be a new one. */
	record Entry(EObject owner, EReference reference, String key) implements Spot {
		@Override
		public void assign(String text) {
			Members.map(owner, reference).put(key, text);
		}

		@Override
		public String value() {
			return Members.map(owner, reference).get(key);
		}
	}

	/** A list of texts. */
	record Texts(EObject owner, EAttribute attribute) implements Spot {
		@Override
		public Spot go(Step step) throws PathException {
			if (step instanceof Index index) {
				return new Text(owner, attribute, position(index, Members.texts(owner, attribute).size(), attribute.getName()));
			}
			throw new PathException("this is a list of texts: a number in brackets is wanted in place of '" + step + "'");
		}

		/** Texts between semicolons. */
		@Override
		public void assign(String text) {
			List<String> texts = Arrays.stream(text.split(";")).map(String::strip).filter(t -> !t.isEmpty()).toList();
			if (!texts.equals(Members.texts(owner, attribute))) {
				owner.eSet(attribute, texts);
			}
		}

		@Override
		public String value() {
			return String.join(";", Members.texts(owner, attribute));
		}
	}

	/** One of a list of texts. */
	record Text(EObject owner, EAttribute attribute, int index) implements Spot {
		@Override
		public void assign(String text) {
			Members.texts(owner, attribute).set(index, text);
		}

		@Override
		public String value() {
			return Members.texts(owner, attribute).get(index);
		}
	}

	/** A single value. */
	record Value(EObject owner, EAttribute attribute) implements Spot {
		@Override
		public void assign(String text) throws PathException {
			owner.eSet(attribute, converted(text));
		}

		private Object converted(String text) throws PathException {
			EClassifier type = attribute.getEAttributeType();
			String trimmed = text.strip();
			try {
				if (type instanceof EEnum words) {
					return words.getELiterals().stream().filter(w -> w.getLiteral().equalsIgnoreCase(trimmed) || w.getName().equalsIgnoreCase(trimmed))
							.findFirst()
							.orElseThrow(() -> unfit(text,
									"one of " + words.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", "))))
							.getInstance();
				}
				return switch (type.getClassifierID()) {
				case EcorePackage.EBOOLEAN -> truth(trimmed);
				case EcorePackage.EINT -> Integer.valueOf(trimmed);
				case EcorePackage.EDOUBLE -> number(trimmed);
				default -> text;
				};
			} catch (NumberFormatException e) {
				throw unfit(text, type.getClassifierID() == EcorePackage.EINT ? "a whole number" : "a number");
			}
		}

		private Boolean truth(String text) throws PathException {
			return switch (text.toLowerCase(Locale.ROOT)) {
			case "true" -> true;
			case "false" -> false;
			default -> throw unfit(text, "true or false");
			};
		}

		private static Double number(String text) {
			double number = Double.parseDouble(text);
			if (!Double.isFinite(number)) {
				throw new NumberFormatException();
			}
			return number;
		}

		private static PathException unfit(String text, String wanted) {
			return new PathException("'" + text + "' does not fit: " + wanted + " is wanted");
		}

		@Override
		public String value() {
			Object value = owner.eGet(attribute);
			return value == null ? null : value instanceof Enumerator word ? word.getLiteral() : value.toString();
		}
	}

	/** An index within bounds; negative ones count from the end. */
	private static int position(Index index, int size, String name) throws PathException {
		int position = index.number() < 0 ? size + index.number() : index.number();
		if (position < 0 || position >= size) {
			throw new PathException("there is no " + index + " in " + name + ", which has "
					+ (size == 0 ? "nothing" : size == 1 ? "[0] only" : "[0] to [" + (size - 1) + "]"));
		}
		return position;
	}

	private static PathException noMore(Step step) {
		return new PathException("this is a value: nothing is within, and no '" + step + "'");
	}
}
