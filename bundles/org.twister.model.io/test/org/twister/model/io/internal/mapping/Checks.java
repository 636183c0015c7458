// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import org.twister.model.io.Dialect;
import org.twister.model.io.Limits;
import org.twister.model.io.MalformedFileException;

/** What a table says of a file as a whole. */
final class Checks {

	private Checks() {}

	/** Why a text is not of the kind; null if it is. */
	static String problem(FileMapping mapping, String text) throws MalformedFileException {
		return mapping.check().apply(mapping.syntax().parse("sample", text, Limits.DEFAULT, warning -> {}));
	}

	/** The dialect that a text is taken to be in. */
	static Dialect dialect(FileMapping mapping, String text) throws MalformedFileException {
		return mapping.dialect(mapping.syntax().parse("sample", text, Limits.DEFAULT, warning -> {}));
	}
}
