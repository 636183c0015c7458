// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit;

/** What can be said of tests by a tick. A test is setup or teardown or neither; a setup or teardown file is always checked and runnable, and never optional. */
public enum TestFlag {
	RUNNABLE,
	OPTIONAL,
	SETUP,
	TEARDOWN
}
