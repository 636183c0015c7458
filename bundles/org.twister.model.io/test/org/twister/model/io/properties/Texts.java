// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.properties;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts with what syntaxes trip over. */
final class Texts {

	private static final List<String> MARKUP = List.of("<", ">", "&", "\"", "'", "]]>", "<![CDATA[", "<!--", "-->", "&amp;", "&#10;", "<a>", "</a>", "/>", "{",
			"}", "[", "]", ":", "=",
			"#", "%", "$", "\\", "\\n", "\\u0041", "/", "//", "`", "|", "*", "!", "?", "(", ")", "+", "-", "@", "~", "^", "_", "'''", "\"\"\"", "%(a)s");
	private static final List<String> OTHERS = List.of("\u00e4", "\u00a0", "\u0085", "\u2028", "\u20ac", "\ud7ff", "\ue000", "\ufeff", "\ufffd", "\ud83d\ude00",
			"\udbff\udfff", "e\u0301", "\u4e2d");
	private static final List<String> SPACE = List.of(" ", "  ", "\t", "\n", "\r", "\r\n", "\n\n", "\n  ");

	private Texts() {}

	/** Any text, with the space around it. */
	static Arbitrary<String> raw() {
		return parts(true, true);
	}

	/** Any text without space around it. */
	static Arbitrary<String> stripped() {
		return parts(true, true).map(String::strip);
	}

	/** Text in one line without space around it. */
	static Arbitrary<String> line() {
		return parts(true, false).map(t -> t.replaceAll("\\R", "").strip());
	}

	/** Text in one line, without any of these characters and with something in it. */
	static Arbitrary<String> name(String without) {
		return line().map(t -> remove(t, without).strip()).filter(t -> !t.isEmpty());
	}

	/** Keys that no table knows. */
	static Arbitrary<String> key() {
		return Arbitraries.strings().withChars("abcz_1").ofMinLength(1).ofMaxLength(4).map(t -> "x" + t);
	}

	private static String remove(String text, String characters) {
		StringBuilder left = new StringBuilder();
		text.codePoints().filter(c -> characters.indexOf(c) < 0).forEach(left::appendCodePoint);
		return left.toString();
	}

	private static Arbitrary<String> parts(boolean others, boolean lines) {
		Arbitrary<String> word = Arbitraries.strings().withChars("abcAZ019._-").ofMinLength(1).ofMaxLength(6);
		Arbitrary<String> space = lines ? Arbitraries.of(SPACE) : Arbitraries.of(" ", "  ", "\t");
		Arbitrary<String> part = Arbitraries.frequencyOf(Tuple.of(6, word), Tuple.of(2, Arbitraries.of(MARKUP)),
				Tuple.of(others ? 1 : 0, Arbitraries.of(OTHERS)), Tuple.of(1, space));
		return part.list().ofMaxSize(5).map(list -> String.join("", list));
	}
}
