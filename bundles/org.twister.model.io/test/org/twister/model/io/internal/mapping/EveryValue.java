// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicTest;
import org.twister.model.ModelObject;
import org.twister.model.io.MalformedFileException;

/**
 * Sets every value of every object in a sample, one at a time, and sees that just its line differs: one line in place of another, or one more where there was none. The
 * new text must read as the changed objects, and setting the value back must give the old text. All of it with line ends of both kinds. A sample should have each element,
 * attribute, key and option of its kind, one a line.
 */
final class EveryValue {

	private static final List<String> TEXTS = List.of("changed value", "1 & 2 < 3 > \"4\" '5' \u00fc", "x");

	private final FileMapping mapping;
	private final String text;
	private final List<String> skipped = new ArrayList<>();
	private final List<String> needed = new ArrayList<>();
	private final Map<String, Integer> lines = new TreeMap<>();
	private List<String> texts = TEXTS;

	private EveryValue(FileMapping mapping, String text) {
		this.mapping = mapping;
		this.text = text;
	}

	static EveryValue of(FileMapping mapping, String text) {
		return new EveryValue(mapping, text);
	}

	/** Texts to set in place of those that have what XML escapes. */
	EveryValue texts(String... values) {
		texts = List.of(values);
		return this;
	}

	/** Leaves out attributes, each {@code Class.attribute}, that files of this kind do not have. */
	EveryValue without(String... attributes) {
		skipped.addAll(List.of(attributes));
		return this;
	}

	/** Attributes, each {@code Class.attribute}, without which there is no object. */
	EveryValue neverEmpty(String... attributes) {
		needed.addAll(List.of(attributes));
		return this;
	}

	/** An attribute, {@code Class.attribute}, that is on so many lines. */
	EveryValue onLines(String attribute, int most) {
		lines.put(attribute, most);
		return this;
	}

