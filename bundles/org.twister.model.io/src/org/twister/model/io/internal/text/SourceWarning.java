// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import org.eclipse.emf.ecore.resource.Resource;

/** Something in a file that was passed over, and where: line and column from 1. */
public record SourceWarning(String message, String file, int line, int column) implements Resource.Diagnostic {

	@Override
	public String getMessage() {
		return message;
	}

	@Override
	public String getLocation() {
		return file;
	}

	@Override
	public int getLine() {
		return line;
	}

	@Override
	public int getColumn() {
		return column;
	}
}
