// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

/** What the command line may say of the subjects that take as long as one likes. */
final class Options {

	/** Minutes of a soak. */
	static double minutes = 1;
	/** Execution Processes of a soak. */
	static int eps = 200;

	private Options() {}
}
