// SPDX-License-Identifier: EPL-2.0
package org.twister.model.panic;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * What the expression of a panic rule means. It is matched in a time that grows with the length of the line only, whatever a user writes.
 *
 * @param kind     how it is understood
 * @param pattern  to look for in a line; null if refused
 * @param reason   why it is no regular expression that can be used, without a full stop; empty if it is one
 * @param position where in the expression that is, from 1; 0 if nowhere in particular
 */
public record PanicExpression(Kind kind, Pattern pattern, String reason, int position) {

	private static final int MAX_SIZE = 10_000;
	private static final int MAX_DEPTH = 100;

	/** How an expression is understood. */
	public enum Kind {
		/** A regular expression. */
		REGEX,
		/** No valid regular expression: the text itself is looked for. */
		TEXT,
		/** A regular expression that cannot be matched in linear time, or is too large. */
		REFUSED
	}

	/** Never fails. */
	public static PanicExpression of(String expression) {
		ExpressionScan scan = new ExpressionScan(expression);
		if (scan.depth() > MAX_DEPTH || scan.size() > MAX_SIZE) {
			return new PanicExpression(Kind.REFUSED, null, "more groups or repeats than can be matched", 0);
		}
		try {
			return new PanicExpression(Kind.REGEX, Pattern.compile(expression), "", 0);
		} catch (PatternSyntaxException e) {
			if (!scan.special().isEmpty()) {
				return new PanicExpression(Kind.REFUSED, null, scan.special(), scan.position());
			}
			return new PanicExpression(Kind.TEXT, Pattern.compile(Pattern.quote(expression)), e.getDescription() + ": " + e.getPattern(), 0);
		}
	}
}
