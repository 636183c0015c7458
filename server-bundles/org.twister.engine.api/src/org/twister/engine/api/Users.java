// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The users of this Central Engine. Implemented by engine.accounts; thread-safe. */
public interface Users {

	/**
	 * A user.
	 *
	 * @param name          account name
	 * @param configuration his fwmconfig.xml, absolute; it need not exist: {@code <home>/users/<name>/config/fwmconfig.xml}, or that of an installation taken over
	 * @param roles         by his groups
	 * @param admin         may act for every user
	 */
	record User(String name, Path configuration, Set<Role> roles, boolean admin) {

		/** As who calls. */
		public Caller caller() {
			return new Caller(name, roles, admin, false);
		}
	}

	/** Sorted by name; the owner of the CE is always one. */
	List<User> list();

	/** Empty if there is no such account. */
	Optional<User> find(String name);
}
