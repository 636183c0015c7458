// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.util.Optional;

/**
 * Global parameters of a user, shared by the EPs of a run: those of globals.xml, changed by tests until the next run starts (reference 2.5, 10). Values are
 * strings, numbers, booleans, lists and maps of such, as in JSON. Thread-safe.
 */
public interface Globals {

	/** Value at a path of names separated by {@code /}; the whole tree for an empty path. Empty if there is none. */
	Optional<Object> get(String user, String path);

	/**
	 * Sets a value durably.
	 *
	 * @param value null or false deletes
	 * @param run   the run whose test does it, 0 for a user
	 * @return false if the parent folder does not exist
	 */
	boolean set(String user, String path, Object value, long run);
}
