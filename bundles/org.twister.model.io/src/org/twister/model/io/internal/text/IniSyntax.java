// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import java.util.List;
import java.util.function.Consumer;

import org.twister.model.io.Limits;
import org.twister.model.io.MalformedFileException;

/**
 * INI files in two flavours. Node 0 is the whole text; names are as written. Sections and keys that are there twice give two nodes and a warning; the last value counts.
 * <ul>
 * <li>{@link #PYTHON}, as SafeConfigParser of Python 2 takes it: {@code key = value} or {@code key: value} in sections; {@code #}, {@code ;} and {@code rem} begin a comment
 * line, {@code ;} behind a space a comment behind a value; a line that begins with a space continues the value above; {@code ""} is empty.</li>
 * <li>{@link #CONFIGOBJ}: {@code key = value} in sections or before them, sections within sections as {@code [[name]]}, only {@code #} begins a comment; values in single, double
 * or triple quotes (these over several lines), lists with commas.</li>
 * </ul>
 */
public final class IniSyntax implements Syntax {

	public static final IniSyntax PYTHON = new IniSyntax();
	public static final IniSyntax CONFIGOBJ = new IniSyntax();

	private IniSyntax() {}

	@Override
	public SourceTree parse(String file, String text, Limits limits, Consumer<SourceWarning> warnings) throws MalformedFileException {
		SourceTree tree = new SourceTree(file, text, this);
		IniParser parser = this == PYTHON ? new PythonIniParser(tree, limits, warnings) : new ConfigObjParser(tree, limits, warnings);
		parser.parse();
		return tree;
	}

	/** As {@link Syntax#value}; a section's is its name. A list of {@link #CONFIGOBJ} is as written, one with quotes without them and with {@code ", "} between its items. */
	@Override
	public String value(SourceTree tree, int node) {
		return switch (tree.kind(node)) {
		case OPTION -> this == PYTHON ? PythonIniParser.value(tree, node) : ConfigObjParser.value(tree, node);
		case SECTION -> tree.name(node);
		default -> tree.text();
		};
	}

	/** Items of a list, or the one value; none of an empty one. */
	public List<String> values(SourceTree tree, int node) {
		if (this == CONFIGOBJ) {
			return ConfigObjParser.values(tree, node);
		}
		String value = value(tree, node);
		return value.isEmpty() ? List.of() : List.of(value);
	}

	@Override
	public String escapeUnencodable(int codePoint) {
		return null;
	}

	/**
	 * A value as {@link #PYTHON} writes it behind {@code =}, with LF and a tabulator before each further line.
	 *
	 * @throws UnwritableTextException if it would be read as something else: it begins or ends with a space, a line of it is blank or would be a comment
	 */
	public static String encode(String value) {
		return encode(PYTHON, value);
	}

	/**
	 * A value as a flavour writes it, or a line of {@link LinesSyntax}. A text with commas is a list for {@link #CONFIGOBJ}, with line ends (LF) it gets triple quotes.
	 *
	 * @throws UnwritableTextException if it would be read as something else
	 */
	public static String encode(Syntax syntax, String value) {
		return syntax == CONFIGOBJ ? IniText.configObj(value) : syntax == PYTHON ? IniText.python(value) : IniText.line(value);
	}

	/**
	 * The name of a section as it stands between brackets.
	 *
	 * @throws UnwritableTextException if it would be read as something else
	 */
	public static String encodeSection(Syntax syntax, String name) {
		return IniText.section(syntax, name);
	}

	/**
	 * The name of an option.
	 *
	 * @throws UnwritableTextException if it would be read as something else
	 */
	public static String encodeKey(Syntax syntax, String name) {
		return IniText.key(syntax, name);
	}

	/** A list as {@link #CONFIGOBJ} writes it: one item has a comma behind it. */
	public static String encodeList(List<String> items) {
		return IniText.list(items);
	}
}
