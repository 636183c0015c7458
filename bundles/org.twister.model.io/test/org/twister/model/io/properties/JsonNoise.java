// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.properties;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
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
		Matcher tokens = TOKEN.matcher(text);
		while (tokens.find()) {
			String token = tokens.group();
			if (token.isBlank()) {
				out.append(noise.has(Kind.LAYOUT) && Noise.rarely(random) ? Noise.pick(random, SPACE) : token);
				continue;
			}
			out.append(token.startsWith("\"") ? string(token) : token);
			if (noise.has(Kind.LAYOUT) && Noise.rarely(random)) {
				out.append(Noise.pick(random, SPACE));
			}
		}
		return out.toString();
	}

	private String string(String quoted) {
		char first = quoted.charAt(1);
		return noise.has(Kind.REFERENCES) && Character.isLetterOrDigit(first) && first < 128 && random.nextBoolean() ? "\"\\u%04x".formatted((int) first) + quoted.substring(2) : quoted;
	}
}
