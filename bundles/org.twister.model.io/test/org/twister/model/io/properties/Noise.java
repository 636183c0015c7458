// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.properties;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * The manner in which somebody else might have written a file.
 *
 * @param seed of the places
 * @param what is done there
 */
record Noise(long seed, Set<Kind> what) {

	enum Kind {
		/** Space between elements, members or lines. */
		LAYOUT,
		COMMENTS,
		/** Elements, members or options of which nothing is known. */
		UNKNOWN,
		/** XML attributes of which nothing is known. */
		ATTRIBUTES,
		/** Other quotes, CDATA sections. */
		QUOTES,
		/** Elements, members or options once more. */
		DUPLICATES,
		/** Other ways to write empty elements. */
		EMPTY,
		/** Characters by number. */
		REFERENCES,
		CRLF,
		CR,
		BOM,
		LATIN1,
		UTF16,
		/** No line end at the end. */
		OPEN_END
	}

	static Arbitrary<Noise> any() {
		Arbitrary<Set<Kind>> what = Arbitraries.subsetOf(Kind.values());
		return Combinators.combine(Arbitraries.longs(), what).as(Noise::new);
	}

	boolean has(Kind kind) {
		return what.contains(kind);
	}

	/** Bytes of a text in this manner. */
	byte[] bytes(String written) {
		Random random = new Random(seed);
		String text = written.startsWith("<")
				? new XmlNoise(this, random).apply(written)
				: written.startsWith("{")
						? new JsonNoise(this, random).apply(written)
						: new IniNoise(this, random).apply(written);
		if (has(Kind.CRLF)) {
			text = text.replace("\n", "\r\n");
		} else if (has(Kind.CR)) {
			text = text.replace('\n', '\r');
		}
		if (has(Kind.OPEN_END)) {
			text = text.stripTrailing();
		}
		Charset charset = charset(text);
		if (charset == StandardCharsets.ISO_8859_1) {
			text = text.replace("encoding=\"UTF-8\"", "encoding='ISO-8859-1'");
		}
		return (charset == StandardCharsets.UTF_16LE || has(Kind.BOM) && charset == StandardCharsets.UTF_8 ? "\uFEFF" + text : text).getBytes(charset);
	}

	private Charset charset(String text) {
		if (has(Kind.LATIN1) && text.startsWith("<?xml") && StandardCharsets.ISO_8859_1.newEncoder().canEncode(text)) {
			return StandardCharsets.ISO_8859_1;
		}
		return has(Kind.UTF16) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
	}

	/** One of these. */
	static String pick(Random random, List<String> from) {
		return from.get(random.nextInt(from.size()));
	}

	static boolean rarely(Random random) {
		return random.nextInt(4) == 0;
	}
}
