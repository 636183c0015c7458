// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

/**
 * The audit log: who did what, for the lab owner. Whatever starts, stops or changes something, and every log-in, is recorded by the service that does it, when it is
 * done; reading is not. Implemented by engine.accounts ({@code <home>/audit.log}); thread-safe.
 */
public interface Audit {

	/**
	 * Appends a line. Does not wait for the disk: it is there within a second, and before the process ends in order. Never throws; a log that cannot be written is told in the
	 * server log.
	 *
	 * @param caller who did it
	 * @param action what: {@code <service>.<operation>} as it is called natively, for example {@code runs.start}, whatever way it was called
	 * @param object to what: a run's number, a path, a name
	 * @param detail for people, may be empty; never a secret
	 */
	void record(Caller caller, String action, String object, String detail);
}
