// SPDX-License-Identifier: EPL-2.0
package org.twister.model.globals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that a parameter of type {@link #TYPE} goes through: single values and ranges of whole numbers, separated by commas, as in {@code 2, 5..8,
 * last}. A range
 * has two or more dots and includes both ends. The first value is the default.
 *
 * @param values in order; none if the parameter is empty, which then is not iterated
 */
public record IteratorValues(List<String> values) {

	/** Type of a parameter that iterates. */
	public static final String TYPE = "iterator";

	/** More values than this are a slip. */
	public static final int MAX = 100_000;

	private static final Pattern RANGE = Pattern.compile("(-?\\d*\\.?\\d+)\\s*\\.{2,}\\s*(-?\\d*\\.?\\d+)");

	/** The values do not change any more. */
	public IteratorValues {
		values = List.copyOf(values);
	}

	/**
	 * @param text value of the parameter
	 * @throws IllegalArgumentException if it cannot be understood; the message is the end of a sentence: {@code the range '5..1' goes down}
	 */
	public static IteratorValues parse(String text) {
		List<String> values = new ArrayList<>();
		if (text == null || text.isBlank()) {
			return new IteratorValues(values);
		}
		for (String part : text.split(",", -1)) {
			String item = part.strip();
			if (item.isEmpty()) {
				throw new IllegalArgumentException("a value is missing beside a comma");
			}
			if (isQuoted(item)) {
				values.add(item.substring(1, item.length() - 1));
			} else if (item.contains("..")) {
				addRange(item, values);
			} else {
				values.add(item);
			}
			if (values.size() > MAX) {
				throw new IllegalArgumentException("it has more than " + MAX + " values");
			}
		}
		return new IteratorValues(values);
	}

	private static boolean isQuoted(String item) {
		char first = item.charAt(0);
		return item.length() > 1 && (first == '\'' || first == '"') && item.charAt(item.length() - 1) == first;
	}

	/** Ends with a fraction count as the whole number before it. */
	private static void addRange(String item, List<String> values) {
		Matcher range = RANGE.matcher(item);
		if (!range.matches()) {
			throw new IllegalArgumentException("the range '" + item + "' needs a number at each end");
		}
		BigInteger from = new BigDecimal(range.group(1)).toBigInteger();
		BigInteger to = new BigDecimal(range.group(2)).toBigInteger();
		if (from.compareTo(to) > 0) {
			throw new IllegalArgumentException("the range '" + item + "' goes down");
		}
		if (to.subtract(from).compareTo(BigInteger.valueOf(MAX)) >= 0) {
			throw new IllegalArgumentException("the range '" + item + "' has more than " + MAX + " values");
		}
		for (BigInteger value = from; value.compareTo(to) <= 0; value = value.add(BigInteger.ONE)) {
			values.add(value.toString());
		}
	}

	/** The value taken where a test is not iterated; empty if there is none. */
	public String defaultValue() {
		return values.isEmpty() ? "" : values.get(0);
	}
}
