// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.properties;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import org.twister.model.io.properties.Noise.Kind;

/** Noise for INI files and lists of lines. */
final class IniNoise {

	private static final List<String> COMMENTS = List.of("# a = b\n", "#\n", "# [no]\n");
	private static final List<String> ASSIGN = List.of("=", " =", "= ", "  =  ", "\t= ");
	private static final Pattern OPTION = Pattern.compile("^([\\w.-]+) ?= ?(?=[^'\"\\[,\\s])");

	private final Noise noise;
	private final Random random;

	IniNoise(Noise noise, Random random) {
		this.noise = noise;
		this.random = random;
	}

	String apply(String text) {
		StringBuilder out = new StringBuilder();
		boolean inQuotes = false;
		for (String line : text.split("(?<=\n)")) {
			boolean isStart = !inQuotes && !line.isEmpty() && !Character.isWhitespace(line.charAt(0));
			inQuotes ^= (line.split("'''|\"\"\"", -1).length - 1) % 2 == 1;
			if (isStart) {
				before(out);
			}
			out.append(isStart && !inQuotes && noise.has(Kind.LAYOUT) && random.nextBoolean() ? OPTION.matcher(line).replaceFirst("$1" + Noise.pick(random, ASSIGN)) : line);
		}
		return out.toString();
	}

	private void before(StringBuilder out) {
		if (noise.has(Kind.COMMENTS) && Noise.rarely(random)) {
			out.append(Noise.pick(random, COMMENTS));
		}
		if (noise.has(Kind.LAYOUT) && Noise.rarely(random)) {
			out.append('\n');
		}
	}
}
