// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import org.twister.engine.api.spi.store.EventLog.CursorGone;

/** Cursors as text: the journal's identity and a number, so that one of another journal is recognised. Opaque to everybody else. */
final class Cursors {

	private final String identity;

	Cursors(String identity) {
		this.identity = identity;
	}

	String of(long n) {
		return identity + "-" + Long.toString(n, Character.MAX_RADIX);
	}

	long numberOf(String cursor) throws CursorGone {
		int dash = cursor.lastIndexOf('-');
		if (dash < 0 || !cursor.substring(0, dash).equals(identity)) {
			throw new CursorGone("The cursor " + cursor + " is of another journal.");
		}
		try {
			return Long.parseLong(cursor.substring(dash + 1), Character.MAX_RADIX);
		} catch (NumberFormatException e) {
			throw new CursorGone("The cursor " + cursor + " is none.");
		}
	}
}
