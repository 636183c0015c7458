// SPDX-License-Identifier: EPL-2.0
package org.twister.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of test files known by their extension: the one table that planner, EPs and editors share. */
public enum TestType {
	PYTHON("python", ".py", ".pyc"),
	/** TCL, Expect scripts included. */
	TCL("tcl", ".tcl", ".exp", ".test"),
	PERL("perl", ".pl", ".plx", ".t"),
	JAVA("java", ".java", ".class", ".jar"),
	ROBOT("robot", ".robot");

	/** Runner of executables that begin with {@code #!}: no extension says it. */
	public static final String EXECUTABLE = "exec";

	private final String runner;
	private final List<String> extensions;

	TestType(String runner, String... extensions) {
		this.runner = runner;
		this.extensions = List.of(extensions);
	}

	/** Id of the runner that runs such files, as in the property {@code runner} of a test. */
	public String runner() {
		return runner;
	}

	/** Lower case, with dot. */
	public List<String> extensions() {
		return extensions;
	}

	/** The type of a file by its name; the case of the extension does not matter. */
	public static Optional<TestType> of(String fileName) {
		String extension = extension(fileName);
		return Arrays.stream(values()).filter(type -> type.extensions.contains(extension)).findFirst();
	}

	/** Extension of a file name or path in lower case with its dot, empty if it has none. A leading dot begins a name, not an extension. */
	public static String extension(String fileName) {
		String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(dot).toLowerCase(Locale.ROOT) : "";
	}
}
