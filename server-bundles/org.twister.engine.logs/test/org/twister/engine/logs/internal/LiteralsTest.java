// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.twister.model.panic.PanicExpression;

import com.google.re2j.Pattern;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LiteralsTest {

	private static Set<String> of(String expression) {
		return Literals.of(expression, false);
	}

	@Test
	void whatAnExpressionCannotDoWithoutIsFound() {
		assertEquals(Set.of("kernel panic"), of("Kernel panic"));
		assertEquals(Set.of("segfault at "), of("segfault at [0-9a-f]+"));
		assertEquals(Set.of("out of memory"), of("(?i)out of memory"));
		assertEquals(Set.of("error", "fatal"), of("^(error|fatal) \\d"));
		assertEquals(Set.of(" failed"), of("ab* failed"));
		assertEquals(Set.of("(core dumped)"), of("\\(core dumped\\)"));
		assertEquals(Set.of("oops"), of("x?(?:oops){2,3}"));
		assertEquals(Set.of("ernel"), of("(?i)kernels"), "k and s have relatives outside of ASCII");
	}

	@Test
	void whatCanBeDoneWithoutIsNot() {
		for (String expression : new String[]{"\\d+", "(error)?", "error|\\d", "(error)*", "a", "err{0,3}", "[error]", "\\Qerror\\E*", "(?:error){0}",
				"\\x65\\x66", "ü",
				"(fatal|)"}) {
			assertTrue(of(expression).stream().noneMatch(literal -> literal.contains("error") || literal.contains("fatal")),
					expression + ": " + of(expression));
		}
		assertEquals(Set.of(), of("error|\\d"));
		assertEquals(Set.of(), of("(fatal|)"));
	}

	/** Expressions of all that the syntax has, over few letters, so that texts often match. */
	@Provide
	Arbitrary<String> expressions() {
		Arbitrary<String> atom = Arbitraries.of("a", "b", "k", "S", "s", "K", "é", "\u212a", "\u017f", ".", "\\d", "\\.", "\\(", "[ab]", "[^a]", "[]a]",
				"[\\]b]", "[[:alpha:]]", "\\Qa.b\\E",
				"\\x61", "\\b", "^", "$", " ", "ab", "kS", "bab", "{", "}", "\\pL", "\\t", "\\\\", "-", "]");
		Arbitrary<String> quantified = atom
				.flatMap(a -> Arbitraries.of("", "", "", "?", "*", "+", "{0}", "{1}", "{0,2}", "{2,}", "??", "+?", "{1,2}?").map(q -> a + q));
		return Arbitraries.recursive(() -> quantified, inner -> {
			Arbitrary<String> sequence = inner.list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join("", parts));
			Arbitrary<String> either = sequence.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("|", parts));
			Arbitrary<String> group = either
					.flatMap(e -> Arbitraries.of("(%s)", "(?:%s)", "(?i:%s)", "(?P<n>%s)", "(?-i:%s)", "(?is)%s", "(%s)?", "(%s)+", "(?:%s){0,1}", "(%s){2}")
							.map(form -> form.replace("%s", e)));
			return Arbitraries.oneOf(sequence, either, group);
		}, 2);
	}

	@Provide
	Arbitrary<String> texts() {
		return Arbitraries.strings().withChars("aAbBkKsS.( é\u212a\u017f1\\]{}-\t").ofMaxLength(30);
	}

	@Property(tries = 700)
	void noMatchIsWithoutItsLiteral(@ForAll("expressions") String expression, @ForAll("texts") String text, @ForAll boolean ignoreCase) {
		Pattern pattern;
		try {
			pattern = Pattern.compile(expression, ignoreCase ? Pattern.CASE_INSENSITIVE : 0);
		} catch (com.google.re2j.PatternSyntaxException e) {
			Assume.that(false);
			return;
		}
		Set<String> literals = Literals.of(expression, ignoreCase);
		if (!literals.isEmpty() && pattern.matcher(text).find()) {
			String small = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
			assertTrue(literals.stream().anyMatch(small::contains), () -> "'" + expression + "' matches '" + text + "' without any of " + literals);
		}
	}

	@Property(tries = 200)
	void theMatcherFindsWhatTheExpressionFinds(@ForAll("expressions") String expression, @ForAll("texts") String before, @ForAll("texts") String line) {
		PanicExpression meaning = PanicExpression.of(expression);
		Assume.that(meaning.kind() != PanicExpression.Kind.REFUSED);
		boolean struck = !line.isEmpty() && meaning.pattern().matcher(line).find() || !before.isEmpty() && meaning.pattern().matcher(before).find();
		byte[] bytes = (before + "\n" + line + "\n").getBytes(StandardCharsets.UTF_8);
		assertEquals(struck, Surroundings.rules(expression).find(bytes, 0, bytes.length) != null);
	}
}
