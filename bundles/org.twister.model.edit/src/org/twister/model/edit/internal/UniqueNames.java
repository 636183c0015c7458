// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit.internal;

import java.util.Collection;

/** Names that nobody has yet. */
final class UniqueNames {

	private UniqueNames() {}

	/** The stem and the first number from 1 on that gives an unused name. */
	static String next(String stem, Collection<String> used) {
		int number = 1;
		while (used.contains(stem + number)) {
			number++;
		}
		return stem + number;
	}

	/** The name if it is unused; else the next number after its own: {@code tb1} becomes {@code tb2}, {@code main} becomes {@code main2}. */
	static String like(String name, Collection<String> used) {
		if (!used.contains(name)) {
			return name;
		}
		int end = name.length();
		while (end > 0 && end > name.length() - 8 && Character.isDigit(name.charAt(end - 1))) {
			end--;
		}
		int width = name.length() - end;
		int number = width == 0 ? 1 : Integer.parseInt(name.substring(end));
		String unique;
		do {
			number++;
			unique = name.substring(0, end) + (width > 1 ? String.format("%0" + width + "d", number) : Integer.toString(number));
		} while (used.contains(unique));
		return unique;
	}
}
