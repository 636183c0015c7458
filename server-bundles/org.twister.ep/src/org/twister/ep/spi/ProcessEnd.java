// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.spi;

/**
 * How a test's first process ended.
 *
 * @param exitCode as a shell would show it: 128 + signal for a death by a signal
 * @param signal   number of the signal it died of, 0 for none
 */
public record ProcessEnd(int exitCode, int signal) {

	/** "exit code 3", "killed by signal 11". */
	public String describe() {
		return signal != 0 ? "killed by signal " + signal : "exit code " + exitCode;
	}
}
