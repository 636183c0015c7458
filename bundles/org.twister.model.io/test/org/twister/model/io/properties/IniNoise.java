// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.properties;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.twister.model.io.properties.Noise.Kind;

/** Noise for INI files and lists of lines. */
final class IniNoise {

	private static final List<String> COMMENTS = List.of("# a = b\n", "#\n", "# [no]\n");
	private static final List<String> ASSIGN = List.of("=", " =", "= ", "  =  ", "\t= ");
	private static final Pattern OPTION = Pattern.compile("([\\w.-]+) ?= ?(?=[^'\"\\[,\\s])");

	private final Noise noise;
	private final Random random;

	IniNoise(Noise noise, Random random) {
		this.noise = noise;
		this.random = random;
	}

	String apply(String text) {
		StringBuilder out = new StringBuilder();
		String[] lines = text.split("(?<=\n)");
		boolean isConfigObj = text.contains("[[");
		boolean inQuotes = false;
		for (int i = 0; i < lines.length; i++) {
			boolean isStart = !inQuotes && !lines[i].isBlank() && !Character.isWhitespace(lines[i].charAt(0));
			inQuotes ^= (lines[i].split("'''|\"\"\"", -1).length - 1) % 2 == 1;
			boolean isOne = isStart && !inQuotes && (i + 1 == lines.length || lines[i + 1].isBlank() || !Character.isWhitespace(lines[i + 1].charAt(0)));
			if (isStart) {
				before(out);
			}
			Matcher option = OPTION.matcher(lines[i]);
			if (isOne && option.lookingAt()) {
				option(out, lines[i], option, isConfigObj);
			} else {
				out.append(lines[i]);
			}
		}
		return out.toString();
	}

	private void option(StringBuilder out, String line, Matcher option, boolean isConfigObj) {
		String value = line.substring(option.end());
		String assign = noise.has(Kind.LAYOUT) && random.nextBoolean() ? Noise.pick(random, ASSIGN) : line.substring(option.end(1), option.end());
		if (noise.has(Kind.DUPLICATES) && Noise.rarely(random) && !isConfigObj) {
			out.append(option.group(1)).append("=2\n");
		}
		if (noise.has(Kind.UNKNOWN) && Noise.rarely(random)) {
			out.append("zz").append(random.nextInt(1000)).append(assign).append("1\n");
		}
		out.append(option.group(1)).append(assign);
		boolean isPlain = value.strip().chars().allMatch(Character::isLetterOrDigit);
		out.append(noise.has(Kind.COMMENTS) && isPlain && Noise.rarely(random) ? value.strip() + (isConfigObj ? " # it's" : " ; it's") + "\n" : value);
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
