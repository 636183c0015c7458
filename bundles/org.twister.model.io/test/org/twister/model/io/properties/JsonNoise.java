// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.properties;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import org.twister.model.io.properties.Noise.Kind;

/** Noise for JSON. */
final class JsonNoise {

	private static final List<String> SPACE = List.of("\n", "\n\t", "  ", "", "\n\n    ", " ");
	private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[{}\\[\\]:,]|[^\\s{}\\[\\]:,\"]+|\\s+");

	private final Noise noise;
	private final Random random;

	JsonNoise(Noise noise, Random random) {
		this.noise = noise;
		this.random = random;
	}

	String apply(String text) {
		StringBuilder out = new StringBuilder();
		List<String> tokens = TOKEN.matcher(text).results().map(m -> m.group()).filter(t -> !t.isBlank() || noise.has(Kind.LAYOUT) || t.contains("\n"))
				.toList();
		for (int i = 0; i < tokens.size(); i++) {
			String token = tokens.get(i);
			if (token.isBlank()) {
				out.append(noise.has(Kind.LAYOUT) && Noise.rarely(random) ? Noise.pick(random, SPACE) : token);
				continue;
			}
			if (noise.has(Kind.UNKNOWN) && isMember(tokens, i) && Noise.rarely(random)) {
				out.append("\"zz").append(i).append("\": {\"a\": [null]}, ");
			}
			if (noise.has(Kind.DUPLICATES) && isMember(tokens, i) && Noise.rarely(random)) {
				out.append(token).append(": \"2\", ");
			}
			out.append(token.startsWith("\"") ? string(token) : token);
			if (noise.has(Kind.LAYOUT) && Noise.rarely(random)) {
				out.append(Noise.pick(random, SPACE));
			}
		}
		return out.toString();
	}

	/** Whether here is the key of a member that is a string. */
	private static boolean isMember(List<String> tokens, int at) {
		return tokens.get(at).startsWith("\"") && next(tokens, at, 1).equals(":") && next(tokens, at, 2).startsWith("\"");
	}

	/** The first, second ... token behind one that is no space. */
	private static String next(List<String> tokens, int at, int count) {
		int left = count;
		for (int i = at + 1; i < tokens.size(); i++) {
			if (!tokens.get(i).isBlank() && --left == 0) {
				return tokens.get(i);
			}
		}
		return "";
	}

	private String string(String quoted) {
		char first = quoted.charAt(1);
		return noise.has(Kind.REFERENCES) && Character.isLetterOrDigit(first) && first < 128 && random.nextBoolean()
				? "\"\\u%04x".formatted((int) first) + quoted.substring(2)
				: quoted;
	}
}
