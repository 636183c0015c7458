// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.http.internal;

import java.io.IOException;
import java.time.Duration;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.twister.engine.api.Authenticator;
import org.twister.engine.api.ServerAddress;
import org.twister.engine.api.Settings;
import org.twister.engine.api.http.Endpoint;
import org.twister.engine.api.http.SocketEndpoint;

/** Runs the server while there are settings and an authenticator, and publishes its address while it listens. Endpoints come and go as they like. */
@Component(immediate = true, service = {})
public final class HttpComponent {

	private static final Logger LOG = LoggerFactory.getLogger(HttpComponent.class);
	private static final Duration IDLE = Duration.ofSeconds(60);

	private final HttpServer server;
	private final BundleContext context;
	private ServiceRegistration<ServerAddress> registration;

	@Activate
	public HttpComponent(@Reference Settings settings, @Reference Authenticator authenticator, BundleContext context) throws IOException {
		this.context = context;
		this.server = new HttpServer(settings, authenticator, IDLE);
	}

	@Activate
	void start() throws IOException {
		server.start();
		LOG.info("Listening at {}", server.uri());
		registration = context.registerService(ServerAddress.class, server, null);
	}

	@Deactivate
	void stop() throws Exception {
		registration.unregister();
		server.close();
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addEndpoint(Endpoint endpoint) {
		server.add(endpoint);
	}

	void removeEndpoint(Endpoint endpoint) {
		server.remove(endpoint);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addSocket(SocketEndpoint socket) {
		server.add(socket);
	}

	void removeSocket(SocketEndpoint socket) {
		server.remove(socket);
	}
}
