// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io;

import java.io.IOException;

/** A file is not what it was when it was read: another person or program wrote, made or deleted it. It has not been touched. */
public final class FileChangedException extends IOException {
	private static final long serialVersionUID = 1L;

	private final String file;

	/** @param file path of the file */
	public FileChangedException(String file) {
		super(file + " was changed by somebody else since it was read; nothing was written.");
		this.file = file;
	}

	public String file() {
		return file;
	}
}
