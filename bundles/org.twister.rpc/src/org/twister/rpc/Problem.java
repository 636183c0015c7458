// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc;

/**
 * One thing that is wrong in a file that somebody wrote, or that deserves a look.
 *
 * @param severity an error prevents a run, a warning does not
 * @param message  one sentence, naming the element
 * @param file     path of the file, empty if the problem is in none
 * @param line     from 1, 0 if unknown
 * @param column   from 1, 0 if unknown
 */
public record Problem(Severity severity, String message, String file, int line, int column) {

	public enum Severity {
		ERROR,
		WARNING
	}

	public static Problem error(String message) {
		return new Problem(Severity.ERROR, message, "", 0, 0);
	}

	public static Problem error(String message, String file, int line, int column) {
		return new Problem(Severity.ERROR, message, file, line, column);
	}

	public static Problem warning(String message) {
		return new Problem(Severity.WARNING, message, "", 0, 0);
	}

	public boolean isError() {
		return severity == Severity.ERROR;
	}

	/** {@code file:line:column: message}, as compilers print it. */
	@Override
	public String toString() {
		String place = file.isEmpty() ? "" : file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "") + ": ";
		return place + message;
	}
}
