// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io;

import java.util.Arrays;
import java.util.Optional;

/** The versions in which the formats of the files changed. A later one has what an earlier one has, unless docs/file-formats.md says otherwise. */
public enum Dialect {
	/** Until July 2013, and 2012 where that differs only by older words for the same. */
	V2_0("v2.0"),
	/** August to October 2013. */
	V2_1("v2.1"),
	/** From November 2013. */
	V3("v3");

	/** What new files are written in. */
	public static final Dialect NEWEST = V3;

	private final String label;

	Dialect(String label) {
		this.label = label;
	}

	/** As people write it: {@code v2.0}. */
	public String label() {
		return label;
	}

	/** The dialect of a label; empty if there is none. */
	public static Optional<Dialect> of(String label) {
		return Arrays.stream(values()).filter(d -> d.label.equals(label)).findFirst();
	}
}
