// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal;

/** The EP manager was called wrongly, or lacks something it needs. The message is one sentence for people. */
final class UsageException extends Exception {
	private static final long serialVersionUID = 1L;

	UsageException(String message) {
		super(message);
	}
}
