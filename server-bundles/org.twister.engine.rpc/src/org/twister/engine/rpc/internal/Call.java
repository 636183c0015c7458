// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.List;

import org.twister.engine.api.Caller;

/**
 * One legacy call: who makes it, with what.
 *
 * @param caller    who is logged in; null if nobody is and the server trusts this machine: then the call acts as the user it names
 * @param run       the run whose test makes the call, 0 for others
 * @param arguments as they came
 */
record Call(Caller caller, long run, List<Object> arguments) {

	/** Argument as text; the default if it was left out. */
	String text(int index, String otherwise) {
		Object value = index < arguments.size() ? arguments.get(index) : null;
		return value == null ? otherwise : String.valueOf(value);
	}

	String text(int index) {
		return text(index, "");
	}

	Object value(int index) {
		return index < arguments.size() ? arguments.get(index) : null;
	}

	/** Argument as a number, also if it came as text. */
	long number(int index) throws LegacyError {
		String text = text(index, "0");
		try {
			return switch (value(index)) {
			case Boolean flag -> flag ? 1 : 0;
			case Double real -> real.longValue();
			case null, default -> Long.parseLong(text.strip());
			};
		} catch (NumberFormatException e) {
			throw LegacyError.of("`" + text + "` is not a number!");
		}
	}

	/** The user that the first argument names, if the caller may act for him. */
	Caller user() throws LegacyError {
		String name = text(0);
		if (caller != null && caller.user().equals(name)) {
			return caller;
		}
		if (!name.matches("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.@-]{0,63}")) {
			throw LegacyError.of("`" + name + "` is not a user name!");
		}
		if (caller == null) {
			return new Caller(name, false, false);
		}
		if (!caller.admin()) {
			throw LegacyError.of("User `" + caller.user() + "` may not act for user `" + name + "`!");
		}
		return new Caller(name, true, false);
	}
}
