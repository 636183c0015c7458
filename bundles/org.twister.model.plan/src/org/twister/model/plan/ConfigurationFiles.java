// SPDX-License-Identifier: EPL-2.0
package org.twister.model.plan;

import java.util.Optional;

import org.twister.model.globals.Globals;
import org.twister.model.globals.GlobalsFactory;

/**
 * Test configuration files by the names that tests give them. The generator asks once for each name, and only for files that are enabled in a test that takes part.
 * Whoever implements it reads the files and tells of those that cannot be read.
 */
@FunctionalInterface
public interface ConfigurationFiles {

	/**
	 * @param name as the test has it: a path below the folder of test configuration files
	 * @return content of the file, empty if there is no such file
	 */
	Optional<Globals> find(String name);

	/** As if every file were there and had no iterators: tests become one copy each. */
	static ConfigurationFiles withoutIterators() {
		Globals empty = GlobalsFactory.eINSTANCE.createGlobals();
		return name -> Optional.of(empty);
	}
}
