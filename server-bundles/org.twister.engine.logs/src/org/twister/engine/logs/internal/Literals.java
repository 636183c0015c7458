// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What must stand in every text that a regular expression matches: a set of strings, one of which is there, in large or small letters. Found by one look at the expression that knows
 * little of the syntax and gives up whatever it does not know, so that what it says is true: then the set is empty, and every text has to be looked at.
 * <p>
 * The strings are small ASCII letters and signs, so that a search in bytes finds them, whatever stands around. Letters that have a relative outside of ASCII when case is ignored
 * (k and the Kelvin sign, s and the long s) are left out there.
 */
final class Literals {

	/** Shorter ones are everywhere. */
	private static final int SHORTEST = 2;
	private static final int MOST = 16;
	private static final Set<String> NOTHING = Set.of();

	/** The expression is not understood. */
	private static final class Unknown extends Exception {
		private static final long serialVersionUID = 1L;

		Unknown() {
			super(null, null, false, false);
		}
	}

	private final String text;
	private int at;

	private Literals(String text) {
		this.text = text;
	}

	/** @param expression one that RE2 has compiled */
	static Set<String> of(String expression, boolean ignoreCase) {
		Literals literals = new Literals(expression);
		try {
			Set<String> result = literals.alternatives(ignoreCase);
			return literals.at == expression.length() ? result : NOTHING;
		} catch (Unknown e) {
			return NOTHING;
		}
	}

	/** What is required by a text that is looked for as it is. */
	static Set<String> ofText(String plain, boolean ignoreCase) {
		Sequence sequence = new Sequence();
		plain.chars().forEach(c -> sequence.add((char) c, ignoreCase));
		return sequence.best();
	}

	/** Branches up to a closing parenthesis or the end. Each must have something, else nothing is required. */
	private Set<String> alternatives(boolean ignoreCase) throws Unknown {
		boolean[] folds = {ignoreCase};
		Set<String> all = new HashSet<>();
		boolean open = false;
		while (true) {
			Set<String> branch = branch(folds);
			open |= branch.isEmpty();
			all.addAll(branch);
			if (at >= text.length() || text.charAt(at) != '|') {
				return open || all.size() > MOST ? NOTHING : all;
			}
			at++;
		}
	}

