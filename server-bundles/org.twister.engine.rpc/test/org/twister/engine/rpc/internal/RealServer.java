// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.net.URI;
import java.time.Duration;

import org.twister.engine.api.Authenticator;
import org.twister.engine.api.ServerAddress;
import org.twister.engine.api.Settings;
import org.twister.engine.api.http.Endpoint;

/** The server of engine.http, which is none of this bundle's dependencies: reached as OSGi would, without its classes. */
final class RealServer implements AutoCloseable {

	private final Object server;

	RealServer(Settings settings, Authenticator authenticator) throws ReflectiveOperationException {
		server = Class.forName("org.twister.engine.http.internal.HttpServer").getConstructor(Settings.class, Authenticator.class, Duration.class)
				.newInstance(settings, authenticator, Duration.ofSeconds(5));
	}

	void add(Endpoint endpoint) throws ReflectiveOperationException {
		server.getClass().getMethod("add", Endpoint.class).invoke(server, endpoint);
	}

	void start() throws ReflectiveOperationException {
		server.getClass().getMethod("start").invoke(server);
	}

	URI uri() {
		return ((ServerAddress) server).uri();
	}

	@Override
	public void close() throws Exception {
		((AutoCloseable) server).close();
	}
}
