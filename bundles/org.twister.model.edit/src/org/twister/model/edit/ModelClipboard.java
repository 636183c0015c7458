// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit;

import java.util.Collection;

/** What was copied or cut last. Editing domains that share one can copy from one file to another. One thread. */
public final class ModelClipboard {

	private Collection<Object> contents;

	/** Copies of what was copied or cut; null if there is nothing. Whoever pastes makes copies of them. */
	public Collection<Object> contents() {
		return contents;
	}

	public void setContents(Collection<Object> newContents) {
		contents = newContents;
	}
}
