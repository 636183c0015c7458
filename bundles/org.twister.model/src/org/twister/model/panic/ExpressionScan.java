// SPDX-License-Identifier: EPL-2.0
package org.twister.model.panic;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One look at a regular expression, left to right: what it has that only a backtracking matcher understands, and how large it becomes once its repeats
 * are written out.
 */
final class ExpressionScan {

	private static final Pattern REPEAT = Pattern.compile("\\{(\\d{1,9})(?:(,)(\\d{0,9}))?\\}");

	private final String text;
	private final Deque<Double> outer = new ArrayDeque<>();
	private int at;
	private double before;
	private double last;
	private double size;
	private int depth;
	private String special = "";
	private int specialAt;

	ExpressionScan(String text) {
		this.text = text;
		while (at < text.length()) {
			step();
		}
		size = Math.max(size, before + last);
	}

	/** A look-around or the like, with its article; empty if there is none. */
	String special() {
		return special;
	}

	/** Where that begins, from 1. */
	int position() {
		return specialAt + 1;
	}

	/** Deepest nesting of groups. */
	int depth() {
		return depth;
	}

	/** States of a matcher, roughly. */
	double size() {
		return size;
	}

	private void step() {
		switch (text.charAt(at)) {
		case '\\' -> escape();
		case '[' -> {
			atom(1);
			at = endOfClass();
		}
		case '(' -> open();
		case ')' -> close();
		case '{' -> repeat();
		case '*', '+', '?' -> at++;
		default -> {
			atom(1);
			at++;
		}
		}
	}

	private void atom(double states) {
		before += last;
		last = states;
	}

	private void escape() {
		if (text.startsWith("\\Q", at)) {
			int end = text.indexOf("\\E", at);
			end = end < 0 ? text.length() : end;
			atom(Math.max(0, end - at - 2));
			at = Math.min(text.length(), end + 2);
			return;
		}
		char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
		char third = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
		if (next >= '1' && next <= '9' || (next == 'k' || next == 'g') && "<{'".indexOf(third) >= 0) {
			found("a back-reference");
		}
		atom(1);
		at += 2;
	}

	/** A bracket that is never closed spoils all that follows it. */
	private int endOfClass() {
		int i = at + 1;
		if (i < text.length() && text.charAt(i) == '^') {
			i++;
		}
		if (i < text.length() && text.charAt(i) == ']') {
			i++;
		}
		while (i < text.length()) {
			char c = text.charAt(i);
			if (c == ']') {
				return i + 1;
			}
			int named = c == '[' && text.startsWith("[:", i) ? text.indexOf(":]", i) : -1;
			i = named >= 0 ? named + 2 : i + (c == '\\' ? 2 : 1);
		}
		return text.length();
	}

	private void open() {
		if (text.startsWith("(?=", at) || text.startsWith("(?!", at) || text.startsWith("(?<=", at) || text.startsWith("(?<!", at)) {
			found("a look-around");
		} else if (text.startsWith("(?P=", at)) {
			found("a back-reference");
		} else if (text.startsWith("(?>", at)) {
			found("an atomic group");
		} else if (text.startsWith("(?(", at)) {
			found("a condition");
		}
		outer.push(before + last);
		depth = Math.max(depth, outer.size());
		before = 0;
		last = 0;
		at += text.startsWith("(?", at) ? 2 : 1;
	}

	private void close() {
		double group = before + last + 2;
		before = outer.isEmpty() ? 0 : outer.pop();
		last = group;
		at++;
	}

	private void repeat() {
		Matcher repeat = REPEAT.matcher(text).region(at, text.length());
		if (!repeat.lookingAt()) {
			atom(1);
			at++;
			return;
		}
		String most = repeat.group(3);
		int times = Integer.parseInt(most == null || most.isEmpty() ? repeat.group(1) : most);
		last *= Math.max(1, times);
		size = Math.max(size, last);
		at = repeat.end();
	}

	private void found(String what) {
		if (special.isEmpty()) {
			special = what;
			specialAt = at;
		}
	}
}
