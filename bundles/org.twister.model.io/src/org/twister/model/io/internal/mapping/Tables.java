// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.twister.model.io.FileKind;
import org.twister.model.project.ProjectPackage;

/** The table of each kind of file. */
final class Tables {

	/** Of several the first is for new files. */
	private static final Map<FileKind, List<FileMapping>> ALL = new EnumMap<>(FileKind.class);

	private Tables() {}

	/** The table for a text, by its syntax. */
	static FileMapping of(FileKind kind, String text) {
		return newest(kind);
	}

	/** The table for new files. */
	static synchronized FileMapping newest(FileKind kind) {
		return ALL.computeIfAbsent(kind, k -> List.of(ProjectMapping.create())).get(0);
	}

	/** The kind of file that a root object is from. */
	static FileKind kind(EClass type) {
		return type.getEPackage() == ProjectPackage.eINSTANCE ? FileKind.PROJECT : FileKind.GLOBALS;
	}
}
