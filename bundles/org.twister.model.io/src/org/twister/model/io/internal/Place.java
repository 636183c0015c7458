// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal;

import org.twister.model.SourceText;

record Place(int atLine, int atColumn) implements SourceText {
	@Override
	public String file() {
		return "";
	}

	@Override
	public int start(int node) {
		return 0;
	}

	@Override
	public int end(int node) {
		return 0;
	}

	@Override
	public int line(int offset) {
		return atLine;
	}

	@Override
	public int column(int offset) {
		return atColumn;
	}
}
