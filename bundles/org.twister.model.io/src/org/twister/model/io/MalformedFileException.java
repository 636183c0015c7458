// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io;

import java.io.IOException;

/** A file does not have the form it should have. The message is for people: {@code file:line:column: what is wrong}. */
public final class MalformedFileException extends IOException {
	private static final long serialVersionUID = 1L;

	private final String file;
	private final int line;
	private final int column;
	private final String sentence;

	/**
	 * @param file     path of the file
	 * @param line     from 1, 0 if unknown
	 * @param column   from 1, 0 if unknown
	 * @param sentence what is wrong, without place
	 */
	public MalformedFileException(String file, int line, int column, String sentence) {
		super(file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "") + ": " + sentence);
		this.file = file;
		this.line = line;
		this.column = column;
		this.sentence = sentence;
	}

	public String file() {
		return file;
	}

	public int line() {
		return line;
	}

	public int column() {
		return column;
	}

	/** What is wrong, without the place. */
	public String sentence() {
		return sentence;
	}
}
