// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

import java.nio.file.Path;

/** Something that is measured, by one class. */
interface Subject {

	/** As the command line names it. */
	String name();

	/** What is measured, in one line. */
	String description();

	/** Whether it takes so long that it is measured only when it is named. */
	default boolean isLong() {
		return false;
	}

	/**
	 * Measures, one figure after the other.
	 *
	 * @param folder empty, for files; removed afterwards
	 * @param report takes each figure as soon as it is known
	 */
	void measure(Path folder, Report report) throws Exception;
}
