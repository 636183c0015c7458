// SPDX-License-Identifier: EPL-2.0
package org.twister.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a test file says about itself: {@code <title>text</title>}, {@code <description>}, {@code <tags>} and any other such element at the start of a
 * line, after
 * spaces and {@code #} if need be. The text may go over several lines, each of which may begin with {@code #}; text that is not printable ASCII is no header.
 *
 * @param elements texts by name of their element in lower case, in the order of the file; of elements with the same name the first counts
 */
public record TestHeader(Map<String, String> elements) {

	private static final Pattern START = Pattern.compile("^[ \\t]*#*[ \\t]*<(\\w+)>", Pattern.MULTILINE);
	private static final Pattern LINE_BREAK = Pattern.compile("[ \\t]*\\r?\\n[ \\t]*#*[ \\t]*");

	/** Reads the header of a test file; its first 64 KB are enough. */
	public static TestHeader parse(CharSequence file) {
		String text = file.toString();
		Map<String, String> elements = new LinkedHashMap<>();
		Matcher start = START.matcher(text);
		int from = 0;
		while (start.find(from)) {
			String name = start.group(1);
			int end = text.indexOf("</" + name + ">", start.end());
			from = start.end();
			if (end >= 0 && isPrintable(text, start.end(), end)) {
				elements.putIfAbsent(name.toLowerCase(Locale.ROOT), LINE_BREAK.matcher(text.substring(start.end(), end)).replaceAll("\n").strip());
				from = end;
			}
		}
		return new TestHeader(elements);
	}

	public TestHeader {
		elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
	}

	public Optional<String> title() {
		return Optional.ofNullable(elements.get("title"));
	}

	public Optional<String> description() {
		return Optional.ofNullable(elements.get("description"));
	}

	public Optional<String> tags() {
		return Optional.ofNullable(elements.get("tags"));
	}

	private static boolean isPrintable(String text, int from, int to) {
		return text.substring(from, to).chars().allMatch(c -> c >= ' ' && c <= '~' || c == '\n' || c == '\r' || c == '\t');
	}
}
