// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

/** How much of a test's output is kept. Thread-safe. */
@FunctionalInterface
interface Allowance {

	/** Everything. */
	Allowance ALL = (kept, wanted) -> new Grant(wanted, "");

	/**
	 * @param bytes  that may be kept
	 * @param reason why it is not all, for people, without a full stop; empty if it is
	 */
	record Grant(int bytes, String reason) {}

	/**
	 * Asked before bytes are written; what is granted counts as written.
	 *
	 * @param kept   bytes of this test that are kept already
	 * @param wanted how many are to follow
	 */
	Grant take(long kept, int wanted);
}
