// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** Pieces of labels. */
final class Labels {

	private static final int MAX_LENGTH = 120;

	private Labels() {}

	/** As a tree shows the object. */
	static String of(EObject object) {
		ItemKind kind = ItemKinds.of(object);
		return kind == null ? object.eClass().getName() : kind.label(object);
	}

	/** {@code name = value}. */
	static String pair(String name, String value) {
		return name + " = " + oneLine(value);
	}

	/** What follows the last slash or backslash. */
	static String lastSegment(String path) {
		int end = path.length();
		while (end > 1 && isSlash(path.charAt(end - 1))) {
			end--;
		}
		int start = end;
		while (start > 0 && !isSlash(path.charAt(start - 1))) {
			start--;
		}
		return path.substring(start, end);
	}

	private static boolean isSlash(char c) {
		return c == '/' || c == '\\';
	}

	/** The name, or a word for its absence. */
	static String orUnnamed(String name) {
		return name == null || name.isBlank() ? Texts.get("label.unnamed") : name;
	}

	/** The name and in brackets what belongs to it, if anything. */
	static String with(String name, Collection<String> more) {
		List<String> words = more.stream().filter(w -> !w.isBlank()).toList();
		return words.isEmpty() ? orUnnamed(name) : orUnnamed(name) + " [" + String.join(", ", words) + ']';
	}

	/** The first line that says something, cut where it gets long. */
	static String oneLine(String text) {
		if (text == null) {
			return "";
		}
		String line = Arrays.stream(text.split("\\R")).map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
		boolean cut = line.length() > MAX_LENGTH || line.length() < text.strip().length();
		return cut ? line.substring(0, Math.min(line.length(), MAX_LENGTH)) + " ..." : line;
	}

	/** The word of an enumeration's value. */
	static String word(EEnum type, Enumerator value) {
		return Texts.literal(type, value);
	}

	/** Name of the file that the object is the content of; else that of its class. */
	static String fileOf(EObject object) {
		return object.eResource() == null || object.eContainer() != null ? Texts.type(object.eClass()) : file(object.eResource());
	}

	static String file(Resource resource) {
		URI uri = resource.getURI();
		String name = uri == null ? null : uri.lastSegment();
		return name == null ? Texts.get("label.unnamed") : URI.decode(name);
	}
}
