// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.properties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.twister.model.io.FileKind;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What the objects of one kind of file can be: values by feature, else by the feature's type. */
final class Domain {

	private static final int DEPTH = 3;

	final FileKind kind;
	final EClass root;
	private final Arbitrary<String> text;
	private Arbitrary<String> item;
	private Arbitrary<String> key;
	private final Map<EStructuralFeature, Arbitrary<?>> values = new HashMap<>();
	/** Features whose values must differ within one list. */
	private final Map<EClass, EAttribute> names = new HashMap<>();
	private final Set<EStructuralFeature> needed = new HashSet<>();

	/** @param text of features for which nothing else is said */
	Domain(FileKind kind, EClass root, Arbitrary<String> text) {
		this.kind = kind;
		this.root = root;
		this.text = text;
		item = Texts.name(";,");
		key = Texts.key();
	}

	/** Values of one feature. */
	Domain with(EStructuralFeature feature, Arbitrary<?> value) {
		values.put(feature, value);
		return this;
	}

	/** Features that the file does not have. */
	Domain without(EStructuralFeature... features) {
		for (EStructuralFeature feature : features) {
			values.put(feature, null);
		}
		return this;
	}

	/** Objects of one list have different values of their name, all of these. */
	Domain named(EAttribute name, Arbitrary<String> value) {
		names.put(name.getEContainingClass(), name);
		return needed(name, value);
	}

	/** What an object is nothing without. */
	Domain needed(EAttribute feature, Arbitrary<String> value) {
		needed.add(feature);
		return with(feature, value);
	}

	/** Items of lists of texts, and keys of maps. */
	Domain items(Arbitrary<String> items, Arbitrary<String> keys) {
		item = items;
		key = keys;
		return this;
	}

	/** The name of objects of a class that must differ within one list; null if they need not. */
	EAttribute name(EClass type) {
		return type.getEAllSuperTypes().stream().map(names::get).filter(Objects::nonNull).findFirst().orElse(names.get(type));
	}

	boolean isNeeded(EStructuralFeature feature) {
		return needed.contains(feature);
	}

	Arbitrary<Spec> model() {
		return object(root, 0);
	}

	private Arbitrary<Spec> object(EClass type, int depth) {
		List<EStructuralFeature> features = features(type).stream().filter(f -> depth < DEPTH || !isChild(f)).toList();
		List<Arbitrary<Object>> arbitraries = new ArrayList<>();
		for (EStructuralFeature feature : features) {
			Arbitrary<Object> value = value(feature, depth).map(Object.class::cast);
			arbitraries.add(needed.contains(feature) ? value : value.injectNull(isChild(feature) ? 0.2 : 0.6));
		}
		return Combinators.combine(arbitraries).as(all -> {
			Map<EStructuralFeature, Object> own = new LinkedHashMap<>();
			for (int i = 0; i < features.size(); i++) {
				if (all.get(i) != null) {
					own.put(features.get(i), all.get(i));
				}
			}
			return new Spec(type, own);
		});
	}

	/** Features that a file can have. */
	private List<EStructuralFeature> features(EClass type) {
		return type.getEAllStructuralFeatures().stream().filter(f -> !f.isTransient() && f.isChangeable() && !f.isDerived())
				.filter(f -> !values.containsKey(f) || values.get(f) != null).toList();
	}

	/** Whether a feature holds objects of their own. */
	static boolean isChild(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment() && !isMap(reference);
	}

	static boolean isMap(EStructuralFeature feature) {
		return feature.getEType().getInstanceClass() == Map.Entry.class;
	}

	private Arbitrary<?> value(EStructuralFeature feature, int depth) {
		if (values.containsKey(feature)) {
			return values.get(feature);
		}
		if (isMap(feature)) {
			return Arbitraries.maps(key, text).ofMaxSize(3);
		}
		if (feature instanceof EReference reference) {
			Arbitrary<Spec> one = child(reference, depth);
			return !reference.isMany() ? one : one.list().ofMaxSize(3).map(this::distinct);
		}
		return feature.isMany() ? item.list().ofMaxSize(3) : single((EAttribute) feature);
	}

	private Arbitrary<Spec> child(EReference reference, int depth) {
		return Arbitraries.of(types(reference)).flatMap(type -> object(type, depth + 1));
	}

	/** The class, or those below it if it is abstract. */
	private static List<EClass> types(EReference reference) {
		EClass type = reference.getEReferenceType();
		if (!type.isAbstract()) {
			return List.of(type);
		}
		List<EClass> types = new ArrayList<>();
		for (EClassifier classifier : type.getEPackage().getEClassifiers()) {
			if (classifier instanceof EClass one && !one.isAbstract() && type.isSuperTypeOf(one)) {
				types.add(one);
			}
		}
		return types;
	}

	private List<Spec> distinct(List<Spec> specs) {
		Map<Object, Spec> distinct = new LinkedHashMap<>();
		for (Spec spec : specs) {
			EAttribute name = name(spec.type());
			distinct.putIfAbsent(name == null ? new Object() : String.valueOf(spec.values().get(name)), spec);
		}
		return List.copyOf(distinct.values());
	}

	private Arbitrary<?> single(EAttribute attribute) {
		if (attribute.getEAttributeType() instanceof EEnum type) {
			return Arbitraries.of(type.getELiterals().stream().map(EEnumLiteral::getInstance).toList());
		}
		return switch (attribute.getEAttributeType().getInstanceClassName()) {
		case "boolean" -> Arbitraries.of(true, false);
		case "int" -> Arbitraries.integers();
		case "double" -> Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.integers().between(0, 100).map(Integer::doubleValue)),
				Tuple.of(1, Arbitraries.doubles().ofScale(3).filter(d -> d != 0)));
		default -> attribute.getDefaultValueLiteral() != null && !attribute.getDefaultValueLiteral().isEmpty() ? text.filter(t -> !t.isEmpty()) : text;
		};
	}

	/** Any edit of any feature that the file can have. */
	Arbitrary<Edit> edit() {
		List<Arbitrary<Edit>> edits = new ArrayList<>();
		for (EClassifier classifier : root.getEPackage().getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract()) {
				features(type).forEach(feature -> edits.add(edit(type, feature)));
			}
		}
		return Arbitraries.oneOf(edits);
	}

	private Arbitrary<Edit> edit(EClass type, EStructuralFeature feature) {
		Arbitrary<Integer> number = Arbitraries.integers().between(0, 20);
		Arbitrary<Edit.Action> action = isChild(feature) && feature.isMany()
				? Arbitraries.of(Edit.Action.ADD, Edit.Action.REMOVE, Edit.Action.MOVE, Edit.Action.TAKE, Edit.Action.COPY)
				: Arbitraries.of(Edit.Action.SET, Edit.Action.SET, Edit.Action.SET, Edit.Action.UNSET);
		Arbitrary<Object> value = (isChild(feature) && feature.isMany() ? child((EReference) feature, DEPTH - 2) : value(feature, DEPTH - 2))
				.map(Object.class::cast);
		return Combinators.combine(action, number, number, number, value).as((a, object, from, to, v) -> new Edit(type, feature, a, object, from, to, v));
	}
}