	/** @param folds whether case is ignored; a flag in the middle changes it for what follows, in later branches too */
	private Set<String> branch(boolean[] folds) throws Unknown {
		Sequence sequence = new Sequence();
		while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
			char c = text.charAt(at);
			switch (c) {
			case '\\' -> escape(sequence, folds[0]);
			case '[' -> {
				skipClass();
				sequence.cut();
				quantifier();
			}
			case '(' -> group(sequence, folds);
			case '.', '^', '$' -> {
				at++;
				sequence.cut();
				quantifier();
			}
			case '*', '+', '?' -> throw new Unknown();
			default -> {
				at++;
				literal(sequence, c, folds[0]);
			}
			}
		}
		return sequence.best();
	}

	private void literal(Sequence sequence, char c, boolean folds) throws Unknown {
		if (Character.isSurrogate(c)) {
			// two characters are one here
			throw new Unknown();
		}
		switch (quantifier()) {
		case ONCE -> sequence.add(c, folds);
		case SOME -> {
			sequence.add(c, folds);
			sequence.cut();
		}
		case PERHAPS -> sequence.cut();
		}
	}

	private void escape(Sequence sequence, boolean folds) throws Unknown {
		if (at + 1 >= text.length()) {
			throw new Unknown();
		}
		char c = text.charAt(at + 1);
		if (c < 128 && !Character.isLetterOrDigit(c)) {
			at += 2;
			literal(sequence, c, folds);
			return;
		}
		if ("dDwWsSbBAzaftnrv".indexOf(c) < 0) {
			// \Q, \x, \p, \C, octal: rare in rules
			throw new Unknown();
		}
		at += 2;
		sequence.cut();
		quantifier();
	}

	private void skipClass() throws Unknown {
		int i = at + 1;
		if (i < text.length() && text.charAt(i) == '^') {
			i++;
		}
		if (i < text.length() && text.charAt(i) == ']') {
			i++;
		}
		while (i < text.length() && text.charAt(i) != ']') {
			char c = text.charAt(i);
			if (c == '[' && text.startsWith("[:", i)) {
				throw new Unknown();
			}
			i += c == '\\' ? 2 : 1;
		}
		if (i >= text.length()) {
			throw new Unknown();
		}
		at = i + 1;
	}

	private void group(Sequence sequence, boolean[] folds) throws Unknown {
		at++;
		boolean inner = folds[0];
		if (text.startsWith("?P<", at) || text.startsWith("?<", at)) {
			int end = text.indexOf('>', at);
			if (end < 0) {
				throw new Unknown();
			}
			at = end + 1;
		} else if (text.startsWith("?", at)) {
			at++;
			inner = flags(inner);
			if (text.charAt(at - 1) == ')') {
				folds[0] = inner;
				sequence.cut();
				return;
			}
		}
		Set<String> required = alternatives(inner);
		if (at >= text.length()) {
			throw new Unknown();
		}
		at++;
		sequence.cut();
		if (quantifier() != Times.PERHAPS) {
			sequence.offer(required);
		}
	}

	/** Reads flags and the {@code :} or {@code )} behind them. */
	private boolean flags(boolean before) throws Unknown {
		boolean folds = before;
		boolean on = true;
		while (at < text.length()) {
			char c = text.charAt(at++);
			switch (c) {
			case 'i' -> folds = on;
			case 'm', 's', 'U' -> {
				// where a line ends, or how much is taken: the same letters are needed
			}
			case '-' -> on = false;
			case ':', ')' -> {
				return folds;
			}
			default -> throw new Unknown();
			}
		}
		throw new Unknown();
	}

	private enum Times {
		ONCE,
		SOME,
		PERHAPS
	}

	/** How often what stands before comes. Several quantifiers in a row are not understood. */
	private Times quantifier() throws Unknown {
		Times times = Times.ONCE;
		if (at < text.length()) {
			switch (text.charAt(at)) {
			case '*', '?' -> {
				times = Times.PERHAPS;
				at++;
			}
			case '+' -> {
				times = Times.SOME;
				at++;
			}
			case '{' -> {
				int end = text.indexOf('}', at);
				if (end < 0 || !text.substring(at, end + 1).matches("\\{\\d+(,\\d*)?\\}")) {
					throw new Unknown();
				}
				String least = text.substring(at + 1, end).replaceAll(",.*", "");
				times = least.matches("0+") ? Times.PERHAPS : Times.SOME;
				at = end + 1;
			}
			default -> {
				return times;
			}
			}
			if (at < text.length() && text.charAt(at) == '?') {
				at++;
			}
			if (at < text.length() && "*+?{".indexOf(text.charAt(at)) >= 0) {
				throw new Unknown();
			}
		}
		return times;
	}

	/** Characters that follow each other, and the best of what was found before them. */
	private static final class Sequence {
		private final StringBuilder run = new StringBuilder();
		private final List<Set<String>> found = new ArrayList<>();

		void add(char c, boolean folds) {
			boolean hasRelatives = folds && "kKsS".indexOf(c) >= 0;
			if (c >= 128 || c == '\n' || c == '\r' || hasRelatives) {
				cut();
			} else {
				run.append(c);
			}
		}

		void cut() {
			if (run.length() >= SHORTEST) {
				found.add(Set.of(run.toString().toLowerCase(Locale.ROOT)));
			}
			run.setLength(0);
		}

		void offer(Set<String> required) {
			if (!required.isEmpty()) {
				found.add(required);
			}
		}

		/** The one whose shortest string is longest. */
		Set<String> best() {
			cut();
			return found.stream().max(Comparator.comparingInt(set -> set.stream().mapToInt(String::length).min().orElse(0))).orElse(NOTHING);
		}
	}
}
