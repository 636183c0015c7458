// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An SQL statement with variables, as far as it can be judged without a database. */
final class SqlText {

	/** @param quoted whether it is inside a literal */
	record FieldUse(String id, boolean quoted) {}

	private static final Pattern FIELD = Pattern.compile("@([\\w.-]+)@");

	private final String sql;
	private final boolean[] quoted;
	private final char open;

	SqlText(String sql) {
		this.sql = sql == null ? "" : sql;
		this.quoted = new boolean[this.sql.length()];
		char withEscapes = scan(true);
		this.open = withEscapes == 0 ? 0 : scan(false);
	}

	/** The quotation mark of a literal or name that does not end; whether a backslash escapes one depends on the database, so that either way must do. */
	Optional<Character> openQuote() {
		return open == 0 ? Optional.empty() : Optional.of(open);
	}

	/** Text from a variable that is not closed. */
	Optional<String> openVariable() {
		int start = sql.indexOf("${");
		while (start >= 0) {
			int end = sql.indexOf('}', start);
			if (end < 0 || sql.substring(start + 2, end).contains("${")) {
				return Optional.of(sql.substring(start, Math.min(sql.length(), start + 20)));
			}
			start = sql.indexOf("${", end);
		}
		return Optional.empty();
	}

	/** Each {@code @field@}. */
	List<FieldUse> fields() {
		List<FieldUse> uses = new ArrayList<>();
		Matcher matcher = FIELD.matcher(sql);
		while (matcher.find()) {
			uses.add(new FieldUse(matcher.group(1), quoted[matcher.start()]));
		}
		return uses;
	}

	/** Marks what is quoted; returns the mark that is open at the end, or 0. */
	private char scan(boolean escapes) {
		char mark = 0;
		int i = 0;
		while (i < sql.length()) {
			char c = sql.charAt(i);
			quoted[i] = mark != 0;
			if (mark == 0) {
				int comment = endOfComment(i);
				if (comment > i) {
					i = comment;
					continue;
				}
				mark = c == '\'' || c == '"' || c == '`' ? c : 0;
			} else if (c == '\\' && escapes) {
				i++;
			} else if (c == mark) {
				mark = 0;
			}
			i++;
		}
		return mark;
	}

	/** End of the comment that begins here; else the place itself. */
	private int endOfComment(int start) {
		String end = sql.startsWith("/*", start) ? "*/" : sql.startsWith("-- ", start) ? "\n" : "";
		if (end.isEmpty()) {
			return start;
		}
		int found = sql.indexOf(end, start + 2);
		return found < 0 ? sql.length() : found + end.length();
	}
}
