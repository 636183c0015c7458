// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.twister.engine.api.Role;
import org.twister.engine.api.Users;

/** The accounts of a lab: ana and bob are ordinary, guest may do nothing, lab owns it. */
record People(Path home) implements Users {

	@Override
	public List<User> list() {
		return Stream.of("ana", "bob", "guest", "lab").map(this::user).toList();
	}

	private User user(String name) {
		boolean owner = name.equals("lab");
		return new User(name, home.resolve("users/" + name + "/config/fwmconfig.xml"),
				owner ? Role.ALL : name.equals("guest") ? Set.of() : Role.ORDINARY, owner);
	}

	@Override
	public Optional<User> find(String name) {
		return list().stream().filter(user -> user.name().equals(name)).findFirst();
	}
}