	/** A test for each value. Tests also that the sample is written as it is, and that it has at least one object of each of these classes. */
	Stream<DynamicTest> tests(String... classes) throws MalformedFileException {
		List<DynamicTest> tests = new ArrayList<>();
		Sample<ModelObject> sample = new Sample<>(mapping, text);
		TreeSet<String> met = new TreeSet<>();
		List<EObject> objects = objects(sample.root);
		for (int at = 0; at < objects.size(); at++) {
			EObject object = objects.get(at);
			met.add(object.eClass().getName());
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				if (!skipped.contains(name(object, attribute)) && isSettable(object, attribute)) {
					int number = at;
					tests.add(DynamicTest.dynamicTest(label(object) + ": " + attribute.getName(), () -> check(number, attribute)));
				}
			}
		}
		tests.add(DynamicTest.dynamicTest("unchanged", () -> {
			assertEquals(text, sample.write());
			assertEquals(new TreeSet<>(List.of(classes)), met, "classes in the sample");
		}));
		return tests.stream();
	}

	/** A new name for an entry of a map is another entry, not another value. */
	private static boolean isSettable(EObject object, EAttribute attribute) {
		return !attribute.isDerived() && attribute.isChangeable() && !(object instanceof Map.Entry && attribute.getName().equals("key"));
	}

	private void check(int at, EAttribute attribute) throws MalformedFileException {
		EObject object = objects(new Sample<>(mapping, text).root).get(at);
		List<Object> values = values(attribute, object.eGet(attribute));
		values.removeIf(value -> value.equals("") && needed.contains(name(object, attribute)));
		assertFalse(values.isEmpty());
		for (Object value : values) {
			check(text, at, attribute, value);
			check(text.replace("\n", "\r\n"), at, attribute, value);
		}
	}

	private void check(String source, int at, EAttribute attribute, Object value) throws MalformedFileException {
		Sample<ModelObject> sample = new Sample<>(mapping, source);
		EObject object = objects(sample.root).get(at);
		Object before = copy(object.eGet(attribute));
		String what = name(object, attribute) + " = '" + value + "' instead of '" + before + "'";
		set(object, attribute, value);
		String now = sample.write();
		assertTrue(source.contains("\r\n") ? !now.replace("\r\n", "").contains("\n") : !now.contains("\r"), () -> what + ": mixed line ends in\n" + now);
		Sample<ModelObject> again = new Sample<>(mapping, now);
		assertTrue(EcoreUtil.equals(again.root, sample.root), () -> what + ": reads as something else:\n" + now);
		judge(what, before, value, lines.getOrDefault(name(object, attribute), 1), Sample.difference(source, now));
		set(object, attribute, before);
		assertEquals(source, sample.write(), () -> what + ": set back");
		set(objects(again.root).get(at), attribute, before);
		Sample<ModelObject> undone = new Sample<>(mapping, again.write());
		assertTrue(EcoreUtil.equals(undone.root, sample.root), () -> what + ": set back after it was saved:\n" + undone.text);
	}

	private static void judge(String what, Object before, Object value, int most, List<String> difference) {
		List<String> gone = difference.stream().filter(l -> l.startsWith("-")).map(l -> l.substring(1)).toList();
		List<String> come = new ArrayList<>(difference.stream().filter(l -> l.startsWith("+")).map(l -> l.substring(1)).toList());
		String message = what + ":\n" + String.join("\n", difference);
		if (come.isEmpty()) {
			fail(message + "\nnothing came");
		}
		boolean comma = gone.size() == 1 && come.size() > 1 && come.get(0).equals(gone.get(0) + ",");
		if (comma) {
			come.remove(0);
		}
		assertTrue(gone.size() <= most + breaks(before), message);
		assertTrue(come.size() <= most + breaks(value), message);
	}

	private static int breaks(Object value) {
		return (int) String.valueOf(value).chars().filter(c -> c == '\n').count();
	}

	private List<Object> values(EAttribute attribute, Object now) {
		List<Object> values = new ArrayList<>();
		if (attribute.isMany()) {
			List<Object> some = new ArrayList<>((List<?>) now);
			values.add(List.of("changed"));
			values.add(Stream.concat(some.stream(), Stream.of("more")).toList());
			values.add(some.isEmpty() ? List.of("a", "b") : some.subList(1, some.size()));
		} else if (attribute.getEAttributeType() instanceof EEnum type) {
			type.getELiterals().stream().map(EEnumLiteral::getInstance).forEach(values::add);
		} else {
			switch (attribute.getEAttributeType().getInstanceClassName()) {
			case "boolean" -> values.add(!(Boolean) now);
			case "int" -> values.addAll(List.of(4711, 1));
			case "double" -> values.addAll(List.of(2.5, 30.0));
			default -> {
				values.addAll(texts);
				values.add(Objects.requireNonNullElse(attribute.getDefaultValue(), ""));
			}
			}
		}
		values.removeIf(value -> Objects.equals(value, now));
		return values;
	}

	private static Object copy(Object value) {
		return value instanceof List<?> list ? List.copyOf(list) : value;
	}

	@SuppressWarnings("unchecked")
	private static void set(EObject object, EAttribute attribute, Object value) {
		if (attribute.isMany()) {
			List<Object> values = (List<Object>) object.eGet(attribute);
			values.clear();
			values.addAll((List<Object>) value);
		} else {
			object.eSet(attribute, value);
		}
	}

	private static String name(EObject object, EAttribute attribute) {
		return object.eClass().getName() + "." + attribute.getName();
	}

	private static String label(EObject object) {
		return object instanceof Map.Entry<?, ?> entry ? "entry " + entry.getKey() : Labels.of(object);
	}

	private static List<EObject> objects(EObject root) {
		List<EObject> all = new ArrayList<>(List.of(root));
		TreeIterator<EObject> contents = root.eAllContents();
		for (Iterator<EObject> i = contents; i.hasNext();) {
			all.add(i.next());
		}
		return all;
	}
}
