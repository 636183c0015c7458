// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.twister.model.io.FileKind;

/** The table of each kind of file. Each is built when it is first used. */
final class Tables {

	private static final Map<FileKind, FileMapping> NEWEST = new EnumMap<>(FileKind.class);
	/** Another syntax for the same objects. */
	private static final Map<FileKind, FileMapping> OTHER = new EnumMap<>(FileKind.class);
	/** What a list of EPs has that is no plain list of names. */
	private static final Pattern INI = Pattern.compile("(?m)^\\s*\\[|^[^#;\\r\\n]*=");

	private Tables() {}

	/** The table for a text, by its syntax. */
	static FileMapping of(FileKind kind, String text) {
		return switch (kind) {
		case EP_LIST -> INI.matcher(text).find() || text.chars().allMatch(c -> Character.isWhitespace(c) || c == '\uFEFF')
				? newest(kind)
				: other(kind, EpListTextMapping::create);
		case TEST_BEDS -> beginsWith(text, '<') ? other(kind, ResourcesXmlMapping::create) : newest(kind);
		default -> newest(kind);
		};
	}

	private static boolean beginsWith(String text, char first) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!Character.isWhitespace(c) && c != '\uFEFF') {
				return c == first;
			}
		}
		return false;
	}

	private static synchronized FileMapping other(FileKind kind, Supplier<FileMapping> table) {
		return OTHER.computeIfAbsent(kind, k -> table.get());
	}

	/** The table for new files. */
	static synchronized FileMapping newest(FileKind kind) {
		return NEWEST.computeIfAbsent(kind, Tables::create);
	}

	private static FileMapping create(FileKind kind) {
		return switch (kind) {
		case FRAMEWORK -> FrameworkMapping.create();
		case PROJECT -> ProjectMapping.create();
		case EP_LIST -> EpListMapping.create();
		case TEST_BEDS -> ResourcesJsonMapping.create();
		case GLOBALS -> GlobalsMapping.create();
		case DATABASE -> DatabaseMapping.create();
		case EMAIL -> EmailMapping.create();
		case PLUGINS -> PluginsMapping.create();
		case SERVICES -> ServicesMapping.create();
		case PANIC_RULES -> PanicMapping.create();
		case ACCOUNTS -> AccountsMapping.create();
		case BINDINGS -> BindingsMapping.create();
		case SCHEDULES -> ScheduleMapping.create();
		};
	}
}
