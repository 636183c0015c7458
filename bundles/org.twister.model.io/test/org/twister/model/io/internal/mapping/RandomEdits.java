// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.twister.model.ModelObject;
import org.twister.model.io.Dialect;

/**
 * Makes random objects of one kind of file and random changes to them, and sees that what is written reads as the same objects, and that taking all changes back gives the
 * text as it was.
 */
final class RandomEdits {

	private final FileMapping mapping;
	private final List<String> texts;
	private final List<String> keys;
	private final Set<String> without;
	private Random random;
	private int names;
	private String nameEnd = "";

	/**
	 * @param texts   that values may be
	 * @param keys    that entries of maps may have
	 * @param without features, each {@code Class.feature}, that files of this kind do not have
	 */
	RandomEdits(FileMapping mapping, List<String> texts, List<String> keys, String... without) {
		this.mapping = mapping;
		this.texts = texts;
		this.keys = keys;
		this.without = Set.of(without);
	}

	/** What names of roots end with. */
	RandomEdits rootsEndWith(String end) {
		nameEnd = end;
		return this;
	}

	/** Fills new files, then changes them. */
	void fresh(String type, int rounds) throws Exception {
		for (int seed = 0; seed < rounds; seed++) {
			random = new Random(seed);
			names = 0;
			Sample<ModelObject> sample = new Sample<>(mapping, mapping.empty().apply(Dialect.values()[random.nextInt(Dialect.values().length)], type));
			fill(sample.root, 0);
			String text = sample.write();
			same("new file, seed " + seed, sample.root, text);
			change(text, seed, 4);
		}
	}

	/** Changes a file again and again, each time from the start, in several layouts. */
	void of(String text, int rounds) throws Exception {
		List<String> layouts = List.of(text, text.replace("\n", "\r\n"), text.stripTrailing(), "\uFEFF" + text);
		for (int seed = 0; seed < rounds; seed++) {
			random = new Random(seed);
			names = 0;
			change(layouts.get(seed % layouts.size()), seed, 1 + random.nextInt(6));
		}
	}

	private void change(String text, int seed, int changes) throws Exception {
		Sample<ModelObject> sample = new Sample<>(mapping, text);
		assertEquals(text, sample.write(), "unchanged");
		String before = show(sample.root);
		Deque<Runnable> undo = new ArrayDeque<>();
		List<String> done = new ArrayList<>();
		for (int i = 0; i < changes; i++) {
			done.add(edit(sample.root, undo));
			same("seed " + seed + ", " + done + " in\n" + text, sample.root, sample.write());
		}
		Sample<ModelObject> saved = new Sample<>(mapping, sample.write());
		while (!undo.isEmpty()) {
			undo.pop().run();
		}
		assertEquals(before, show(sample.root), "taken back");
		assertEquals(text, sample.write(), () -> "seed " + seed + ", taken back: " + done);
		assertEquals(saved.text, saved.write(), "unchanged after saving");
	}

	private void same(String what, ModelObject root, String text) {
		try {
			assertEquals(show(root), show(new Sample<>(mapping, text).root), () -> what + " gave\n" + text);
		} catch (Exception e) {
			throw new AssertionError(what + " gave\n" + text, e);
		}
	}

	private void fill(EObject object, int depth) {
		for (EStructuralFeature feature : features(object)) {
			if (feature instanceof EAttribute attribute) {
				if (random.nextInt(3) > 0 || isName(attribute)) {
					object.eSet(feature, value(object, attribute));
				}
			} else if (isMap(feature)) {
				for (int i = random.nextInt(4); i > 0; i--) {
					map(object, feature).put(key(), any(texts));
				}
			} else if (depth < 4) {
				for (int i = random.nextInt(4); i > 0; i--) {
					list(object, feature).add(created((EReference) feature, depth + 1));
				}
			}
		}
	}

	private EObject created(EReference feature, int depth) {
		EObject object = EcoreUtil.create(feature.getEReferenceType());
		fill(object, depth);
		return object;
	}

	private List<EStructuralFeature> features(EObject object) {
		return object.eClass().getEAllStructuralFeatures().stream()
				.filter(f -> !f.isTransient() && !without.contains(object.eClass().getName() + "." + f.getName())).toList();
	}

	private static boolean isMap(EStructuralFeature feature) {
		return feature instanceof EReference reference && Map.Entry.class.getName().equals(reference.getEReferenceType().getInstanceClassName());
	}

