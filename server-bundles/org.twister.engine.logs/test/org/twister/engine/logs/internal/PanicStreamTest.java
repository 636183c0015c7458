// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.twister.engine.logs.internal.PanicMatcher.Strike;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PanicStreamTest {

	private static ByteBuffer bytes(String text) {
		return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
	}

	private static Strike feed(PanicStream stream, String... chunks) {
		Strike strike = null;
		for (String chunk : chunks) {
			strike = strike == null ? stream.feed(bytes(chunk)) : strike;
		}
		return strike;
	}

	private static PanicStream stream(String... expressions) {
		PanicMatcher matcher = Surroundings.rules(expressions);
		return new PanicStream(() -> matcher);
	}

	@Test
	void aLineThatWasCutOnItsWayIsSeenWhole() {
		assertEquals("now Kernel panic here", feed(stream("Kernel panic"), "all is well\nnow Kernel pa", "nic he", "re\nmore").line());
		assertNull(feed(stream("well.*now"), "all is well\nnow"), "no match goes over the end of a line");
	}

	@Test
	void anyLineEndIsOne() {
		for (String end : List.of("\n", "\r\n", "\n\r", "\r")) {
			assertNotNull(feed(stream("^two$"), "one" + end + "two" + end + "three"), end);
			assertNotNull(feed(stream("^two$"), "one" + end.charAt(0), end.substring(1) + "two" + end.charAt(0), end.substring(1) + "three"), end);
		}
		assertNull(feed(stream("^$"), "one\r\n\r\ntwo\n"), "an empty line is none");
	}

	@Test
	void aVeryLongLineIsSeenInPieces() {
		String filler = "x".repeat(200_000);
		assertNotNull(feed(stream("panic"), filler + "panic" + filler));
		assertNotNull(feed(stream("panic"), filler, "panic", filler));
		assertNotNull(feed(stream("panic"), "short\n" + filler + "\npanic\n"));
		assertNull(feed(stream("xy"), filler));
	}

	@Test
	void aLineThatStaysOpenIsSeenWhenNothingFollows() {
		PanicStream stream = stream("login:$");
		assertNull(feed(stream, "x\nlogin:"), "more may come");
		assertNotNull(stream.quiet());
		stream = stream("login:$");
		feed(stream, "x\nlogin:");
		assertNull(feed(stream, " ann\n"));
		assertNull(stream.quiet());
	}

	@Test
	void aRuleThatIsChangedIsObeyedFromTheNextLineOn() {
		AtomicReference<PanicMatcher> rules = new AtomicReference<>(PanicMatcher.NONE);
		PanicStream stream = new PanicStream(rules::get);
		assertNull(feed(stream, "panic 1\nbegin of panic"));
		rules.set(Surroundings.rules("panic"));
		assertEquals("begin of panic 2", feed(stream, " 2\n").line());
	}

	@Test
	void refusedDisabledAndEmptyRulesStrikeNothing() {
		assertNull(feed(stream("(a)\\1", ""), "aa\n\n(a)\\1\n"));
		assertNotNull(feed(stream("[unclosed"), "an [unclosed bracket\n"), "no expression: the text itself");
	}

	@Test
	void whatComesBehindAStrikeDoesNotHideIt() {
		assertEquals("aba", feed(stream("^aba"), "aba\nba ab\naba too\nxaba\n").line());
		assertEquals("1 panic: real", feed(stream("\\d panic: real", "panic: .*x"), "1 panic: real\nno panic: at all\n").line());
	}

	@Provide
	Arbitrary<String> output() {
		return Arbitraries.strings().withChars("ab\n\r ").ofMaxLength(60);
	}

	@Property(tries = 500)
	void whereTheChunksAreCutDoesNotMatter(@ForAll("output") String output, @ForAll("output") String rule, @ForAll List<Byte> cuts) {
		String expression = rule.replaceAll("[\r\n]", "").strip();
		Strike whole = feed(stream(expression), output + "\n");
		PanicStream stream = stream(expression);
		Strike strike = null;
		int at = 0;
		String all = output + "\n";
		for (int i = 0; at < all.length() && strike == null; i++) {
			int length = cuts.isEmpty() ? 1 : 1 + Math.abs(cuts.get(i % cuts.size())) % 9;
			int to = Math.min(all.length(), at + length);
			strike = feed(stream, all.substring(at, to));
			at = to;
		}
		assertEquals(whole == null ? null : whole.line(), strike == null ? null : strike.line());
	}
}
