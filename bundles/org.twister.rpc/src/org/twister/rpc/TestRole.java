// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc;

/** What a test file is for within its suite (guide chapter 7: setup and teardown files always run and are not saved into the database). */
public enum TestRole {
	TEST,
	SETUP,
	TEARDOWN
}
