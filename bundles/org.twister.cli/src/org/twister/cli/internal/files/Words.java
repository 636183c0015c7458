// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Names and values of the model in words for people. */
final class Words {

	private static final Map<String, String> SPECIAL = Map.ofEntries(Map.entry("id", "ID"), Map.entry("sql", "SQL"), Map.entry("ce", "CE"),
			Map.entry("ep", "EP"),
			Map.entry("eps", "EPs"), Map.entry("sut", "SUT"), Map.entry("suts", "SUTs"), Map.entry("gui", "GUI"), Map.entry("http", "HTTP"),
			Map.entry("cli", "CLI"));

	private final Secrets secrets;

	Words(Secrets secrets) {
		this.secrets = secrets;
	}

	/** {@code sqlQuery} as {@code SQL query}. */
	static String label(String feature) {
		return Arrays.stream(feature.split("(?<=[a-z])(?=[A-Z])")).map(String::toLowerCase).map(word -> SPECIAL.getOrDefault(word, word))
				.collect(Collectors.joining(" "));
	}

	/** As the head of a column or section. */
	static String title(String feature) {
		String label = label(feature);
		return Character.toUpperCase(label.charAt(0)) + label.substring(1);
	}

	/** A value, list or small part of an object in one line; empty if there is nothing. */
	String value(EObject object, EStructuralFeature feature) {
		if (Members.isMap(feature)) {
			return Members.map(object, feature).stream().map(e -> e.getKey() + "=" + secrets.of(e.getKey(), e.getValue())).collect(Collectors.joining(", "));
		}
		if (feature instanceof EReference) {
			return Members.objects(object, feature).stream().map(this::pair).collect(Collectors.joining(", "));
		}
		if (feature.isMany()) {
			return String.join(", ", Members.texts(object, feature));
		}
		return switch (object.eGet(feature)) {
		case null -> "";
		case Boolean truth -> truth ? "yes" : "no";
		case Double number when number == Math.rint(number) -> Long.toString(number.longValue());
		case Enumerator word -> plain(word.getLiteral());
		case String text -> secrets.of(object, (EAttribute) feature, text);
		case Object other -> other.toString();
		};
	}

	/** Words that the files do not have are in capitals. */
	private static String plain(String word) {
		return word.equals(word.toUpperCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word;
	}

	/** {@code name=value}. */
	private String pair(EObject object) {
		return object.eClass().getEAllAttributes().stream().map(a -> value(object, a)).collect(Collectors.joining("="));
	}

	/** Whether an object is no more than two texts. */
	static boolean isPair(EReference reference) {
		return Members.of(reference.getEReferenceType()).size() == 2
				&& Members.of(reference.getEReferenceType()).stream().allMatch(EAttribute.class::isInstance);
	}
}
