// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.resources.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.twister.engine.api.Role;
import org.twister.engine.api.Roots;
import org.twister.engine.api.Users;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/** Users with nothing but their own folders in the home. */
record LabUsers(Path home) implements Users, Roots {

	private Path own(String user) {
		return home.resolve("users").resolve(user);
	}

	@Override
	public List<User> list() {
		return List.of();
	}

	@Override
	public Optional<User> find(String name) {
		return Optional.of(new User(name, own(name).resolve("config/fwmconfig.xml"), Role.ORDINARY, false));
	}

	@Override
	public Path folder(String user, Root root) {
		return own(user).resolve(root.word());
	}

	@Override
	public Path resolve(String user, Root from, String name) throws RpcException {
		try {
			Path path = folder(user, from).resolve(name).normalize();
			// a link that leads nowhere is taken for one that leads outside
			Path real = Files.isSymbolicLink(path) && !Files.exists(path) ? home : Files.exists(path) ? path.toRealPath() : path;
			if (real.startsWith(own(user).toRealPath())) {
				return real;
			}
		} catch (IOException e) {
			throw new RpcException(FaultCode.FORBIDDEN, e.toString());
		}
		throw new RpcException(FaultCode.FORBIDDEN, "The file " + name + " is outside.");
	}

	@Override
	public List<Path> allowed(String user) {
		return List.of(own(user));
	}
}