	@SuppressWarnings("unchecked")
	private static EMap<String, String> map(EObject object, EStructuralFeature feature) {
		return (EMap<String, String>) object.eGet(feature);
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> list(EObject object, EStructuralFeature feature) {
		return (List<EObject>) object.eGet(feature);
	}

	private <T> T any(List<T> all) {
		return all.get(random.nextInt(all.size()));
	}

	private String key() {
		return any(keys);
	}

	/** The attribute that tells an object from its siblings. */
	private static boolean isName(EAttribute attribute) {
		String type = attribute.getEContainingClass().getName();
		return attribute.getName().equals("name") || attribute.getName().equals("created") || attribute.getName().equals("id") && type.equals("PanicRule");
	}

	private Object value(EObject object, EAttribute attribute) {
		if (isName(attribute)) {
			return any(List.of("n", "EP-", "dev_", "ann.b ", "u@h-")) + names++ + (object.eContainer() == null ? nameEnd : "");
		}
		if (attribute.isMany()) {
			List<String> items = new ArrayList<>();
			for (int i = random.nextInt(4); i > 0; i--) {
				items.add(any(texts));
			}
			items.removeIf(
					item -> item.isBlank() || item.indexOf('\n') >= 0 || !item.equals(item.strip()) || item.indexOf('"') >= 0 && item.indexOf('\'') >= 0);
			return items;
		}
		if (attribute.getEAttributeType() instanceof EEnum type) {
			return any(type.getELiterals().stream().map(EEnumLiteral::getInstance).toList());
		}
		return switch (attribute.getEAttributeType().getInstanceClassName()) {
		case "boolean" -> random.nextBoolean();
		case "int" -> 1 + random.nextInt(60000);
		default -> any(texts);
		};
	}

	/** One change, and how to take it back. */
	private String edit(EObject root, Deque<Runnable> undo) {
		List<EObject> objects = objects(root);
		EObject object = any(objects);
		List<EStructuralFeature> features = features(object);
		EStructuralFeature feature = any(features);
		String where = object.eClass().getName() + "." + feature.getName();
		if (feature instanceof EAttribute attribute) {
			Object before = attribute.isMany() ? new ArrayList<>((List<?>) object.eGet(attribute)) : object.eGet(attribute);
			Object value = random.nextInt(5) == 0 && !isName(attribute)
					? attribute.isMany() ? List.of() : attribute.getDefaultValue()
					: value(object, attribute);
			object.eSet(attribute, value);
			undo.push(() -> object.eSet(attribute, before));
			return where + " = " + value;
		}
		if (isMap(feature)) {
			EMap<String, String> map = map(object, feature);
			Map<String, String> before = new LinkedHashMap<>(map.map());
			undo.push(() -> {
				map.clear();
				before.forEach(map::put);
			});
			if (random.nextInt(3) == 0 && !map.isEmpty()) {
				String key = any(new ArrayList<>(map.keySet()));
				map.removeKey(key);
				return where + " without " + key;
			}
			String key = random.nextBoolean() && !map.isEmpty() ? any(new ArrayList<>(map.keySet())) : key();
			String value = any(texts);
			map.put(key, value);
			return where + " " + key + " = " + value;
		}
		return where + listEdit(objects, object, (EReference) feature, undo);
	}

	private String listEdit(List<EObject> objects, EObject object, EReference feature, Deque<Runnable> undo) {
		List<EObject> list = list(object, feature);
		keep(list, undo);
		int size = list.size();
		switch (size == 0 ? 0 : random.nextInt(6)) {
		case 0, 1 -> {
			int at = random.nextInt(size + 1);
			list.add(at, created(feature, 2));
			return " add at " + at;
		}
		case 2 -> {
			int at = random.nextInt(size);
			list.remove(at);
			return " remove " + at;
		}
		case 3 -> {
			int from = random.nextInt(size);
			int to = random.nextInt(size);
			list.add(to, list.remove(from));
			return " move " + from + " to " + to;
		}
		case 4 -> {
			list.clear();
			list.add(created(feature, 3));
			return " refill";
		}
		default -> {
			return elsewhere(objects, list.get(random.nextInt(size)), feature, undo);
		}
		}
	}

	/** Moves an object to another one's list. */
	private String elsewhere(List<EObject> objects, EObject part, EReference feature, Deque<Runnable> undo) {
		List<EObject> homes = objects.stream().filter(o -> o.eClass().getEAllReferences().contains(feature) && !EcoreUtil.isAncestor(part, o)).toList();
		EObject home = any(homes);
		List<EObject> to = list(home, feature);
		keep(to, undo);
		if (home == part.eContainer()) {
			to.remove(part);
		}
		to.add(random.nextInt(to.size() + 1), part);
		return " elsewhere";
	}

	/** Objects are taken out of all lists before they are put back into them. */
	private static void keep(List<EObject> list, Deque<Runnable> undo) {
		List<EObject> before = new ArrayList<>(list);
		undo.push(() -> {
			list.clear();
			list.addAll(before);
		});
	}

	private static List<EObject> objects(EObject root) {
		List<EObject> all = new ArrayList<>(List.of(root));
		root.eAllContents().forEachRemaining(o -> {
			if (o instanceof ModelObject) {
				all.add(o);
			}
		});
		return all;
	}

	/** All that an object says; entries of maps have no order. */
	static String show(EObject object) {
		StringBuilder to = new StringBuilder();
		show(to, object, "\n");
		return to.toString();
	}

	private static void show(StringBuilder to, EObject object, String indent) {
		to.append(indent).append(object.eClass().getName());
		Set<EStructuralFeature> seen = new HashSet<>();
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature.isTransient() || !seen.add(feature)) {
				continue;
			}
			to.append(indent).append("  ").append(feature.getName()).append(": ");
			if (feature instanceof EAttribute) {
				to.append(object.eGet(feature));
			} else if (isMap(feature)) {
				to.append(new TreeMap<>(map(object, feature).map()));
			} else {
				list(object, feature).forEach(part -> show(to, part, indent + "    "));
			}
		}
	}
}
