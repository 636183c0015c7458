// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.http.internal;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.twister.engine.api.http.Endpoint;
import org.twister.engine.api.http.SocketEndpoint;

/** Who serves which path now. Readers see an immutable copy; changes are rare. */
final class Routes {

	private volatile Map<String, Endpoint> endpoints = Map.of();
	private volatile Map<String, SocketEndpoint> sockets = Map.of();

	synchronized void add(Endpoint endpoint) {
		Map<String, Endpoint> copy = new HashMap<>(endpoints);
		copy.put(endpoint.path(), endpoint);
		endpoints = copy;
		notifyAll();
	}

	synchronized void remove(Endpoint endpoint) {
		Map<String, Endpoint> copy = new HashMap<>(endpoints);
		copy.remove(endpoint.path(), endpoint);
		endpoints = copy;
	}

	synchronized void add(SocketEndpoint socket) {
		Map<String, SocketEndpoint> copy = new HashMap<>(sockets);
		copy.put(socket.path(), socket);
		sockets = copy;
		notifyAll();
	}

	synchronized void remove(SocketEndpoint socket) {
		Map<String, SocketEndpoint> copy = new HashMap<>(sockets);
		copy.remove(socket.path(), socket);
		sockets = copy;
	}

	Optional<SocketEndpoint> socket(String path) {
		return Optional.ofNullable(sockets.get(path));
	}

	/** The endpoint with the longest path that is the request's or one of its parents. */
	Optional<Endpoint> endpoint(String path) {
		Map<String, Endpoint> current = endpoints;
		for (String prefix = path; !prefix.isEmpty(); prefix = prefix.substring(0, Math.max(0, prefix.lastIndexOf('/')))) {
			Endpoint found = current.get(prefix);
			if (found != null) {
				return Optional.of(found);
			}
		}
		return Optional.ofNullable(current.get("/"));
	}

	/** See {@code ServerAddress.awaitPaths}. */
	synchronized Set<String> await(Collection<String> paths, Duration timeout) throws InterruptedException {
		long end = System.nanoTime() + timeout.toNanos();
		Set<String> missing = missing(paths);
		while (!missing.isEmpty()) {
			long left = (end - System.nanoTime()) / 1_000_000;
			if (left <= 0) {
				break;
			}
			wait(left);
			missing = missing(paths);
		}
		return missing;
	}

	private Set<String> missing(Collection<String> paths) {
		Set<String> missing = new HashSet<>(paths);
		missing.removeAll(endpoints.keySet());
		missing.removeAll(sockets.keySet());
		return missing;
	}
}
