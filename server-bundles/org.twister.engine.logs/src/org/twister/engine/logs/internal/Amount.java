// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of bytes as people write them: {@code 500000}, {@code 10M}, {@code 1.5 GiB}. A K is 1,024. */
final class Amount {

	private static final Pattern FORM = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,9})?)\\s*([KMGT]?)i?B?", Pattern.CASE_INSENSITIVE);

	private Amount() {}

	/** Empty if it is none. */
	static OptionalLong parse(String text) {
		Matcher form = FORM.matcher(text.strip());
		if (!form.matches()) {
			return OptionalLong.empty();
		}
		long unit = form.group(2).isEmpty() ? 1 : 1L << 10 * (1 + "KMGT".indexOf(Character.toUpperCase(form.group(2).charAt(0))));
		return OptionalLong.of(new BigDecimal(form.group(1)).multiply(BigDecimal.valueOf(unit)).min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue());
	}

	/** For people. */
	static String words(long bytes) {
		String units = "KMGT";
		int unit = -1;
		double value = bytes;
		while (value >= 1024 && unit < units.length() - 1) {
			value /= 1024;
			unit++;
		}
		return unit < 0
				? bytes + " bytes"
				: (value == Math.rint(value) ? Long.toString((long) value) : String.format(java.util.Locale.ROOT, "%.1f", value)) + " "
						+ units.charAt(unit) + "B";
	}
}
