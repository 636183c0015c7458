// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.twister.engine.api.Roots;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/**
 * The folders of one user.
 *
 * @param account what ~ is
 * @param own     his folder in the home
 * @param allowed what he may use, links followed; everything if this is empty, otherwise no tokens
 */
record TestRoots(Path account, Path own, List<Path> allowed) implements Roots {

	@Override
	public Path folder(String user, Root root) {
		return own.resolve(root.name().toLowerCase(Locale.ROOT));
	}

	@Override
	public Path resolve(String user, Root from, String name) throws RpcException {
		if (name.isBlank()) {
			throw new RpcException(FaultCode.BAD_REQUEST, "The name of a file is missing.");
		}
		Path path = folder(user, from).resolve(name.replaceFirst("^(~|\\$HOME)(?=/|$)", account.toString())).normalize();
		try {
			Path real = Files.exists(path) ? path.toRealPath() : path;
			if (allowed.isEmpty() || allowed.stream().anyMatch(real::startsWith) && !real.toString().endsWith(".token")) {
				return real;
			}
		} catch (IOException e) {
			throw new RpcException(FaultCode.BAD_REQUEST, e.getMessage());
		}
		throw new RpcException(FaultCode.FORBIDDEN, "The file " + name + " is outside.");
	}

	@Override
	public List<Path> allowed(String user) {
		return allowed;
	}
}
