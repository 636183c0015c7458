// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.kind;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.twister.model.io.FileKind;

/** Looks for what tells the kind of a file in the beginning of its text, which may be cut anywhere and need not be well-formed. */
public final class Recognition {

	/** Elements that one kind alone has, within the root. */
	private static final Map<String, FileKind> ELEMENTS = Map.ofEntries(Map.entry("FileType", FileKind.FRAMEWORK),
			Map.entry("TestCaseSourcePath", FileKind.FRAMEWORK),
			Map.entry("TestSuite", FileKind.PROJECT), Map.entry("stoponfail", FileKind.PROJECT), Map.entry("dbautosave", FileKind.PROJECT),
			Map.entry("tcdelay", FileKind.PROJECT), Map.entry("SMTPPath", FileKind.EMAIL), Map.entry("Plugin", FileKind.PLUGINS),
			Map.entry("db_config", FileKind.DATABASE),
			Map.entry("insert_section", FileKind.DATABASE), Map.entry("reports_section", FileKind.DATABASE),
			Map.entry("twister_user_defined", FileKind.DATABASE),
			Map.entry("server_section", FileKind.DATABASE), Map.entry("folder", FileKind.GLOBALS), Map.entry("bind", FileKind.BINDINGS),
			Map.entry("binding", FileKind.BINDINGS), Map.entry("meta", FileKind.TEST_BEDS));
	private static final Pattern MARKUP = Pattern.compile("<!--.*?(?:-->|\\z)|<!\\[CDATA\\[.*?(?:]]>|\\z)|<\\?.*?(?:\\?>|\\z)|<(/?)([^\\s/>!]+)[^>]*?(/?)>",
			Pattern.DOTALL);
	private static final Pattern OPTION = Pattern.compile("(?m)^[ \\t]*([A-Za-z_][\\w ]*?)[ \\t]*[=:]");
	private static final Pattern SECTION = Pattern.compile("(?m)^[ \\t]*\\[+([^\\]\\r\\n]+)\\]+");
	private static final Pattern KEY = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*:");
	private static final Pattern ONLY_NAMES = Pattern.compile("[\\w.@ \\r\\n\\t#-]*");

	private final String text;
	private final String name;

	/** @param fileName without folder */
	public Recognition(String head, String fileName) {
		this.text = head.startsWith("\uFEFF") ? head.substring(1) : head;
		this.name = fileName.toLowerCase(Locale.ROOT);
	}

	/** Empty if it looks like no kind. */
	public Optional<FileKind> kind() {
		String start = text.stripLeading();
		if (start.startsWith("<")) {
			return xml();
		}
		if (start.startsWith("{")) {
			return json();
		}
		return ini();
	}

	/** By the first telling element right within the root. */
	private Optional<FileKind> xml() {
		Matcher markup = MARKUP.matcher(text);
		int depth = 0;
		String root = "";
		while (markup.find()) {
			if (markup.group(2) == null) {
				continue;
			}
			if (!markup.group(1).isEmpty()) {
				depth--;
				continue;
			}
			if (depth == 0) {
				root = markup.group(2);
			} else if (depth == 1 && ELEMENTS.containsKey(markup.group(2))) {
				return Optional.of(unlessNamed(ELEMENTS.get(markup.group(2))));
			}
			depth += markup.group(3).isEmpty() ? 1 : 0;
		}
		return byName()
				.or(root.equals("Root") ? () -> Optional.of(FileKind.PROJECT) : root.equals("root") ? () -> Optional.of(FileKind.GLOBALS) : Optional::empty);
	}

	/** Folders are in globals files and in exports of test beds. */
	private FileKind unlessNamed(FileKind kind) {
		return kind == FileKind.GLOBALS && byName().orElse(kind) == FileKind.TEST_BEDS ? FileKind.TEST_BEDS : kind;
	}

	private Optional<FileKind> json() {
		Matcher key = KEY.matcher(text);
		while (key.find()) {
			switch (key.group(1)) {
			case "children", "meta" -> {
				return Optional.of(FileKind.TEST_BEDS);
			}
			case "expression" -> {
				return Optional.of(FileKind.PANIC_RULES);
			}
			case "project-file", "date-time" -> {
				return Optional.of(FileKind.SCHEDULES);
			}
			default -> {
				// tells nothing
			}
			}
		}
		return byName();
	}

	private Optional<FileKind> ini() {
		Matcher option = OPTION.matcher(text);
		while (option.find()) {
			switch (option.group(1).toLowerCase(Locale.ROOT)) {
			case "ce_ip", "ce_port", "ep_host", "auto_ce_ip", "eth_interface" -> {
				return Optional.of(FileKind.EP_LIST);
			}
			case "shared_tc_path", "shared_projects_path", "shared_db_cfg", "shared_eml_cfg", "roles", "groups_production", "groups_development" -> {
				return Optional.of(FileKind.ACCOUNTS);
			}
			case "script", "descrip", "logfile" -> {
				return Optional.of(FileKind.SERVICES);
			}
			default -> {
				// tells nothing
			}
			}
		}
		Matcher section = SECTION.matcher(text);
		while (section.find()) {
			if (section.group(1).equals("users") || section.group(1).equals("groups")) {
				return Optional.of(FileKind.ACCOUNTS);
			}
			if (section.group(1).equals("AUTO") || section.group(1).equals("PACKETSNIFFERPLUGIN")) {
				return Optional.of(FileKind.EP_LIST);
			}
		}
		return byName().filter(kind -> !name.endsWith(".txt") || ONLY_NAMES.matcher(text).matches());
	}

	private Optional<FileKind> byName() {
		return switch (stem()) {
		case "fwmconfig" -> Optional.of(FileKind.FRAMEWORK);
		case "testsuites", "project" -> Optional.of(FileKind.PROJECT);
		case "epname", "eplist" -> Optional.of(FileKind.EP_LIST);
		case "resources", "systems", "testbeds", "sut" -> Optional.of(FileKind.TEST_BEDS);
		case "globals" -> Optional.of(FileKind.GLOBALS);
		case "db", "shared" -> Optional.of(FileKind.DATABASE);
		case "email" -> Optional.of(FileKind.EMAIL);
		case "plugins" -> Optional.of(FileKind.PLUGINS);
		case "services" -> Optional.of(FileKind.SERVICES);
		case "panicdetectdata", "panicdetect" -> Optional.of(FileKind.PANIC_RULES);
		case "users" -> Optional.of(FileKind.ACCOUNTS);
		case "bindings" -> Optional.of(FileKind.BINDINGS);
		case "schedule" -> Optional.of(FileKind.SCHEDULES);
		default -> Optional.empty();
		};
	}

	/** First word of the file's name: {@code db} of {@code db.contivity.xml}, {@code shared} of {@code shared_db.xml}. */
	private String stem() {
		return name.split("[._ -]")[0];
	}
}
