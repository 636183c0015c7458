// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.twister.engine.api.Caller;
import org.twister.engine.api.Role;
import org.twister.engine.api.Users;

/**
 * One legacy call: who makes it, with what.
 *
 * @param accounts  of this Central Engine
 * @param caller    who is logged in; null if nobody is and the server trusts this machine: then the call acts as the user it names
 * @param run       the run whose test makes the call, 0 for others
 * @param arguments as they came
 */
record Call(Accounts accounts, Caller caller, long run, List<Object> arguments) {

	/**
	 * Who there is.
	 *
	 * @param owner of the server: for whom a call acts that names nobody, where nobody has to log in
	 */
	record Accounts(Users users, String owner) {

		/** An account without the power over others. */
		Optional<Caller> plain(String name) {
			return users.find(name).map(user -> new Caller(name, user.roles(), false, false));
		}

		/** As whom a call acts that nobody has logged in for: whoever is on this machine may make it, so with no role that touches others or runs code. */
		Optional<Caller> trusted(String name) {
			return users.find(name).map(user -> {
				Set<Role> roles = new HashSet<>(Role.ORDINARY);
				roles.retainAll(user.roles());
				return new Caller(name, Set.copyOf(roles), false, false);
			});
		}
	}

	/** Argument as text; the default if it was left out. */
	String text(int index, String otherwise) {
		Object value = value(index);
		return switch (value) {
		case null -> otherwise;
		case Object[] array -> Arrays.deepToString(array);
		default -> String.valueOf(value);
		};
	}

	String text(int index) {
		return text(index, "");
	}

	/** Argument as text; old clients send False or an empty text for what they leave out. */
	String given(int index) {
		return Boolean.FALSE.equals(value(index)) ? "" : text(index);
	}

	/** Null if it was left out. */
	Object value(int index) {
		return index < arguments.size() ? arguments.get(index) : null;
	}

	/** Whether an argument says yes. */
	boolean flag(int index) {
		return switch (value(index)) {
		case null -> false;
		case Boolean flag -> flag;
		case Number number -> number.doubleValue() != 0;
		default -> List.of("true", "1", "yes").contains(text(index).strip().toLowerCase(Locale.ROOT));
		};
	}

	/** Argument as a number, also if it came as text. */
	long number(int index) throws LegacyError {
		return number(index, 0);
	}

	long number(int index, long otherwise) throws LegacyError {
		String text = text(index, "" + otherwise);
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

	/** Argument as a number with a fraction, also if it came as text. */
	double real(int index) throws LegacyError {
		String text = text(index, "0");
		try {
			return value(index) instanceof Boolean flag ? flag ? 1 : 0 : Double.parseDouble(text.strip());
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
		if (caller != null && !caller.admin()) {
			throw LegacyError.of("User `" + caller.user() + "` may not act for user `" + name + "`!");
		}
		Optional<Caller> found = caller == null
				? accounts.trusted(name)
				: accounts.users().find(name).map(user -> new Caller(name, Role.ALL, true, false, caller.login()));
		return found.orElseThrow(() -> LegacyError.of("There is no user `" + name + "`!"));
	}

	/** As {@link #user}, for what needs a role. */
	Caller user(Role role) throws LegacyError {
		return checked(user(), role);
	}

	/** Who calls; of a call that names nobody. */
	Caller self() {
		return caller != null ? caller : accounts.trusted(accounts.owner()).orElseGet(() -> new Caller(accounts.owner(), false, false));
	}

	/** As {@link #self}, for what needs a role. */
	Caller self(Role role) throws LegacyError {
		return checked(self(), role);
	}

	private static Caller checked(Caller user, Role role) throws LegacyError {
		if (!user.has(role)) {
			throw LegacyError.of("User `" + user.user() + "` needs the role " + role + " for this!");
		}
		return user;
	}
}
