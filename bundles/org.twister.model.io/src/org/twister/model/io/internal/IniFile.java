// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.twister.model.io.MalformedFileException;

/**
 * An INI file as Python's SafeConfigParser takes it: {@code key = value} or {@code key: value} in sections, keys in any case, {@code #} and {@code ;} begin a comment
 * line, {@code ;} after a space a comment behind a value, a line that begins with a space continues the value above. Sections of one name are one section;
 * {@code [DEFAULT]} gives values to all others.
 */
final class IniFile {

	private static final String DEFAULT = "DEFAULT";
	private static final Pattern OPTION = Pattern.compile("([^:=\\s][^:=]*?)\\s*[:=]\\s*(.*)");
	private static final Pattern COMMENT_BEHIND = Pattern.compile("(^|\\s);.*$");

	/** An option and where it is. */
	record Option(String value, int line, int column) {}

	/** A section, where it begins, and its options by name in lower case, those of {@code [DEFAULT]} included. */
	record Section(String name, int line, int column, Map<String, Option> options) {

		String value(String key, String otherwise) {
			Option option = options.get(key.toLowerCase(Locale.ROOT));
			return option == null || option.value().isEmpty() ? otherwise : option.value();
		}

		boolean has(String key) {
			return options.containsKey(key.toLowerCase(Locale.ROOT));
		}
	}

	private final String file;
	private final Map<String, Section> sections = new LinkedHashMap<>();
	private Section section;
	private String lastKey;
	private int number;

	private IniFile(String file) {
		this.file = file;
	}

	/** Sections in the order of the file. */
	static List<Section> parse(String text, String file) throws IOException {
		IniFile ini = new IniFile(file);
		String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
		for (String line : content.split("\\r?\\n|\\r", -1)) {
			ini.number++;
			ini.line(line);
		}
		Section defaults = ini.sections.remove(DEFAULT);
		if (defaults != null) {
			ini.sections.values().forEach(s -> defaults.options().forEach(s.options()::putIfAbsent));
		}
		return new ArrayList<>(ini.sections.values());
	}

	private void line(String line) throws IOException {
		if (line.isBlank() || line.startsWith("#") || line.startsWith(";")) {
			return;
		}
		int column = line.length() - line.stripLeading().length() + 1;
		String text = COMMENT_BEHIND.matcher(line).replaceFirst("").strip();
		if (column > 1 && lastKey != null && section != null) {
			section.options().computeIfPresent(lastKey, (key, option) -> new Option((option.value() + "\n" + text).strip(), option.line(), option.column()));
		} else if (text.startsWith("[")) {
			begin(text, column);
		} else if (!text.isEmpty()) {
			option(text, column);
		}
	}

	private void begin(String text, int column) throws IOException {
		int end = text.indexOf(']');
		if (end < 2) {
			throw new MalformedFileException(file, number, column, "The name of this section does not end with ']'.");
		}
		section = sections.computeIfAbsent(text.substring(1, end).strip(), name -> new Section(name, number, column, new LinkedHashMap<>()));
		lastKey = null;
	}

	private void option(String text, int column) throws IOException {
		Matcher option = OPTION.matcher(text);
		if (!option.matches()) {
			throw new MalformedFileException(file, number, column, "'" + text + "' is neither a [section] nor key = value.");
		}
		if (section == null) {
			throw new MalformedFileException(file, number, column, "'" + text + "' stands before the first [section].");
		}
		lastKey = option.group(1).strip().toLowerCase(Locale.ROOT);
		section.options().put(lastKey, new Option(option.group(2), number, column));
	}
}
