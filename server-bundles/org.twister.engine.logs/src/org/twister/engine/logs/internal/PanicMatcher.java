// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ahocorasick.trie.Trie;
import org.twister.engine.api.PanicRules.Rule;
import org.twister.model.panic.PanicExpression;
import org.twister.model.panic.PanicExpression.Kind;

import com.google.re2j.Pattern;

/**
 * The enabled rules of one user, ready to be looked for in whole lines. One pass over the bytes finds the strings that the rules cannot do without, and only a rule whose string is there
 * is tried on that line, by itself: a joined expression would be many times slower. A rule that needs no string is tried on every line. Immutable, thread-safe.
 */
final class PanicMatcher {

	static final PanicMatcher NONE = new PanicMatcher(List.of());

	/**
	 * A rule strikes.
	 *
	 * @param line without its end
	 */
	record Strike(Rule rule, String line) {}

	private record Wanted(Rule rule, Pattern pattern) {}

	private final List<Wanted> wanted = new ArrayList<>();
	/** Which rules a string may be of. */
	private final Map<String, BitSet> byLiteral = new HashMap<>();
	private final BitSet always = new BitSet();
	private final Trie trie;

	/** @param rules those that are not enabled, or refused, are left out */
	PanicMatcher(List<Rule> rules) {
		for (Rule rule : rules) {
			PanicExpression expression = PanicExpression.of(rule.expression());
			if (rule.enabled() && expression.kind() != Kind.REFUSED && !rule.expression().isEmpty()) {
				add(rule, expression);
			}
		}
		trie = byLiteral.isEmpty() ? null : Trie.builder().ignoreCase().stopOnHit().addKeywords(byLiteral.keySet()).build();
	}

	private void add(Rule rule, PanicExpression expression) {
		int number = wanted.size();
		wanted.add(new Wanted(rule, expression.pattern()));
		Set<String> literals = expression.kind() == Kind.TEXT ? Literals.ofText(rule.expression(), false) : Literals.of(rule.expression(), false);
		if (literals.isEmpty()) {
			always.set(number);
		}
		literals.forEach(literal -> byLiteral.computeIfAbsent(literal, l -> new BitSet()).set(number));
	}

	boolean isEmpty() {
		return wanted.isEmpty();
	}

	/**
	 * Looks at lines.
	 *
	 * @param bytes lines with their ends, {@code \n} or {@code \r}; the last one may lack it
	 * @return a line that is struck, null if none is
	 */
	Strike find(byte[] bytes, int from, int to) {
		if (isEmpty() || from >= to) {
			return null;
		}
		Strike strike = null;
		if (trie != null) {
			// each byte is a character: the strings are ASCII, and no part of another character looks like one
			Candidates candidates = new Candidates(bytes, from, new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
			trie.parseText(candidates.text, emit -> candidates.found(emit.getStart(), emit.getKeyword()));
			strike = candidates.strike;
		}
		return strike != null || always.isEmpty() ? strike : everyLine(bytes, from, to);
	}

	/** What needs no string. */
	private Strike everyLine(byte[] bytes, int from, int to) {
		for (int start = from; start < to;) {
			int end = start;
			while (end < to && bytes[end] != '\n' && bytes[end] != '\r') {
				end++;
			}
			if (end > start) {
				Strike strike = match(always, new String(bytes, start, end - start, StandardCharsets.UTF_8));
				if (strike != null) {
					return strike;
				}
			}
			start = end + 1;
		}
		return null;
	}

	private Strike match(BitSet rules, String line) {
		for (int i = rules.nextSetBit(0); i >= 0; i = rules.nextSetBit(i + 1)) {
			if (wanted.get(i).pattern().matcher(line).find()) {
				return new Strike(wanted.get(i).rule(), line);
			}
		}
		return null;
	}

	/** Lines in which a string was found, one after the other: a line is tried when the next one has begun, once for each rule. */
	private final class Candidates {
		private final byte[] bytes;
		private final int offset;
		private final String text;
		private final BitSet tried = new BitSet();
		private int start;
		private int end = -1;
		private String line;
		private Strike strike;

		Candidates(byte[] bytes, int offset, String text) {
			this.bytes = bytes;
			this.offset = offset;
			this.text = text;
		}

		/** @return whether the search may end */
		boolean found(int at, String literal) {
			if (strike != null) {
				return true;
			}
			if (at >= end) {
				enter(at);
			}
			BitSet rules = (BitSet) byLiteral.get(literal).clone();
			rules.andNot(tried);
			if (!rules.isEmpty()) {
				tried.or(rules);
				strike = match(rules, line);
			}
			return strike != null;
		}

		private void enter(int at) {
			start = at;
			while (start > 0 && !isEnd(text.charAt(start - 1))) {
				start--;
			}
			end = at;
			while (end < text.length() && !isEnd(text.charAt(end))) {
				end++;
			}
			line = new String(bytes, offset + start, end - start, StandardCharsets.UTF_8);
			tried.clear();
		}

		private static boolean isEnd(char c) {
			return c == '\n' || c == '\r';
		}
	}
}
